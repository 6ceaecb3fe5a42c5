#include <doctest/doctest.h>

#include <string>

#include "base/error.h"
#include "setting.h"
#include "time/moment.h"

using namespace steady;

namespace {

// Written out as rules, so that the tests need no zone files.
constexpr const char* berlin = "CET-1CEST,M3.5.0,M10.5.0/3";
constexpr const char* havana = "CST5CDT,M3.2.0/0,M11.1.0/1";  // changes at midnight

Moment moment(std::string_view text) { return parse_moment(text).value(); }
std::string at(const char* text, const char* now) { return to_string(parse_at(text, moment(now))); }
std::string since(const char* text, const char* now) {
    return day_name(parse_boundary(text, moment(now)));
}

}  // namespace

TEST_CASE("every --at form gives its moment") {
    Setting zone("TZ", berlin);
    constexpr const char* morning = "2026-11-22T08:14:05+01:00";
    const struct {
        const char* text;
        const char* now;
        const char* moment;
    } rows[] = {
        {"2026-11-20T10:00:00Z", morning, "2026-11-20T10:00:00+00:00"},
        {"2026-11-20T10:00:00.5-03:30", morning, "2026-11-20T10:00:00.5-03:30"},
        {" 08:00 ", morning, "2026-11-22T08:00:00+01:00"},
        {"8:00", morning, "2026-11-22T08:00:00+01:00"},
        {"08:14", morning, "2026-11-22T08:14:00+01:00"},
        {"08:15", morning, "2026-11-21T08:15:00+01:00"},
        {"00:00", morning, "2026-11-22T00:00:00+01:00"},
        {"23:59", morning, "2026-11-21T23:59:00+01:00"},
        {"23:59", "2026-01-01T00:00:00+01:00", "2025-12-31T23:59:00+01:00"},
        {"00:00", "2026-01-01T00:00:00+01:00", "2026-01-01T00:00:00+01:00"},
        {"yesterday", morning, "2026-11-21T08:14:05+01:00"},
        {"Yesterday", "2026-03-01T00:30:00+01:00", "2026-02-28T00:30:00+01:00"},
        {"yesterday 22:00", morning, "2026-11-21T22:00:00+01:00"},
        {"yesterday  7:05", morning, "2026-11-21T07:05:00+01:00"},
        {"25m", morning, "2026-11-22T07:49:05+01:00"},
        {"0s", morning, "2026-11-22T08:14:05+01:00"},
        {"1d2h", morning, "2026-11-21T06:14:05+01:00"},
        {"10h", morning, "2026-11-21T22:14:05+01:00"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(at(row.text, row.now) == row.moment);
    }
}

TEST_CASE("--at says when the clock showed that, across its changes") {
    const struct {
        const char* zone;
        const char* text;
        const char* now;
        const char* moment;
    } rows[] = {
        // The hour from 2 to 3 was skipped that night, so it was last 02:30 the day before.
        {berlin, "02:30", "2026-03-29T04:00:00+02:00", "2026-03-28T02:30:00+01:00"},
        {berlin, "02:30", "2026-03-30T01:00:00+02:00", "2026-03-28T02:30:00+01:00"},
        {berlin, "02:30", "2026-03-30T02:30:00+02:00", "2026-03-30T02:30:00+02:00"},
        // The hour from 2 to 3 came twice.
        {berlin, "02:30", "2026-10-25T02:40:00+02:00", "2026-10-25T02:30:00+02:00"},
        {berlin, "02:30", "2026-10-25T02:15:00+01:00", "2026-10-25T02:30:00+02:00"},
        {berlin, "02:30", "2026-10-25T02:40:00+01:00", "2026-10-25T02:30:00+01:00"},
        {berlin, "02:30", "2026-10-25T12:00:00+01:00", "2026-10-25T02:30:00+01:00"},
        {havana, "00:30", "2026-03-08T09:00:00-04:00", "2026-03-07T00:30:00-05:00"},
        {havana, "00:30", "2026-11-01T00:10:00-05:00", "2026-11-01T00:30:00-04:00"},
        // Lengths are lengths, and the offset is the one of then.
        {berlin, "3h", "2026-03-29T04:00:00+02:00", "2026-03-29T00:00:00+01:00"},
        {berlin, "1d", "2026-10-25T12:00:00+01:00", "2026-10-24T13:00:00+02:00"},
        {berlin, "yesterday", "2026-10-25T12:00:00+01:00", "2026-10-24T12:00:00+02:00"},
        {berlin, "yesterday 02:30", "2026-03-30T12:00:00+02:00", "2026-03-29T03:30:00+02:00"},
        // An offset that is not the zone's is kept.
        {berlin, "09:00", "2026-07-01T08:00:00+09:00", "2026-06-30T09:00:00+09:00"},
        {berlin, "02:30", "2026-03-29T04:00:00-07:00", "2026-03-29T02:30:00-07:00"},
        {berlin, "25m", "2026-07-01T00:05:00-15:00", "2026-06-30T23:40:00-15:00"},
    };
    for (const auto& row : rows) {
        Setting zone("TZ", row.zone);
        CAPTURE(row.text);
        CAPTURE(row.now);
        CHECK(at(row.text, row.now) == row.moment);
    }
}

TEST_CASE("another --at is a misuse, and the forms are listed") {
    const Moment now = moment("2026-11-22T08:14:05+01:00");
    for (const char* text : {"",
                             " ",
                             "soon",
                             "24:00",
                             "08:60",
                             "8",
                             "0815",
                             "8:5",
                             "108:15",
                             "-8:15",
                             "08:15:30",
                             "8.15",
                             "8am",
                             "yesterday 25:00",
                             "yesterday 25m",
                             "yesterday 08:15 Z",
                             "22:00 yesterday",
                             "tomorrow",
                             "today",
                             "2026-11-22",
                             "2026-11-22T08:14:05",
                             "-25m",
                             "25",
                             "1h1h",
                             "3652425d",
                             "99999999999999999999m",
                             "08:15Z",
                             "\xff"}) {
        CAPTURE(text);
        CHECK_THROWS_AS(parse_at(text, now), Error);
    }
    try {
        parse_at("soon", now);
    } catch (const Error& error) {
        CHECK(std::string(error.what()) == "`soon` is not a time");
        CHECK(error.exit() == Exit::misuse);
        for (const char* form : {"08:15", "yesterday", "yesterday 22:00", "25m", "+01:00"})
            CHECK(error.next().find(form) != std::string::npos);
    }
}

TEST_CASE("every --since form gives its day") {
    constexpr const char* sunday = "2026-11-22T08:14:05+01:00";
    const struct {
        const char* text;
        const char* now;
        const char* day;
    } rows[] = {
        {"2026-02-28", sunday, "2026-02-28"},
        {"2027-01-01", sunday, "2027-01-01"},
        {"today", sunday, "2026-11-22"},
        {"Today", "2026-11-22T23:30:00-15:00", "2026-11-22"},
        {"yesterday", sunday, "2026-11-21"},
        {"yesterday", "2024-03-01T00:00:00+15:00", "2024-02-29"},
        {"sunday", sunday, "2026-11-22"},
        {"monday", sunday, "2026-11-16"},
        {"mon", sunday, "2026-11-16"},
        {"MON", sunday, "2026-11-16"},
        {"Tues", sunday, "2026-11-17"},
        {"wed", sunday, "2026-11-18"},
        {"Thursday", sunday, "2026-11-19"},
        {"fri", sunday, "2026-11-20"},
        {"SATURDAY", sunday, "2026-11-21"},
        {"monday", "2026-11-16T00:00:00+01:00", "2026-11-16"},
        {"1d", sunday, "2026-11-22"},
        {"3d", sunday, "2026-11-20"},
        {"1w", sunday, "2026-11-16"},
        {"4w", sunday, "2026-10-26"},
        {" 4W ", sunday, "2026-10-26"},
        {"365d", sunday, "2025-11-23"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(since(row.text, row.now) == row.day);
    }
}

TEST_CASE("another --since is a misuse, and the forms are listed") {
    const Moment now = moment("2026-11-22T08:14:05+01:00");
    for (const char* text : {"",
                             "d",
                             "w",
                             "0d",
                             "0w",
                             "-3d",
                             "+3d",
                             "3",
                             "1m",
                             "1y",
                             "4 w",
                             "4ww",
                             "1w2d",
                             "3.5d",
                             "mo",
                             "m",
                             "mondays",
                             "tomorrow",
                             "last week",
                             "2026-02-29",
                             "2026-11",
                             "22.11.2026",
                             "2026-11-22T08:14:05Z",
                             "2147483647w",
                             "2147483648d",
                             "99999999999999999999d",
                             "999999w",
                             "\xff"}) {
        CAPTURE(text);
        CHECK_THROWS_AS(parse_boundary(text, now), Error);
    }
    try {
        parse_boundary("1m", now);
    } catch (const Error& error) {
        CHECK(std::string(error.what()) == "`1m` is not a day");
        CHECK(error.exit() == Exit::misuse);
        for (const char* form : {"2026-11-22", "today", "yesterday", "monday", "3d", "4w"})
            CHECK(error.next().find(form) != std::string::npos);
    }
}
