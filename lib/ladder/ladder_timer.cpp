#include "ladder/ladder_timer.h"

#include <fmt/format.h>

#include <algorithm>

namespace steady {
namespace {

using namespace std::chrono_literals;
using Clock = Terminal::Clock;
using How = TimeSpent::How;

constexpr auto slice = 30s;  // a machine that slept is noticed within it
constexpr Seconds long_step = 2 * 3'600;

Seconds since(const Terminal& terminal, Clock::time_point begun) {
    return std::chrono::round<std::chrono::seconds>(terminal.time() - begun).count();
}

/// Enter begins; what else the key means.
How ask_to_begin(Terminal& terminal, const TimeWish& wish) {
    terminal.blank();
    if (wish.planned >= long_step && wish.may_leave)
        terminal.say("A long one: with l you can close this terminal meanwhile.");
    const char* prompt = wish.may_leave ? "Enter begins, l begins and leaves the terminal, q leaves"
                                        : "Enter begins, q leaves";
    while (true) {
        const char key = terminal.key(prompt);
        if (key == '\n') return How::ended;
        if (key == 'q' || key == '\x04') return How::left;
        if (key == 'l' && wish.may_leave) return How::away;
    }
}

void say_until(Terminal& terminal, const TimeWish& wish, const Moment& began) {
    const char* keys = wish.may_leave ? "Enter ends it, l leaves the terminal." : "Enter ends it.";
    terminal.say(wish.planned == 0
                     ? fmt::format("It takes as long as it takes. {}", keys)
                     : fmt::format("Until {}. Nothing here needs watching; a bell tells you. {}",
                                   clock_time(from_instant(began.seconds + wish.planned)), keys));
}

How wait_out(Terminal& terminal, const TimeWish& wish, Clock::time_point begun) {
    const Moment began = now();
    say_until(terminal, wish, began);
    const auto end = begun + std::chrono::seconds(wish.planned);
    while (wish.planned == 0 ||
           (terminal.time() < end && now().seconds - began.seconds < wish.planned)) {
        auto until = terminal.time() + slice;
        if (wish.planned > 0) until = std::min(until, end);
        const auto key = terminal.wait_until(until);
        if (key == '\n') return How::ended;
        if (key == 'q' || key == '\x04') return How::left;
        if (key == 'l' && wish.may_leave) return How::away;
    }
    return How::over;
}

void call_back(Terminal& terminal, bool no_input) {
    terminal.ring();
    terminal.say("That was the time, and you did it. Stay as long as you like.");
    if (no_input) return;
    while (terminal.key("Enter when you are back") != '\n') {
    }
}

}  // namespace

TimeSpent spend_time(Terminal& terminal, const TimeWish& wish) {
    TimeSpent spent;
    if (!wish.no_input) spent.how = ask_to_begin(terminal, wish);
    spent.begun = spent.how == How::ended;
    if (!spent.begun || (wish.no_input && wish.planned == 0)) return spent;
    const auto begun = terminal.time();
    const Moment began = now();
    const auto note = [&] {
        return std::max<Seconds>({since(terminal, begun), now().seconds - began.seconds, 1});
    };
    try {
        spent.how = wait_out(terminal, wish, begun);
        spent.seconds = note();
        if (spent.how == How::over) call_back(terminal, wish.no_input);
    } catch (const Interrupted& interrupted) {
        spent.cut = interrupted;
        if (spent.seconds == 0) spent.seconds = note();
    }
    spent.in_all = note();
    return spent;
}

}  // namespace steady
