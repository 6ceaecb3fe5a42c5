#pragma once
// Floor 2. Days by name and hours on the wall clock, as a person writes them down: `weekdays`,
// `07:30`, `22:00-01:00`. All of it is local time, wherever the person is: a day of the week and a
// clock on the wall, no zone. A clock that leaps passes over what lies within the leap, and hours
// that it repeats are the same hours.

#include <bitset>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "time/moment.h"

namespace steady {

/// Days of the week: 0 Monday to 6 Sunday.
using Days = std::bitset<7>;

/// `every day`, `weekdays`, `weekend`, or a day by name (three letters or more of it); nothing for
/// any other word.
std::optional<Days> parse_days(std::string_view word);
std::vector<std::string> day_names(Days days);  ///< each of them such a word
std::string days_words(Days days);              ///< every day, weekdays, weekend, or Mon, Wed, Fri

/// Hours of one day, or of the night after it.
struct Hours {
    Seconds from = 0;    ///< of the day it begins on
    Seconds length = 0;  ///< above 0, up to 24 hours
    std::string text;    ///< as it is written: `07:30`, `22:00-01:00`

    bool operator==(const Hours&) const = default;
};

/// How long a single time (`07:30`) is meant to last.
inline constexpr Seconds about_that_time = 2 * 60 * 60;

/// `07:30`, `07:00-09:00`, `22:00-01:00` (into the next day), `18:00-24:00`.
std::optional<Hours> parse_hours(std::string_view text);

/// The day on which these hours began, if `moment` is within them: its own, or the one before.
std::optional<Day> began_on(const Hours& hours, const Moment& moment);

/// Whether `moment` is within the hours that began on that day.
bool is_within(const Hours& hours, Day day, const Moment& moment);

}  // namespace steady
