#include "report/report_heavier.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

constexpr Day then = 0;  // as the last record was written

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
    CHECK(three_heavier_weeks(weeks({4, 4, 4, 6, 7, 8}), then));
    CHECK(three_heavier_weeks(weeks({4, 4, 4, 9, 9, 9}), then));
    CHECK_FALSE(three_heavier_weeks(weeks({4, 4, 4, 6, 4, 8}), then));
    CHECK_FALSE(three_heavier_weeks(weeks({4, 4, 4, 5, 5, 5}), then));
    CHECK_FALSE(three_heavier_weeks(weeks({4, 4, 4, 4, 8, 8}), then));
}

TEST_CASE("a gap is a gap, and two weeks before are the least to compare with") {
    CHECK_FALSE(three_heavier_weeks(weeks({4, 4, 4, 8, -1, 8}), then));
    CHECK_FALSE(three_heavier_weeks(weeks({4, 8, 8, 8}), then));
    CHECK(three_heavier_weeks(weeks({4, 4, 8, 8, 8}), then));
    CHECK_FALSE(three_heavier_weeks(weeks({}), then));
}

TEST_CASE("a week that is not over is no part of it") {
    Figures all = weeks({4, 4, 4, 8, 8, 8});
    all.to = *all.to - 1;
    CHECK_FALSE(three_heavier_weeks(all, then));
    all = weeks({4, 4, 4, 8, 8, 8, 1});
    all.to = *all.to - 1;
    CHECK(three_heavier_weeks(all, then));
}

TEST_CASE("a week is over on Monday, and a month later these weeks are past") {
    Figures all = weeks({4, 4, 4, 8, 8, 8});
    all.to = *all.to - 1;  // the last note was on Saturday
    CHECK_FALSE(three_heavier_weeks(all, *all.to + 1));
    CHECK(three_heavier_weeks(all, *all.to + 2));
    CHECK(three_heavier_weeks(all, *all.to + 28));
    CHECK_FALSE(three_heavier_weeks(all, *all.to + 29));
}

TEST_CASE("nothing is said of all where only some was counted") {
    const Figures all = weeks({4, 4, 4, 8, 8, 8});
    CHECK(kind_words(all, nullptr, all, then, false).starts_with("Three heavier weeks"));
    CHECK(kind_words(Figures{}, nullptr, all, then, true).empty());
    CHECK(kind_words(Figures{}, nullptr, Figures{}, then, false) ==
          "No alarm was noted in this time.");
}

TEST_CASE("a week that is heavier in one way and lighter in another is not heavier") {
    Figures all = weeks({4, 4, 4, 8, 8, 8});
    all.weeks[4].recovery = 20;
    CHECK_FALSE(three_heavier_weeks(all, then));
}
