#include "reminder/remind_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "base/config.h"
#include "log/tail.h"
#include "record/kinds.h"
#include "reminder/reminder_due.h"
#include "reminder/reminder_list.h"
#include "reminder/reminder_units.h"
#include "say/held.h"
#include "terminal/notify.h"
#include "text/text.h"
#include "time/length.h"

namespace steady {
namespace {

constexpr const char* how_to_begin =
    "nothing is on yet; steady-remind --choose asks what would help";

/// Seven times as long still ends in a year of four digits, which the state can hold.
constexpr Seconds longest_pause = 100 * 365 * a_day;

/// When the last of the messages that wait became due.
std::optional<Moment> held_due(const Moment& now) {
    std::optional<Moment> last;
    if (due_drafts(now) == 0) return last;
    for (const Held& held : held_drafts())
        if (held.due <= now) last = held.due;
    return last;
}

/// Kinds are asked only what is a list, and only where values are compared.
Kinds kinds_for(const std::vector<InTime>& some) {
    const bool compares = std::ranges::any_of(some, [](const InTime& open) {
        return open.reminder->unless && !open.reminder->unless->where.empty();
    });
    std::vector<std::string> complaints;  // told by the tools that keep records
    return compares ? load_kinds(complaints) : Kinds{};
}

/// What is due, noted as said; of two that ask at once, one gets it.
std::optional<DueLine> take_due(const Reminders& reminders, const Moment& now) {
    const auto held = held_due(now);
    const auto some = in_time(reminders, load_state(), held, now);
    if (some.empty()) return std::nullopt;
    const Records records = read_tail(log_parts(log_location()), needed_since(some, now));
    const Kinds kinds = kinds_for(some);
    const auto due_in = [&](const ReminderState& state) {
        return first_due(in_time(reminders, state, held, now), state, records, kinds, now);
    };
    std::optional<DueLine> due = due_in(load_state());
    if (!due) return due;
    line_of(*due);  // what cannot be said is not noted
    change_state(
        [&](ReminderState& state) {
            due = due_in(state);
            if (due) state.said.push_back({due->name, now});
        },
        now);
    return due;
}

/// `2h`, `90m`, `3d` or `1w`.
Seconds parse_pause(const std::string& text) {
    const auto seconds = parse_typed_length(text);
    if (!seconds || *seconds == 0 || *seconds > longest_pause)
        throw misuse(text + ": this is no length of time",
                     "Try 2h, 90m, 3d or 1w; --off is for as long as you like.");
    return *seconds;
}

void print(const std::string& text) { std::fputs(clean(text).c_str(), stdout); }

/// `NAME=yes` of what could be put on, with its usual hours.
Candidates proposed_words(const Typing&) {
    const Reminders on = load_reminders();
    Candidates out;
    for (const Proposal& proposal : load_proposals().list)
        if (on.find(proposal.reminder.name) == nullptr)
            out.push_back({proposal.reminder.name + "=yes", when_words(proposal.reminder)});
    return out;
}

}  // namespace

void RemindOptions::declare(CLI::App& app) {
    app.add_flag("--choose", choose, "Choose reminders: which, and when.");
    complete_with(app.add_option("--answer", answer,
                                 "With --choose: this one, at this time (`yes`: when it is "
                                 "proposed), without asking.")
                      ->type_name("NAME=TIME")
                      ->allow_extra_args(false),
                  proposed_words);
    app.add_flag("--list", list, "Show what is on, and when next.");
    app.add_flag("--notify", notify, "Show the line on the desktop, with notify-send.");
    complete_with(
        app.add_option("--snooze", snooze, "Say nothing for so long; 2h if no length is given.")
            ->type_name("LENGTH")
            ->expected(0, 1),
        {"30m", "1h", "2h", "4h"});
    complete_with(
        app.add_option("--pause", pause, "Say nothing for so long; 1w if no length is given.")
            ->type_name("LENGTH")
            ->expected(0, 1),
        {"1d", "3d", "1w", "2w"});
    app.add_flag("--off", off, "Say nothing until --on.");
    app.add_flag("--on,--resume", on, "Go on after --off, --pause or --snooze.");
    app.add_flag("--crontab", crontab, "Print a line for crontab, every ten minutes.");
    complete_with(
        app.add_option("--systemd", systemd, "Print a systemd unit: service, timer, or both.")
            ->type_name("UNIT")
            ->expected(0, 1),
        {"service", "timer"});
    add_plain(app, plain);
}

Exit remind_due(const RemindOptions& options) {
    const Moment time = now();
    const Reminders reminders = load_reminders();
    const auto due = take_due(reminders, time);
    if (!due && reminders.list.empty() && isatty(STDOUT_FILENO) != 0) warn(how_to_begin);
    if (!due) return Exit::done;
    const std::string line = clean(line_of(*due));
    if (!options.notify || !notify(line)) print(line + "\n");
    return Exit::done;
}

Exit remind_list() {
    const Reminders reminders = load_reminders();
    if (reminders.list.empty())
        warn(how_to_begin);
    else
        print(reminder_list(reminders, load_state(), now()));
    return Exit::done;
}

Exit remind_crontab() {
    put_out(crontab_text(this_runner()));
    return Exit::done;
}

Exit remind_systemd(const RemindOptions& options) {
    const std::string& unit = options.systemd;
    if (!unit.empty() && unit != "service" && unit != "timer")
        throw misuse(unit + ": there is no such unit", "There are service and timer.");
    std::string text;
    const bool both = unit.empty();
    if (both) text += "# ~/.config/systemd/user/steady-remind.service\n";
    if (unit != "timer") text += service_text(this_runner());
    if (both) text += "\n# ~/.config/systemd/user/steady-remind.timer\n";
    if (unit != "service") text += timer_text();
    put_out(text);
    return Exit::done;
}

Exit remind_quiet(const std::string& length) {
    const Moment time = now();
    const Moment until = from_instant(time.seconds + parse_pause(length));
    change_state([&](ReminderState& state) { state.quiet_until = until; }, time);
    warn(fmt::format("quiet until {}; steady-remind --on ends that", until_words(until, time)));
    return Exit::done;
}

Exit remind_off() {
    change_state([](ReminderState& state) { state.off = true; }, now());
    warn("off; steady-remind --on puts it back");
    return Exit::done;
}

Exit remind_on() {
    change_state(
        [](ReminderState& state) {
            state.off = false;
            state.quiet_until.reset();
        },
        now());
    warn(load_reminders().list.empty() ? how_to_begin
                                       : "on again; steady-remind --list shows what");
    return Exit::done;
}

}  // namespace steady
