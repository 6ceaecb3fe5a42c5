#include <algorithm>
#include <chrono>

#include "exercise/questions.h"
#include "text/text.h"

namespace steady {
namespace {

// Slow enough for someone who reads with a racing heart.
constexpr double to_settle = 2;
constexpr double seconds_per_word = 0.5;
constexpr double seconds_per_answer = 3;

}  // namespace

std::string indented(std::string_view mark, std::string_view text, int columns) {
    std::string lines;
    std::string before(mark);
    for (const std::string& line : wrap(text, std::max(columns - width(mark), 1))) {
        lines += (lines.empty() ? "" : "\n") + before + line;
        before.assign(static_cast<std::size_t>(width(mark)), ' ');
    }
    return lines;
}

std::optional<Ending> wait_for_enter(std::string_view prompt, Terminal& terminal,
                                     const Manner& manner) {
    while (true) {
        const char key = terminal.key(prompt);
        if (key == '\n' || key == ' ') return std::nullopt;
        if (const auto ending = ending_of(key, manner)) return ending;
    }
}

std::optional<Ending> let_read(std::string_view text, int answers, Terminal& terminal,
                               const Manner& manner) {
    if (!manner.no_input) return wait_for_enter("[Enter]", terminal, manner);
    const auto until =
        terminal.time() + std::chrono::round<Terminal::Clock::duration>(
                              std::chrono::duration<double>(reading_seconds(text, answers)));
    while (const auto key = terminal.wait_until(until)) {
        if (*key == '\n' || *key == ' ') break;
        if (const auto ending = ending_of(*key, manner)) return ending;
    }
    return std::nullopt;
}

double reading_seconds(std::string_view text, int answers) {
    return to_settle + seconds_per_word * static_cast<double>(words(text).size()) +
           seconds_per_answer * answers;
}

std::optional<Ending> ending_of(char key, const Manner& manner) {
    if (key == 'q' || key == '\x04') return Ending::left;
    if (key == 'n' && manner.another) return Ending::another;
    if (key == 'b' && manner.back) return Ending::back;
    return std::nullopt;
}

Ending ending_of(const Interrupted& interrupted) {
    return interrupted.hangup ? Ending::hung_up : Ending::interrupted;
}

bool was_cut_short(Ending ending) {
    return ending == Ending::interrupted || ending == Ending::hung_up;
}

}  // namespace steady
