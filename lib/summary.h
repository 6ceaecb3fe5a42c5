#pragma once
// Floor 3. The figures of one or more people, as sums: everything steady-stats reports is made from
// a Summary alone. It is mergeable: counts, person-days and histograms add up, in any order.

#include <array>
#include <cstdint>
#include <map>
#include <optional>

#include "moment.h"
#include "tally.h"

namespace steady {

/// One ISO week. Recovery in whole minutes, rounded down.
struct WeekSummary {
    std::int64_t days_observed = 0;
    std::int64_t spikes = 0;
    std::array<std::int64_t, 11> intensity{};  ///< how many spikes of each strength
    Tally ended;                               ///< minutes until it settled
    Tally censored;                            ///< minutes up to which no end was noted

    void merge(const WeekSummary& other);
};

struct Summary {
    std::optional<Day> from, to;  ///< the first and last local date, or the window asked for
    std::int64_t days = 0;        ///< from `from` to `to`; person-days when people were merged
    std::int64_t days_observed = 0;
    std::int64_t records = 0;
    std::int64_t bad_lines = 0;
    std::map<std::int32_t, WeekSummary> weeks;  ///< by ISO week; weeks without a record are missing

    void merge(const Summary& other);
    WeekSummary total() const;  ///< all weeks added up
};

}  // namespace steady
