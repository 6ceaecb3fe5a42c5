#include "base/signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>

#include "base/error.h"

namespace steady {
namespace {

constexpr std::array taken = {SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH};

// A handler can reach nothing but these.
int pipe_ends[2] = {-1, -1};
volatile std::sig_atomic_t ending_came = 0;
std::array<struct sigaction, taken.size()> before;

extern "C" void take_down(int signal) {
    const int saved = errno;
    const auto byte = static_cast<unsigned char>(signal);
    if (asks_to_end(signal)) ending_came = 1;
    // A full pipe already holds more than enough to act on.
    [[maybe_unused]] const auto written = ::write(pipe_ends[1], &byte, 1);
    errno = saved;
}

// No SA_RESTART: a blocked write to the terminal must not outlive Ctrl-C.
struct sigaction taking() {
    struct sigaction action {};
    action.sa_handler = take_down;
    sigemptyset(&action.sa_mask);
    return action;
}

}  // namespace

bool asks_to_end(int signal) {
    return signal == SIGINT || signal == SIGQUIT || signal == SIGHUP || signal == SIGTERM;
}

Signals::Signals() {
    if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) throw system_error("pipe", errno);
    ending_came = 0;
    const auto action = taking();
    for (std::size_t i = 0; i < taken.size(); ++i) {
        sigaction(taken[i], nullptr, &before[i]);
        if (before[i].sa_handler != SIG_IGN) sigaction(taken[i], &action, nullptr);
    }
}

Signals::~Signals() {
    for (std::size_t i = 0; i < taken.size(); ++i) sigaction(taken[i], &before[i], nullptr);
    for (int& end : pipe_ends) {
        close(end);
        end = -1;
    }
}

int Signals::descriptor() const { return pipe_ends[0]; }

std::optional<int> Signals::take() {
    unsigned char byte = 0;
    if (::read(pipe_ends[0], &byte, 1) != 1) return std::nullopt;
    return byte;
}

bool Signals::ending() const { return ending_came != 0; }

void Signals::ignore_afterwards(int signal) {
    for (std::size_t i = 0; i < taken.size(); ++i)
        if (taken[i] == signal) before[i].sa_handler = SIG_IGN;
}

// Our own return says that we go on; a SIGCONT in the pipe would say so again.
void Signals::stop() {
    struct sigaction usual {};
    usual.sa_handler = SIG_DFL;
    sigemptyset(&usual.sa_mask);
    struct sigaction on_stop {
    }, on_going_on{};
    sigaction(SIGTSTP, &usual, &on_stop);
    sigaction(SIGCONT, &usual, &on_going_on);
    raise(SIGTSTP);
    sigaction(SIGCONT, &on_going_on, nullptr);
    sigaction(SIGTSTP, &on_stop, nullptr);
}

IgnoredSignals::IgnoredSignals(std::initializer_list<int> signals) {
    struct sigaction ignoring {};
    ignoring.sa_handler = SIG_IGN;
    sigemptyset(&ignoring.sa_mask);
    for (const int signal : signals)
        sigaction(signal, &ignoring, &before_.emplace_back(signal, ignoring).second);
}

IgnoredSignals::~IgnoredSignals() {
    for (const auto& [signal, action] : before_) sigaction(signal, &action, nullptr);
}

}  // namespace steady
