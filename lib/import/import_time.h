#pragma once
// Floor 4. Dates and times as other apps write them. What does not read whole is nothing.

#include <optional>
#include <string>
#include <string_view>

#include "import/import_words.h"
#include "time/moment.h"

namespace steady {

/// What a text says about when it was. With an `offset` it is an instant, else local time.
struct WrittenTime {
    std::optional<Day> day;
    std::optional<Seconds> clock;        ///< of the day
    std::optional<std::int32_t> offset;  ///< minutes east of UTC
    std::optional<Seconds> instant;      ///< seconds since 1970, given as such
};

/// A subset of strptime's formats: `known_in_format`. Names of months may be in any language of
/// import.toml; names of days are passed over. A space stands for any number of them.
std::optional<WrittenTime> parse_written(std::string_view text, std::string_view format,
                                         const ImportWords& words);

inline constexpr std::string_view known_in_format =
    "%Y %y %m %d %e %b %B %a %A %H %I %M %S %p %z %s %F %T %R %D %r %%";

/// What is wrong with a format, which then reads nothing: `%Q`, or a `%` at its end.
std::optional<std::string> unknown_in_format(std::string_view format);

/// `20:39`, `9:03`, `20:39:05`, `5:01 PM`, `5:01 p. m.`; a dot between hours and minutes will do.
std::optional<Seconds> parse_written_clock(std::string_view text);

/// `June 22`, `7 września`, `16 de octubre`, `22. Juni`, in that year.
std::optional<Day> parse_month_and_day(std::string_view text, int year, const ImportWords& words);

}  // namespace steady
