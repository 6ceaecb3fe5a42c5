#include "exercise/sheet.h"

#include <doctest/doctest.h>

#include <string_view>

#include "text/text.h"

using namespace steady;

namespace {

Exercise sighing() {
    Exercise exercise;
    exercise.id = "sighing";
    exercise.title = "Sighing";
    exercise.minutes = 1;
    exercise.source = "common practice";
    exercise.caution = "Keep it gentle.";
    exercise.origin = "built in";
    exercise.steps = {Say{"Sit down."},
                      Breathe{3, 1, 0, 8, 0, 5},
                      Rate{"How strong?", "now"},
                      Ask{"Where?", "body", 1, {"chest", "throat"}},
                      Wait{"", 20},
                      Tense{5, 15, {"jaw", "feet"}}};
    return exercise;
}

}  // namespace

TEST_CASE("a sheet tells the whole exercise in words") {
    CHECK(exercise_sheet(sighing()) ==
          "Sighing, about a minute\n"
          "\n"
          "Keep it gentle.\n"
          "\n"
          "1.  Sit down.\n"
          "2.  Breathe in for 3 seconds, a little more in for 1, out for 8. 5\n"
          "    rounds, about a minute.\n"
          "3.  How strong? (0-10)\n"
          "4.  Where? (chest, throat)\n"
          "5.  (20 seconds)\n"
          "6.  Tense for 5 seconds, then let go for 15, one after the other: jaw,\n"
          "    feet.\n"
          "\n"
          "From: common practice\n");
}

TEST_CASE("a sheet is 72 columns wide and holds no control characters") {
    Exercise exercise = sighing();
    exercise.steps.push_back(Say{std::string(300, 'x') + "\x1b[31m " + std::string(40, 'y')});
    const std::string sheet = exercise_sheet(exercise);
    CHECK(sheet.find('\x1b') == sheet.npos);
    for (const auto line : split(sheet, '\n')) CHECK(width(line) <= 72);
}

TEST_CASE("no line mixes English with the exercise's own language") {
    Exercise exercise = sighing();
    exercise.title = "Seufzen";
    exercise.source = "allgemein üblich";
    exercise.language = "de";
    exercise.caution.clear();
    exercise.steps = {Wait{"Setz dich.", 20}, Tense{5, 15, {"Kiefer"}},
                      Hints{"Welche?", "distortion"}};
    CHECK(exercise_sheet(exercise) ==
          "Seufzen\n"
          "(about a minute)\n"
          "\n"
          "1.  Setz dich.\n"
          "    (20 seconds)\n"
          "2.  Tense for 5 seconds, then let go for 15, one after the other:\n"
          "    Kiefer.\n"
          "3.  Welche?\n"
          "    Which thinking habits do you see in it? None is fine.\n"
          "\n"
          "From:\n"
          "allgemein üblich\n");
    CHECK(introduction(exercise, "Ein Weg.") == "Seufzen. Ein Weg.\n(about a minute)");
    CHECK(introduction(exercise, "") == "Seufzen.\n(about a minute)");
    CHECK(introduction(sighing(), "One way.") == "Sighing, about a minute. One way.");
}

TEST_CASE("the list is a line each, in columns") {
    Exercise longer = sighing();
    longer.id = "a-longer-name";
    const Exercise first = sighing();
    CHECK(exercise_list({&first, &longer}) ==
          "sighing          1 min  Sighing  built in\n"
          "a-longer-name    1 min  Sighing  built in\n");
}

TEST_CASE("minutes are told as people say them") {
    const std::pair<double, const char*> rows[] = {{0.5, "about 30 seconds"},
                                                   {1, "about a minute"},
                                                   {1.5, "about 1.5 minutes"},
                                                   {3, "about 3 minutes"},
                                                   {4.8, "about 5 minutes"}};
    for (const auto& [minutes, words] : rows) CHECK(about_minutes(minutes) == words);
}
