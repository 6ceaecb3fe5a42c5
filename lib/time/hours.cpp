#include "time/hours.h"

#include "text/text.h"

namespace steady {
namespace {

const Days every_day(0b1111111), weekdays(0b0011111), weekend(0b1100000);

/// The one name of several days; empty where they have none.
std::string name_together(Days days) {
    if (days == every_day) return "every day";
    if (days == weekdays) return "weekdays";
    return days == weekend ? "weekend" : "";
}

/// Where hours end, which may be the end of the day.
std::optional<Seconds> parse_end(std::string_view text) {
    return text == "24:00" ? a_day : parse_clock_time(text);
}

}  // namespace

std::optional<Days> parse_days(std::string_view word) {
    const std::string name = lower(trim(word));
    if (name == "every day" || name == "daily") return every_day;
    if (name == "weekdays") return weekdays;
    if (name == "weekend") return weekend;
    const auto day = weekday_named(name);
    return day ? std::optional(Days().set(static_cast<std::size_t>(*day))) : std::nullopt;
}

std::vector<std::string> day_names(Days days) {
    if (const std::string together = name_together(days); !together.empty()) return {together};
    std::vector<std::string> some;
    for (std::size_t day = 0; day < days.size(); ++day)
        if (days[day]) some.push_back(lower(weekday_names[day]));
    return some;
}

std::string days_words(Days days) {
    if (const std::string together = name_together(days); !together.empty()) return together;
    std::vector<std::string> some;
    for (std::size_t day = 0; day < days.size(); ++day)
        if (days[day]) some.emplace_back(weekday_names[day].substr(0, 3));
    return join(some, ", ");
}

std::optional<Hours> parse_hours(std::string_view text) {
    const auto parts = split(text, '-');
    const auto from = parse_clock_time(trim(parts[0]));
    if (parts.size() > 2 || !from) return std::nullopt;
    if (parts.size() == 1) return Hours{*from, about_that_time, clock_time(*from)};
    const auto to = parse_end(trim(parts[1]));
    if (!to || *to == *from) return std::nullopt;
    return Hours{*from, *to > *from ? *to - *from : *to + a_day - *from,
                 clock_time(*from) + "-" + clock_time(*to)};
}

bool is_within(const Hours& hours, Day day, const Moment& moment) {
    const Seconds since = moment.local_seconds() - (day * a_day + hours.from);
    return since >= 0 && since < hours.length;
}

std::optional<Day> began_on(const Hours& hours, const Moment& moment) {
    for (const Day day : {moment.day(), moment.day() - 1})
        if (is_within(hours, day, moment)) return day;
    return std::nullopt;
}

}  // namespace steady
