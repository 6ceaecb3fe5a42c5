#include "statistics/summary.h"

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
    figures.intensity.times[7] = 2;
    figures.waits.add(minutes, true);
    figures.waits.add(5, false);
    return summary;
}

using Values = Histogram;

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
    CHECK(week.intensity.times[7] == 4);
    CHECK(week.waits.parts().ended == Values{{30, 1}, {40, 1}});
    CHECK(week.waits.parts().censored == Values{{5, 2}});
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
    CHECK(forth.total().waits.parts().ended == back.total().waits.parts().ended);
}

TEST_CASE("the total is the sum of the weeks") {
    Summary summary = person(100, 109, 15, 30);
    summary.merge(person(90, 95, 13, 40));
    const WeekSummary total = summary.total();
    CHECK(total.days_observed == 6);
    CHECK(total.spikes == 4);
    CHECK(total.waits.parts().ended == Values{{30, 1}, {40, 1}});
    CHECK(Summary{}.total().spikes == 0);
}

namespace {

std::int64_t count_of(const Table<CountSummary>& table, std::string_view wanted) {
    std::int64_t found = 0;
    table.for_each([&](std::string_view name, const CountSummary& count) {
        if (name == wanted) found += count.n;
    });
    return found;
}

}  // namespace

TEST_CASE("rows of the same word add up, and others are added") {
    Summary one, other;
    one.body["warm"].n = 2;
    other.body["shaky"].n = 1;
    other.body["warm"].n = 3;
    one.merge(other);
    CHECK(one.body.size() == 2);
    CHECK(count_of(one.body, "warm") == 5);
    CHECK(count_of(one.body, "shaky") == 1);
}

TEST_CASE("everything that is counted adds up") {
    Summary sum, other;
    other.triggers["silence"].spikes = 2;
    other.skills["walk"].helped = 1;
    other.exercises["box"].fell = 1;
    other.company["alone"].records = 4;
    other.ladder["phone-off"].came_true = 1;
    other.urges = {5, 1, 1, 1, 1, 1, {}};
    other.urges.waits.add(90);
    other.predictions = {4, 1, 1, 1, 150, 3};
    other.practice = {3, 600, 2};
    other.good = {1, 2, 3, 4};
    other.hours[6][23] = 7;
    for (int i = 0; i < 2; ++i) sum.merge(other);
    CHECK(sum.urges.n == 10);
    CHECK(sum.urges.open == 2);
    CHECK(sum.urges.waits.histogram() == Values{{90, 2}});
    CHECK(sum.predictions.feared == 300);
    CHECK(sum.predictions.feared_n == 6);
    CHECK(sum.practice.seconds == 1200);
    CHECK(sum.good.win == 8);
    CHECK(sum.hours[6][23] == 14);
    sum.triggers.for_each([](std::string_view name, const GroupSummary& group) {
        CHECK(name == "silence");
        CHECK(group.spikes == 4);
    });
}
