#include "show/show.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "show_setting.h"

using namespace steady;

TEST_CASE("records come in order of time, equal times in the order of the files") {
    const Logs logs;
    const auto one = logs.add("one",
                              "time=2026-11-22T10:00:00+02:00 kind=b\n"
                              "time=2026-11-22T09:00:00Z kind=c\n");
    const auto two = logs.add("two",
                              "time=2026-11-22T09:00:00Z kind=d\n"
                              "time=2026-11-22T07:59:59Z kind=a\n");
    CHECK(shown(choose({one, two}).selection, Format::logfmt) ==
          "time=2026-11-22T07:59:59Z kind=a\n"
          "time=2026-11-22T10:00:00+02:00 kind=b\n"
          "time=2026-11-22T09:00:00Z kind=c\n"
          "time=2026-11-22T09:00:00Z kind=d\n");
}

TEST_CASE("bad lines are told by place and hide no good ones") {
    const Logs logs;
    const auto chosen = choose({logs.add("log",
                                         "# steady log 1\n\nhello\n"
                                         "time=2026-11-22T09:00:00Z kind=a note=\"cut\n"
                                         "time=today kind=a\ntime=2026-11-22T09:00:00Z kind=a\n")});
    CHECK(chosen.selection.lines.size() == 1);
    REQUIRE(chosen.told.size() == 3);
    CHECK(chosen.told[0] == "log:3:1: no time");
    CHECK(chosen.told[1].starts_with("log:4:"));
    CHECK(chosen.told[2] == "log:5:6: a time that could not be read");
    CHECK(chosen.selection.all_read);
}

TEST_CASE("a value of the wrong type is told with its place, and counts as absent") {
    const Logs logs;
    const auto log = logs.add("log", "time=2026-11-22T09:00:00Z kind=spike intensity=11 note=x\n");
    const auto chosen = choose({log});
    REQUIRE(chosen.told.size() == 1);
    CHECK(
        chosen.told[0] ==
        "log:1:38: intensity=11 is not a strength (a whole number from 0 to 10); counts as absent");
    CHECK(shown(chosen.selection, Format::json) ==
          "{\"time\":\"2026-11-22T09:00:00Z\",\"kind\":\"spike\",\"note\":\"x\"}\n");
    Filter filter;
    filter.where = {{"intensity", "11"}};
    CHECK(choose({log}, filter).selection.lines.empty());
}

TEST_CASE("wrong values are told of chosen records alone") {
    const Logs logs;
    Filter filter;
    filter.kinds = {"spike"};
    CHECK(choose({logs.add("log", "time=2026-11-22T09:00:00Z kind=checkin intensity=11\n")}, filter)
              .told.empty());
}

TEST_CASE("lines before the first day are passed over without a look at them") {
    const Logs logs;
    Filter filter;
    filter.since = parse_day("2026-11-22");
    const auto chosen = choose({logs.add("log",
                                         "time=2026-11-01T09:00:00Z kind=spike note=\"\n"
                                         "time=2026-11-21T23:30:00Z kind=spike\n"
                                         "time=2026-11-22T00:30:00+02:00 kind=spike\n")},
                               filter);
    CHECK(chosen.told.empty());
    CHECK(chosen.selection.lines.size() == 1);
}

TEST_CASE("sealed lines are counted, and are no bad lines") {
    const Logs logs;
    const auto chosen = choose({logs.add("log",
                                         "box=abc\nbox=\"d e\"\nbox=abc note=x\n"
                                         "time=2026-11-22T09:00:00Z kind=spike box=abc\n")});
    CHECK(chosen.selection.sealed == 2);
    CHECK(chosen.selection.lines.size() == 1);
    CHECK(chosen.told.size() == 1);
}

TEST_CASE("an unreadable file does not keep the others from being read") {
    const Logs logs;
    const auto chosen =
        choose({logs.missing(), logs.add("log", "time=2026-11-22T09:00:00Z kind=spike\n")});
    CHECK_FALSE(chosen.selection.all_read);
    CHECK(chosen.selection.lines.size() == 1);
    CHECK(chosen.told == std::vector<std::string>{"missing.log: No such file or directory"});
}

TEST_CASE("formats have names") {
    CHECK(format_named("text") == Format::text);
    CHECK(format_named("logfmt") == Format::logfmt);
    CHECK(format_named("json") == Format::json);
    CHECK(format_named("csv") == Format::csv);
    CHECK(format_named("toml") == Format::toml);
    CHECK_THROWS_WITH_AS(format_named("yaml"), "yaml: there is no such format", Error);
}
