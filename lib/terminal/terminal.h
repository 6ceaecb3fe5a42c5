#pragma once
// Floor 2. The conversation: one terminal, opened at /dev/tty, that asks, shows and paces.
// stdout stays data. Nothing here knows of records or exercises.
//
// Signals: while a Terminal lives, SIGINT, SIGQUIT, SIGHUP and SIGTERM are thrown as `Interrupted`
// from the next wait, with the terminal restored; SIGTSTP restores it, stops the process, and
// then goes on where it was; SIGWINCH makes the next line fit.

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "terminal/look.h"
#include "terminal/tty.h"

namespace steady {

/// The conversation. Tests lead sessions with one of their own.
class Terminal {
   public:
    /// Opens /dev/tty. Null when there is none (cron, CI).
    static std::unique_ptr<Terminal> open(bool plain);
    virtual ~Terminal() = default;

    virtual const Look& look() const = 0;

    /// Print lines, wrapped to the terminal's width and cleaned of control characters.
    virtual void say(std::string_view text) = 0;
    virtual void blank() = 0;

    /// A line of text typed with line editing. Empty: skipped. Nothing: end of input (Ctrl-D).
    /// A pasted text is one answer, with its line ends as spaces, where the terminal marks it
    /// (line_editor.h).
    virtual std::optional<std::string> ask(std::string_view prompt) = 0;

    /// As `ask`, for the last words that a tool asks for. Lines that stand behind them already are
    /// the rest of a text that was pasted without marks, and belong to the answer: the shell would
    /// run them.
    virtual std::optional<std::string> ask_last(std::string_view prompt) { return ask(prompt); }

    /// Something to do once `at` has come on the clock below; it may set another time.
    struct Alarm {
        std::optional<Tty::Clock::time_point> at;  ///< nothing: not at all
        std::function<void()> ring;
    };

    /// As `ask`, for a text of several lines: pasted line ends stay, inside what comes back. What
    /// `alarm` says comes above the line being typed, which is drawn again as it was; where lines
    /// are not edited here (`--plain`), it comes after the line.
    virtual std::optional<std::string> ask_line(std::string_view prompt, Alarm& alarm) = 0;

    /// What stood in the last line that was asked for when it ended without an Enter (by
    /// `Interrupted`, say). Empty after a whole line, and where lines are not edited here and the
    /// terminal was closed. Whoever takes it keeps it; what nobody takes is given back on standard
    /// error at the end, unless that is a terminal, where it still stands.
    virtual std::string unfinished() = 0;

    /// One key, no Enter needed; a letter is given in lower case, Enter as '\n', Ctrl-D as '\x04',
    /// an arrow or anything else that is not ASCII as '\0'. An Enter right behind a letter, before
    /// the next question can have been read, is no answer to that (tty_keys.h).
    virtual char key(std::string_view prompt) = 0;

    /// The line that the letter given last begins, when another letter follows within a moment: it
    /// is typed on, as for `ask`. Nothing when the letter stands alone.
    virtual std::optional<std::string> line_from_key() { return std::nullopt; }

    /// Time on the pacer's clock, which stands still while the process is stopped.
    using Clock = Tty::Clock;
    virtual Clock::time_point time() const = 0;

    /// Wait until `until` on that clock; a key pressed meanwhile is given back at once.
    virtual std::optional<char> wait_until(Clock::time_point until) = 0;

    /// A line that is drawn over itself (the pacer), for a look with `movement`. It must be
    /// narrower than `columns`. The cursor is hidden until `end_drawing`.
    virtual void draw(std::string_view line) = 0;
    virtual void end_drawing() = 0;

    /// Text as it comes, with no line break of its own, for `--plain` counting ("one, two, three").
    virtual void murmur(std::string_view text) = 0;

    /// The bell, for who has looked away.
    virtual void ring() {}

    /// Whether more stands behind the last line already: it was pasted, or typed ahead.
    virtual bool has_more() const { return false; }
};

}  // namespace steady
