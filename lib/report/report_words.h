#pragma once
// Floor 5. Figures in words, for the text of a report. Pure; words before numbers, and no direction
// where there is none (steady-stats(1)).

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "statistics/figures.h"

namespace steady {

/// A value for each week, or for each one drawn; some weeks have none.
using Values = std::vector<std::optional<double>>;

std::string plain_number(double value);     ///< at most one decimal, none where it is 0
std::string minutes_words(double minutes);  ///< 1 h 30 min
std::string counted(std::int64_t count, const char* one, const char* many);  ///< 3 alarms

/// Of fewer alarms numbers mean little: no rate is given, and hours make no pattern.
inline constexpr std::int64_t enough_alarms = 5;
bool means_something(const Figures& figures);  ///< it has as many
/// By a quarter or more; what is missing did not rise.
bool clearly_rose(std::optional<double> now, std::optional<double> before);
std::optional<double> as_double(const std::optional<std::int64_t>& whole);

/// Three days in four have a note; else a rate is a range.
bool is_well_observed(const Figures& figures);

/// With fewer weekly values nothing is said of a direction.
inline constexpr int weeks_for_direction = 8;

/// There is a direction: at least 8 weekly values, p < 0.05, and a slope.
bool is_clear(const std::optional<Trend>& trend);

/// "settling about 4 min sooner each month (2 of 35 weeks without a value)" with at least 8 weekly
/// values and p < 0.05; else "no clear direction yet", and in either case how many had none. The
/// amount stands in place of {} in `less` or `more`; one that would be less than `least` in a month
/// is said of a year.
std::string direction_words(const std::optional<Trend>& trend, const Values& weekly,
                            const char* less, const char* more, double least,
                            const std::function<std::string(double)>& amount);
inline constexpr double least_minutes = 1, least_number = 0.1;

/// The headlines, each in one line, and what they rest on.
std::string settled_within(const RecoveryFigures& recovery);
std::string recovery_basis(const RecoveryFigures& recovery);
std::string rate(const Figures& figures);  ///< "4.3", or "1.3 to 7" alarms a week; or empty
std::string rate_words(const Figures& figures);
std::string rate_basis(const Figures& figures);
std::string strength_words(const IntensityFigures& intensity);
std::string strength_basis(const IntensityFigures& intensity);

}  // namespace steady
