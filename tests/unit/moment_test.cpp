#include "time/moment.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <random>
#include <vector>

using namespace steady;

namespace {

Moment read(std::string_view text) {
    CAPTURE(text);
    const auto moment = parse_moment(text);
    REQUIRE(moment);
    return *moment;
}

Day date(std::string_view text) {
    CAPTURE(text);
    const auto day = parse_day(text);
    REQUIRE(day);
    return *day;
}

}  // namespace

TEST_CASE("a time reads to its instant, fraction and offset") {
    const struct {
        const char* text;
        Seconds seconds;
        std::int32_t nanoseconds;
        std::int32_t offset;
    } rows[] = {
        {"1970-01-01T00:00:00Z", 0, 0, 0},
        {"1970-01-01T00:00:00+00:00", 0, 0, 0},
        {"1970-01-01T00:00:00-00:00", 0, 0, 0},
        {"1969-12-31T23:59:59Z", -1, 0, 0},
        {"2026-11-22T08:14:05+01:00", 1795331645, 0, 60},
        {"2026-11-22T08:14:05-03:30", 1795347845, 0, -210},
        {"2026-11-22T08:14:05+15:00", 1795281245, 0, 900},
        {"2026-11-22T08:14:05-15:00", 1795389245, 0, -900},
        {"2026-11-22T08:14:05+05:45", 1795314545, 0, 345},
        {"2000-02-29T23:59:59Z", 951868799, 0, 0},
        {"2024-02-29T00:00:00Z", 1709164800, 0, 0},
        {"2038-01-19T03:14:08Z", 2147483648, 0, 0},
        {"0000-01-01T00:00:00Z", -62167219200, 0, 0},
        {"9999-12-31T23:59:59Z", 253402300799, 0, 0},
        {"2026-11-22T08:14:05.5Z", 1795335245, 500000000, 0},
        {"2026-11-22T08:14:05.000000001+01:00", 1795331645, 1, 60},
        {"2026-11-22T08:14:05.123456789987654321Z", 1795335245, 123456789, 0},
        {"1969-12-31T23:59:59.25Z", -1, 250000000, 0},
    };
    for (const auto& row : rows) {
        const Moment moment = read(row.text);
        CAPTURE(row.text);
        CHECK(moment.seconds == row.seconds);
        CHECK(moment.nanoseconds == row.nanoseconds);
        CHECK(moment.offset == row.offset);
    }
}

TEST_CASE("nothing else reads as a time") {
    const char* rows[] = {
        "",
        "2026",
        "2026-11-22",
        "2026-11-22T08:14:05",
        "2026-11-22T08:14Z",
        "2026-11-22 08:14:05Z",
        "2026-11-22t08:14:05Z",
        "2026-11-22T08:14:05z",
        "2026-11-22T08:14:60Z",
        "2026-11-22T08:60:05Z",
        "2026-11-22T24:00:00Z",
        "2026-11-00T08:14:05Z",
        "2026-11-31T08:14:05Z",
        "2026-00-22T08:14:05Z",
        "2026-13-22T08:14:05Z",
        "2026-02-29T08:14:05Z",
        "1900-02-29T08:14:05Z",
        "2026-11-22T08:14:05+15:01",
        "2026-11-22T08:14:05+16:00",
        "2026-11-22T08:14:05-15:01",
        "2026-11-22T08:14:05+01:60",
        "2026-11-22T08:14:05+0100",
        "2026-11-22T08:14:05+01",
        "2026-11-22T08:14:05+1:00",
        "2026-11-22T08:14:05+01:00 ",
        " 2026-11-22T08:14:05+01:00",
        "2026-11-22T08:14:05+01:0x",
        "2026-11-22T08:14:05 01:00",
        "2026-11-22T08:14:05ZZ",
        "2026-11-22T08:14:05.",
        "2026-11-22T08:14:05.Z",
        "2026-11-22T08:14:05.+01:00",
        "2026-11-22T08:14:05,5Z",
        "2026-11-22T08:14:05.5",
        "2026-11-22T08:14:05.5.5Z",
        "2026/11/22T08:14:05Z",
        "2026-11-22T08.14.05Z",
        "+026-11-22T08:14:05Z",
        "-2026-11-22T08:14:05Z",
        "12026-11-22T08:14:05Z",
        "2026-W47-7T08:14:05Z",
        "\xff\xff\xff\xff-11-22T08:14:05Z",
        "２026-11-22T08:14:05Z",
    };
    for (const char* row : rows) {
        CAPTURE(row);
        CHECK_FALSE(parse_moment(row));
    }
}

TEST_CASE("every place of a time takes only what belongs there") {
    const std::string good = "2026-11-22T08:14:05+01:00";
    for (std::size_t at = 0; at < good.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            std::string text = good;
            text[at] = static_cast<char>(byte);
            const bool digit = byte >= '0' && byte <= '9';
            const bool sign = at == 19 && (byte == '+' || byte == '-');
            const bool was_digit = good[at] >= '0' && good[at] <= '9';
            CAPTURE(text);
            const auto moment = parse_moment(text);
            if (!(was_digit ? digit : sign || byte == good[at])) CHECK_FALSE(moment);
            if (moment) CHECK(to_string(*moment) == text);
        }
        CHECK_FALSE(parse_moment(good.substr(0, at)));
    }
}

TEST_CASE("a time is written as it reads back") {
    const struct {
        const char* text;
        const char* written;
    } rows[] = {
        {"2026-11-22T08:14:05+01:00", "2026-11-22T08:14:05+01:00"},
        {"2026-11-22T08:14:05Z", "2026-11-22T08:14:05+00:00"},
        {"2026-11-22T08:14:05-00:00", "2026-11-22T08:14:05+00:00"},
        {"2026-11-22T08:14:05.250Z", "2026-11-22T08:14:05.25+00:00"},
        {"2026-11-22T08:14:05.000Z", "2026-11-22T08:14:05+00:00"},
        {"2026-11-22T08:14:05.000000010Z", "2026-11-22T08:14:05.00000001+00:00"},
        {"1969-12-31T00:00:00.5-00:30", "1969-12-31T00:00:00.5-00:30"},
        {"0000-01-01T00:00:00-15:00", "0000-01-01T00:00:00-15:00"},
        {"0000-01-01T00:00:00+15:00", "0000-01-01T00:00:00+15:00"},
        {"9999-12-31T23:59:59-15:00", "9999-12-31T23:59:59-15:00"},
    };
    for (const auto& row : rows) CHECK(to_string(read(row.text)) == row.written);
}

TEST_CASE("any time survives a round trip") {
    std::mt19937 random(20261122);
    std::uniform_int_distribution<Seconds> seconds(-62'100'000'000, 253'400'000'000);
    std::uniform_int_distribution<std::int32_t> offset(-900, 900), nanoseconds(0, 999'999'999);
    for (int i = 0; i < 20'000; ++i) {
        const Moment moment{seconds(random), i % 2 ? nanoseconds(random) : 0, offset(random)};
        const Moment back = read(to_string(moment));
        CHECK(back == moment);
        CHECK(back.offset == moment.offset);
    }
}

TEST_CASE("moments compare as instants, whatever their offsets") {
    CHECK(read("2026-11-22T08:14:05+01:00") == read("2026-11-22T07:14:05Z"));
    CHECK(read("2026-11-22T08:14:05+02:00") < read("2026-11-22T07:14:05Z"));
    CHECK(read("2026-11-22T08:14:05.1Z") < read("2026-11-22T08:14:05.2Z"));
    CHECK(read("2026-11-22T08:14:06Z") > read("2026-11-22T08:14:05.999Z"));
}

TEST_CASE("day, hour and minute are those of the clock beside the person") {
    const struct {
        const char* text;
        const char* day;
        const char* waking_day;
        int hour;
        int minute;
    } rows[] = {
        {"2026-11-22T23:30:00-15:00", "2026-11-22", "2026-11-22", 23, 30},
        {"2026-11-22T00:05:00+15:00", "2026-11-22", "2026-11-21", 0, 5},
        {"2026-11-22T03:59:59+01:00", "2026-11-22", "2026-11-21", 3, 59},
        {"2026-11-22T04:00:00+01:00", "2026-11-22", "2026-11-22", 4, 0},
        {"1969-12-31T23:59:59Z", "1969-12-31", "1969-12-31", 23, 59},
        {"1970-01-01T00:00:00Z", "1970-01-01", "1969-12-31", 0, 0},
        {"1969-12-31T03:00:00-01:00", "1969-12-31", "1969-12-30", 3, 0},
        {"0000-01-01T00:00:00Z", "0000-01-01", "-001-12-31", 0, 0},
    };
    for (const auto& row : rows) {
        const Moment moment = read(row.text);
        CAPTURE(row.text);
        CHECK(day_name(moment.day()) == row.day);
        CHECK(day_name(moment.waking_day()) == row.waking_day);
        CHECK(moment.hour() == row.hour);
        CHECK(moment.minute() == row.minute);
    }
}

TEST_CASE("a date reads and is written, and only a date that exists") {
    for (const char* text : {"1970-01-01", "2026-11-22", "2000-02-29", "2024-02-29", "0000-02-29",
                             "1969-12-31", "9999-12-31"})
        CHECK(day_name(date(text)) == text);
    CHECK(date("1970-01-01") == 0);
    CHECK(date("1969-12-31") == -1);
    for (const char* text :
         {"", "2026-11-2", "2026-11-222", "2026-02-29", "2100-02-29", "2026-04-31", "2026-00-10",
          "2026-10-00", "2026/11/22", "20261122", "2026-11-2x", "2026-1１-2", "-026-11-22"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_day(text));
    }
}

TEST_CASE("weeks are ISO weeks") {
    const struct {
        const char* day;
        int weekday;
        const char* week;
    } rows[] = {
        {"2012-08-13", 0, "2012-W33"}, {"2012-08-19", 6, "2012-W33"}, {"2026-11-22", 6, "2026-W47"},
        {"2020-12-28", 0, "2020-W53"}, {"2020-12-31", 3, "2020-W53"}, {"2021-01-01", 4, "2020-W53"},
        {"2021-01-03", 6, "2020-W53"}, {"2021-01-04", 0, "2021-W01"}, {"2026-12-31", 3, "2026-W53"},
        {"2015-12-31", 3, "2015-W53"}, {"2018-12-31", 0, "2019-W01"}, {"2016-01-03", 6, "2015-W53"},
        {"1970-01-01", 3, "1970-W01"}, {"1969-12-28", 6, "1969-W52"}, {"1969-12-29", 0, "1970-W01"},
        {"2024-12-30", 0, "2025-W01"}, {"2023-01-01", 6, "2022-W52"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.day);
        CHECK(weekday(date(row.day)) == row.weekday);
        CHECK(iso_week_name(iso_week_of(date(row.day))) == row.week);
    }
}

TEST_CASE("weekdays are known by three letters or more, in any case") {
    for (int day = 0; day < 7; ++day) {
        const std::string name(weekday_names[static_cast<std::size_t>(day)]);
        CHECK(weekday_named(name) == day);
        CHECK(weekday_named(name.substr(0, 3)) == day);
    }
    CHECK(weekday_named("tHuRs") == 3);
    CHECK(weekday_name(date("2026-11-22")) == "Sunday");
    for (const char* word : {"", "mo", "mondays", "day"}) CHECK_FALSE(weekday_named(word));
}

TEST_CASE("week numbers follow one another, seven days each, from Monday") {
    for (Day day = -4'000; day < 40'000; ++day)
        CHECK(iso_week_of(day + 1) - iso_week_of(day) == (weekday(day + 1) == 0));
}

TEST_CASE("a date is said with its month in words") {
    CHECK(date_words(date("2013-04-08")) == "8 April 2013");
    CHECK(date_words(date("2026-12-31")) == "31 December 2026");
    CHECK(date_words(date("1970-01-01")) == "1 January 1970");
}

TEST_CASE("a period says each month and year once") {
    const Day last = date("2013-04-08");
    CHECK(period_words(last, last) == "8 April 2013");
    CHECK(period_words(date("2013-04-01"), last) == "1 to 8 April 2013");
    CHECK(period_words(date("2013-03-12"), last) == "12 March to 8 April 2013");
    CHECK(period_words(date("2012-12-31"), last) == "31 December 2012 to 8 April 2013");
    CHECK(period_words(date("2012-04-08"), last) == "8 April 2012 to 8 April 2013");
}

TEST_CASE("a clock time is within a day, and its hour may be a single digit") {
    struct {
        const char* text;
        Seconds of_day;
    } const table[] = {
        {"00:00", 0}, {"0:00", 0}, {"9:05", 32'700}, {"09:05", 32'700}, {"23:59", 86'340}};
    for (const auto& row : table) CHECK_MESSAGE(parse_clock_time(row.text) == row.of_day, row.text);
    for (const char* text : {"", ":", "9", "9:5", "24:00", "23:60", "123:00", "a9:00", "9:00:00",
                             "09:00 ", "-9:00", "09.00"})
        CHECK_MESSAGE(parse_clock_time(text) == std::nullopt, text);
    CHECK(clock_time(Seconds{32'700}) == "09:05");
    CHECK(clock_time(a_day) == "24:00");
}

TEST_CASE("a clock time is that of the moment's own clock") {
    CHECK(clock_time(parse_moment("2026-11-22T23:05:59+05:45").value()) == "23:05");
    CHECK(clock_time(parse_moment("1969-12-31T00:00:00-03:30").value()) == "00:00");
}

TEST_CASE("night is from ten to six, on the moment's own clock") {
    for (const char* clock : {"22:00", "23:59", "00:00", "05:59"})
        CHECK_MESSAGE(read(fmt::format("2026-11-22T{}:00-08:00", clock)).is_night(), clock);
    for (const char* clock : {"06:00", "12:00", "21:59"})
        CHECK_MESSAGE(!read(fmt::format("2026-11-22T{}:00-08:00", clock)).is_night(), clock);
}
