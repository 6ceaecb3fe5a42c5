#pragma once
// Floor 1. From values to places in a picture, and the round values that an axis is labelled with.

#include <vector>

namespace steady {

/// Values `from`..`to` laid on `begin`..`end`; a range without width lies at `begin`.
struct Scale {
    double from = 0, to = 1;
    double begin = 0, end = 1;
    double operator()(double value) const;
};

/// 0, then steps of 1, 2 or 5 times a power of ten, up to the first at or above `most`: few enough
/// that no more than `count` steps are needed. Never a step under `least_step`.
std::vector<double> round_ticks(double most, int count, double least_step = 0);

/// The same for minutes, in steps people think in: 5, 10, 15, 30 minutes, 1, 2, 3, 4, 6, 12 hours,
/// then whole days.
std::vector<double> minute_ticks(double most, int count);

}  // namespace steady
