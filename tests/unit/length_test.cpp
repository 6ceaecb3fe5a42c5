#include "time/length.h"

#include <doctest/doctest.h>

#include <vector>

#include "text/text.h"

using namespace steady;

namespace {

std::vector<std::string> words_of(std::string_view text) {
    const auto views = words(text);
    return {views.begin(), views.end()};
}

}  // namespace

TEST_CASE("a length is read in everyday English and German") {
    struct {
        const char* typed;
        const char* kept;
    } const table[] = {
        {"25m", "25m"},
        {"25M", "25m"},
        {"25min", "25m"},
        {"25 min", "25m"},
        {"25 Min.", "25m"},
        {"20 mins", "20m"},
        {"1 minute", "1m"},
        {"30 Minuten", "30m"},
        {"90m", "1h30m"},
        {"1h30m", "1h30m"},
        {"1h 30m", "1h30m"},
        {"1 h 30 min", "1h30m"},
        {"1h30 min", "1h30m"},
        {"1 hr, 30 mins", "1h30m"},
        {"1 hour and 30 minutes", "1h30m"},
        {"2 Std. 10 Min.", "2h10m"},
        {"an hour", "1h"},
        {"half an hour", "30m"},
        {"eine halbe Stunde", "30m"},
        {"anderthalb Stunden", "1h30m"},
        {"ten minutes", "10m"},
        {"an hour and a half", "1h30m"},
        {"2 and a half hours", "2h30m"},
        {"one and a half hours", "1h30m"},
        {"2 weeks", "14d"},
        {"eine", nullptr},
        {"a d", nullptr},
        {"half", nullptr},
        {"an hour or two", nullptr},
        {"1h and a half of it", nullptr},
        {"1 Stunde und 5 Minuten", "1h5m"},
        {"2 Stunden", "2h"},
        {"1.5h", "1h30m"},
        {"1,5h", "1h30m"},
        {"1,5 Stunden", "1h30m"},
        {"0.25 h", "15m"},
        {"1 day 2 hours", "1d2h"},
        {"2 Tage", "2d"},
        {"45 seconds", "45s"},
        {"２５ｍ", "25m"},
        {"", nullptr},
        {"25", nullptr},
        {"min", nullptr},
        {"1h30", "1h30m"},
        {"1h30 min", "1h30m"},
        {"2d3", nullptr},
        {"30m5", nullptr},
        {"a second", nullptr},
        {"one day", nullptr},
        {"30m 1h", nullptr},
        {"10m 10m", nullptr},
        {"1h and", nullptr},
        {"25 mni", nullptr},
        {"-5m", nullptr},
        {"1.h", nullptr},
        {"999999999 days", nullptr},
        {"9999999999999999999h", nullptr},
    };
    for (const auto& row : table) {
        CAPTURE(row.typed);
        const auto seconds = parse_typed_length(row.typed);
        CHECK((seconds ? duration_text(*seconds) : "none") == (row.kept ? row.kept : "none"));
    }
}

TEST_CASE("a length takes up as many words as belong to it") {
    struct {
        const char* typed;
        std::size_t words;
    } const table[] = {
        {"1h 30m of tea", 2},
        {"25 min and tea", 2},
        {"1 h and 30 min tea", 5},
        {"tea", 0},
        {"25 of them", 0},
        {"2h 3 friends", 1},
        {"1h 30", 1},
        {"30m 1h", 1},
        {"10m 10m", 1},
        {"a bit better", 0},
        {"half an hour of it", 3},
    };
    for (const auto& row : table) {
        CAPTURE(row.typed);
        CHECK(length_at_front(words_of(row.typed)).words == row.words);
    }
}

TEST_CASE("what looks like a length is told from other words with a number") {
    const std::pair<const char*, std::size_t> table[] = {
        {"25", 1},
        {"1,5", 1},
        {"25mni", 1},
        {"25 mintues", 2},
        {"20-30 min", 2},
        {"20-30min", 1},
        {"~25m", 1},
        {"1:30", 1},
        {"1h30", 1},
        {"25 min of tea", 2},
        {"3 friends", 1},
        {"hours", 1},
        {"Viertelstunde", 1},
    };
    for (const auto& [typed, some] : table) {
        CAPTURE(typed);
        CHECK(meant_as_length(words_of(typed)) == some);
    }
    for (const char* typed :
         {"tea", "2nd time", "1st", "4th day", "3x", "4-7-8 breathing", "-", "a5", "a second"}) {
        CAPTURE(typed);
        CHECK(meant_as_length(words_of(typed)) == 0);
    }
}

TEST_CASE("what looks like a length is found anywhere in a text") {
    CHECK(find_meant_length("walked for 25 min, then tea") == "25 min,");
    CHECK(find_meant_length("much better").empty());
    CHECK(find_meant_length("").empty());
}
