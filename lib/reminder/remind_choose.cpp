// The --choose half of remind_command.h.

#include <fmt/format.h>

#include <algorithm>

#include "base/config.h"
#include "reminder/remind_command.h"
#include "reminder/reminder_choose.h"
#include "reminder/reminder_list.h"
#include "reminder/reminder_units.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* cron_command = "(crontab -l; steady-remind --crontab) | crontab -";

/// A command stays on one line, to be copied.
void tell_how_it_is_said(Terminal& terminal) {
    const std::string crontab = crontab_text(this_runner());
    terminal.say(
        "A new shell shows what is due, where aliases.sh is in use. For the desktop, this "
        "line goes into `crontab -e`:");
    terminal.murmur(clean(crontab.substr(crontab.find('\n') + 1)));
    terminal.say("or let this put it there:");
    terminal.murmur(std::string(cron_command) + "\n");
    terminal.say("Off again: steady-remind --off. A pause: steady-remind --pause 1w.");
}

bool agrees(const std::vector<Reminder>& chosen, Terminal& terminal) {
    int widest = 0;
    for (const Reminder& reminder : chosen) widest = std::max(widest, width(reminder.name));
    terminal.blank();
    for (const Reminder& reminder : chosen)
        terminal.say("  " + pad(reminder.name, widest) + "  " + when_words(reminder));
    return terminal.key("Put these on? [Y/n] ") != 'n';
}

/// Those they said yes to, at the end as well. Ctrl-C is a no to all of them, and hears so.
std::vector<Reminder> agreed_on(const Reminders& on, Terminal& terminal) try {
    const Chosen chosen = ask_reminders(load_proposals(), on, terminal);
    if (chosen.list.empty() || !agrees(chosen.list, terminal)) return {};
    return chosen.list;
} catch (const Interrupted&) {
    warn("nothing was changed");
    throw;
}

Exit ask_and_add(Terminal& terminal, const Reminders& on) {
    const auto agreed = agreed_on(on, terminal);
    if (agreed.empty()) {
        terminal.say("Nothing was changed.");
        return Exit::done;
    }
    add_reminders(agreed);
    terminal.blank();
    terminal.say(
        fmt::format("They are in {}, to be changed as you like.", shown_path(reminders_file())));
    tell_how_it_is_said(terminal);
    return Exit::done;
}

Answers given(const std::vector<std::string>& answers) {
    Answers given;
    for (const std::string& text : answers) {
        const auto answer = parse_assignment(text);
        if (!answer)
            throw misuse(text + ": --answer needs NAME=TIME",
                         "Try --answer morning-breathing=07:30");
        if (!given.emplace(answer->key, answer->value).second)
            throw misuse(answer->key + ": answered twice", "One --answer for each name.");
    }
    return given;
}

/// The file is the person's own, so a time in it is not changed from here.
void tell_what_was_on(const Reminders& on, const Answers& answers) {
    for (const auto& [name, when] : answers)
        if (const Reminder* reminder = on.find(name))
            warn(fmt::format("{} is on already, {}; another time goes into {}", name,
                             when_words(*reminder), shown_path(reminders_file())));
}

}  // namespace

Exit remind_choose(const RemindOptions& options) {
    const Reminders on = load_reminders();
    if (!options.answer.empty()) {
        const Answers answers = given(options.answer);
        const auto chosen = answered_reminders(load_proposals(), on, answers);
        if (!chosen.empty()) add_reminders(chosen);
        for (const Reminder& reminder : chosen) warn(reminder.name + " is on");
        tell_what_was_on(on, answers);
        return Exit::done;
    }
    const auto terminal = Terminal::open(options.plain);
    if (terminal == nullptr)
        throw misuse("there is no terminal to ask on",
                     "Beforehand: steady-remind --choose --answer morning-breathing=07:30");
    return ask_and_add(*terminal, on);
}

}  // namespace steady
