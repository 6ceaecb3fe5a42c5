#pragma once
// Floor 1. The terminal as a device: its modes, one loop that waits for keys, signals and time,
// and a clock that stands still while the process is stopped. `Terminal` speaks through it.

#include <termios.h>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "base/signals.h"

namespace steady {

/// A signal asked us to end. `hangup`: the terminal itself is gone, so ask nothing more.
struct Interrupted {
    int signal = 0;
    bool hangup = false;
};

class Tty {
   public:
    using Clock = std::chrono::steady_clock;

    /// How input comes: as the shell left it; key by key without echo; by the line, echoed and
    /// edited by the kernel.
    enum class Mode { shell, keys, line };

    /// What the owner of the screen does when the process stops and goes on.
    struct Listener {
        virtual ~Listener() = default;
        virtual void before_stop() = 0;  ///< also before `Interrupted` is thrown
        virtual void after_stop() = 0;
        virtual void resized() = 0;
    };

    /// /dev/tty. Null when there is none.
    static std::unique_ptr<Tty> open(Listener& listener);
    ~Tty();
    Tty(const Tty&) = delete;
    Tty& operator=(const Tty&) = delete;

    int descriptor() const { return descriptor_; }
    void set_mode(Mode mode);
    Mode mode() const { return mode_; }

    /// Errors are passed over: a terminal that is gone says so at the next `read`.
    void write(std::string_view bytes);

    /// Now, without the time the process stood still.
    Clock::time_point time() const { return Clock::now() - stopped_; }

    /// The next byte of input; nothing when `until` (on the clock above) comes first. The end of
    /// input in line mode is '\x04'. Throws `Interrupted`, with the modes of the shell restored.
    std::optional<char> read(std::optional<Clock::time_point> until = {});

    /// The beginning of a line that was being typed in line mode when the process stopped or was
    /// asked to end. `read` gives it again; who ends takes it. A terminal that is closed takes it
    /// along.
    const std::string& half_line() const { return half_line_; }
    std::string take_half_line() { return std::exchange(half_line_, {}); }

    /// Whether a byte is there already, or comes at once as the next one of a paste does; in line
    /// mode also the beginning of a line, which is a `half_line` then.
    bool has_input();

    /// Throw away what is there already, or comes at once.
    void drop_input();

   private:
    Tty(int descriptor, Listener& listener);
    bool in_background() const;
    void apply(Mode mode);
    void meet_signals();
    void stop();
    void go_on();
    void hold_half_line();
    char first_of_half_line();
    [[noreturn]] void end(int signal, bool hangup);
    short wait(std::optional<Clock::time_point> until);

    int descriptor_;
    Listener& listener_;
    Signals signals_;
    Mode mode_ = Mode::shell;
    termios shell_{};
    Clock::time_point seen_ = Clock::now();  ///< when we last surely were running
    Clock::duration stopped_{};
    std::string half_line_;
};

}  // namespace steady
