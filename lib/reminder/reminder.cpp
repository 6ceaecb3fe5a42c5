#include "reminder/reminder.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/config.h"
#include "base/error.h"
#include "reminder/reminder_read.h"
#include "text/quoting.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* usual_quiet_hours = "22:00-07:00";
constexpr const char* no_quiet_hours = "none";

Proposal read_proposal(const TableReader& table) {
    std::vector<std::string> keys = reminder_keys;
    keys.insert(keys.end(), {"ask", "matters"});
    table.allow(keys);
    return {read_reminder(table), table.text("ask"), table.texts("matters")};
}

std::string toml_list(const std::vector<std::string>& texts) {
    std::vector<std::string> quoted;
    for (const std::string& text : texts) quoted.push_back(in_quotes(text));
    return quoted.size() == 1 ? quoted.front() : "[" + join(quoted, ", ") + "]";
}

std::string toml_of(const Unless& unless) {
    std::vector<std::string> parts;
    if (!unless.kinds.empty()) parts.push_back("kinds = " + toml_list(unless.kinds));
    if (!unless.where.empty()) parts.push_back("where = " + toml_list(unless.where));
    if (!unless.since.empty()) parts.push_back("since = " + in_quotes(unless.since));
    return "{ " + join(parts, ", ") + " }";
}

}  // namespace

const Reminder* Reminders::find(std::string_view name) const {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Reminder& one) { return one.name == name; });
    return found == list.end() ? nullptr : &*found;
}

Path reminders_file() { return config_directory() / "reminders.toml"; }

Reminders load_reminders() {
    const Path file = reminders_file();
    std::error_code none;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file, none)))
        return read_reminders({"reminders.toml", file, ""});
    return read_reminders({"reminders.toml", file, read_file(file)});
}

Reminders read_reminders(const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"quiet", "at_most", "reminder"});
    Reminders reminders;
    reminders.at_most = table.whole_or("at_most", 2, a_few_times);
    const std::string quiet = table.text_or("quiet", usual_quiet_hours);
    if (quiet != no_quiet_hours) reminders.quiet = hours_from(table, "quiet", quiet);
    for (const TableReader& one : table.tables("reminder")) {
        one.allow(reminder_keys);
        Reminder reminder = read_reminder(one);
        if (reminders.find(reminder.name) != nullptr)
            throw one.error("name", fmt::format("there is a reminder `{}` already", reminder.name));
        reminders.list.push_back(std::move(reminder));
    }
    return reminders;
}

Proposals load_proposals() {
    // A file of that name in the person's own folder holds what was chosen.
    for (auto layers = definition_layers("reminders.toml"); !layers.empty(); layers.pop_back())
        if (layers.back().origin != reminders_file()) return read_proposals(layers.back());
    return {};
}

Proposals read_proposals(const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"practice", "proposal"});
    Proposals proposals;
    std::vector<std::string> ids;
    for (const TableReader& one : table.tables("practice")) {
        one.allow({"id", "title"});
        proposals.practices.push_back({one.text("id"), one.text("title")});
        ids.push_back(proposals.practices.back().id);
    }
    for (const TableReader& one : table.tables("proposal")) {
        proposals.list.push_back(read_proposal(one));
        for (const std::string& id : proposals.list.back().matters)
            if (std::find(ids.begin(), ids.end(), id) == ids.end())
                throw one.error("matters",
                                fmt::format("unknown practice `{}`{}", id, suggestion(id, ids)));
    }
    return proposals;
}

std::string to_toml(const Reminder& reminder) {
    std::string text;
    const auto line = [&](std::string_view key, const std::string& value) {
        text += fmt::format("{:<8} = {}\n", key, value);
    };
    std::vector<std::string> hours;
    for (const Hours& some : reminder.hours) hours.push_back(some.text);
    line("name", in_quotes(reminder.name));
    line("days", toml_list(day_names(reminder.days)));
    line("hours", toml_list(hours));
    if (!reminder.exercise.empty()) line("exercise", in_quotes(reminder.exercise));
    if (!reminder.text.empty()) line("text", in_quotes(reminder.text));
    if (!reminder.run.empty()) line("run", in_quotes(reminder.run));
    if (reminder.unless) line("unless", toml_of(*reminder.unless));
    if (reminder.per_day != 1) line("per_day", std::to_string(reminder.per_day));
    return "[[reminder]]\n" + text;
}

}  // namespace steady
