#include "reminder/reminder_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "reminder/reminder_due.h"
#include "text/text.h"

namespace steady {
namespace {

/// What the clock on the wall shows, as a moment without a zone.
Moment on_the_wall(Seconds local) { return {local, 0, 0}; }

/// Of hours that begin on a day: the first moment at or after `from` that is not quiet.
std::optional<Moment> first_of(const Hours& hours, Day day, const std::optional<Hours>& quiet,
                               const Moment& from) {
    Moment first = std::max(from, on_the_wall(day * a_day + hours.from));
    if (const auto night = quiet ? began_on(*quiet, first) : std::nullopt)
        first = on_the_wall(*night * a_day + quiet->from + quiet->length);
    return is_within(hours, day, first) ? std::optional(first) : std::nullopt;
}

std::optional<Moment> next_of(const Reminder& reminder, const Reminders& reminders,
                              const ReminderState& state, const Moment& from) {
    std::optional<Moment> next;
    for (Day day = from.day() - 1; day <= from.day() + 7; ++day)
        for (const Hours& hours : reminder.hours) {
            if (!may_be_said(reminder, hours, day, state)) continue;
            const auto first = first_of(hours, day, reminders.quiet, from);
            if (first && (!next || *first < *next)) next = first;
        }
    return next;
}

std::string day_words(Day day, Day today) {
    if (day == today) return "today";
    if (day == today + 1) return "tomorrow";
    return weekday_name(day) + (day < today + 7 ? "" : ", " + date_words(day));
}

std::string how_much(const Reminders& reminders) {
    const std::string most = fmt::format("At most {} a day", reminders.at_most);
    if (!reminders.quiet) return most + ".\n";
    const Seconds end = (reminders.quiet->from + reminders.quiet->length) % a_day;
    return fmt::format("{}; quiet from {} to {}.\n", most, clock_time(reminders.quiet->from),
                       clock_time(end));
}

}  // namespace

std::string when_words(const Reminder& reminder) {
    std::vector<std::string> texts;
    for (const Hours& hours : reminder.hours) texts.push_back(hours.text);
    return days_words(reminder.days) + " " + join(texts, ", ");
}

std::string next_time(const Reminder& reminder, const Reminders& reminders,
                      const ReminderState& state, const Moment& now) {
    const Moment wall = on_the_wall(now.local_seconds());
    const Moment until = state.quiet_until.value_or(now);
    const auto next =
        next_of(reminder, reminders, state, std::max(wall, on_the_wall(until.local_seconds())));
    if (!next) return "";
    return *next == wall ? "now" : day_words(next->day(), now.day()) + " " + clock_time(*next);
}

std::string reminder_list(const Reminders& reminders, const ReminderState& state,
                          const Moment& now) {
    std::vector<std::array<std::string, 4>> rows;
    for (const Reminder& reminder : reminders.list) {
        std::string next = state.off ? "off" : next_time(reminder, reminders, state, now);
        if (next.empty()) next = "in the quiet hours";
        if (!state.off && next != "in the quiet hours" && next != "now") next = "next " + next;
        rows.push_back({reminder.name, when_words(reminder), next, command_of(reminder)});
    }
    std::array<int, 3> widths{};
    for (const auto& row : rows)
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], width(row[i]));
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < widths.size(); ++i) line += pad(row[i], widths[i]) + "  ";
        line += row.back();
        text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    text += how_much(reminders);
    if (state.off) text += "Off, until steady-remind --on.\n";
    if (!state.off && state.is_silent(now))
        text += fmt::format("Quiet until {}; steady-remind --on ends that.\n",
                            until_words(*state.quiet_until, now));
    return text;
}

std::string until_words(const Moment& until, const Moment& now) {
    if (until.day() == now.day()) return clock_time(until);
    if (until.day() < now.day() + 7)
        return day_words(until.day(), now.day()) + " " + clock_time(until);
    return day_words(until.day(), now.day());
}

}  // namespace steady
