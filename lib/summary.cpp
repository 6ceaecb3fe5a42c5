#include "summary.h"

#include <algorithm>

namespace steady {

void WeekSummary::merge(const WeekSummary& other) {
    days_observed += other.days_observed;
    spikes += other.spikes;
    for (std::size_t i = 0; i < intensity.size(); ++i) intensity[i] += other.intensity[i];
    ended.merge(other.ended);
    censored.merge(other.censored);
}

void Summary::merge(const Summary& other) {
    if (other.from) from = std::min(from.value_or(*other.from), *other.from);
    if (other.to) to = std::max(to.value_or(*other.to), *other.to);
    days += other.days;
    days_observed += other.days_observed;
    records += other.records;
    bad_lines += other.bad_lines;
    for (const auto& [week, figures] : other.weeks) weeks[week].merge(figures);
}

WeekSummary Summary::total() const {
    WeekSummary sum;
    for (const auto& [week, figures] : weeks) sum.merge(figures);
    return sum;
}

}  // namespace steady
