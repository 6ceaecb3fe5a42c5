#pragma once
// Floor 6. One page of timed writing on the terminal: lines as they are typed, a quiet timer.

#include <functional>
#include <string>
#include <string_view>

#include "exercise/questions.h"
#include "exercise/step.h"
#include "terminal/terminal.h"

namespace steady {

/// More than that is no longer a small dose: the page ends there, with the line being written.
inline constexpr double longest_page = 20;  // minutes

/// What holds for every page, and stays in view.
std::string_view stop_rule();

/// Say what to write about, and take lines until a dot alone, Ctrl-D, or `longest_page`. When
/// `write.minutes` are over, one line says so, and nothing else happens. `hear` is given every line
/// as it comes, with the one before it, in which a sentence may have begun. All that was typed
/// comes back, also the line that an interruption found unfinished.
using Hear = std::function<void(std::string_view words)>;
Answer write_page(const Write& write, Terminal& terminal, const Hear& hear = {});

/// Without blank lines at both ends, and without white space at the ends of its lines. Pure.
std::string tidy_page(std::string_view text);

/// How many words it has. Pure.
int count_words_of(std::string_view text);

/// `10 minutes`, `60 seconds`. Pure.
std::string writing_minutes(double minutes);

}  // namespace steady
