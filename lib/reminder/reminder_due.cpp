#include "reminder/reminder_due.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/error.h"
#include "exercise/exercise.h"
#include "text/language.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int high_alarm = 7;
constexpr Seconds alarm_lasts = 3 * 60 * 60;

/// The day on which hours of it began that it is now, where it may still be said.
std::optional<Day> open_since(const Reminder& reminder, const ReminderState& state,
                              const Moment& now) {
    for (const Hours& hours : reminder.hours) {
        const auto day = began_on(hours, now);
        if (day && may_be_said(reminder, hours, *day, state)) return day;
    }
    return std::nullopt;
}

/// From when on a record answers a reminder: that day, and not before that moment.
struct Since {
    Day day;
    std::optional<Moment> moment;
};

Since since_of(const Unless& unless, Day began, const Moment& now) {
    if (unless.since.empty()) return {began, std::nullopt};
    // `3d` is three days up to that one, as in every tool.
    const auto length = parse_duration(unless.since);
    if (length && !unless.since.ends_with('d')) {
        const Moment from{now.seconds - *length, 0, now.offset};
        return {from.day(), from};
    }
    const Moment noon{began * a_day + a_day / 2, 0, 0};
    return {parse_boundary(unless.since, noon), std::nullopt};
}

bool is_answered(const InTime& open, const Records& records, const Kinds& kinds,
                 const Moment& now) {
    if (!open.reminder->unless) return false;
    const Since since = since_of(*open.reminder->unless, open.day, now);
    Filter filter;
    filter.since = since.day;
    filter.kinds = open.reminder->unless->kinds;
    for (const std::string& text : open.reminder->unless->where)
        filter.where.push_back(parse_assignment(text).value_or(Field{}));
    return std::ranges::any_of(records, [&](const Record& record) {
        return filter.admits(record, kinds) && record.time <= now &&
               (!since.moment || record.time >= *since.moment);
    });
}

/// When the alarm began that makes everything else wait.
std::optional<Moment> fresh_alarm(Records records, const Moment& now) {
    std::erase_if(records, [](const Record& record) {
        const std::string* strength = record.find("intensity");
        return record.kind == "spike" &&
               !parse_whole(strength == nullptr ? "" : *strength, high_alarm, 10);
    });
    const Record* alarm = last_open(records, "spike", now);
    if (alarm == nullptr || now.seconds - alarm->time.seconds >= alarm_lasts) return std::nullopt;
    return alarm->time;
}

Exercise exercise_of(const Reminder& reminder) {
    const auto layers = definition_layers("exercises/" + reminder.exercise + ".toml", languages());
    if (layers.empty())
        throw Error(reminder.exercise + ": there is no such exercise",
                    "man 5 steady-reminders tells how a reminder names one.");
    return parse_exercise(layers.back());
}

std::string with_command(const std::string& text, const std::string& command) {
    if (command.empty()) return text;
    const bool has_end = text.find_last_of(".?!:") == text.size() - 1;
    return text + (has_end ? " " : ": ") + command;
}

std::string command_for(const Exercise& exercise) {
    return fmt::format("steady-{} {}", exercise.tool, exercise.id);
}

const Reminder& held_reminder() {
    static const Reminder reminder = [] {
        Reminder held;
        held.name = held_message;
        held.text = "A message is waiting. Still what you want to say?";
        held.run = "steady-say --held";
        return held;
    }();
    return reminder;
}

}  // namespace

bool may_be_said(const Reminder& reminder, const Hours& hours, Day day,
                 const ReminderState& state) {
    if (!reminder.days[static_cast<std::size_t>(weekday(day))]) return false;
    const auto said = [&](const Hours& some) { return state.said_in(reminder.name, some, day); };
    return !said(hours) && std::ranges::count_if(reminder.hours, said) < reminder.per_day;
}

std::vector<InTime> in_time(const Reminders& reminders, const ReminderState& state,
                            const std::optional<Moment>& held, const Moment& now) {
    const bool quiet = reminders.quiet && began_on(*reminders.quiet, now);
    if (quiet || state.is_silent(now) || state.said_on(now.day()) >= reminders.at_most) return {};
    std::vector<InTime> some;
    if (held && !state.said_since(held_message, *held))
        some.push_back({&held_reminder(), now.day()});
    for (const Reminder& reminder : reminders.list) {
        const auto day = open_since(reminder, state, now);
        if (day) some.push_back({&reminder, *day});
    }
    return some;
}

Day needed_since(const std::vector<InTime>& some, const Moment& now) {
    Day first = Moment{now.seconds - alarm_lasts, 0, now.offset}.day();
    for (const InTime& open : some)
        if (open.reminder->unless)
            first = std::min(first, since_of(*open.reminder->unless, open.day, now).day);
    return first;
}

std::optional<DueLine> first_due(const std::vector<InTime>& some, const ReminderState& state,
                                 const Records& records, const Kinds& kinds, const Moment& now) {
    const auto due = std::ranges::find_if(
        some, [&](const InTime& open) { return !is_answered(open, records, kinds, now); });
    if (due == some.end()) return std::nullopt;
    if (const auto alarm = fresh_alarm(records, now)) {
        if (state.said_since(way_to_steady, *alarm)) return std::nullopt;
        return DueLine{way_to_steady, nullptr};
    }
    return DueLine{due->reminder->name, due->reminder};
}

std::string command_of(const Reminder& reminder) {
    return reminder.exercise.empty() ? reminder.run : command_for(exercise_of(reminder));
}

std::string line_of(const DueLine& due) {
    if (due.reminder == nullptr) return "Two quiet minutes: steady";
    if (due.reminder->exercise.empty()) return with_command(due.reminder->text, due.reminder->run);
    const Exercise exercise = exercise_of(*due.reminder);
    return with_command(fmt::format("{}, {} min", exercise.title, std::ceil(exercise.minutes)),
                        command_for(exercise));
}

}  // namespace steady
