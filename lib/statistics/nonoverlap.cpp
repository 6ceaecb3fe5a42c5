#include "statistics/nonoverlap.h"

#include <algorithm>
#include <cmath>

namespace steady {
namespace {

struct Bin {
    std::int64_t value;
    bool censored;
    std::int64_t before, now;
    std::int64_t all() const { return before + now; }
};

void add(std::vector<Bin>& bins, const Histogram& values, bool censored, bool is_now) {
    for (const auto& [value, times] : values)
        bins.push_back({value, censored, is_now ? 0 : times, is_now ? times : 0});
}

/// How many of the others are surely less, minus how many are surely more. At equal times the ends
/// come before the censorings, so bins are in this order.
std::vector<std::int64_t> scores(const std::vector<Bin>& bins) {
    std::int64_t longer = 0;
    for (const Bin& bin : bins) longer += bin.all();
    std::vector<std::int64_t> scores;
    std::int64_t ended_before = 0;
    for (std::size_t i = 0; i < bins.size();) {
        std::size_t next = i;
        std::int64_t same = 0;
        for (; next < bins.size() && bins[next].value == bins[i].value &&
               bins[next].censored == bins[i].censored;
             ++next)
            same += bins[next].all();
        longer -= same;
        for (; i < next; ++i) scores.push_back(ended_before - (bins[i].censored ? 0 : longer));
        if (!bins[next - 1].censored) ended_before += same;
    }
    return scores;
}

}  // namespace

std::int64_t Sample::size() const {
    std::int64_t sum = 0;
    for (const auto& [value, times] : seen) sum += times;
    for (const auto& [value, times] : censored) sum += times;
    return sum;
}

Sample sample_of(const std::vector<double>& values) {
    Tally tally;
    for (const double value : values) tally.add(std::llround(value * 1e4));
    return {tally.histogram(), {}};
}

std::optional<Nonoverlap> nonoverlap(const Sample& before, const Sample& now) {
    Nonoverlap result;
    result.before = before.size();
    result.now = now.size();
    if (result.before == 0 || result.now == 0) return std::nullopt;
    std::vector<Bin> bins;
    add(bins, before.seen, false, false);
    add(bins, before.censored, true, false);
    add(bins, now.seen, false, true);
    add(bins, now.censored, true, true);
    std::ranges::sort(bins, [](const Bin& a, const Bin& b) {
        return a.value != b.value ? a.value < b.value : a.censored < b.censored;
    });
    double sum = 0, squares = 0;
    const auto ranks = scores(bins);
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const auto score = static_cast<double>(ranks[i]);
        sum += score * static_cast<double>(bins[i].now);
        squares += score * score * static_cast<double>(bins[i].all());
    }
    const auto m = static_cast<double>(result.before), n = static_cast<double>(result.now);
    result.nap = 0.5 - sum / (2 * m * n);
    const double variance = m * n * squares / ((m + n) * (m + n - 1));
    // A step of the sum is 2 without ties; half of it is taken off, as for Mann and Whitney.
    const double apart = std::max(0.0, std::abs(sum) - 1);
    if (variance > 0 && sum != 0) result.p = std::erfc(apart / std::sqrt(2 * variance));
    return result;
}

}  // namespace steady
