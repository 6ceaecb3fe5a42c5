#include "report/report_line.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

Figures with(std::int64_t alarms, std::optional<std::int64_t> median) {
    Figures figures;
    figures.days_observed = 7;
    figures.frequency.spikes = figures.recovery.n = alarms;
    figures.frequency.per_week = static_cast<double>(alarms);
    figures.recovery.median = median;
    return figures;
}

}  // namespace

TEST_CASE("how soon alarms settled, beside the weeks before") {
    CHECK(status_line(with(5, 22), with(5, 41)) ==
          "last week: settles in 22 min, 41 the weeks before");
    CHECK(status_line(with(5, 80), with(5, 120)) ==
          "last week: settles in 1 h 20 min, 2 h the weeks before");
    CHECK(status_line(with(5, 22), Figures{}) == "last week: settles in 22 min");
}

TEST_CASE("a heavier week shows its good moments, or that it was noted") {
    Figures week = with(9, 22);
    CHECK(status_line(week, with(5, 41)) == "last week: 7 days with a note");
    week.good = {1, 1, 0, 0};
    CHECK(status_line(week, with(5, 41)) == "last week: 2 good moments");
    CHECK(status_line(with(5, 60), with(5, 41)) == "last week: 7 days with a note");
    CHECK(status_line(with(5, std::nullopt), with(5, 41)) == "last week: 7 days with a note");
}

TEST_CASE("a week without alarms or without notes is said as it is") {
    CHECK(status_line(with(0, std::nullopt), with(5, 41)) ==
          "last week: no alarm noted, 7 days with a note");
    CHECK(status_line(Figures{}, with(5, 41)) == "last week: nothing noted, that is fine");
}
