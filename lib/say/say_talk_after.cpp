// After the first look: change it, say it aloud, hold it. Part of say_talk.h.

#include <fmt/format.h>

#include "cli/occasions.h"
#include "say/held.h"
#include "say/say_talk.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* many_runs_line =
    "It is clear enough; sending it or letting it rest are both fine.";
constexpr const char* how_to_rehearse =
    "Read it aloud now, slowly, as if they sat across from you. Nobody is listening.";
constexpr int many_runs = 3;

}  // namespace

/// What now: the same keys after every change.
void SayTalk::choose(const SayWish& wish) {
    if (wish.form != nullptr) show_message();
    look_over();
    if (wish.given_as_file || manner_.no_input) return;
    for (;;) {
        switch (
            terminal_->key("e changes it, a practises it aloud, h holds it until morning, "
                           "Enter is done.")) {
            case 'e':
                change();
                if (!may_be_worded(end_.heard) || end_.message.empty()) return;
                look_over();
                break;
            case 'a':
                rehearse();
                if (!may_be_worded(end_.heard)) return;
                break;
            case 'h':
                hold();
                return;
            case '\n':
            case 'q':
            case '\x04':
                return;
            default:
                terminal_->say("That key does nothing here.");
        }
    }
}

void SayTalk::change() {
    const std::string changed(trim(aside_.edit(end_.message)));
    if (changed == end_.message) return;
    end_.message = changed;
    show_message();
    hear(changed);
}

void SayTalk::rehearse() {
    show_message();
    terminal_->blank();
    terminal_->say(how_to_rehearse);
    if (wait_for_enter("Enter, when you have said it.", *terminal_, manner_)) return;
    const auto felt = terminal_->ask("How was it to say that? A word is enough; Enter skips.");
    if (felt && !trim(*felt).empty()) {
        if (!hear(*felt)) return;
        terminal_->say("Thank you for noticing. It is stored nowhere.");
    }
    switch (terminal_->key("y changes a word, r says it once more, Enter: it may stay.")) {
        case 'y':
            change();
            break;
        case 'r':
            rehearse();
            break;
        default:
            terminal_->say("Said once, it may be easier the second time.");
    }
}

void SayTalk::hold() {
    if (end_.heard.panel() && ask_keeping(*terminal_) != Keeping::all) {
        terminal_->say("It is kept nowhere.");
        return;
    }
    try {
        const Held held = hold_draft(end_.message, now());
        end_.held = true;
        terminal_->say(
            fmt::format("It waits until {} on {}. steady-say --held brings it back at any "
                        "time. Letting it rest is a step, too.",
                        clock_time(held.due), date_words(held.due.day())));
    } catch (const std::exception&) {
        show_message();
        throw;
    }
}

void SayTalk::note_run() {
    const auto day = evening_of(start_);
    if (!day || note_occasion("say", *day, many_runs) + 1 < many_runs) return;
    terminal_->blank();
    terminal_->say(many_runs_line);
}

}  // namespace steady
