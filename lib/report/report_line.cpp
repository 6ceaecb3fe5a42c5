#include "report/report_line.h"

#include <fmt/format.h>

#include "report/report_words.h"

namespace steady {
namespace {

std::string minutes(std::int64_t count) { return minutes_words(static_cast<double>(count)); }

bool is_in_minutes(const std::string& length) {
    return length.ends_with(" min") && length.find('h') == std::string::npos;
}

/// The unit once, where both are in minutes: "22 min, 41 the weeks before".
std::string two_lengths(const std::string& now, const std::string& before) {
    const bool both = is_in_minutes(now) && is_in_minutes(before);
    return now + ", " + (both ? before.substr(0, before.size() - 4) : before);
}

bool is_heavier_week(const Figures& week, const Figures& before) {
    return clearly_rose(as_double(week.recovery.median), as_double(before.recovery.median)) ||
           (!week.recovery.median && week.recovery.n > 0) ||
           clearly_rose(week.frequency.per_week, before.frequency.per_week) ||
           clearly_rose(week.intensity.median, before.intensity.median);
}

/// What can be said of a week without a word on its alarms.
std::string good_words(const Figures& week) {
    const GoodSummary& good = week.good;
    const std::int64_t count = good.positive + good.kept + good.okay + good.win;
    return count > 0 ? counted(count, "good moment", "good moments")
                     : counted(week.days_observed, "day with a note", "days with a note");
}

}  // namespace

std::string status_line(const Figures& week, const Figures& before) {
    if (week.days_observed == 0) return "last week: nothing noted, that is fine";
    if (week.frequency.spikes == 0) return "last week: no alarm noted, " + good_words(week);
    if (is_heavier_week(week, before)) return "last week: " + good_words(week);
    const std::string now = minutes(*week.recovery.median);
    if (!before.recovery.median) return "last week: settles in " + now;
    return "last week: settles in " + two_lengths(now, minutes(*before.recovery.median)) +
           " the weeks before";
}

}  // namespace steady
