#include "ground/grounding_list.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "text/text.h"

using namespace steady;

namespace {

Exercise exercise(const std::string& id, double minutes, std::vector<std::string> tags,
                  const std::string& origin = "built in") {
    Exercise made;
    made.id = id;
    made.title = "About " + id;
    made.minutes = minutes;
    made.tags = std::move(tags);
    made.origin = origin;
    return made;
}

std::vector<Exercise> some() {
    setenv("XDG_CONFIG_HOME", "/home/u/.config", 1);
    return {exercise("box", 2, {"breath", "body"}),
            exercise("look", 12, {"outward"}, "/usr/share/steady/exercises/look.toml"),
            exercise("mine", 1.5, {"breath"}, "/home/u/.config/steady/exercises/mine.toml"),
            exercise("odd", 3, {})};
}

std::string list(int columns) {
    const auto exercises = some();
    std::vector<const Exercise*> pointers;
    for (const Exercise& one : exercises) pointers.push_back(&one);
    return grouped_list(pointers, columns);
}

}  // namespace

TEST_CASE("the list shows one's own exercises first, then the groups of the first tag") {
    CHECK(list(80) ==
          "Your own\n"
          "  mine 1.5 min  About mine\n"
          "\n"
          "With the breath\n"
          "  box    2 min  About box\n"
          "\n"
          "Looking outward\n"
          "  look  12 min  About look\n"
          "\n"
          "Others\n"
          "  odd    3 min  About odd\n"
          "\n"
          "2 built in, 1 from /home/u/.config/steady/exercises, 1 from\n"
          "/usr/share/steady/exercises\n");
}

TEST_CASE("in a narrow window a title stands on a line of its own, and nothing is wider") {
    const std::string narrow = list(20);
    CHECK(narrow.find("  box    2 min\n    About box\n") != std::string::npos);
    for (const auto line : split(narrow, '\n')) CHECK(width(line) <= 20);
}
