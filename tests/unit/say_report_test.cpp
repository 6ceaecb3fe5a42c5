#include "say/say_report.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

const SayHint hint = {"absolute", "Always", "About it.", "one \"day\"", {}, {}, {}, 1, ""};

LookedOver looked(std::size_t begin, std::size_t end) { return {{{&hint, begin, end}}, {}}; }

}  // namespace

TEST_CASE("columns count characters, from 1, and lines too") {
    CHECK(place_after({1, 1}, "ab", 0, 0) == PlaceInText{1, 1});
    CHECK(place_after({1, 1}, "äöx", 0, 4) == PlaceInText{1, 3});
    CHECK(place_after({1, 1}, "a\nbc", 0, 3) == PlaceInText{2, 2});
    CHECK(place_after({2, 2}, "a\nbc", 3, 4) == PlaceInText{2, 3});
}

TEST_CASE("in a pipe a hint is a line, with the file's name when there is one to tell") {
    const std::string text = "hey,\nyou never";
    CHECK(say_lines(looked(9, 14), {text}) == "2:5: absolute: one \"day\"\n");
    CHECK(say_lines(looked(9, 14), {text, 7, "a.txt"}) == "a.txt:8:5: absolute: one \"day\"\n");
}

TEST_CASE("in JSON a hint is an object") {
    CHECK(say_json(looked(4, 9), {"you never"}) ==
          "{\"hint\":\"absolute\",\"line\":1,\"column\":5,\"text\":\"never\","
          "\"suggest\":\"one \\\"day\\\"\"}\n");
    CHECK(say_json({}, {"hello"}).empty());
}

TEST_CASE("for people the good comes first, then the phrase, the reason and a sentence") {
    Sayings sayings;
    sayings.hints = {hint};
    const SayPart part{"feeling", "You name it."};
    LookedOver both;
    both.hints = {{&sayings.hints[0], 4, 9}};
    both.parts = {&part};
    CHECK(say_text(sayings, both, "you\nnever", 60) ==
          "What it does well:\n  You name it.\n\nOne place to look at:\n\n"
          "  \"never\"\n    About it.\n    Try: one \"day\"\n");
    both.hints.clear();
    CHECK(say_text(sayings, both, "x", 60) ==
          "What it does well:\n  You name it.\n\nThis is clear. It can go as it is.\n");
}
