#pragma once
// Floor 4. What stands in the line of a partial in another shape than in memory; for partial_print
// and partial_parse.

#include "statistics/partial.h"

namespace steady {

using HoursOfWeek = std::array<std::array<std::int64_t, 24>, 7>;

template <>
inline constexpr auto members<Waits::Parts> =
    std::tuple(Member{"ended", &Waits::Parts::ended}, Member{"censored", &Waits::Parts::censored});

static_assert(are_complete<Waits::Parts>);

/// By hours since Monday 00:00.
inline Histogram histogram_of(const HoursOfWeek& hours) {
    Histogram histogram;
    for (std::size_t day = 0; day < 7; ++day)
        for (std::size_t hour = 0; hour < 24; ++hour)
            if (hours[day][hour] > 0) histogram.emplace_back(day * 24 + hour, hours[day][hour]);
    return histogram;
}

}  // namespace steady
