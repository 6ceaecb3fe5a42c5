#include "statistics/figures.h"

#include <doctest/doctest.h>

#include "statistics/fold.h"

using namespace steady;

namespace {

constexpr std::int32_t some_week = 2238;
constexpr Day some_monday = some_week * 7 - 3;

doctest::Approx close_to(double value) { return doctest::Approx(value).epsilon(1e-9); }

/// A summary of that many whole weeks, each observed on so many days.
Summary weeks_of(int weeks, int days_observed) {
    Summary summary;
    summary.from = some_monday;
    summary.to = some_monday + weeks * 7 - 1;
    summary.days = weeks * 7;
    summary.days_observed = weeks * days_observed;
    for (int i = 0; i < weeks; ++i) summary.weeks[some_week + i].days_observed = days_observed;
    return summary;
}

WeekSummary& week(Summary& summary, int number) { return summary.weeks[some_week + number]; }

}  // namespace

TEST_CASE("an empty log gives no figures") {
    const Figures figures = figures_of(Summary{});
    CHECK(figures.days == 0);
    CHECK(figures.frequency.spikes == 0);
    CHECK_FALSE(figures.frequency.per_week);
    CHECK_FALSE(figures.frequency.low);
    CHECK_FALSE(figures.frequency.per_week_at_least);
    CHECK_FALSE(figures.intensity.median);
    CHECK_FALSE(figures.recovery.median);
    CHECK_FALSE(figures.frequency.trend);
    CHECK(figures.weeks.empty());
}

TEST_CASE("alarms a week are counted on the days observed, and at least on all days") {
    Summary summary = weeks_of(2, 5);
    week(summary, 0).spikes = 4;
    const FrequencyFigures frequency = figures_of(summary).frequency;
    CHECK(frequency.spikes == 4);
    CHECK(frequency.per_week == close_to(2.8));
    CHECK(frequency.per_week_at_least == close_to(2.0));
    // R: poisson.test(4)$conf.int / 10 * 7
    CHECK(frequency.low == doctest::Approx(1.0898654 * 0.7).epsilon(1e-7));
    CHECK(frequency.high == doctest::Approx(10.2415887 * 0.7).epsilon(1e-7));
}

TEST_CASE("a calm time still has an upper end") {
    const FrequencyFigures frequency = figures_of(weeks_of(1, 7)).frequency;
    CHECK(frequency.per_week == 0);
    CHECK(frequency.low == 0);
    CHECK(frequency.high == doctest::Approx(3.688879).epsilon(1e-6));
}

TEST_CASE("a window in which no day was observed has no rate") {
    const FrequencyFigures frequency = figures_of(weeks_of(2, 0)).frequency;
    CHECK_FALSE(frequency.per_week);
    CHECK_FALSE(frequency.high);
    CHECK_FALSE(frequency.per_week_at_least);
}

TEST_CASE("strengths have a median and quartiles of R's type 7") {
    Summary summary = weeks_of(2, 7);
    week(summary, 0).intensity.times[2] = 1;
    week(summary, 0).intensity.times[5] = 1;
    week(summary, 1).intensity.times[6] = 1;
    week(summary, 1).intensity.times[9] = 1;
    const IntensityFigures intensity = figures_of(summary).intensity;
    CHECK(intensity.n == 4);
    CHECK(intensity.median == 5.5);
    CHECK(intensity.q1 == 4.25);
    CHECK(intensity.q3 == 6.75);
}

TEST_CASE("recovery counts alarms without an end for as long as they were seen") {
    Summary summary = weeks_of(1, 7);
    for (const int minutes : {10, 20, 30}) week(summary, 0).waits.add(minutes, true);
    week(summary, 0).waits.add(15, false);
    week(summary, 0).waits.add(0, false);
    const RecoveryFigures recovery = figures_of(summary).recovery;
    CHECK(recovery.n == 5);
    CHECK(recovery.settled == 3);
    CHECK(recovery.open == 2);
    // S: 3/4 after 10, 3/8 after 20, 0 after 30.
    CHECK(recovery.q1 == 10);
    CHECK(recovery.median == 20);
    CHECK(recovery.q3 == 30);
}

TEST_CASE("a quantile that the curve does not come down to is absent") {
    Summary summary = weeks_of(1, 7);
    week(summary, 0).waits.add(10, true);
    for (int i = 0; i < 2; ++i) week(summary, 0).waits.add(60, false);
    const RecoveryFigures recovery = figures_of(summary).recovery;
    CHECK(recovery.q1 == 10);
    CHECK_FALSE(recovery.median);
    CHECK_FALSE(recovery.q3);
}

TEST_CASE("every calendar week has a row, also one without a record") {
    Summary summary = weeks_of(3, 7);
    summary.weeks.erase(some_week + 1);
    week(summary, 2).spikes = 3;
    week(summary, 2).intensity.times[4] = 3;
    week(summary, 2).waits.add(25, true, 3);
    const auto rows = figures_of(summary).weeks;
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].week == some_week + 1);
    CHECK(rows[1].days_observed == 0);
    CHECK_FALSE(rows[1].per_week);
    CHECK_FALSE(rows[1].intensity);
    CHECK(rows[2].spikes == 3);
    CHECK(rows[2].per_week == close_to(3));
    CHECK(rows[2].intensity == 4);
    CHECK(rows[2].recovery == 25);
}

TEST_CASE("a window that ends before it begins has no weeks") {
    Summary summary;
    summary.from = some_monday + 1;
    summary.to = some_monday;
    CHECK(figures_of(summary).weeks.empty());
}

TEST_CASE("a week has a rate from three observed days on") {
    Summary summary = weeks_of(2, 3);
    week(summary, 0).spikes = week(summary, 1).spikes = 3;
    week(summary, 1).days_observed = 2;
    const auto rows = figures_of(summary).weeks;
    CHECK(rows[0].per_week == close_to(7));
    CHECK_FALSE(rows[1].per_week);
}

TEST_CASE("the trend of the rate leaves out weeks with fewer than three observed days") {
    Summary summary = weeks_of(6, 7);
    for (int i = 0; i < 6; ++i) week(summary, i).spikes = 10 - i;
    week(summary, 2).spikes = 100;
    week(summary, 2).days_observed = 2;
    const auto trend = figures_of(summary).frequency.trend;
    REQUIRE(trend);
    CHECK(trend->weeks == 5);
    CHECK(trend->slope == close_to(-1));
}

TEST_CASE("a calm week is a value of the rate, and none of strength and recovery") {
    Summary summary = weeks_of(8, 7);
    for (int i = 0; i < 8; i += 2) {
        week(summary, i).spikes = 1;
        week(summary, i).intensity.times[static_cast<std::size_t>(i)] = 1;
        week(summary, i).waits.add(60 - i * 5, true);
    }
    const Figures figures = figures_of(summary);
    CHECK(figures.frequency.trend.value().weeks == 8);
    CHECK(figures.intensity.trend.value().weeks == 4);
    CHECK(figures.intensity.trend->slope == close_to(1));
    CHECK(figures.recovery.trend.value().slope == close_to(-5));
}

TEST_CASE("fewer than four weekly values have no trend") {
    CHECK_FALSE(figures_of(weeks_of(3, 7)).frequency.trend);
    CHECK(figures_of(weeks_of(4, 7)).frequency.trend);
}

TEST_CASE("the figures of different people are made from the sums") {
    Summary both = weeks_of(1, 7);
    week(both, 0).spikes = 3;
    Summary other = weeks_of(2, 7);
    week(other, 1).spikes = 9;
    both.merge(other);
    const FrequencyFigures frequency = figures_of(both).frequency;
    CHECK(frequency.spikes == 12);
    CHECK(frequency.per_week == close_to(4));
}

TEST_CASE("rows stand by how often, then by name") {
    Summary summary;
    summary.feelings["sad"].n = 2;
    summary.feelings["angry"].n = 2;
    summary.feelings["calm"].n = 5;
    const auto rows = figures_of(summary).feelings;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].name == "calm");
    CHECK(rows[1].name == "angry");
    CHECK(rows[2].name == "sad");
}

TEST_CASE(
    "a trigger has the median strength of its alarms and the time within which half settled") {
    Summary summary;
    GroupSummary& group = summary.triggers["silence"];
    group.spikes = 3;
    group.intensity.add(4);
    group.intensity.add(7);
    group.waits.add(20, true);
    group.waits.add(40, true);
    group.waits.add(5, false);
    const auto rows = figures_of(summary).triggers;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].n == 3);
    CHECK(rows[0].intensity == 5.5);
    CHECK(rows[0].recovery == 20);
}

TEST_CASE("an exercise has its medians and the share in which it fell") {
    Summary summary;
    ExerciseSummary& exercise = summary.exercises["box"];
    for (const int before : {6, 7, 8}) exercise.before.add(before);
    for (const int after : {6, 4, 3}) exercise.after.add(after);
    exercise.fell = 2;
    const auto rows = figures_of(summary).exercises;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].n == 3);
    CHECK(rows[0].before == 7);
    CHECK(rows[0].after == 4);
    CHECK(rows[0].fell == close_to(2.0 / 3));
}

TEST_CASE("waits and practice are minutes, fears are the mean of those checked") {
    Summary summary;
    summary.urges.waits.add(90);
    summary.urges.waits.add(120);
    summary.practice.seconds = 90;
    summary.predictions = {5, 1, 0, 1, 110, 2};
    const Figures figures = figures_of(summary);
    CHECK(figures.urges.wait == 1.75);
    CHECK(figures.practice.minutes == 1.5);
    CHECK(figures.predictions.made == 5);
    CHECK(figures.predictions.checked == 2);
    CHECK(figures.predictions.feared == 55.0);
    CHECK_FALSE(figures_of(Summary{}).urges.wait);
    CHECK_FALSE(figures_of(Summary{}).predictions.feared);
}
