#pragma once
// Floor 4. Two times beside each other: the nonoverlap of all pairs (Parker and Vannest 2009), and
// how easily chance alone would make such a difference.

#include <cstdint>
#include <optional>
#include <vector>

#include "base/tally.h"

namespace steady {

/// Some values and, of lengths of time, those that were longer than was seen.
struct Sample {
    Histogram seen, censored;
    std::int64_t size() const;
};

/// Sample of plain values, scaled so that they are whole.
Sample sample_of(const std::vector<double>& values);

struct Nonoverlap {
    double nap = 0.5;  ///< share of pairs (one before, one now) in which the later is less
    double p = 1;      ///< two-sided; 1 where nothing can be told apart
    std::int64_t before = 0, now = 0;  ///< how many of each
};

/// A pair that is equal, or of which censoring hides which is less, counts half (Gehan 1965). p is
/// the normal approximation of the permutation test (Mantel 1967) with continuity correction;
/// without censoring it is that of Mann and Whitney, corrected for ties. None without both.
std::optional<Nonoverlap> nonoverlap(const Sample& before, const Sample& now);

}  // namespace steady
