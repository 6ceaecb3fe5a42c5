#include "ladder/ladder_next.h"

#include <doctest/doctest.h>

#include "text/text.h"

using namespace steady;

namespace {

const Ladder three = {{"low", "The low one", 2, 600, ""},
                      {"middle", "The middle one", 4, 0, "At noon."},
                      {"high", "The high one", 7, 86'400, ""}};

/// `low no 5` is a try of `low` with a prediction that failed, 5 at its highest; `-` for nothing,
/// `part` for one that was left early. A day apart, or an hour where the line begins with `+`.
std::vector<Record> log_of(std::string_view text) {
    std::vector<Record> records;
    Moment time = *parse_moment("2026-11-01T10:00:00+00:00");
    for (const std::string_view line : split(text, ';')) {
        auto part = words(line);
        if (part.empty()) continue;
        const bool soon = part[0] == "+";
        if (soon) part.erase(part.begin());
        time.seconds += soon ? 3'600 : 86'400;
        Record record{time, "exposure", {{"step", std::string(part[0])}}};
        if (part[1] == "part") record.set("finished", "no");
        if (part[1] != "part" && part[1] != "-") record.set("came_true", std::string(part[1]));
        if (part[2] != "-") record.set("peak", std::string(part[2]));
        record.set("duration", "5m");
        records.push_back(record);
    }
    return records;
}

struct Case {
    const char* log;
    const char* step;
    Why why;
    int tries;
};

}  // namespace

TEST_CASE("the next step follows from what was tried") {
    const Case cases[] = {
        {"", "low", Why::begin, 0},
        // One try is not enough, however well it went; two that are apart are.
        {"low no 5", "low", Why::again, 1},
        {"low no 5; low no 6", "middle", Why::on, 0},
        {"low no 5; + low no 6", "low", Why::again, 2},
        {"low no 5; + low no 6; + low no 4; + low no 4", "low", Why::again, 4},
        {"low no 5; + low no 6; low no 4", "middle", Why::on, 0},
        // Dull counts as well, and a fear that partly came true does not.
        {"low - 3; low - 2", "middle", Why::on, 0},
        {"low - 4; low - 5", "low", Why::again, 2},
        {"low partly 6; low partly 6", "low", Why::again, 2},
        {"low partly 2; low partly 2", "middle", Why::on, 0},
        {"low - -; low - -", "low", Why::again, 2},
        // Two of the last three.
        {"low no 5; low partly 7; low no 5", "middle", Why::on, 0},
        {"low no 5; low partly 7; low partly 7; low no 5", "low", Why::again, 4},
        // What was feared came true: the one below, and up again from there.
        {"low no 5; low no 5; middle yes 8", "low", Why::easier, 2},
        {"low yes 8", "low", Why::again, 1},
        {"low no 5; low no 5; middle yes 8; low no 4", "middle", Why::on, 1},
        {"low no 5; low no 5; low yes 8", "low", Why::again, 3},
        // Left early.
        {"low part 7", "low", Why::part, 1},
        {"low part 2; low part 2", "low", Why::part, 2},
        // Chosen higher up: it goes on from there, and what was left out comes at the end.
        {"high no 5", "high", Why::again, 1},
        {"high no 5; high no 5", "low", Why::gap, 0},
        {"middle no 5; middle no 5", "high", Why::on, 0},
        // All of them are known: the one tried longest ago.
        {"middle no 1; middle no 1; low no 1; low no 1; high no 1; high no 1", "middle", Why::fresh,
         2},
        // Steps that are on the ladder no longer.
        {"gone no 1; gone no 1", "low", Why::begin, 0},
    };
    for (const Case& one : cases) {
        CAPTURE(one.log);
        const NextStep next = next_step(three, log_of(one.log));
        REQUIRE(next.rung != nullptr);
        CHECK(next.rung->id == one.step);
        CHECK(next.why == one.why);
        CHECK(next.tries == one.tries);
    }
    CHECK(next_step({}, log_of("low no 1")).rung == nullptr);
}

TEST_CASE("records may come in any order, and a step that never began is no try") {
    auto records = log_of("low no 5; low no 6; middle yes 8");
    std::swap(records.front(), records.back());
    CHECK(next_step(three, records).why == Why::easier);
    const Record left{*parse_moment("2026-11-20T10:00:00Z"),
                      "exposure",
                      {{"step", "low"}, {"prediction", "It hurts."}, {"finished", "no"}}};
    CHECK(tries_of(three[0], {left}).empty());
    const Record other{left.time, "practice", {{"step", "low"}}};
    CHECK(tries_of(three[0], {other}).empty());
}

TEST_CASE("a step that calls for care is passed over") {
    const Ladder ladder = {{"calm", "Stay calm while he shouts", 1, 0, ""}, three[0]};
    CHECK(next_step(ladder, {}).rung == &ladder[1]);
    CHECK(next_step({ladder[0]}, {}).rung == nullptr);
}

TEST_CASE("half the time is proposed where a step was left early, in whole minutes") {
    CHECK(planned_for({&three[0], Why::again, 1}) == 600);
    CHECK(planned_for({&three[0], Why::part, 1}) == 300);
    CHECK(planned_for({&three[1], Why::part, 1}) == 0);
    const Rung odd{"odd", "Odd", 1, 5 * 60, ""};
    CHECK(planned_for({&odd, Why::part, 1}) == 120);
}

TEST_CASE("one line says why, with another way for a step that comes again") {
    CHECK(why_words({&three[0], Why::begin, 0}) == "A gentle one to begin with.");
    CHECK(why_words({&three[1], Why::again, 2}) ==
          "There is more to find out here. In another way than last time: At noon.");
    CHECK(why_words({&three[0], Why::easier, 2}) ==
          "Last time was hard, so here is the one below. A step down is a step. In another way "
          "than last time: Another place, another hour.");
    CHECK(why_words({&three[0], Why::chosen, 0}).empty());
}

TEST_CASE("the list says where one is in forty columns, and keeps no score") {
    auto records = log_of("low no 5; low no 6");
    records[0].set("learned", "The room was only a room, and the minutes went by on their own.");
    records[1].set("before", "5");
    records[1].set("after", "2");
    const std::string list = ladder_list(three, records, 40);
    CHECK(list ==
          "   2  The low one\n"
          "      twice, last 5 to 2\n"
          "      Learned: The room was only a room,\n"
          "      and the minutes went by on their\n"
          "      own.\n"
          "*  4  The middle one\n"
          "      not tried yet\n"
          "   7  The high one\n"
          "      not tried yet\n"
          "\n"
          "* comes next\n");
}
