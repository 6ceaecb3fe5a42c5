#include "terminal/pacer.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "text/number_words.h"
#include "text/text.h"

namespace steady {
namespace {

using Clock = Terminal::Clock;
using namespace std::chrono_literals;

constexpr auto frame = 40ms;
constexpr int name_columns = 18;
constexpr int count_columns = 5;
constexpr int bar_columns = 40;

Clock::duration seconds_of(double seconds) {
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

/// The key that means something while time runs, if it came before `until`.
std::optional<char> telling_key(Terminal& terminal, Clock::time_point until) {
    while (const auto key = terminal.wait_until(until)) {
        if (*key == ' ') return '\n';
        if (*key == 'q' || *key == 'n' || *key == '\n' || *key == '\x04') return key;
    }
    return std::nullopt;
}

std::string clock_text(double seconds) {
    const int whole = static_cast<int>(std::ceil(seconds - 1e-6));
    return whole < 60 ? std::to_string(whole) : fmt::format("{}:{:02}", whole / 60, whole % 60);
}

std::string block_bar(double cells) {
    static constexpr std::array<const char*, 8> eighths = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const int all = static_cast<int>(std::lround(cells * 8));
    std::string bar;
    for (int i = 0; i < all / 8; ++i) bar += "█";
    return bar + eighths[static_cast<std::size_t>(all % 8)];
}

std::string bar_of(double level, int columns, bool utf8) {
    const double cells = std::clamp(level, 0.0, 1.0) * columns;
    return utf8 ? block_bar(cells) : std::string(static_cast<std::size_t>(std::lround(cells)), '#');
}

std::optional<char> draw_phase(Terminal& terminal, const Phase& phase, Clock::time_point begin) {
    const auto end = begin + seconds_of(phase.seconds);
    for (auto next = begin; next < end;) {
        const std::chrono::duration<double> elapsed = terminal.time() - begin;
        terminal.draw(pacer_line(phase, elapsed.count(), terminal.look()));
        // Frames that a busy machine missed are left out, not caught up with.
        while (next <= terminal.time()) next += frame;
        next = std::min(next, end);
        if (const auto key = telling_key(terminal, next)) return key;
    }
    return std::nullopt;
}

std::optional<char> count_phase(Terminal& terminal, const Phase& phase, Clock::time_point begin) {
    const int count = std::max(1, static_cast<int>(phase.seconds));
    terminal.murmur(phase.name + ": ");
    for (int number = 1; number <= count; ++number) {
        terminal.murmur(number_word(number) + (number < count ? ", " : ".\n"));
        const auto until = begin + seconds_of(number < count ? number : phase.seconds);
        if (const auto key = telling_key(terminal, until)) return key;
    }
    return std::nullopt;
}

// A screen reader would speak over the quiet, so only whole minutes are said.
std::optional<char> sit_through(Terminal& terminal, const Phase& phase, Clock::time_point begin) {
    terminal.say(fmt::format("{} seconds.", std::lround(phase.seconds)));
    for (int minutes = static_cast<int>((phase.seconds - 1) / 60); minutes > 0; --minutes) {
        const auto until = begin + seconds_of(phase.seconds - minutes * 60);
        if (const auto key = telling_key(terminal, until)) return key;
        terminal.say(minutes > 1 ? fmt::format("{} minutes more.", minutes) : "One minute more.");
    }
    return telling_key(terminal, begin + seconds_of(phase.seconds));
}

std::optional<char> lead_phase(Terminal& terminal, const Phase& phase, Clock::time_point begin) {
    if (terminal.look().movement) return draw_phase(terminal, phase, begin);
    return phase.name.empty() ? sit_through(terminal, phase, begin)
                              : count_phase(terminal, phase, begin);
}

}  // namespace

std::optional<char> pace(Terminal& terminal, std::span<const Phase> phases) {
    const auto start = terminal.time();
    double past = 0;
    std::optional<char> key;
    for (const Phase& phase : phases) {
        key = lead_phase(terminal, phase, start + seconds_of(past));
        if (key) break;
        past += phase.seconds;
    }
    terminal.end_drawing();
    return key;
}

std::string pacer_line(const Phase& phase, double elapsed, const Look& look) {
    const double part = std::clamp(elapsed / phase.seconds, 0.0, 1.0);
    const std::string left = clock_text(std::max(phase.seconds - elapsed, 0.0));
    const int widest = look.columns - 1;
    const std::string words = pad(phase.name, phase.name.empty() ? 0 : name_columns) +
                              pad_left(left, count_columns) + "  ";
    const int columns = std::min(bar_columns, widest - width(words));
    if (columns < 4) return wrap(phase.name + " " + left, std::max(widest, 1)).front();
    return words + bar_of(phase.from + (phase.to - phase.from) * part, columns, look.utf8);
}

}  // namespace steady
