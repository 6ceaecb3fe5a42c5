#include "reminder/reminder_read.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "record/filter.h"
#include "record/kinds.h"
#include "reminder/reminder_state.h"
#include "text/language.h"
#include "text/text.h"

namespace steady {
namespace {

Days read_days(const TableReader& table) {
    Days days;
    const auto words = table.text_or_texts("days");
    for (const std::string& word : words) {
        const auto some = parse_days(word);
        if (!some)
            throw table.error("days", fmt::format("`{}` is no day; there are monday to sunday, "
                                                  "weekdays, weekend and every day",
                                                  word));
        days |= *some;
    }
    return words.empty() ? *parse_days("every day") : days;
}

std::vector<Hours> read_hours(const TableReader& table) {
    std::vector<Hours> hours;
    for (const std::string& text : table.text_or_texts("hours"))
        hours.push_back(hours_from(table, "hours", text));
    if (hours.empty()) throw table.error("`hours` is missing; for example: hours = \"07:30\"");
    return hours;
}

std::vector<std::string> kind_names() {
    std::vector<std::string> complaints;  // told by the tools that keep records
    return load_kinds(complaints).names();
}

/// Kinds that nobody has declared may be a person's own, but not one letter off.
std::vector<std::string> read_kinds(const TableReader& table) {
    auto names = table.text_or_texts("kinds");
    if (names.empty()) return names;
    static const std::vector<std::string> known = kind_names();  // for all tables of a run
    for (const std::string& name : names)
        if (const auto near = closest(name, known))
            throw table.error("kinds",
                              fmt::format("unknown kind `{}`; did you mean `{}`?", name, *near));
    return names;
}

/// `3h` or `90m`, or a day that --since takes.
bool is_since(const std::string& text) {
    if (parse_duration(text)) return true;
    try {
        parse_boundary(text, Moment{});
        return true;
    } catch (const Error&) {
        return false;
    }
}

Unless read_unless(const TableReader& table) {
    table.allow({"kinds", "where", "since"});
    Unless unless{read_kinds(table), table.text_or_texts("where"), table.text_or("since", "")};
    for (const std::string& text : unless.where)
        if (!parse_assignment(text))
            throw table.error("where", fmt::format("`{}` is not KEY=VALUE", text));
    if (unless.kinds.empty() && unless.where.empty())
        throw table.error("it needs `kinds` or `where`: which records?");
    if (!unless.since.empty() && !is_since(unless.since))
        throw table.error("since",
                          fmt::format("`{}` is neither a length (3h, 90m) nor a day (today, "
                                      "monday, 3d, 2026-11-22)",
                                      unless.since));
    return unless;
}

void read_what(const TableReader& table, Reminder& reminder) {
    reminder.exercise = table.text_or("exercise", "");
    reminder.text = table.text_or("text", "");
    reminder.run = table.text_or("run", "");
    if (reminder.exercise.empty() == reminder.text.empty())
        throw table.error("it needs `exercise` or `text`, one of them");
    if (!reminder.exercise.empty() && !reminder.run.empty())
        throw table.error("run", "an exercise has its own command; leave `run` out");
    if (!reminder.exercise.empty() &&
        definition_layers("exercises/" + reminder.exercise + ".toml", languages()).empty())
        throw table.error("exercise",
                          fmt::format("there is no exercise `{}`; steady-ground --list shows them",
                                      reminder.exercise));
    for (const char* key : {"text", "run"})
        if (table.text_or(key, "").find('\n') != std::string::npos)
            throw table.error(key, fmt::format("`{}` is more than one line", key));
}

}  // namespace

const std::vector<std::string> reminder_keys = {"name", "days", "hours",  "exercise",
                                                "text", "run",  "unless", "per_day"};

Hours hours_from(const TableReader& table, std::string_view key, const std::string& text) {
    if (const auto hours = parse_hours(text)) return *hours;
    throw table.error(key,
                      fmt::format("`{}` is no time of day; write 07:30, or 07:00-09:00", text));
}

Reminder read_reminder(const TableReader& table) {
    Reminder reminder;
    reminder.name = table.text("name");
    if (!is_written_as(reminder.name, "-"))
        throw table.error("name",
                          fmt::format("`{}`: a name is made of a-z, 0-9 and `-`", reminder.name));
    if (reminder.name == way_to_steady || reminder.name == held_message)
        throw table.error(
            "name", fmt::format("`{}` is a name that steady-remind uses itself", reminder.name));
    reminder.days = read_days(table);
    reminder.hours = read_hours(table);
    read_what(table, reminder);
    if (table.has("unless"))
        reminder.unless = read_unless(table.table("unless"));
    else if (!reminder.exercise.empty())
        reminder.unless = Unless{{"practice"}, {"exercise=" + reminder.exercise}, ""};
    reminder.per_day = table.whole_or("per_day", 1, a_few_times);
    return reminder;
}

}  // namespace steady
