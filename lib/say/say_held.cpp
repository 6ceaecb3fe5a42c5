// Messages that wait until morning: the half of say_command.h about --hold and --held.

#include <fmt/format.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <optional>

#include "base/input.h"
#include "say/held.h"
#include "say/say_command.h"
#include "text/text.h"

namespace steady {
namespace {

std::string when(const Held& held) {
    return date_words(held.due.day()) + ", " + clock_time(held.due);
}

/// One line a message, for scripts: when it comes back, and where it is.
Exit print_held(const std::vector<Held>& drafts) {
    for (const Held& held : drafts)
        std::printf("%s %s %s\n", day_name(held.due.day()).c_str(), clock_time(held.due).c_str(),
                    clean(held.file.string()).c_str());
    return Exit::done;
}

void show(const Held& held, Terminal& terminal) {
    terminal.blank();
    terminal.say("Held until " + when(held) + ":");
    for (const std::string& line : wrap(trim(read_held(held)), text_columns(terminal.look()) - 2))
        terminal.say("  " + line);
}

/// The message leaves: to standard output where that leads on, else it stands on the screen.
void give_out(const Held& held, Terminal& terminal) {
    if (isatty(STDOUT_FILENO) == 0) {
        write_out(read_held(held));
    } else {
        terminal.say("It stands above, to copy.");
    }
    const char key = terminal.key("Delete the copy kept here? [Y/n]");
    if (key == 'y' || key == '\n') remove_held(held);
}

/// Goes through one of them; false leaves.
class HeldVisit {
   public:
    HeldVisit(std::unique_ptr<Terminal>& terminal, const SayOptions& options)
        : terminal_(terminal), options_(options), sayings_(load_sayings_with_warnings()) {}

    bool meet(const Held& held) {
        show(held, *terminal_);
        for (;;) {
            switch (
                terminal_->key("Still what you want to say? s sends it on, l looks it over, "
                               "d deletes it, Enter leaves it.")) {
                case 's':
                    give_out(held, *terminal_);
                    return true;
                case 'l':
                    look_over(held);
                    return true;
                case 'd':
                    remove_held(held);
                    terminal_->say("It is gone.");
                    return true;
                case '\n':
                    return true;
                case 'q':
                case '\x04':
                    return false;
                default:
                    terminal_->say("One of those keys.");
            }
        }
    }

   private:
    void look_over(const Held& held) {
        SayAsideOnTerminal aside(terminal_, options_.session.plain);
        const Manner manner = options_.session.manner();
        SayTalk talk(terminal_, aside, sayings_, manner, now());
        SayWish wish;
        wish.message = read_held(held);
        wish.calm = true;
        const SayEnd end = talk.go(wish);
        hand_out(end);
        if (was_cut_short(end.ending)) throw Interrupted{SIGINT, end.ending == Ending::hung_up};
        if (end.held || terminal_->key("Delete the copy kept here? [y/N]") == 'y')
            remove_held(held);
    }

    std::unique_ptr<Terminal>& terminal_;
    const SayOptions& options_;
    Sayings sayings_;
};

bool agreed_to_hold(const Heard& heard, Terminal* terminal) {
    if (!heard.panel()) return true;
    if (terminal == nullptr) {
        warn(panel(heard, load_support()));
        return true;
    }
    show_panel(*terminal, heard);
    return ask_keeping(*terminal) == Keeping::all;
}

void add_line(std::string& message, const std::string& line) {
    message += (message.empty() ? "" : "\n") + line;
}

std::string typed_message(Terminal& terminal, std::optional<Interrupted>& cut) {
    std::string message;
    try {
        terminal.say("Your message, line by line. An empty line ends it.");
        while (const auto line = terminal.ask(">")) {
            if (ends_message(*line, terminal)) break;
            add_line(message, *line);
        }
    } catch (const Interrupted& interrupted) {
        cut = interrupted;
        if (const std::string half = terminal.unfinished(); !half.empty()) add_line(message, half);
    }
    return message;
}

/// When the terminal has gone, the message waits as it was meant to; Ctrl-C gives it back.
[[noreturn]] void hold_cut(const std::string& message, const Interrupted& cut) {
    if (message.empty()) throw Interrupted(cut);
    if (cut.hangup && !check_words(message).panel())
        tell_held(hold_draft(message, now()));
    else
        give_back(message);
    throw Interrupted(cut);
}

}  // namespace

void tell_held(const Held& held) {
    warn("held until " + when(held) + ", in " + held.file.string());
}

Exit say_hold(const SayOptions& options) {
    const bool given = !options.files.empty() || isatty(STDIN_FILENO) == 0;
    const auto terminal =
        options.session.no_input ? nullptr : Terminal::open(options.session.plain);
    if (!given && terminal == nullptr)
        throw misuse("there is no message to hold", "steady-say --hold FILE, or - for a pipe");
    if (options.files.size() > 1) throw misuse("--hold takes one message");
    std::optional<Interrupted> cut;
    const std::string message =
        given ? read_message(options.files.empty() ? "-" : options.files.front())
              : typed_message(*terminal, cut);
    if (cut) hold_cut(message, *cut);
    if (trim(message).empty()) throw misuse("there is no message to hold");
    if (!agreed_to_hold(check_words(message), terminal.get())) {
        warn("it was not held");
        return Exit::done;
    }
    input_is_handed_on();
    try {
        tell_held(hold_draft(message, now()));
    } catch (const std::exception&) {
        give_back(message);
        throw;
    }
    return Exit::done;
}

Exit say_held(const SayOptions& options) {
    const auto drafts = held_drafts();
    auto terminal = options.session.no_input ? nullptr : Terminal::open(options.session.plain);
    if (drafts.empty()) warn("no message is held");
    if (terminal == nullptr || drafts.empty()) return print_held(drafts);
    HeldVisit visit(terminal, options);
    for (const Held& held : drafts)
        if (!visit.meet(held)) break;
    return Exit::done;
}

}  // namespace steady
