#include "statistics/estimate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace steady {

namespace {

std::int64_t total(const Histogram& values) {
    std::int64_t sum = 0;
    for (const auto& [value, count] : values) sum += count;
    return sum;
}

double between(double lower, double upper, double fraction) {
    return lower + fraction * (upper - lower);
}

/// log(e^-mean mean^k / k!). From k = 20 on by Stirling's series, whose terms do not cancel.
double log_poisson(double k, double mean) {
    if (k < 20) return (k == 0 ? 0 : k * std::log(mean)) - mean - std::lgamma(k + 1);
    const double off = (mean - k) / k;
    const double stirling = (1.0 / 12 - (1.0 / 360 - 1 / (1260 * k * k)) / (k * k)) / k;
    return k * (std::log1p(off) - off) - 0.5 * std::log(2 * std::numbers::pi * k) - stirling;
}

constexpr double negligible = 1e-17;

/// P(X >= k) / P(X = k) for a mean below k.
double upper_tail(double k, double mean) {
    double sum = 1;
    double term = 1;
    for (std::int64_t i = 1; term > negligible * sum; ++i) {
        term *= mean / (k + static_cast<double>(i));
        sum += term;
    }
    return sum;
}

/// P(X <= k) / P(X = k) for a mean above k.
double lower_tail(double k, double mean) {
    double sum = 1;
    double term = 1;
    for (std::int64_t i = 0; term > negligible * sum; ++i) {
        term *= (k - static_cast<double>(i)) / mean;
        sum += term;
    }
    return sum;
}

/// Newton's method on the logarithm of a tail. It is concave in the mean, so that from the second
/// step on the means come closer from one side only, and need no bracket.
template <typename Step>
double solve(double mean, Step step) {
    for (int i = 0; i < 200; ++i) {
        const double next = mean + step(mean);
        if (std::abs(next - mean) <= 1e-15 * mean) return next;
        mean = next;
    }
    return mean;
}

/// The mean with P(X >= k) = tail, from a start below it: P(X >= k) <= mean^k / k!.
double low_mean(double k, double tail) {
    if (k == 0) return 0;
    return solve(std::exp((std::log(tail) + std::lgamma(k + 1)) / k), [=](double mean) {
        const double sum = upper_tail(k, mean);
        return (std::log(tail) - log_poisson(k, mean) - std::log(sum)) * sum * mean / k;
    });
}

/// The mean with P(X <= k) = tail.
double high_mean(double k, double tail) {
    return solve(k + 1, [=](double mean) {
        const double sum = lower_tail(k, mean);
        return (log_poisson(k, mean) + std::log(sum) - std::log(tail)) * sum;
    });
}

}  // namespace

std::optional<double> quantile(const Histogram& values, double p) {
    const std::int64_t n = total(values);
    if (n == 0) return std::nullopt;
    const double rank = static_cast<double>(n - 1) * p;
    const double whole = std::floor(rank);
    auto left = static_cast<std::int64_t>(whole);
    auto bin = values.begin();
    while (left >= bin->second) left -= (bin++)->second;
    const auto lower = static_cast<double>(bin->first);
    if (rank == whole) return lower;
    if (left + 1 == bin->second) ++bin;
    return between(lower, static_cast<double>(bin->first), rank - whole);
}

std::optional<double> quantile(std::vector<double> values, double p) {
    if (values.empty()) return std::nullopt;
    std::ranges::sort(values);
    const double rank = static_cast<double>(values.size() - 1) * p;
    const auto whole = static_cast<std::size_t>(rank);
    const double upper = values[std::min(whole + 1, values.size() - 1)];
    return between(values[whole], upper, rank - std::floor(rank));
}

Interval poisson_interval(std::int64_t count, double confidence) {
    const auto k = static_cast<double>(count);
    const double tail = (1 - confidence) / 2;
    return {low_mean(k, tail), high_mean(k, tail)};
}

/// Between two censorings the factors cancel to (left now) / (left at the first), which keeps a
/// curve without censoring exact.
KaplanMeier::KaplanMeier(const Histogram& ended, const Histogram& censored) {
    std::int64_t left = total(ended) + total(censored);
    std::int64_t start = left;
    double level = 1;
    auto next = censored.begin();
    for (const auto& [time, ends] : ended) {
        const double before = curve_.empty() ? 1 : curve_.back().survival;
        const std::int64_t seen = left;
        for (; next != censored.end() && next->first < time; ++next) left -= next->second;
        if (left != seen) {
            level = before;
            start = left;
        }
        left -= ends;
        curve_.push_back({time, level * static_cast<double>(left) / static_cast<double>(start)});
    }
}

std::optional<std::int64_t> KaplanMeier::quantile(double p) const {
    const double level = 1 - p + 1e-12;
    const auto point =
        std::ranges::partition_point(curve_, [=](const Point& at) { return at.survival > level; });
    if (point == curve_.end()) return std::nullopt;
    return point->time;
}

}  // namespace steady
