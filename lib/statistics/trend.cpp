// The trend half of estimate.h.
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "statistics/falls.h"

namespace steady {

double mann_kendall(std::span<const WeeklyValue> series) {
    std::vector<Height> values;
    for (const WeeklyValue& point : in_order(series)) values.push_back({point.value, nullptr});
    std::vector<Height> spare(values.size());
    const std::int64_t falls = count_falls(values, spare);

    const auto spread = [](std::int64_t n) { return n * (n - 1) * (2 * n + 5); };
    std::int64_t variance = spread(std::ssize(values));
    std::int64_t score = pairs(std::ssize(values)) - 2 * falls;
    for (auto tie = values.begin(); tie != values.end();) {
        const auto end =
            std::ranges::upper_bound(tie, values.end(), tie->height, {}, &Height::height);
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
