#include "base/config.h"

#include <doctest/doctest.h>
#include <pwd.h>
#include <unistd.h>

#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

/// A home and nothing else of a person's environment.
struct Home {
    Setting home{"HOME", "/home/u"};
    Setting log{"STEADY_LOG", nullptr};
    Setting data{"XDG_DATA_HOME", nullptr};
    Setting config{"XDG_CONFIG_HOME", nullptr};
    Setting state{"XDG_STATE_HOME", nullptr};
    Setting dirs{"XDG_DATA_DIRS", nullptr};
};

std::string host() {
    char name[256] = {};
    gethostname(name, sizeof name - 1);
    return name;
}

}  // namespace

TEST_CASE("without settings all is below the home directory") {
    const Home home;
    CHECK(home_directory() == "/home/u");
    CHECK(log_location() == "/home/u/.local/share/steady/log");
    CHECK(config_directory() == "/home/u/.config/steady");
    CHECK(state_directory() == "/home/u/.local/state/steady");
}

TEST_CASE("XDG's directories are used when they are absolute") {
    const Home home;
    const Setting data("XDG_DATA_HOME", "/data"), config("XDG_CONFIG_HOME", "/config"),
        state("XDG_STATE_HOME", "/state");
    CHECK(log_location() == "/data/steady/log");
    CHECK(config_directory() == "/config/steady");
    CHECK(state_directory() == "/state/steady");
    for (const char* odd : {"", "data", "./data"}) {
        const Setting relative("XDG_DATA_HOME", odd);
        CHECK(log_location() == "/home/u/.local/share/steady/log");
    }
}

TEST_CASE("a path in the home is shown as people write it") {
    const Home home;
    CHECK(shown_path("/home/u/.config/steady/ladder.toml") == "~/.config/steady/ladder.toml");
    CHECK(shown_path("/home/uta/ladder.toml") == "/home/uta/ladder.toml");
}

TEST_CASE("STEADY_LOG names the log, unless it is empty") {
    const Home home;
    const Setting here("STEADY_LOG", "diary/log");
    CHECK(log_location() == "diary/log");
    const Setting empty("STEADY_LOG", "");
    CHECK(log_location() == "/home/u/.local/share/steady/log");
}

TEST_CASE("without a home in the environment it is the one that the system has listed") {
    const Setting home("HOME", nullptr);
    const passwd* const user = getpwuid(getuid());
    CHECK(home_directory() ==
          (user == nullptr ? std::filesystem::current_path() : Path(user->pw_dir)));
}

TEST_CASE("a folder has a file for each machine, and is read in order of name") {
    const TemporaryFolder folder;
    const Path here = Path(folder.path()) / (host() + ".log");
    CHECK(log_to_append(folder.path()) == here);
    CHECK(log_parts(folder.path()).empty());
    for (const char* name : {"phone.log", "a.log", ".hidden.log", "notes.txt"})
        folder.write(name, "");
    CHECK(log_parts(folder.path()) ==
          std::vector<Path>{folder.path("a.log"), folder.path("phone.log")});
}

TEST_CASE("a file is its own only part, and a log that is not there has none") {
    const TemporaryFolder folder;
    const Path log = folder.path("log");
    CHECK(log_to_append(log) == log);
    CHECK(log_parts(log).empty());
    folder.write("log", "");
    CHECK(log_parts(log) == std::vector<Path>{log});
}

TEST_CASE("a name that ends in / is a folder, there or not") {
    const TemporaryFolder folder;
    const std::string missing = folder.path("logs/");
    CHECK(log_to_append(missing) == missing + host() + ".log");
    CHECK(log_parts(missing).empty());
}

TEST_CASE("the person's own definitions come last, and those compiled in first") {
    const TemporaryFolder folder;
    for (const char* below :
         {"config", "config/steady", "near", "near/steady", "far", "far/steady"})
        std::filesystem::create_directory(folder.path(below));
    folder.write("config/steady/kinds.toml", "own");
    folder.write("near/steady/kinds.toml", "near");
    folder.write("far/steady/kinds.toml", "far");
    const Setting config("XDG_CONFIG_HOME", folder.path("config").c_str());
    const std::string both = folder.path("near") + ":relative:" + folder.path("far");
    const Setting dirs("XDG_DATA_DIRS", both.c_str());
    std::vector<std::string> texts;
    for (const Definition& layer : definition_layers("kinds.toml"))
        texts.push_back(layer.origin == "built in" ? layer.origin : layer.text);
    CHECK(texts == std::vector<std::string>{"built in", "far", "near", "own"});
}

TEST_CASE("definitions in a folder come by name, and of one name the strongest layer first") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path("steady/exercises"));
    folder.write("steady/exercises/three-breaths.toml", "own");
    folder.write("steady/exercises/aaa.toml", "new");
    folder.write("steady/exercises/notes.txt", "no definition");
    const Home home;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    const Setting dirs("XDG_DATA_DIRS", "/nowhere");
    const auto definitions = definitions_in("exercises");
    REQUIRE(definitions.size() >= 2);
    CHECK(definitions.front().name == "exercises/aaa.toml");
    std::vector<std::string> origins;
    for (const Definition& definition : definitions)
        if (definition.name == "exercises/three-breaths.toml") origins.push_back(definition.origin);
    CHECK(origins ==
          std::vector<std::string>{folder.path("steady/exercises/three-breaths.toml"), "built in"});
    CHECK(definitions_in("nothing-here").empty());
}
