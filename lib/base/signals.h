#pragma once
// Floor 0. Signals taken down in a pipe, so that a poll loop meets them as it meets a key.

#include <csignal>
#include <initializer_list>
#include <optional>
#include <utility>
#include <vector>

namespace steady {

/// While one lives, SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGTSTP, SIGCONT and SIGWINCH come out of
/// `take` instead of acting. One that the caller ignores (nohup, a job in the background) stays
/// ignored. There is at most one object of this kind at a time.
class Signals {
   public:
    Signals();
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    int descriptor() const;     ///< readable when a signal has come
    std::optional<int> take();  ///< the next one, oldest first; nothing when there is none
    bool ending() const;        ///< one that asks us to end has come, taken or not

    /// It does nothing from the end of this object on. A terminal that is closed is told of more
    /// than once: by itself, and by the shell's end; what was typed is still to be kept then.
    void ignore_afterwards(int signal);

    /// Stop the process as Ctrl-Z does, until it is continued. Comes back at once when nobody
    /// could continue it (no shell with job control).
    void stop();
};

/// While one lives, these signals do nothing.
class IgnoredSignals {
   public:
    explicit IgnoredSignals(std::initializer_list<int> signals);
    ~IgnoredSignals();
    IgnoredSignals(const IgnoredSignals&) = delete;
    IgnoredSignals& operator=(const IgnoredSignals&) = delete;

   private:
    std::vector<std::pair<int, struct sigaction>> before_;
};

/// SIGINT, SIGQUIT, SIGHUP and SIGTERM.
bool asks_to_end(int signal);

}  // namespace steady
