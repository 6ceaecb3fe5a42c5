#include "report/report_heat.h"

#include <doctest/doctest.h>

#include "text/text.h"

using namespace steady;

namespace {

Look look(bool utf8) { return {false, false, utf8, 40}; }

Figures some_hours() {
    Figures figures;
    figures.hours[0][8] = 1;
    figures.hours[1][21] = 8;
    figures.hours[6][23] = 3;
    return figures;
}

}  // namespace

TEST_CASE("a row a weekday and a column an hour, darker for more, and what the shades mean") {
    CHECK(heat_map(some_hours(), look(false)) ==
          "       0     6     12    18\n"
          "  Mon  ........-...............\n"
          "  Tue  .....................#..\n"
          "  Wed  ........................\n"
          "  Thu  ........................\n"
          "  Fri  ........................\n"
          "  Sat  ........................\n"
          "  Sun  .......................+\n"
          "  . 0  - 1-2  + 3-4  x 5-6  # 7-8\n");
}

TEST_CASE("it fits 40 columns, whatever the counts are") {
    for (const std::int64_t most : {1, 2, 3, 5, 100, 12'345}) {
        Figures figures = some_hours();
        figures.hours[3][3] = most;
        const std::string map = heat_map(figures, look(true));
        for (const auto line : split(map, '\n')) CHECK(width(line) <= 40);
    }
}

TEST_CASE("one alarm is no shade of none") {
    Figures figures;
    figures.hours[2][2] = 1;
    CHECK(heat_map(figures, look(false)).find("  . 0  # 1\n") != std::string::npos);
    CHECK(heat_map(Figures{}, look(false)).empty());
}

TEST_CASE("the hours that come more than once are named, most first") {
    CHECK(busiest_hours(some_hours()) == "Tuesday at 21:00 (8), Sunday at 23:00 (3)");
    CHECK(busiest_hours(Figures{}).empty());
}
