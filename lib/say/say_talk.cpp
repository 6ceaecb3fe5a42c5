#include "say/say_talk.h"

#include "cli/occasions.h"
#include "say/say_report.h"
#include "text/text.h"

namespace steady {
namespace {

const Rate strength_rate = {"How strong is the feeling right now?", "strength"};

constexpr int hot = 7;
constexpr int evening = 18;
constexpr int morning = 4;

constexpr const char* safety =
    "One thing first, said once: with somebody who frightens or controls you, honest words and "
    "limits can raise the danger. If you are not sure, talk to a helpline before you send "
    "anything; steady-support has the numbers.";
constexpr const char* how_to_type =
    "Your message, line by line. An empty line ends it; e alone opens your editor.";

std::string heat_words(bool is_hot) {
    return std::string(
               is_hot ? "That is a strong feeling, and it makes sense to want an answer to it. "
                      : "It is late, and at night many things weigh more. ") +
           "Words from calmer ground are easier to answer.";
}

}  // namespace

bool may_be_worded(const Heard& heard) { return !heard.violence() && !heard.suicidal(); }

std::string instead_of_wording(const Heard& heard) {
    if (heard.violence())
        return "A fear can be accurate, and better wording does not make anyone safe. So nothing "
               "is said about the words here. You know best what is safe to send, or not to send; "
               "steady-support has people to talk it over with.";
    return "Nothing is said about the words here; they matter as they are. A person can listen "
           "now: steady-support. steady-ground is there as well.";
}

bool ends_message(std::string_view line, const Terminal& terminal) {
    return trim(line).empty() && !terminal.has_more();
}

std::optional<Day> evening_of(const Moment& moment) {
    if (moment.hour() >= evening || moment.hour() < morning) return moment.waking_day();
    return std::nullopt;
}

SayEnd SayTalk::go(const SayWish& wish) {
    end_ = {};
    if (wish.message) end_.message = *wish.message;
    try {
        const bool fine = end_.message.empty() || hear(end_.message);
        if (fine && feel_out(wish)) {
            take_message(wish);
            if (!left() && may_be_worded(end_.heard) && !end_.message.empty()) {
                if (wish.aloud)
                    rehearse();
                else
                    choose(wish);
                note_run();
            }
        }
    } catch (const Interrupted& interrupted) {
        end_.ending = ending_of(interrupted);
    }
    return end_;
}

/// Whether the words may be looked over. The panel comes before anything goes on.
bool SayTalk::hear(std::string_view words) {
    const Heard heard = check_words(words);
    const bool new_panel = heard.panel() && !end_.heard.panel();
    end_.heard.add(heard);
    if (new_panel) show_panel(*terminal_, heard);
    if (!heard.panel() && heard.footer) terminal_->say(footer_line());
    if (!may_be_worded(end_.heard)) terminal_->say(instead_of_wording(end_.heard));
    return may_be_worded(end_.heard);
}

/// Heat and hour first. False when the message is held or left for now.
bool SayTalk::feel_out(const SayWish& wish) {
    if (is_first_time("say-safety", start_.day())) {
        terminal_->say(safety);
        terminal_->blank();
    }
    if (wish.calm) return true;
    const Answer strength = ask_rating(strength_rate, terminal_.get(), manner_);
    if (strength.left) {
        end_.ending = *strength.left;
        return false;
    }
    const bool is_hot = !strength.text.empty() && std::stoi(strength.text) >= hot;
    if (!is_hot && !start_.is_night()) return true;
    terminal_->say(heat_words(is_hot));
    switch (terminal_->key("g grounds first, h holds the message until morning, Enter goes on.")) {
        case 'g':
            aside_.ground();
            return true;
        case 'h':
            take_message(wish);
            if (!left() && !end_.message.empty()) hold();
            return false;
        case 'q':
        case '\x04':
            end_.ending = Ending::left;
            return false;
        default:
            return true;
    }
}

void SayTalk::take_message(const SayWish& wish) {
    if (!end_.message.empty()) return;
    if (wish.form != nullptr)
        compose(*wish.form);
    else
        type_message();
}

/// A line that an interruption found unfinished belongs to the message.
void SayTalk::type_message() try {
    terminal_->say(how_to_type);
    std::string& message = end_.message;
    while (const auto line = terminal_->ask(">")) {
        if (message.empty() && lower(trim(*line)) == "e") {
            message = aside_.edit("");
            if (!message.empty()) break;
            continue;  // there was no editor, or nothing was written in it
        }
        if (message.empty() && lower(trim(*line)) == "q") {
            end_.ending = Ending::left;
            return;
        }
        if (ends_message(*line, *terminal_)) break;
        message += (message.empty() ? "" : "\n") + *line;
    }
    if (!message.empty()) hear(message);
} catch (const Interrupted&) {
    const std::string half = terminal_ == nullptr ? "" : terminal_->unfinished();
    if (!half.empty()) end_.message += (end_.message.empty() ? "" : "\n") + half;
    if (!half.empty()) end_.heard.add(check_words(end_.message));
    throw;
}

void SayTalk::show_message() {
    terminal_->blank();
    terminal_->say("Your message:");
    for (const std::string& line : wrap(end_.message, text_columns(terminal_->look()) - 2))
        terminal_->say("  " + line);
}

void SayTalk::look_over() {
    const LookedOver looked = reader_.look_over(end_.message);
    terminal_->blank();
    terminal_->say(say_text(sayings_, looked, end_.message, text_columns(terminal_->look())));
}

}  // namespace steady
