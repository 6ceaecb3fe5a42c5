#include "report/report_heavier.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

/// Whole weeks with so many alarms each; below 0: a week without a note.
Figures weeks(std::initializer_list<int> alarms) {
    Figures all;
    all.from = *parse_day("2026-09-28");
    for (const int count : alarms) {
        WeekFigures week;
        week.week = iso_week_of(*all.from) + static_cast<int>(all.weeks.size());
        if (count >= 0) {
            week.days_observed = 7;
            week.spikes = count;
            week.per_week = count;
            if (count > 0) week.intensity = 5;
            if (count > 0) week.recovery = 60;
        }
        all.weeks.push_back(week);
    }
    all.to = *all.from + static_cast<Day>(alarms.size()) * 7 - 1;
    return all;
}

}  // namespace

TEST_CASE("three weeks in a row, each heavier than was usual before") {
    CHECK(three_heavier_weeks(weeks({4, 4, 4, 6, 7, 8})));
    CHECK(three_heavier_weeks(weeks({4, 4, 4, 9, 9, 9})));
    CHECK_FALSE(three_heavier_weeks(weeks({4, 4, 4, 6, 4, 8})));
    CHECK_FALSE(three_heavier_weeks(weeks({4, 4, 4, 5, 5, 5})));
    CHECK_FALSE(three_heavier_weeks(weeks({4, 4, 4, 4, 8, 8})));
}

TEST_CASE("a gap is a gap, and two weeks before are the least to compare with") {
    CHECK_FALSE(three_heavier_weeks(weeks({4, 4, 4, 8, -1, 8})));
    CHECK_FALSE(three_heavier_weeks(weeks({4, 8, 8, 8})));
    CHECK(three_heavier_weeks(weeks({4, 4, 8, 8, 8})));
    CHECK_FALSE(three_heavier_weeks(weeks({})));
}

TEST_CASE("a week that is not over is no part of it") {
    Figures all = weeks({4, 4, 4, 8, 8, 8});
    all.to = *all.to - 1;
    CHECK_FALSE(three_heavier_weeks(all));
    all = weeks({4, 4, 4, 8, 8, 8, 1});
    all.to = *all.to - 1;
    CHECK(three_heavier_weeks(all));
}

TEST_CASE("a week that is heavier in one way and lighter in another is not heavier") {
    Figures all = weeks({4, 4, 4, 8, 8, 8});
    all.weeks[4].recovery = 20;
    CHECK_FALSE(three_heavier_weeks(all));
}
