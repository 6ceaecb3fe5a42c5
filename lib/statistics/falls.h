#pragma once
// Floor 4. Points of a series and the pairs in it that fall, for the trend estimators alone.

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "statistics/estimate.h"

namespace steady {

/// A point, and how high it stands.
struct Height {
    double height = 0;
    const WeeklyValue* point = nullptr;
};

/// Sorts by height (a merge sort) and tells of every pair of which the earlier stands higher:
/// fell(earlier ones, later one).
template <typename Fell>
void each_fall(std::span<Height> heights, std::span<Height> spare, const Fell& fell) {
    if (heights.size() < 2) return;
    const std::size_t half = heights.size() / 2;
    const auto left = heights.first(half);
    const auto right = heights.subspan(half);
    each_fall(left, spare, fell);
    each_fall(right, spare, fell);
    std::ranges::copy(left, spare.begin());
    std::size_t taken = 0, out = 0;
    for (std::size_t i = 0; i < half; ++i) {
        for (; taken < right.size() && right[taken].height < spare[i].height; ++taken) {
            fell(std::span<const Height>(spare.subspan(i, half - i)), right[taken]);
            heights[out++] = right[taken];
        }
        heights[out++] = spare[i];
    }
}

inline std::int64_t count_falls(std::span<Height> heights, std::span<Height> spare) {
    std::int64_t falls = 0;
    each_fall(heights, spare, [&](auto earlier, const Height&) { falls += std::ssize(earlier); });
    return falls;
}

inline std::int64_t pairs(std::int64_t n) { return n * (n - 1) / 2; }

inline std::vector<WeeklyValue> in_order(std::span<const WeeklyValue> series) {
    std::vector<WeeklyValue> sorted(series.begin(), series.end());
    std::ranges::sort(sorted, {}, &WeeklyValue::week);
    return sorted;
}

}  // namespace steady
