#include "reminder/reminder_choose.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "base/file.h"
#include "reminder/reminder_list.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* opening =
    "A few reminders, if you like: each is one quiet line at its time, two a day at most. Nothing "
    "is on until you say yes. Enter is no, q leaves.";
constexpr const char* first_line =
    "# What steady-remind says, and when: man 5 steady-reminders\n"
    "# quiet = \"22:00-07:00\"   nothing is said then\n"
    "# at_most = 2             a day\n";

bool in_quiet_hours(const Reminder& reminder, const Reminders& on) {
    return next_time(reminder, on, {}, Moment{}).empty();
}

/// `07:30`, `sunday 18:00` or `sat, sun 10:00-12:00`, put into the reminder; false when it is none.
bool set_when(Reminder& reminder, std::string_view text) {
    text = trim(text);
    if (text.empty() || lower(text) == "yes") return true;
    const std::size_t digit = text.find_first_of("0123456789");
    if (digit == text.npos) return false;
    const auto hours = parse_hours(text.substr(digit));
    if (!hours) return false;
    Days days;
    for (const std::string_view word : split(trim(text.substr(0, digit)), ',')) {
        const auto some = parse_days(word);
        if (!some && !trim(word).empty()) return false;
        days |= some.value_or(Days());
    }
    if (days.any()) reminder.days = days;
    reminder.hours = {*hours};
    return true;
}

class Choosing {
   public:
    Choosing(const Proposals& proposals, const Reminders& on, Terminal& terminal)
        : proposals_(proposals), on_(on), terminal_(terminal) {}

    Chosen go();

   private:
    std::string ask_practice();
    std::vector<const Proposal*> those(const std::string& practice, bool in_it) const;
    bool offer(const std::vector<const Proposal*>& some);
    bool ask_when(Reminder reminder);

    const Proposals& proposals_;
    const Reminders& on_;
    Terminal& terminal_;
    Chosen chosen_;
};

/// The id of one; empty for Enter.
std::string Choosing::ask_practice() {
    terminal_.say("What would help most these weeks?");
    for (std::size_t i = 0; i < proposals_.practices.size(); ++i)
        terminal_.say(indented(fmt::format("  {}  ", i + 1), proposals_.practices[i].title,
                               text_columns(terminal_.look())));
    while (true) {
        const auto typed = terminal_.ask("A number, or Enter to see everything:");
        chosen_.left = !typed || lower(trim(*typed)) == "q";
        if (chosen_.left || trim(*typed).empty()) return "";
        const auto last = static_cast<int>(proposals_.practices.size());
        if (const auto number = parse_whole(trim(*typed), 1, last))
            return proposals_.practices[static_cast<std::size_t>(*number) - 1].id;
        terminal_.say(fmt::format("A number from 1 to {}; q leaves.", last));
    }
}

std::vector<const Proposal*> Choosing::those(const std::string& practice, bool in_it) const {
    std::vector<const Proposal*> some;
    for (const Proposal& proposal : proposals_.list) {
        const auto& matters = proposal.matters;
        const bool is_in_it =
            practice.empty() || std::ranges::find(matters, practice) != matters.end();
        if (is_in_it == in_it && on_.find(proposal.reminder.name) == nullptr)
            some.push_back(&proposal);
    }
    return some;
}

/// False when the person left.
bool Choosing::offer(const std::vector<const Proposal*>& some) {
    for (const Proposal* proposal : some) {
        terminal_.blank();
        const char key = terminal_.key(proposal->ask + " [y/N] ");
        if (key == 'q' || key == '\x04') return false;
        if (key == 'y' && !ask_when(proposal->reminder)) return false;
    }
    return true;
}

bool Choosing::ask_when(Reminder reminder) {
    const std::string usual = when_words(reminder);
    while (true) {
        const auto typed = terminal_.ask(fmt::format("When? Enter is {}:", usual));
        if (!typed || lower(trim(*typed)) == "q") return false;
        Reminder one = reminder;
        if (!set_when(one, *typed)) {
            terminal_.say(
                "A time such as 07:30 or 07:00-09:00, with days before it if you like: "
                "sunday 18:00.");
            continue;
        }
        if (!in_quiet_hours(one, on_)) {
            chosen_.list.push_back(std::move(one));
            return true;
        }
        terminal_.say(
            fmt::format("That is in the quiet hours ({}), when nothing is said. Another "
                        "time?",
                        on_.quiet->text));
    }
}

Chosen Choosing::go() {
    terminal_.say(opening);
    terminal_.blank();
    const std::string practice = ask_practice();
    if (chosen_.left) return chosen_;
    chosen_.left = !offer(those(practice, true));
    const auto others = those(practice, false);
    if (chosen_.left || others.empty()) return chosen_;
    terminal_.blank();
    const char key = terminal_.key("Shall I name the others too? [y/N] ");
    if (key == 'y') chosen_.left = !offer(others);
    return chosen_;
}

}  // namespace

Chosen ask_reminders(const Proposals& proposals, const Reminders& on, Terminal& terminal) {
    return Choosing(proposals, on, terminal).go();
}

std::vector<Reminder> answered_reminders(const Proposals& proposals, const Reminders& on,
                                         const Answers& answers) {
    std::vector<Reminder> chosen;
    std::vector<std::string> names;
    for (const Proposal& proposal : proposals.list) {
        names.push_back(proposal.reminder.name);
        const auto answer = answers.find(names.back());
        if (answer == answers.end() || on.find(names.back()) != nullptr) continue;
        chosen.push_back(proposal.reminder);
        if (!set_when(chosen.back(), answer->second))
            throw misuse(fmt::format("{}={}: this is no time", names.back(), answer->second),
                         "A time such as 07:30, 07:00-09:00 or `sunday 18:00`, or yes.");
        if (in_quiet_hours(chosen.back(), on))
            throw misuse(fmt::format("{}={}: this is in the quiet hours ({})", names.back(),
                                     answer->second, on.quiet->text),
                         "Nothing is said then; another time, please.");
    }
    for (const auto& [name, when] : answers)
        if (std::ranges::find(names, name) == names.end())
            throw misuse(name + ": there is no such proposal",
                         "There are " + join(names, ", ") + ".");
    return chosen;
}

void add_reminders(const std::vector<Reminder>& chosen) {
    LockedFile file(reminders_file());
    const std::string before = file.read();
    std::string added = before.empty() ? first_line : "";
    for (const Reminder& reminder : chosen) added += "\n" + to_toml(reminder);
    read_reminders({"reminders.toml", reminders_file(), before + "\n" + added});
    file.append(added);
}

}  // namespace steady
