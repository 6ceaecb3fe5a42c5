#pragma once
// Floor 5. The figures of a report, made from a Summary alone. Pure. Definitions: design,
// Statistics; steady-stats(1) explains them to people.

#include <cstdint>
#include <optional>
#include <vector>

#include "estimate.h"
#include "summary.h"

namespace steady {

struct FrequencyFigures {
    std::int64_t spikes = 0;
    std::optional<double> per_week;           ///< on the days observed
    std::optional<double> low, high;          ///< exact Poisson 95 % interval of that
    std::optional<double> per_week_at_least;  ///< on all days: if those without a note were calm
    std::optional<Trend> trend;               ///< alarms a week, per week
};

struct IntensityFigures {
    std::int64_t n = 0;
    std::optional<double> median, q1, q3;
    std::optional<Trend> trend;
};

/// Kaplan-Meier, in minutes.
struct RecoveryFigures {
    std::int64_t n = 0, settled = 0, open = 0;
    std::optional<std::int64_t> median, q1, q3;
    std::optional<Trend> trend;
};

struct WeekFigures {
    std::int32_t week = 0;
    std::int64_t days_observed = 0, spikes = 0;
    std::optional<double> per_week;  ///< alarms, when three days or more were observed
    std::optional<double> intensity;
    std::optional<std::int64_t> recovery;
};

struct Figures {
    std::optional<Day> from, to;
    std::int64_t days = 0, days_observed = 0, records = 0, bad_lines = 0;
    FrequencyFigures frequency;
    IntensityFigures intensity;
    RecoveryFigures recovery;
    std::vector<WeekFigures> weeks;  ///< every calendar week from `from` to `to`
};

Figures figures_of(const Summary& summary);

}  // namespace steady
