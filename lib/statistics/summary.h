#pragma once
// Floor 3. The figures of one or more people, as sums: everything steady-stats reports is made from
// a Summary alone. It is mergeable: counts, person-days and histograms add up, in any order. A new
// member is named in summary_members.h, and all that follows from it comes by itself.

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>

#include "base/rows.h"
#include "base/tally.h"
#include "time/moment.h"

namespace steady {

/// How many of each strength, 0 to 10.
struct Strengths {
    std::array<std::uint32_t, 11> times{};

    void add(int strength) { ++times[static_cast<std::size_t>(strength)]; }
    void add_given(int strength) {
        if (strength >= 0) add(strength);
    }
    void merge(const Strengths& other);
    std::int64_t total() const;
    Histogram histogram() const;
    bool operator==(const Strengths& other) const = default;
};

/// How long each alarm was seen, in whole minutes rounded down, and whether it had settled by then.
class Waits {
   public:
    void add(std::int64_t minutes, bool ended, std::int64_t times = 1) {
        tally_.add(minutes * 2 + (ended ? 0 : 1), times);
    }
    void prefetch(std::int64_t minutes) const { tally_.prefetch(minutes * 2); }
    /// The minutes twice, and one more where no end was noted, and how often; in order.
    void add(std::span<const Histogram::value_type> counts) { tally_.add(counts); }
    void merge(const Waits& other) { tally_.merge(other.tally_); }
    void clear() { tally_ = {}; }

    /// Minutes until it settled; minutes up to which no end was noted.
    struct Parts {
        Histogram ended, censored;
    };
    Parts parts() const;

   private:
    Tally tally_;  ///< the minutes twice, and one more where no end was noted
};

/// Some alarms: all of a week, or those of a trigger.
struct Alarms {
    std::int64_t spikes = 0;
    Strengths intensity;
    Waits waits;
};

struct WeekSummary : Alarms {
    std::int64_t days_observed = 0;

    void merge(const WeekSummary& other);
};

/// Alarms by a field's value; `records` of any kind are counted only when that was asked for.
struct GroupSummary : Alarms {
    std::int64_t records = 0;

    void merge(const GroupSummary& other);
};

struct SkillSummary {
    std::int64_t n = 0, helped = 0, partly = 0, did_not = 0;
    Waits waits;

    void merge(const SkillSummary& other);
};

/// Practice records that have both ratings.
struct ExerciseSummary {
    std::int64_t fell = 0;
    Strengths before, after;

    void merge(const ExerciseSummary& other);
};

struct CountSummary {
    std::int64_t n = 0;

    void merge(const CountSummary& other);
};

struct CompanySummary {
    std::int64_t spikes = 0, records = 0;

    void merge(const CompanySummary& other);
};

struct LadderSummary {
    std::int64_t n = 0, came_true = 0;
    Strengths before, peak, after;

    void merge(const LadderSummary& other);
};

struct UrgeSummary {
    std::int64_t n = 0, waited = 0, shared = 0, asked = 0, other = 0, open = 0;
    Tally waits;  ///< in seconds

    void merge(const UrgeSummary& from);
};

struct PredictionSummary {
    std::int64_t made = 0, came_true = 0, partly = 0, did_not = 0;
    std::int64_t feared = 0;  ///< sum of the likelihoods of those that were checked
    std::int64_t feared_n = 0;

    void merge(const PredictionSummary& other);
};

struct PracticeSummary {
    std::int64_t n = 0, seconds = 0, days = 0;

    void merge(const PracticeSummary& other);
};

struct GoodSummary {
    std::int64_t positive = 0, kept = 0, okay = 0, win = 0;

    void merge(const GoodSummary& other);
};

struct Summary {
    std::optional<Day> from, to;  ///< the first and last local date, or the window asked for
    std::int64_t days = 0;        ///< from `from` to `to`; person-days when people were merged
    std::int64_t days_observed = 0;
    std::int64_t records = 0;
    std::int64_t bad_lines = 0;
    std::map<std::int32_t, WeekSummary> weeks;  ///< by ISO week; weeks without a record are missing
    Table<GroupSummary> triggers;               ///< or what else alarms were grouped by
    Table<SkillSummary> skills;
    Table<ExerciseSummary> exercises;
    Table<CountSummary> distortions, body, feelings, behaviors;
    Table<CompanySummary> company;
    UrgeSummary urges;
    PredictionSummary predictions;
    PracticeSummary practice;
    GoodSummary good;
    Table<LadderSummary> ladder;
    std::array<std::array<std::int64_t, 24>, 7> hours{};  ///< spikes; Monday first

    /// Throws `Error` where a sum would be too large for its number.
    void merge(const Summary& other);
    WeekSummary total() const;  ///< all weeks added up
};

}  // namespace steady
