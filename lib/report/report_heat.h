#pragma once
// Floor 5. When alarms go off, as a small picture: a row a weekday, a column an hour. Pure.

#include <string>

#include "statistics/figures.h"
#include "terminal/look.h"

namespace steady {

/// 31 columns wide, with a line that says what the shades stand for; ASCII where the locale has
/// no block characters. Empty without an alarm.
std::string heat_map(const Figures& figures, const Look& look);

/// The three hours with most alarms, of those with more than one: "Tuesday at 21:00 (4), …".
std::string busiest_hours(const Figures& figures);

}  // namespace steady
