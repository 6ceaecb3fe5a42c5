#include "summary.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

Summary person(Day from, Day to, std::int32_t week, int minutes) {
    Summary summary;
    summary.from = from;
    summary.to = to;
    summary.days = to - from + 1;
    summary.days_observed = 3;
    summary.records = 10;
    summary.bad_lines = 1;
    WeekSummary& figures = summary.weeks[week];
    figures.days_observed = 3;
    figures.spikes = 2;
    figures.intensity[7] = 2;
    figures.ended.add(minutes);
    figures.censored.add(5);
    return summary;
}

using Values = std::map<std::int64_t, std::int64_t>;

}  // namespace

TEST_CASE("counts, person-days and histograms of different people add up") {
    Summary both = person(100, 109, 15, 30);
    both.merge(person(105, 120, 15, 40));
    CHECK(both.from == 100);
    CHECK(both.to == 120);
    CHECK(both.days == 26);
    CHECK(both.days_observed == 6);
    CHECK(both.records == 20);
    CHECK(both.bad_lines == 2);
    REQUIRE(both.weeks.size() == 1);
    const WeekSummary& week = both.weeks.begin()->second;
    CHECK(week.days_observed == 6);
    CHECK(week.spikes == 4);
    CHECK(week.intensity[7] == 4);
    CHECK(week.ended.histogram() == Values{{30, 1}, {40, 1}});
    CHECK(week.censored.histogram() == Values{{5, 2}});
}

TEST_CASE("merging goes in any order, and with nobody it changes nothing") {
    Summary forth = person(100, 109, 15, 30);
    forth.merge(person(90, 95, 13, 40));
    Summary back = person(90, 95, 13, 40);
    back.merge(person(100, 109, 15, 30));
    back.merge(Summary{});
    CHECK(forth.from == back.from);
    CHECK(forth.to == back.to);
    CHECK(forth.days == back.days);
    CHECK(forth.records == back.records);
    CHECK(forth.weeks.size() == 2);
    CHECK(back.weeks.size() == 2);
    CHECK(forth.total().ended.histogram() == back.total().ended.histogram());
}

TEST_CASE("the total is the sum of the weeks") {
    Summary summary = person(100, 109, 15, 30);
    summary.merge(person(90, 95, 13, 40));
    const WeekSummary total = summary.total();
    CHECK(total.days_observed == 6);
    CHECK(total.spikes == 4);
    CHECK(total.ended.histogram() == Values{{30, 1}, {40, 1}});
    CHECK(Summary{}.total().spikes == 0);
}
