// The median slope of estimate.h.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <random>
#include <utility>

#include "statistics/falls.h"

namespace steady {
namespace {

/// In order of time, so that a level pair gives 0 and never -0.
double slope(const WeeklyValue& a, const WeeklyValue& b) {
    if (b.week < a.week) return slope(b, a);
    return (b.value - a.value) / (b.week - a.week);
}

/// The slopes between the points of a series, seen as steps of a count: turned by a slope m, a
/// pair falls exactly when its own slope is less than m. A sample tells where the middle ones are
/// likely to lie; counting makes sure of it, and the few in that range are listed (after Matousek
/// 1991).
class Slopes {
   public:
    explicit Slopes(std::vector<WeeklyValue> points)
        : points_(std::move(points)), heights_(points_.size()), spare_(points_.size()) {}

    double median() {
        const std::int64_t all = pairs(std::ssize(points_));
        if (all <= most_listed()) return median_of_all(all);
        for (const Range& range : likely_ranges()) {
            const Counted counted{range, below(range.low), below(range.high)};
            if (counted.below_low <= (all - 1) / 2 && counted.below_high > all / 2)
                return median_in(counted, all);
        }
        return median_in({whole_range(), 0, all}, all);
    }

   private:
    struct Range {
        double low, high;
    };
    struct Counted : Range {
        std::int64_t below_low, below_high;  ///< so many slopes are less than its ends

        std::int64_t inside() const { return below_high - below_low; }
    };

    double median_of_all(std::int64_t all) const {
        std::vector<double> slopes;
        for (std::size_t i = 0; i < points_.size(); ++i)
            for (std::size_t j = i + 1; j < points_.size(); ++j)
                slopes.push_back(slope(points_[i], points_[j]));
        return mean_of(slopes, (all - 1) / 2, all / 2);
    }

    /// Of the k-th and the l-th, which is the same or the next; of the last one where there are not
    /// so many.
    static double mean_of(std::vector<double>& slopes, std::int64_t k, std::int64_t l) {
        const std::int64_t last = std::ssize(slopes) - 1;
        const auto kth = slopes.begin() + std::min(k, last);
        std::ranges::nth_element(slopes, kth);
        const bool has_next = l > k && kth + 1 != slopes.end();
        return has_next ? std::midpoint(*kth, *std::min_element(kth + 1, slopes.end())) : *kth;
    }

    /// Many equal slopes never become few: then the range is narrowed to them alone.
    double median_in(Counted range, std::int64_t all) {
        const std::int64_t lower = (all - 1) / 2, upper = all / 2;
        while (range.inside() > most_listed() && range.high - range.low > fineness(range)) {
            const double m = std::midpoint(range.low, range.high);
            const std::int64_t count = below(m);
            if (count > lower && count <= upper) {
                const Range beside = beside_of(m);
                return std::midpoint(beside.low, beside.high);
            }
            (count <= lower ? range.low : range.high) = m;
            (count <= lower ? range.below_low : range.below_high) = count;
        }
        if (range.inside() > most_listed()) return nearest(std::midpoint(range.low, range.high));
        return listed(range, lower - range.below_low, upper - range.below_low);
    }

    std::int64_t most_listed() const { return 32 * std::ssize(points_); }
    /// Far finer than any two slopes of a diary differ.
    static double fineness(const Range& range) {
        return 4e-12 * (1 + std::abs(range.low) + std::abs(range.high));
    }

    /// All slopes lie between those of neighbours in time.
    Range whole_range() const {
        Range range{slope(points_[0], points_[1]), slope(points_[0], points_[1])};
        for (std::size_t i = 1; i + 1 < points_.size(); ++i) {
            const double s = slope(points_[i], points_[i + 1]);
            range = {std::min(range.low, s), std::max(range.high, s)};
        }
        return widened(range);
    }

    /// The median of a sample of pairs, the same at every run; and three standard errors about it.
    std::array<Range, 2> likely_ranges() const {
        std::minstd_rand chance;
        std::uniform_int_distribution<std::size_t> any(0, points_.size() - 1);
        std::vector<double> sample;
        while (sample.size() < points_.size()) {
            const std::size_t a = any(chance), b = any(chance);
            if (a != b) sample.push_back(slope(points_[a], points_[b]));
        }
        std::ranges::sort(sample);
        const auto last = std::ssize(sample) - 1;
        const auto reach =
            static_cast<std::ptrdiff_t>(1.5 * std::sqrt(static_cast<double>(sample.size())) + 1);
        const auto at = [&](std::ptrdiff_t i) {
            return sample[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(i, 0, last))];
        };
        return {widened({at(last / 2), at(last / 2)}),
                widened({at(last / 2 - reach), at(last / 2 + reach)})};
    }

    /// What lies on the border is inside then, whatever is lost in rounding.
    static Range widened(const Range& range) {
        return {range.low - fineness(range) / 4, range.high + fineness(range) / 4};
    }

    void turn(double m) {
        std::ranges::transform(points_, heights_.begin(), [&](const WeeklyValue& point) {
            return Height{turned(point, m), &point};
        });
    }

    double turned(const WeeklyValue& point, double m) const {
        return (point.value - points_[0].value) - m * (point.week - points_[0].week);
    }

    std::int64_t below(double m) {
        turn(m);
        return count_falls(heights_, spare_);
    }

    /// The next slope below m, and the next above, free of the rounding of `turned`: the points
    /// of such a pair are neighbours in height, when turned by m.
    Range beside_of(double m) const {
        auto points = points_;
        std::ranges::sort(points, {}, [&](const WeeklyValue& p) { return turned(p, m); });
        Range beside{-HUGE_VAL, HUGE_VAL};
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const double s = slope(points[i], points[i + 1]);
            if (s < m) beside.low = std::max(beside.low, s);
            if (s >= m) beside.high = std::min(beside.high, s);
        }
        return beside;
    }

    double nearest(double m) const {
        const Range beside = beside_of(m);
        return m - beside.low < beside.high - m ? beside.low : beside.high;
    }

    /// The mean of the k-th and the l-th of the slopes in the range: of the pairs whose order in
    /// height changes between its ends.
    double listed(const Range& range, std::int64_t k, std::int64_t l) {
        turn(range.low);
        std::ranges::stable_sort(heights_, {}, &Height::height);
        for (Height& height : heights_) height.height = turned(*height.point, range.high);
        std::vector<double> slopes;
        each_fall(heights_, spare_, [&](auto earlier, const Height& later) {
            for (const Height& one : earlier) slopes.push_back(slope(*one.point, *later.point));
        });
        // Where weeks are thousands apart, rounding may lose some at the border.
        if (slopes.empty()) return nearest(std::midpoint(range.low, range.high));
        return mean_of(slopes, k, l);
    }

    std::vector<WeeklyValue> points_;
    std::vector<Height> heights_, spare_;
};

}  // namespace

double theil_sen(std::span<const WeeklyValue> series) {
    return series.size() < 2 ? 0 : Slopes(in_order(series)).median();
}

}  // namespace steady
