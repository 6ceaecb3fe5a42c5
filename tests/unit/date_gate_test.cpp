#include "time/date_gate.h"

#include <doctest/doctest.h>

using namespace steady;

TEST_CASE("the gate passes over lines that are surely too early, and no others") {
    const DateGate gate(parse_day("2026-11-22"));
    CHECK(gate.admits("time=2026-11-22T08:00:00+01:00 kind=spike"));
    CHECK(gate.admits("time=2026-11-20T08:00:00+01:00 kind=spike"));
    CHECK_FALSE(gate.admits("time=2026-11-19T23:59:59+01:00 kind=spike"));
    CHECK_FALSE(gate.admits("time=1999-12-31T23:59:59+01:00 kind=spike"));
}

TEST_CASE("the gate lets through what does not begin with a date") {
    const DateGate gate(parse_day("2026-11-22"));
    for (const char* line :
         {"", "box=abc", "kind=spike time=2020-01-01T00:00:00Z",
          "time=", "time=\"2026-11-22T08:00:00Z\" kind=spike", "time=2020-13-45T00:00:00Z",
          "time= kind=spike note=ten", "  time=2020-01-01T00:00:00Z"}) {
        CAPTURE(line);
        CHECK(gate.admits(line));
    }
}

TEST_CASE("a gate without a day is open") {
    CHECK(DateGate(std::nullopt).admits("time=0001-01-01T00:00:00Z kind=spike"));
}

TEST_CASE("a short line with another behind it is let through") {
    const DateGate gate(parse_day("2026-11-22"));
    CHECK(gate.admits("time=\ntime=2020-01-01"));
    CHECK(gate.admits("time=2020-01\ntime="));
}
