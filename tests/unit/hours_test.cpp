#include "time/hours.h"

#include <doctest/doctest.h>

#include "setting.h"

using namespace steady;

namespace {

Moment moment(const char* text) { return *parse_moment(text); }

const Day sunday = *parse_day("2026-11-22");

}  // namespace

TEST_CASE("hours are a time, or from one to another") {
    struct {
        const char* text;
        Seconds from, length;
    } const table[] = {
        {"07:30", 27'000, 7'200},        {"7:30", 27'000, 7'200},
        {"07:00-09:00", 25'200, 7'200},  {" 07:00 - 09:00 ", 25'200, 7'200},
        {"22:00-01:00", 79'200, 10'800}, {"18:00-24:00", 64'800, 21'600},
        {"00:00-24:00", 0, 86'400},      {"23:30-00:00", 84'600, 1'800},
    };
    for (const auto& row : table) {
        const auto hours = parse_hours(row.text);
        REQUIRE_MESSAGE(hours, row.text);
        CHECK_MESSAGE(hours->from == row.from, row.text);
        CHECK_MESSAGE(hours->length == row.length, row.text);
    }
}

TEST_CASE("what is no time of day is none") {
    for (const char* text :
         {"", "noon", "7", "07:60", "25:00", "24:00", "24:01", "07:3", "07:300", "07:00-", "-09:00",
          "07:00-07:00", "07:00-09:00-11:00", "a7:00", "07:00-24:30", "123:00"})
        CHECK_MESSAGE(!parse_hours(text), text);
}

TEST_CASE("days go by their names") {
    struct {
        const char* word;
        const char* days;
    } const table[] = {
        {"monday", "Mon"},      {"Mon", "Mon"},           {"thurs", "Thu"},
        {"weekend", "weekend"}, {"weekdays", "weekdays"}, {"every day", "every day"},
        {"daily", "every day"},
    };
    for (const auto& row : table) {
        REQUIRE_MESSAGE(parse_days(row.word), row.word);
        CHECK(days_words(*parse_days(row.word)) == row.days);
    }
    CHECK(days_words(*parse_days("wed") | *parse_days("mon")) == "Mon, Wed");
    for (const char* word : {"", "mo", "mondays", "1", "everyday"}) CHECK(!parse_days(word));
}

TEST_CASE("hours of the night belong to the day on which they began") {
    const Hours night = *parse_hours("22:00-01:00");
    CHECK(began_on(night, moment("2026-11-22T22:00:00+01:00")) == sunday);
    CHECK(began_on(night, moment("2026-11-23T00:59:59+01:00")) == sunday);
    CHECK_FALSE(began_on(night, moment("2026-11-23T01:00:00+01:00")));
    CHECK_FALSE(began_on(night, moment("2026-11-22T21:59:59+01:00")));
    CHECK(is_within(night, sunday, moment("2026-11-22T23:00:00Z")));
    CHECK_FALSE(is_within(night, sunday - 1, moment("2026-11-22T23:00:00Z")));
}

TEST_CASE("hours are the person's own, wherever the clock stands") {
    const Hours morning = *parse_hours("07:00-09:00");
    for (const char* text : {"2026-11-22T08:00:00+01:00", "2026-11-22T08:00:00-09:30"})
        CHECK(began_on(morning, moment(text)) == sunday);
}

TEST_CASE("an hour that the clock repeats is the same hour, one that it skips is not there") {
    const Setting zone("TZ", "Europe/Berlin");
    const Setting none("STEADY_NOW", nullptr);
    const Hours at_two = *parse_hours("02:15-02:45");
    const Day autumn = *parse_day("2026-10-25");
    for (const char* text : {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"})
        CHECK(began_on(at_two, from_instant(moment(text).seconds)) == autumn);
    for (Seconds minute = 0; minute < 24 * 60; ++minute) {
        const Seconds instant = moment("2026-03-28T23:00:00Z").seconds + minute * 60;
        const auto day = began_on(at_two, from_instant(instant));
        CHECK(day != parse_day("2026-03-29"));
    }
    // What reaches over the leap is there on both sides of it.
    const Hours over = *parse_hours("01:30-03:30");
    for (const char* text : {"2026-03-29T00:45:00Z", "2026-03-29T01:15:00Z"})
        CHECK(began_on(over, from_instant(moment(text).seconds)) == parse_day("2026-03-29"));
}
