#include "statistics/figures.h"

#include "statistics/figures_sections.h"

namespace steady {
namespace {

constexpr std::int64_t days_for_a_weekly_rate = 3;

double weekly_rate(double spikes, std::int64_t days) {
    return spikes / static_cast<double>(days) * 7;
}

KaplanMeier curve_of(const Waits& waits) {
    const Waits::Parts parts = waits.parts();
    return {parts.ended, parts.censored};
}

std::optional<double> rate_of(const WeekSummary& week) {
    if (week.days_observed < days_for_a_weekly_rate) return std::nullopt;
    return weekly_rate(static_cast<double>(week.spikes), week.days_observed);
}

WeekFigures week_figures(std::int32_t number, const WeekSummary& week) {
    return {number,
            week.days_observed,
            week.spikes,
            rate_of(week),
            quantile(week.intensity.histogram(), 0.5),
            curve_of(week.waits).quantile(0.5)};
}

std::vector<WeekFigures> all_weeks(const Summary& summary) {
    std::vector<WeekFigures> weeks;
    if (!summary.from || !summary.to) return weeks;
    if (*summary.from > *summary.to) return weeks;
    static const WeekSummary nothing;
    weeks.reserve(static_cast<std::size_t>(iso_week_of(*summary.to) - iso_week_of(*summary.from)) +
                  1);
    for (auto week = iso_week_of(*summary.from); week <= iso_week_of(*summary.to); ++week) {
        const auto found = summary.weeks.find(week);
        weeks.push_back(week_figures(week, found == summary.weeks.end() ? nothing : found->second));
    }
    return weeks;
}

/// The trend of one figure over the weeks that have it.
template <typename Value>
std::optional<Trend> trend_of(const std::vector<WeekFigures>& weeks, std::int32_t first,
                              Value value_of) {
    std::vector<WeeklyValue> series;
    for (const WeekFigures& week : weeks)
        if (const auto value = value_of(week))
            series.push_back({static_cast<double>(week.week - first), static_cast<double>(*value)});
    return trend(series);
}

FrequencyFigures frequency_of(const Summary& summary, std::int64_t spikes) {
    FrequencyFigures frequency;
    frequency.spikes = spikes;
    const auto count = static_cast<double>(spikes);
    if (summary.days_observed > 0) {
        const Interval interval = poisson_interval(spikes);
        frequency.per_week = weekly_rate(count, summary.days_observed);
        frequency.low = weekly_rate(interval.low, summary.days_observed);
        frequency.high = weekly_rate(interval.high, summary.days_observed);
        if (summary.days > 0) frequency.per_week_at_least = weekly_rate(count, summary.days);
    }
    return frequency;
}

IntensityFigures intensity_of(const WeekSummary& total) {
    const Histogram values = total.intensity.histogram();
    IntensityFigures intensity;
    intensity.n = total.intensity.total();
    intensity.median = quantile(values, 0.5);
    intensity.q1 = quantile(values, 0.25);
    intensity.q3 = quantile(values, 0.75);
    return intensity;
}

RecoveryFigures recovery_of(const WeekSummary& total) {
    const Waits::Parts parts = total.waits.parts();
    const KaplanMeier curve(parts.ended, parts.censored);
    RecoveryFigures recovery;
    for (const auto& [minutes, times] : parts.ended) recovery.settled += times;
    for (const auto& [minutes, times] : parts.censored) recovery.open += times;
    recovery.n = recovery.settled + recovery.open;
    recovery.median = curve.quantile(0.5);
    recovery.q1 = curve.quantile(0.25);
    recovery.q3 = curve.quantile(0.75);
    return recovery;
}

void add_trends(Figures& figures, std::int32_t first) {
    figures.frequency.trend =
        trend_of(figures.weeks, first, [](const WeekFigures& week) { return week.per_week; });
    figures.intensity.trend =
        trend_of(figures.weeks, first, [](const WeekFigures& week) { return week.intensity; });
    figures.recovery.trend =
        trend_of(figures.weeks, first, [](const WeekFigures& week) { return week.recovery; });
}

}  // namespace

Figures figures_of(const Summary& summary) {
    const WeekSummary total = summary.total();
    Figures figures;
    figures.from = summary.from;
    figures.to = summary.to;
    figures.days = summary.days;
    figures.days_observed = summary.days_observed;
    figures.records = summary.records;
    figures.bad_lines = summary.bad_lines;
    figures.weeks = all_weeks(summary);
    figures.frequency = frequency_of(summary, total.spikes);
    figures.intensity = intensity_of(total);
    figures.recovery = recovery_of(total);
    add_sections(figures, summary);
    if (!summary.weeks.empty()) add_trends(figures, summary.weeks.begin()->first);
    return figures;
}

}  // namespace steady
