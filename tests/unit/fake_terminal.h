#pragma once
// A terminal for tests: a script of what is typed, a clock that never waits, a list of what was
// shown.

#include <algorithm>
#include <deque>
#include <string>
#include <vector>

#include "terminal/terminal.h"

namespace steady {

struct FakeTerminal final : Terminal {
    std::deque<std::string> typed;  ///< lines and keys in order; "^C" and "^D" are those keys
    std::deque<std::pair<double, char>> pressed;  ///< keys while time runs, by seconds of the clock
    std::vector<std::string> shown;
    std::vector<double> drawn_at;
    Look looks;
    Clock::time_point clock;

    explicit FakeTerminal(std::deque<std::string> lines = {}) : typed(std::move(lines)) {
        looks.movement = true;
    }

    double seconds() const {
        return std::chrono::duration<double>(clock.time_since_epoch()).count();
    }

    std::string next() {
        if (typed.empty()) throw Interrupted{1, true};
        std::string line = typed.front();
        typed.pop_front();
        if (line == "^C") throw Interrupted{2, false};
        return line;
    }

    bool has_shown(std::string_view words) const {
        for (const auto& text : shown)
            if (text.find(words) != text.npos) return true;
        return false;
    }

    const Look& look() const override { return looks; }
    void say(std::string_view text) override { shown.emplace_back(text); }
    void blank() override {}
    std::optional<std::string> ask(std::string_view prompt) override {
        shown.emplace_back(prompt);
        const std::string line = next();
        return line == "^D" ? std::nullopt : std::optional(line);
    }
    bool pasted = false;  ///< all that is typed is there at once
    bool has_more() const override { return pasted && !typed.empty(); }
    double typing = 0;  ///< seconds that a line takes
    std::string left_unfinished;

    std::optional<std::string> ask_line(std::string_view prompt, Alarm& alarm) override {
        clock += std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(typing));
        while (alarm.at && clock >= *alarm.at) {
            alarm.at.reset();
            alarm.ring();
        }
        return ask(prompt);
    }
    std::string unfinished() override { return left_unfinished; }
    char key(std::string_view prompt) override {
        shown.emplace_back(prompt);
        key_line = next();
        return key_line.empty() ? '\n' : key_line == "^D" ? '\x04' : key_line[0];
    }
    std::string key_line;
    std::optional<std::string> line_from_key() override {
        return key_line.size() > 1 ? std::optional(key_line) : std::nullopt;
    }
    Clock::time_point time() const override { return clock; }
    std::optional<char> wait_until(Clock::time_point until) override {
        if (!pressed.empty() && at(pressed.front().first) <= until) {
            const auto [when, key] = pressed.front();
            pressed.pop_front();
            clock = std::max(clock, at(when));
            return key;
        }
        clock = std::max(clock, until);
        return std::nullopt;
    }
    void draw(std::string_view line) override {
        shown.emplace_back(line);
        drawn_at.push_back(seconds());
    }
    void end_drawing() override {}
    void murmur(std::string_view text) override { shown.emplace_back(text); }

   private:
    static Clock::time_point at(double s) {
        return Clock::time_point(
            std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(s)));
    }
};

}  // namespace steady
