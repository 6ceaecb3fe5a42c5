#include "statistics/summary.h"

#include <algorithm>
#include <concepts>
#include <numeric>

#include "base/error.h"
#include "statistics/summary_members.h"

namespace steady {
namespace {

template <typename T>
concept Mergeable = requires(T& sum, const T& more) {
    sum.merge(more);
};

void add_to(std::integral auto& sum, std::integral auto more) {
    if (__builtin_add_overflow(sum, more, &sum)) throw Error("more than can be counted");
}

template <Mergeable T>
void add_to(T& sum, const T& more) {
    sum.merge(more);
}

template <typename T, std::size_t size>
void add_to(std::array<T, size>& sum, const std::array<T, size>& more) {
    for (std::size_t i = 0; i < size; ++i) add_to(sum[i], more[i]);
}

void add_to(std::map<std::int32_t, WeekSummary>& sum,
            const std::map<std::int32_t, WeekSummary>& more) {
    for (const auto& [week, figures] : more) sum[week].merge(figures);
}

/// `from` and `to` are no sums.
void add_to(std::optional<Day>&, const std::optional<Day>&) {}

template <typename T>
void add_members(T& sum, const T& more) {
    for_each_member<T>([&](const char*, auto at) { add_to(sum.*at, more.*at); });
}

}  // namespace

void Strengths::merge(const Strengths& other) { add_to(times, other.times); }

std::int64_t Strengths::total() const {
    return std::accumulate(times.begin(), times.end(), std::int64_t{0});
}

Histogram Strengths::histogram() const {
    Histogram histogram;
    for (std::size_t i = 0; i < times.size(); ++i)
        if (times[i] > 0) histogram.emplace_back(i, times[i]);
    return histogram;
}

Waits::Parts Waits::parts() const {
    Parts parts;
    for (const auto& [value, times] : tally_.histogram())
        (value % 2 == 0 ? parts.ended : parts.censored).emplace_back(value / 2, times);
    return parts;
}

void WeekSummary::merge(const WeekSummary& other) { add_members(*this, other); }
void GroupSummary::merge(const GroupSummary& other) { add_members(*this, other); }
void SkillSummary::merge(const SkillSummary& other) { add_members(*this, other); }
void ExerciseSummary::merge(const ExerciseSummary& other) { add_members(*this, other); }
void CountSummary::merge(const CountSummary& other) { add_members(*this, other); }
void CompanySummary::merge(const CompanySummary& other) { add_members(*this, other); }
void LadderSummary::merge(const LadderSummary& other) { add_members(*this, other); }
void UrgeSummary::merge(const UrgeSummary& from) { add_members(*this, from); }
void PredictionSummary::merge(const PredictionSummary& other) { add_members(*this, other); }
void PracticeSummary::merge(const PracticeSummary& other) { add_members(*this, other); }
void GoodSummary::merge(const GoodSummary& other) { add_members(*this, other); }

void Summary::merge(const Summary& other) {
    if (other.from) from = std::min(from.value_or(*other.from), *other.from);
    if (other.to) to = std::max(to.value_or(*other.to), *other.to);
    add_members(*this, other);
}

WeekSummary Summary::total() const {
    WeekSummary sum;
    for (const auto& [week, figures] : weeks) sum.merge(figures);
    return sum;
}

}  // namespace steady
