#pragma once
// Floor 5. The figures of a report, made from a Summary alone. Pure.
// steady-stats(1) says how each is defined.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "statistics/estimate.h"
#include "statistics/summary.h"

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

/// Alarms by trigger, or by what else was asked for; `records` only then.
struct GroupFigures {
    std::string name;
    std::int64_t n = 0, records = 0;
    std::optional<double> intensity;
    std::optional<std::int64_t> recovery;
};

/// What people said of it, and the recovery of alarms linked to it.
struct SkillFigures {
    std::string name;
    std::int64_t n = 0, helped = 0, partly = 0, did_not = 0;
    std::optional<std::int64_t> recovery;
};

/// Medians of records with both ratings, and the share of them in which it fell.
struct ExerciseFigures {
    std::string name;
    std::int64_t n = 0;
    double before = 0, after = 0, fell = 0;
};

struct CountFigures {
    std::string name;
    std::int64_t n = 0;
};

struct CompanyFigures {
    std::string name;
    std::int64_t spikes = 0, records = 0;
};

struct UrgeFigures {
    std::int64_t n = 0, waited = 0, shared = 0, asked = 0, other = 0, open = 0;
    std::optional<double> wait;  ///< the median, in minutes
};

struct PredictionFigures {
    std::int64_t made = 0, checked = 0, came_true = 0, partly = 0, did_not = 0;
    std::optional<double> feared;  ///< mean likelihood of the checked, 0 to 100
};

struct PracticeFigures {
    std::int64_t n = 0;
    double minutes = 0;
    std::int64_t days = 0;
};

struct LadderFigures {
    std::string name;
    std::int64_t n = 0;
    std::optional<double> before, peak, after;
    std::int64_t came_true = 0;
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

    // Each by how often, then by name.
    std::vector<GroupFigures> triggers;
    std::vector<SkillFigures> skills;
    std::vector<ExerciseFigures> exercises;
    std::vector<CountFigures> distortions, body, feelings, behaviors;
    std::vector<CompanyFigures> company;

    UrgeFigures urges;
    PredictionFigures predictions;
    PracticeFigures practice;
    GoodSummary good;
    std::vector<LadderFigures> ladder;
    std::vector<WeekFigures> weeks;  ///< every calendar week from `from` to `to`
    std::array<std::array<std::int64_t, 24>, 7> hours{};  ///< alarms; Monday first
};

Figures figures_of(const Summary& summary);

}  // namespace steady
