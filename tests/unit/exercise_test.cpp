#include "exercise/exercise.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>

#include "base/file.h"

using namespace steady;

namespace {

Exercise plain(const std::string& id, double minutes, std::vector<std::string> tags) {
    Exercise exercise;
    exercise.id = id;
    exercise.minutes = minutes;
    exercise.tags = std::move(tags);
    return exercise;
}

std::string ids(const std::vector<const Exercise*>& list) {
    std::string ids;
    for (const Exercise* exercise : list) ids += (ids.empty() ? "" : " ") + exercise->id;
    return ids;
}

const std::vector<Exercise> shelf = {
    plain("box", 2, {"breath", "hold"}), plain("look", 3, {"outward"}), plain("one", 1, {"breath"}),
    plain("scan", 1, {"scan"}),          plain("slow", 5, {"breath"}),
};

std::string fit(const Wish& wish) { return ids(fitting(shelf, wish)); }

}  // namespace

TEST_CASE("a broken file of one's own is told, and the shipped one of its name serves meanwhile") {
    const Path home = std::filesystem::temp_directory_path() / "steady-exercise-test";
    const Path folder = home / "steady" / "exercises";
    std::filesystem::remove_all(home);
    make_private_directories(folder / "unreadable.toml");
    write_private_file(folder / "box-breathing.toml", "id = 'box-breathing'\ntitle = 3\n");
    write_private_file(folder / "my-own.toml",
                       "id = 'my-own'\ntitle = 'Mine'\ntool = 'ground'\n"
                       "minutes = 1\n[[step]]\nsay = 'Sit.'\n");
    const char* before = std::getenv("XDG_CONFIG_HOME");
    const std::string kept = before ? before : "";
    setenv("XDG_CONFIG_HOME", home.c_str(), 1);
    const Exercises exercises = load_exercises("ground");
    before ? setenv("XDG_CONFIG_HOME", kept.c_str(), 1) : unsetenv("XDG_CONFIG_HOME");
    std::filesystem::remove_all(home);

    REQUIRE(exercises.complaints.size() == 2);
    CHECK(exercises.complaints[0] ==
          (folder / "box-breathing.toml").string() + ":2:1: `title` takes text, not a number");
    CHECK(exercises.complaints[1].starts_with((folder / "unreadable.toml").string() + ": "));
    REQUIRE(exercises.find("box-breathing") != nullptr);
    CHECK(exercises.find("box-breathing")->origin == "built in");
    CHECK(exercises.find("my-own") != nullptr);
    CHECK(exercises.find("three-breaths") != nullptr);
}

TEST_CASE("tags narrow the choice, and every one of them counts") {
    CHECK(fit({}) == "box look one scan slow");
    CHECK(fit({.tags = {"breath"}}) == "box one slow");
    CHECK(fit({.tags = {"breath", "hold"}}) == "box");
    CHECK(fit({.tags = {"nature"}}) == "");
}

TEST_CASE("minutes narrow the choice") {
    CHECK(fit({.minutes = 2}) == "box one scan");
    CHECK(fit({.tags = {"breath"}, .minutes = 1}) == "one");
}
