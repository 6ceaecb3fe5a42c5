#pragma once
// Floor 7. The terminal of steady-write, which an editor may have for a while.

#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "exercise/questions.h"
#include "terminal/terminal.h"

namespace steady {

/// A terminal that can be lent to an editor, which needs it whole.
class LentTerminal final : public Terminal {
   public:
    LentTerminal(std::unique_ptr<Terminal> terminal, bool plain)
        : terminal_(std::move(terminal)), plain_(plain) {}

    /// The page that the person makes of `about`, which stands above it as lines that begin with
    /// `#`. The copy is private, and gone afterwards; what is in it comes back whatever the editor
    /// says at its end. Nothing when there is no editor: one line has said why. Without a terminal
    /// to say it on, it is thrown.
    std::optional<Answer> edit(const std::string& about);

    const Look& look() const override { return terminal_->look(); }
    void say(std::string_view text) override { terminal_->say(text); }
    void blank() override { terminal_->blank(); }
    std::optional<std::string> ask(std::string_view prompt) override {
        return terminal_->ask(prompt);
    }
    std::optional<std::string> ask_last(std::string_view prompt) override {
        return terminal_->ask_last(prompt);
    }
    std::optional<std::string> ask_line(std::string_view prompt, Alarm& alarm) override {
        return terminal_->ask_line(prompt, alarm);
    }
    std::string unfinished() override { return terminal_->unfinished(); }
    char key(std::string_view prompt) override { return terminal_->key(prompt); }
    std::optional<std::string> line_from_key() override { return terminal_->line_from_key(); }
    Clock::time_point time() const override { return terminal_->time(); }
    std::optional<char> wait_until(Clock::time_point until) override {
        return terminal_->wait_until(until);
    }
    void draw(std::string_view line) override { terminal_->draw(line); }
    void end_drawing() override { terminal_->end_drawing(); }
    void murmur(std::string_view text) override { terminal_->murmur(text); }
    void ring() override { terminal_->ring(); }
    bool has_more() const override { return terminal_->has_more(); }

   private:
    bool take_back();  ///< false when it has gone meanwhile

    std::unique_ptr<Terminal> terminal_;
    bool plain_;
};

}  // namespace steady
