#pragma once
// Floor 4. The estimators of steady-stats: pure functions from counts and values to numbers.
// Inputs are histograms or weekly series, so they work on a `Summary` as well as on a list.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/tally.h"

namespace steady {

/// A Histogram is value -> how often, in order of value (tally.h).
///
/// Quantile by linear interpolation between order statistics (R's type 7); nothing when empty.
std::optional<double> quantile(const Histogram& values, double p);
/// The same on a list (it is sorted inside).
std::optional<double> quantile(std::vector<double> values, double p);

/// An exact two-sided Poisson interval of a count (Garwood 1936): chi-square quantiles of
/// 2k and 2k + 2 degrees of freedom, halved. Expected counts, not rates. Good to 1e-12 of the
/// value, up to counts of ten million and more; the cost grows with the count's square root.
struct Interval {
    double low = 0, high = 0;
};
Interval poisson_interval(std::int64_t count, double confidence = 0.95);

/// Survival curve of times with right censoring (Kaplan and Meier 1958). At equal times the ends
/// come before the censorings.
class KaplanMeier {
   public:
    KaplanMeier(const Histogram& ended, const Histogram& censored);

    /// Least t with S(t) <= 1 - p, compared with a tolerance of 1e-12, as S is a product of
    /// fractions; nothing when the curve does not come down to it.
    std::optional<std::int64_t> quantile(double p) const;

    struct Point {
        std::int64_t time;
        double survival;  ///< just after `time`
    };
    /// The steps of the curve: one point for each time at which something ended.
    const std::vector<Point>& curve() const { return curve_; }

   private:
    std::vector<Point> curve_;
};

/// A weekly value: x in weeks, y the figure.
struct WeeklyValue {
    double week = 0;
    double value = 0;
};

/// Median of all pairwise slopes (Theil 1950, Sen 1968), for weeks in any order, all different.
/// 0 for fewer than two values. The pairs are counted, never listed, so that memory grows with
/// the weeks alone: 2,000 weeks take about 10 ms, where the list of slopes would hold 16 MB.
double theil_sen(std::span<const WeeklyValue> series);

/// Two-sided p of Mann (1945) and Kendall, for weeks in any order, all different: normal
/// approximation with tie and continuity corrections; 1 when the variance is 0.
double mann_kendall(std::span<const WeeklyValue> series);

/// Both, for a series of at least four values.
struct Trend {
    double slope = 0;  ///< per week
    double p = 1;
    int weeks = 0;  ///< how many weeks had a value
};
std::optional<Trend> trend(std::span<const WeeklyValue> series);

}  // namespace steady
