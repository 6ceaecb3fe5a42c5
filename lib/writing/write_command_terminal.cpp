#include "writing/write_command_terminal.h"

#include <csignal>

#include "base/error.h"
#include "log/revise.h"
#include "text/text.h"
#include "writing/writing_page.h"

namespace steady {
namespace {

/// What stands above the page in the editor.
std::string heading_of(const std::string& about) {
    const std::string words = about + (about.empty() ? "" : "\n") + std::string(stop_rule()) +
                              "\nLines here that begin with # are left out. Save, and leave the "
                              "editor, when the page is done.";
    std::string heading;
    for (const std::string& line : wrap(words, 76)) heading += "# " + line + "\n";
    return heading + "\n";
}

/// A `#` that the person began a line with further down is theirs.
std::string without_heading(std::string_view page) {
    while (page.starts_with('#')) {
        const std::size_t end = page.find('\n');
        page.remove_prefix(end == page.npos ? page.size() : end + 1);
    }
    return std::string(page);
}

/// Stands where the terminal was that has gone meanwhile.
class GoneTerminal final : public Terminal {
    const Look& look() const override { return look_; }
    void say(std::string_view) override {}
    void blank() override {}
    std::optional<std::string> ask(std::string_view) override { throw gone(); }
    std::optional<std::string> ask_line(std::string_view, Alarm&) override { throw gone(); }
    std::string unfinished() override { return {}; }
    char key(std::string_view) override { throw gone(); }
    Clock::time_point time() const override { return Clock::now(); }
    std::optional<char> wait_until(Clock::time_point) override { throw gone(); }
    void draw(std::string_view) override {}
    void end_drawing() override {}
    void murmur(std::string_view) override {}

    static Interrupted gone() { return {SIGHUP, true}; }
    Look look_;
};

/// What went wrong, for the person; empty when nothing did. An interruption is a way to leave.
std::string run_on(PrivateCopy& copy, Answer& answer) try {
    const EditorEnd end = run_editor(copy);
    if (copy.changed() || (!end.at_once && !end.still_open)) return "";
    if (!end.still_open) return waiting_option;
    copy.leave();
    return waiting_option + (" What you save there now stays in " + copy.path().string());
} catch (const NoEditor&) {
    throw;
} catch (const Interrupted& interrupted) {
    answer.left = ending_of(interrupted);
    return "";
} catch (const Error& error) {
    return error.next().empty() ? error.what() : error.what() + (". " + error.next());
}

}  // namespace

bool LentTerminal::take_back() {
    terminal_ = Terminal::open(plain_);
    if (terminal_ != nullptr) return true;
    terminal_ = std::make_unique<GoneTerminal>();
    return false;
}

std::optional<Answer> LentTerminal::edit(const std::string& about) {
    PrivateCopy copy(heading_of(about));
    const bool had_one = terminal_ != nullptr;
    terminal_.reset();
    Answer answer;
    try {
        const std::string trouble = run_on(copy, answer);
        answer.text = without_heading(copy.text());
        if (!had_one) return answer;
        if (!take_back()) answer.left = Ending::hung_up;
        if (!trouble.empty()) terminal_->say(trouble);
    } catch (const NoEditor& none) {
        if (!had_one) throw;
        take_back();
        terminal_->say(std::string(none.what()) + ". So the page is written here.");
        return std::nullopt;
    }
    return answer;
}

}  // namespace steady
