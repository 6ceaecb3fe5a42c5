#pragma once
// Floor 3. Leading through phases of time on a terminal: breathing, tensing, waiting.

#include <optional>
#include <span>
#include <string>

#include "terminal/terminal.h"

namespace steady {

/// A stretch of time with a name, in which the bar goes evenly from one level to another.
struct Phase {
    std::string name;  ///< "Breathe in"; empty for quiet time, which is not counted aloud
    double seconds = 0;
    double from = 0, to = 0;  ///< 0 empty to 1 full

    bool operator==(const Phase&) const = default;
};

/// Lead through the phases and come back with the key that ended them early, if one did (`q`,
/// `n`, `\n` or `\x04`; the space bar is `\n` too, other keys do nothing).
///
/// With movement: one line in place, about 25 times a second; each phase begins at its own
/// deadline counted from the start, so that nothing adds up. Without: a line of counted words for
/// each phase, one word a second.
std::optional<char> pace(Terminal& terminal, std::span<const Phase> phases);

/// The pacer's line at `elapsed` seconds into `phase`: its name, the seconds left, and the bar,
/// narrower than `look.columns`. Pure.
std::string pacer_line(const Phase& phase, double elapsed, const Look& look);

}  // namespace steady
