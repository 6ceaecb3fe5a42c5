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
