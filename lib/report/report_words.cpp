#include "report/report_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace steady {
namespace {

constexpr double well_observed = 0.75;
constexpr double clear = 0.05;
constexpr double weeks_a_month = 365.25 / 12 / 7;

std::string alarms_and_days(const Figures& figures) {
    return fmt::format("{} in {} with a note", counted(figures.frequency.spikes, "alarm", "alarms"),
                       counted(figures.days_observed, "day", "days"));
}

}  // namespace

bool means_something(const Figures& figures) { return figures.frequency.spikes >= enough_alarms; }

bool is_well_observed(const Figures& figures) {
    return static_cast<double>(figures.days_observed) >=
           well_observed * static_cast<double>(figures.days);
}

bool is_clear(const std::optional<Trend>& trend) {
    return trend && trend->weeks >= weeks_for_direction && trend->p < clear && trend->slope != 0;
}

std::string plain_number(double value) {
    const double tenths = std::round(value * 10) / 10;
    return tenths == std::floor(tenths) ? fmt::format("{:.0f}", tenths)
                                        : fmt::format("{:.1f}", tenths);
}

std::string minutes_words(double minutes) {
    const auto whole = static_cast<Seconds>(std::llround(minutes));
    return whole == 0 ? "a minute" : spoken_length(whole * 60);
}

std::string counted(std::int64_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string direction_words(const std::optional<Trend>& trend, const Values& weekly,
                            const char* less, const char* more, double least,
                            const std::function<std::string(double)>& amount) {
    std::string words = "no clear direction yet";
    if (is_clear(trend)) {
        const double a_month = std::abs(trend->slope) * weeks_a_month;
        const bool by_month = a_month >= least;
        words = fmt::format(fmt::runtime(trend->slope < 0 ? less : more),
                            amount(by_month ? a_month : std::max(12 * a_month, least))) +
                (by_month ? " each month" : " each year");
    }
    const auto weeks = std::ssize(weekly);
    const auto without = std::count(weekly.begin(), weekly.end(), std::nullopt);
    if (without == 0) return fmt::format("{} ({})", words, counted(weeks, "week", "weeks"));
    return fmt::format("{} ({} of {} without a value)", words, without,
                       counted(weeks, "week", "weeks"));
}

std::string settled_within(const RecoveryFigures& recovery) {
    if (recovery.median)
        return "half had settled within " + minutes_words(static_cast<double>(*recovery.median));
    if (recovery.q1)
        return "a quarter had settled within " + minutes_words(static_cast<double>(*recovery.q1));
    return "too few ends noted to say";
}

std::string recovery_basis(const RecoveryFigures& recovery) {
    std::string text =
        fmt::format("{}, {} settled", counted(recovery.n, "alarm", "alarms"), recovery.settled);
    if (recovery.open > 0) text += fmt::format(", {} with no end noted", recovery.open);
    return text;
}

std::string rate(const Figures& figures) {
    const FrequencyFigures& frequency = figures.frequency;
    if (!frequency.per_week || !frequency.per_week_at_least) return "";
    const std::string noted = plain_number(*frequency.per_week);
    if (is_well_observed(figures)) return noted;
    return plain_number(*frequency.per_week_at_least) + " to " + noted;
}

std::string rate_words(const Figures& figures) {
    if (!means_something(figures)) return alarms_and_days(figures);
    if (rate(figures).empty()) return "nothing noted";
    return (is_well_observed(figures) ? "about " : "") + rate(figures) + " a week";
}

std::string rate_basis(const Figures& figures) {
    const FrequencyFigures& frequency = figures.frequency;
    if (!frequency.low || !frequency.high || !means_something(figures)) return "";
    const std::string text = alarms_and_days(figures);
    if (!is_well_observed(figures))
        return text + "; the lower figure if the days without a note were calm";
    return text + fmt::format("; likely between {} and {} a week", plain_number(*frequency.low),
                              plain_number(*frequency.high));
}

std::string strength_words(const IntensityFigures& intensity) {
    if (!intensity.median) return "no strength noted";
    return fmt::format("around {} of 10", plain_number(*intensity.median));
}

std::string strength_basis(const IntensityFigures& intensity) {
    if (!intensity.q1 || !intensity.q3 || intensity.n < 2) return "";
    const std::string from = plain_number(*intensity.q1), to = plain_number(*intensity.q3);
    if (from == to) return "half of them at " + from;
    return fmt::format("half of them between {} and {}", from, to);
}

bool clearly_rose(std::optional<double> now, std::optional<double> before) {
    return now && before && *now > *before * 1.25;
}

std::optional<double> as_double(const std::optional<std::int64_t>& whole) {
    return whole ? std::optional(static_cast<double>(*whole)) : std::nullopt;
}

}  // namespace steady
