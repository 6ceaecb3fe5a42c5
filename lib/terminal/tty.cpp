#include "terminal/tty.h"

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

namespace steady {
namespace {

using namespace std::chrono_literals;

// SIGSTOP comes unannounced, and only the going on is heard of. So while waiting we look at the
// clock this often, and a stop is known to have begun no earlier than the last look.
constexpr std::chrono::nanoseconds look_while_pacing = 10ms;
constexpr std::chrono::nanoseconds look_while_asking = 250ms;
constexpr int at_once = 30;  ///< milliseconds; no hand is that fast

timespec to_timespec(std::chrono::nanoseconds length) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length);
    return {seconds.count(), static_cast<long>((length - seconds).count())};
}

}  // namespace

std::unique_ptr<Tty> Tty::open(Listener& listener) {
    const int descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0) return nullptr;
    return std::unique_ptr<Tty>(new Tty(descriptor, listener));
}

Tty::Tty(int descriptor, Listener& listener) : descriptor_(descriptor), listener_(listener) {
    tcgetattr(descriptor_, &shell_);
}

Tty::~Tty() {
    set_mode(Mode::shell);
    close(descriptor_);
}

void Tty::set_mode(Mode mode) {
    mode_ = mode;
    apply(mode);
}

/// In the background the terminal is not ours: the shell has its own modes there.
bool Tty::in_background() const {
    const pid_t owner = tcgetpgrp(descriptor_);
    return owner > 0 && owner != getpgrp();
}

void Tty::apply(Mode mode) {
    if (mode == Mode::shell && in_background()) return;
    termios wanted = shell_;
    constexpr tcflag_t by_line = ICANON | ECHO | ECHOE | ECHOK | IEXTEN;
    if (mode == Mode::line) {
        wanted.c_lflag |= by_line | ISIG | NOFLSH;  // Ctrl-C leaves what was typed
        wanted.c_iflag |= ICRNL | IUTF8;
    } else if (mode == Mode::keys) {
        wanted.c_lflag = (wanted.c_lflag & ~by_line) | ISIG;
        wanted.c_iflag |= ICRNL;
        wanted.c_cc[VMIN] = 1;
        wanted.c_cc[VTIME] = 0;
    }
    while (tcsetattr(descriptor_, TCSANOW, &wanted) != 0 && errno == EINTR && !signals_.ending()) {
    }
}

void Tty::write(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor_, bytes.data(), bytes.size());
        if (written > 0) bytes.remove_prefix(static_cast<std::size_t>(written));
        const bool again = written >= 0 || (errno == EINTR && !signals_.ending());
        if (!again) return;
    }
}

std::optional<char> Tty::read(std::optional<Clock::time_point> until) {
    meet_signals();
    while (true) {
        const short ready = wait(until);
        meet_signals();  // first of all: after a stop, the clock is right only from here on
        if (!half_line_.empty()) return first_of_half_line();
        if ((ready & (POLLIN | POLLHUP | POLLERR)) != 0) {
            char byte = 0;
            const auto got = ::read(descriptor_, &byte, 1);
            if (got == 1) return byte;
            if (got == 0 && mode_ == Mode::line && (ready & POLLHUP) == 0) return '\x04';
            if (got == 0 || (errno != EINTR && errno != EAGAIN)) end(SIGHUP, true);
        } else if (until && time() >= *until) {
            return std::nullopt;
        }
    }
}

/// The kernel holds a line until its Enter; outside of line mode it gives what there is. The shell
/// would get it else.
void Tty::hold_half_line() {
    if (mode_ != Mode::line || in_background()) return;
    apply(Mode::keys);
    pollfd watched = {descriptor_, POLLIN, 0};
    char byte = 0;
    while (poll(&watched, 1, 0) > 0 && ::read(descriptor_, &byte, 1) == 1) half_line_ += byte;
}

char Tty::first_of_half_line() {
    const char first = half_line_.front();
    half_line_.erase(0, 1);
    return first;
}

bool Tty::has_input() {
    pollfd watched = {descriptor_, POLLIN, 0};
    if (poll(&watched, 1, at_once) > 0 && (watched.revents & POLLIN) != 0) return true;
    hold_half_line();
    if (mode_ == Mode::line) apply(mode_);
    return !half_line_.empty();
}

void Tty::drop_input() {
    pollfd watched = {descriptor_, POLLIN, 0};
    char byte = 0;
    while (!in_background() && poll(&watched, 1, at_once) > 0 && ::read(descriptor_, &byte, 1) == 1)
        continue;
}

short Tty::wait(std::optional<Clock::time_point> until) {
    std::chrono::nanoseconds patience = look_while_asking;
    if (until)
        patience = std::clamp<std::chrono::nanoseconds>(*until - time(), 0ns, look_while_pacing);
    if (!half_line_.empty()) patience = 0ns;
    const auto timeout = to_timespec(patience);
    pollfd watched[] = {{descriptor_, POLLIN, 0}, {signals_.descriptor(), POLLIN, 0}};
    const int count = ppoll(watched, 2, &timeout, nullptr);
    if (count <= 0 || watched[1].revents != 0) return 0;
    return watched[0].revents;
}

void Tty::meet_signals() {
    while (const auto signal = signals_.take()) {
        if (asks_to_end(*signal)) end(*signal, *signal == SIGHUP);
        if (*signal == SIGTSTP) stop();
        if (*signal == SIGCONT) go_on();
        if (*signal == SIGWINCH) listener_.resized();
    }
    seen_ = Clock::now();
}

void Tty::stop() {
    seen_ = Clock::now();
    hold_half_line();
    listener_.before_stop();
    apply(Mode::shell);
    signals_.stop();
    go_on();
}

// In the background, apply() stops us again until the shell's fg; that time does not count either.
void Tty::go_on() {
    if (signals_.ending()) return;  // `kill %1` continues us only to end
    apply(mode_);
    const auto now = Clock::now();
    stopped_ += now - seen_;
    seen_ = now;
    listener_.after_stop();
}

void Tty::end(int signal, bool hangup) {
    std::signal(SIGTTOU, SIG_IGN);  // nor must a last word or libedit stop us in the background
    if (hangup) signals_.ignore_afterwards(SIGHUP);
    hold_half_line();
    listener_.before_stop();
    set_mode(Mode::shell);
    throw Interrupted{signal, hangup};
}

}  // namespace steady
