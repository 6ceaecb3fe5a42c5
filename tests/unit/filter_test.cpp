#include "record/filter.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace steady;

namespace {

const Moment noon = *parse_moment("2026-11-22T12:00:00+01:00");

Record record(const char* line) { return std::get<Record>(parse_record(line)); }

Kinds kinds_with_a_list() {
    Kinds kinds;
    kinds.field("body").type = Type::list;
    kinds.field("trigger").type = Type::tag;
    return kinds;
}

const Record an_alarm = record(
    "time=2026-11-22T00:30:00+02:00 kind=spike intensity=7 trigger=late-reply,silence "
    "body=tight-chest,urgency note=\"a, b\"");

bool admits(const std::vector<std::string>& where) {
    return parse_filter("", "", {}, where, noon).admits(an_alarm, kinds_with_a_list());
}

}  // namespace

TEST_CASE("a filter without conditions is empty and admits everything") {
    const Filter filter = parse_filter("", "", {}, {}, noon);
    CHECK(filter.empty());
    CHECK(filter.admits(an_alarm, Kinds()));
}

TEST_CASE("days are the record's own, and both ends are included") {
    // In UTC, and where `noon` is, this was still the 21st.
    const auto between = [](const char* since, const char* until) {
        return parse_filter(since, until, {}, {}, noon).admits(an_alarm, Kinds());
    };
    CHECK(between("2026-11-22", ""));
    CHECK(between("", "2026-11-22"));
    CHECK(between("today", "today"));
    CHECK(between("1d", ""));
    CHECK_FALSE(between("2026-11-23", ""));
    CHECK_FALSE(between("", "2026-11-21"));
    CHECK_FALSE(between("", "yesterday"));
}

TEST_CASE("any of the kinds will do") {
    const auto of_kind = [](const std::vector<std::string>& kinds) {
        return parse_filter("", "", kinds, {}, noon).admits(an_alarm, Kinds());
    };
    CHECK(of_kind({"checkin", "spike"}));
    CHECK_FALSE(of_kind({"checkin"}));
}

TEST_CASE("a value is the same, or one element of a list") {
    CHECK(admits({"intensity=7"}));
    CHECK(admits({"body=urgency"}));
    CHECK(admits({"body=tight-chest,urgency"}));
    CHECK(admits({"note=a, b"}));
    CHECK_FALSE(admits({"body=tight"}));
    CHECK_FALSE(admits({"body="}));
    CHECK_FALSE(admits({"note=a"}));
    CHECK_FALSE(admits({"trigger=silence"}));
    CHECK_FALSE(admits({"skill=walk"}));
}

TEST_CASE("time and kind can be asked for too") {
    CHECK(admits({"kind=spike"}));
    CHECK(admits({"time=2026-11-21T23:30:00+01:00"}));
    CHECK_FALSE(admits({"kind=urge"}));
    CHECK_FALSE(admits({"time=2026-11-22T00:31:00+02:00"}));
    CHECK_FALSE(admits({"time=someday"}));
}

TEST_CASE("all conditions hold together") {
    CHECK(admits({"body=urgency", "body=tight-chest", "intensity=7"}));
    CHECK_FALSE(admits({"body=urgency", "intensity=6"}));
}

TEST_CASE("the text after the first = is the value") {
    CHECK(parse_assignment("note=a=b") == Field{"note", "a=b"});
    CHECK(parse_assignment("note=") == Field{"note", ""});
    CHECK_FALSE(parse_assignment("note"));
    CHECK_FALSE(parse_assignment("=note"));
    CHECK_FALSE(parse_assignment(""));
}

TEST_CASE("an option that cannot be read is a misuse") {
    CHECK_THROWS_AS(parse_filter("someday", "", {}, {}, noon), Error);
    CHECK_THROWS_AS(parse_filter("", "2026-13-01", {}, {}, noon), Error);
    CHECK_THROWS_WITH_AS(parse_filter("", "", {}, {"silence"}, noon),
                         "silence: --where needs KEY=VALUE", Error);
}
