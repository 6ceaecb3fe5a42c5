#include "report/report_heavier.h"

#include <algorithm>
#include <span>

#include "report/report_words.h"

namespace steady {
namespace {

constexpr std::size_t in_a_row = 3;
constexpr std::size_t most_usual = 8;
constexpr std::size_t least_usual = 2;
constexpr Day long_past = 28;

struct Headlines {
    std::optional<double> frequency, intensity, recovery;
};

Headlines headlines_of(const Figures& figures) {
    return {figures.frequency.per_week, figures.intensity.median,
            as_double(figures.recovery.median)};
}

Headlines headlines_of(const WeekFigures& week) {
    return {week.per_week, week.intensity, as_double(week.recovery)};
}

int rises(const Headlines& now, const Headlines& before) {
    return clearly_rose(now.frequency, before.frequency) +
           clearly_rose(now.intensity, before.intensity) +
           clearly_rose(now.recovery, before.recovery);
}

template <typename Pick>
std::optional<double> median_of(std::span<const WeekFigures> weeks, Pick pick) {
    std::vector<double> values;
    for (const WeekFigures& week : weeks)
        if (const auto value = pick(headlines_of(week))) values.push_back(*value);
    return values.size() < least_usual ? std::nullopt : quantile(values, 0.5);
}

Headlines usual(std::span<const WeekFigures> weeks) {
    return {median_of(weeks, [](const Headlines& week) { return week.frequency; }),
            median_of(weeks, [](const Headlines& week) { return week.intensity; }),
            median_of(weeks, [](const Headlines& week) { return week.recovery; })};
}

/// The days of the last week may not be over.
std::span<const WeekFigures> whole_weeks(const Figures& all, Day today) {
    std::span<const WeekFigures> weeks = all.weeks;
    if (weeks.empty() || !all.to) return weeks;
    const Day sunday = *all.to - weekday(*all.to) + 6;
    return std::max(*all.to, today - 1) >= sunday ? weeks : weeks.first(weeks.size() - 1);
}

}  // namespace

bool is_heavier(const Figures& now, const Figures& before) {
    return rises(headlines_of(now), headlines_of(before)) >= 2;
}

bool three_heavier_weeks(const Figures& all, Day today) {
    const auto weeks = whole_weeks(all, today);
    if (all.to && today > *all.to + long_past) return false;
    if (weeks.size() < in_a_row + least_usual) return false;
    const auto earlier = weeks.first(weeks.size() - in_a_row);
    const Headlines before = usual(earlier.last(std::min(earlier.size(), most_usual)));
    return std::ranges::all_of(weeks.last(in_a_row), [&](const WeekFigures& week) {
        const Headlines now = headlines_of(week);
        return week.per_week && rises(now, before) > rises(before, now);
    });
}

std::string kind_words(const Figures& window, const Figures* before, const Figures& all, Day today,
                       bool chosen) {
    if (!chosen && three_heavier_weeks(all, today))
        return "Three heavier weeks in a row. Setbacks are expected, and they do not undo what you "
               "have built. It is a good time to let someone help: steady-support lists your "
               "people and helplines, and a therapist can look at this with you.";
    if (window.frequency.spikes == 0) return chosen ? "" : "No alarm was noted in this time.";
    if (!means_something(window)) return "Numbers mean little before five alarms; that is fine.";
    return !chosen && before != nullptr && is_heavier(window, *before)
               ? "A heavier stretch. It does not undo what you have built."
               : "";
}

}  // namespace steady
