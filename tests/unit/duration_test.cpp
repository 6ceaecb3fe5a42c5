#include <doctest/doctest.h>

#include <string>

#include "time/moment.h"

using namespace steady;

TEST_CASE("a length reads largest unit first, each unit once") {
    const struct {
        const char* text;
        Seconds seconds;
    } rows[] = {
        {"45s", 45},
        {"25m", 1500},
        {"1h30m", 5400},
        {"1d2h", 93600},
        {"1d", 86400},
        {"1d1s", 86401},
        {"1d2h3m4s", 93784},
        {"0s", 0},
        {"0m", 0},
        {"0d0h0m0s", 0},
        {"90m", 5400},
        {"05m", 300},
        {"1h90m", 9000},
        {"0000000025m", 1500},
        {"3652425d", 315569520000},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto seconds = parse_duration(row.text);
        REQUIRE(seconds);
        CHECK(*seconds == row.seconds);
    }
}

TEST_CASE("nothing else reads as a length") {
    for (const char* text :
         {"",     "m",    "25",     "25 m",  " 25m", "25m ",         "25M",  "25min", "1.5h",
          "1,5h", "-25m", "+25m",   "30m1h", "1h1h", "1h30",         "1m2m", "1s1d",  "1w",
          "1y",   "h30m", "1h-30m", "1hm",   "0x1m", "half an hour", "２5m", "\xff",  "unknown"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_duration(text));
    }
}

TEST_CASE("a length beyond the calendar is refused, however many digits it has") {
    CHECK_FALSE(parse_duration("3652426d"));
    CHECK_FALSE(parse_duration("3652425d1s"));
    CHECK_FALSE(parse_duration("315569520001s"));
    CHECK_FALSE(parse_duration("9223372036854775807d"));
    CHECK_FALSE(parse_duration("9223372036854775808s"));
    CHECK_FALSE(parse_duration("106751991167301d"));
    CHECK_FALSE(parse_duration("1d9223372036854775807s"));
    CHECK_FALSE(parse_duration(std::string(100'000, '9') + "m"));
}

TEST_CASE("a length is written in the form it reads") {
    CHECK(duration_text(0) == "0s");
    CHECK(duration_text(45) == "45s");
    CHECK(duration_text(60) == "1m");
    CHECK(duration_text(5400) == "1h30m");
    CHECK(duration_text(93600) == "1d2h");
    CHECK(duration_text(93784) == "1d2h3m4s");
    CHECK(duration_text(604800) == "7d");
    for (Seconds seconds = 0; seconds < 400'000; seconds += 37)
        CHECK(parse_duration(duration_text(seconds)) == seconds);
}

TEST_CASE("minutes between two moments are rounded down") {
    const struct {
        const char* from;
        const char* to;
        std::int64_t minutes;
    } rows[] = {
        {"2026-11-22T08:00:00Z", "2026-11-22T08:00:59Z", 0},
        {"2026-11-22T08:00:00Z", "2026-11-22T08:01:00Z", 1},
        {"2026-11-22T08:00:00.5Z", "2026-11-22T08:01:00Z", 0},
        {"2026-11-22T08:00:00.5Z", "2026-11-22T08:01:00.5Z", 1},
        {"2026-11-22T08:00:00+01:00", "2026-11-22T08:00:00Z", 60},
        {"2026-11-22T08:01:00Z", "2026-11-22T08:00:00Z", -1},
        {"2026-11-22T08:00:01Z", "2026-11-22T08:00:00Z", -1},
        {"2026-11-22T23:50:00Z", "2026-11-23T00:20:00Z", 30},
    };
    for (const auto& row : rows) {
        CAPTURE(row.from);
        CAPTURE(row.to);
        CHECK(minutes_between(*parse_moment(row.from), *parse_moment(row.to)) == row.minutes);
    }
}
