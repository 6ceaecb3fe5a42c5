// The trend half of estimate.h.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <utility>

#include "estimate.h"

namespace steady {

namespace {

std::int64_t pairs(std::int64_t n) { return n * (n - 1) / 2; }

/// Pairs of which the earlier is greater; sorts the values (a merge sort that counts).
std::int64_t count_falls(std::span<double> values, std::span<double> spare) {
    if (values.size() < 2) return 0;
    const std::size_t half = values.size() / 2;
    const auto left = values.first(half);
    const auto right = values.subspan(half);
    std::int64_t falls = count_falls(left, spare) + count_falls(right, spare);
    std::copy(left.begin(), left.end(), spare.begin());
    std::size_t taken = 0;
    std::size_t out = 0;
    for (const double value : spare.first(half)) {
        while (taken < right.size() && right[taken] < value) values[out++] = right[taken++];
        values[out++] = value;
        falls += static_cast<std::int64_t>(taken);
    }
    return falls;
}

std::vector<WeeklyValue> in_order(std::span<const WeeklyValue> series) {
    std::vector<WeeklyValue> sorted(series.begin(), series.end());
    std::ranges::sort(sorted, {}, &WeeklyValue::week);
    return sorted;
}

/// In order of time, so that a level pair gives 0 and never -0.
double slope(const WeeklyValue& a, const WeeklyValue& b) {
    if (b.week < a.week) return slope(b, a);
    return (b.value - a.value) / (b.week - a.week);
}

/// The slopes between the points of a series, seen as steps of a count: turned by a slope m, a
/// pair falls exactly when its own slope is less than m.
class Slopes {
   public:
    explicit Slopes(std::vector<WeeklyValue> points)
        : points_(std::move(points)), turned_(points_.size()), spare_(points_.size()) {}

    /// The k-th least, from 0. The extremes lie between neighbours in time; between them the
    /// range is halved until it is far finer than any two slopes of a diary differ.
    double at(std::int64_t k) {
        auto [low, high] = neighbours();
        for (int halvings = 0; low < high && halvings < 64; ++halvings) {
            const double m = std::midpoint(low, high);
            (below(m) <= k ? low : high) = m;
        }
        return nearest(low);
    }

   private:
    std::pair<double, double> neighbours() const {
        double least = slope(points_[0], points_[1]);
        double most = least;
        for (std::size_t i = 1; i + 1 < points_.size(); ++i) {
            const double s = slope(points_[i], points_[i + 1]);
            least = std::min(least, s);
            most = std::max(most, s);
        }
        return {least, most};
    }

    double turned(const WeeklyValue& point, double m) const {
        return (point.value - points_[0].value) - m * (point.week - points_[0].week);
    }

    std::int64_t below(double m) {
        std::ranges::transform(points_, turned_.begin(),
                               [&](const WeeklyValue& point) { return turned(point, m); });
        return count_falls(turned_, spare_);
    }

    /// The slope nearest to m, free of the rounding of `turned`: turned by about their slope, the
    /// two points of a pair are neighbours in height.
    double nearest(double m) const {
        auto points = points_;
        std::ranges::sort(points, {}, [&](const WeeklyValue& p) { return turned(p, m); });
        double best = slope(points[0], points[1]);
        for (std::size_t i = 1; i + 1 < points.size(); ++i) {
            const double s = slope(points[i], points[i + 1]);
            if (std::abs(s - m) < std::abs(best - m)) best = s;
        }
        return best;
    }

    std::vector<WeeklyValue> points_;
    std::vector<double> turned_, spare_;
};

}  // namespace

double theil_sen(std::span<const WeeklyValue> series) {
    if (series.size() < 2) return 0;
    const std::int64_t n = pairs(std::ssize(series));
    Slopes slopes(in_order(series));
    const double upper = slopes.at(n / 2);
    return n % 2 == 1 ? upper : std::midpoint(slopes.at(n / 2 - 1), upper);
}

double mann_kendall(std::span<const WeeklyValue> series) {
    std::vector<double> values;
    for (const WeeklyValue& point : in_order(series)) values.push_back(point.value);
    std::vector<double> spare(values.size());
    const std::int64_t falls = count_falls(values, spare);

    const auto spread = [](std::int64_t n) { return n * (n - 1) * (2 * n + 5); };
    std::int64_t variance = spread(std::ssize(values));
    std::int64_t score = pairs(std::ssize(values)) - 2 * falls;
    for (auto tie = values.begin(); tie != values.end();) {
        const auto end = std::upper_bound(tie, values.end(), *tie);
        score -= pairs(end - tie);
        variance -= spread(end - tie);
        tie = end;
    }
    if (variance == 0 || score == 0) return 1;
    const double corrected = static_cast<double>(std::abs(score) - 1);
    return std::erfc(corrected / std::sqrt(static_cast<double>(variance) / 18 * 2));
}

std::optional<Trend> trend(std::span<const WeeklyValue> series) {
    if (series.size() < 4) return std::nullopt;
    return Trend{theil_sen(series), mann_kendall(series), static_cast<int>(series.size())};
}

}  // namespace steady
