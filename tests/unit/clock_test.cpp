#include <doctest/doctest.h>

#include <ctime>
#include <string>

#include "base/error.h"
#include "setting.h"
#include "time/moment.h"

using namespace steady;

namespace {

// Written out as rules, so that the tests need no zone files.
constexpr const char* berlin = "CET-1CEST,M3.5.0,M10.5.0/3";
constexpr const char* havana = "CST5CDT,M3.2.0/0,M11.1.0/1";  // changes at midnight

Day date(std::string_view text) { return parse_day(text).value(); }

}  // namespace

TEST_CASE("STEADY_NOW replaces the clock, offset and all") {
    Setting zone("TZ", berlin), clock("STEADY_NOW", "2026-11-22T08:14:05-03:30");
    CHECK(to_string(now()) == "2026-11-22T08:14:05-03:30");
}

TEST_CASE("a STEADY_NOW that does not read is a misuse with a way on") {
    Setting clock("STEADY_NOW", "soon\x1b[2J");
    try {
        now();
        FAIL("it was taken");
    } catch (const Error& error) {
        CHECK(std::string(error.what()) == "STEADY_NOW: `soon\uFFFD[2J` is not a time");
        CHECK(error.next().find("2026-11-22T08:14:05+01:00") != std::string::npos);
        CHECK(error.exit() == Exit::misuse);
    }
    CHECK_THROWS_AS(at_local(0, 0), Error);
    CHECK_THROWS_AS(from_instant(0), Error);
}

TEST_CASE("without STEADY_NOW, or with an empty one, it is the system's clock to the second") {
    Setting zone("TZ", "XXX-05:45");
    for (const char* unset : {static_cast<const char*>(nullptr), ""}) {
        Setting clock("STEADY_NOW", unset);
        const Seconds before = std::time(nullptr);
        const Moment read = now();
        CHECK(read.seconds >= before);
        CHECK(read.seconds <= before + 60);
        CHECK(read.nanoseconds == 0);
        CHECK(read.offset == 345);
    }
}

TEST_CASE("an offset of the system beyond 15 hours is held at what a record can say") {
    Setting zone("TZ", "XXX-20"), clock("STEADY_NOW", nullptr);
    CHECK(from_instant(0).offset == 900);
    CHECK(from_instant(0).seconds == 0);
}

TEST_CASE("at_local and from_instant follow the zone through the year") {
    Setting zone("TZ", berlin), clock("STEADY_NOW", "2026-11-22T08:14:05+01:00");
    CHECK(to_string(at_local(date("2026-11-22"), 0)) == "2026-11-22T00:00:00+01:00");
    CHECK(to_string(at_local(date("2026-07-01"), 3600)) == "2026-07-01T01:00:00+02:00");
    CHECK(to_string(from_instant(1782864000)) == "2026-07-01T02:00:00+02:00");
    CHECK(to_string(from_instant(1795335245)) == "2026-11-22T09:14:05+01:00");
}

TEST_CASE("where STEADY_NOW has another offset than the zone, its offset holds all year") {
    Setting zone("TZ", berlin), clock("STEADY_NOW", "2026-11-22T08:14:05+05:45");
    CHECK(to_string(at_local(date("2026-07-01"), 0)) == "2026-07-01T00:00:00+05:45");
    CHECK(to_string(from_instant(0)) == "1970-01-01T05:45:00+05:45");
}

TEST_CASE("in a skipped hour at_local goes as far past the leap; in a repeated one it is first") {
    const struct {
        const char* zone;
        const char* now;
        const char* day;
        Seconds second;
        const char* moment;
    } rows[] = {
        {berlin, "2026-11-22T08:00:00+01:00", "2026-03-29", 7199, "2026-03-29T01:59:59+01:00"},
        {berlin, "2026-11-22T08:00:00+01:00", "2026-03-29", 7200, "2026-03-29T03:00:00+02:00"},
        {berlin, "2026-11-22T08:00:00+01:00", "2026-03-29", 9000, "2026-03-29T03:30:00+02:00"},
        {berlin, "2026-11-22T08:00:00+01:00", "2026-03-29", 10800, "2026-03-29T03:00:00+02:00"},
        {berlin, "2026-11-22T08:00:00+01:00", "2026-10-25", 7200, "2026-10-25T02:00:00+02:00"},
        {berlin, "2026-11-22T08:00:00+01:00", "2026-10-25", 10799, "2026-10-25T02:59:59+02:00"},
        {berlin, "2026-11-22T08:00:00+01:00", "2026-10-25", 10800, "2026-10-25T03:00:00+01:00"},
        {havana, "2026-11-22T08:00:00-05:00", "2026-03-08", 0, "2026-03-08T01:00:00-04:00"},
        {havana, "2026-11-22T08:00:00-05:00", "2026-11-01", 0, "2026-11-01T00:00:00-04:00"},
    };
    for (const auto& row : rows) {
        Setting zone("TZ", row.zone), clock("STEADY_NOW", row.now);
        CHECK(to_string(at_local(date(row.day), row.second)) == row.moment);
    }
}
