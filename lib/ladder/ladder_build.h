#pragma once
// Floor 6. steady-ladder --new: a ladder built on the terminal, from steps that are suggested and
// steps of one's own. Each has the strength that the person gives it.

#include "exercise/questions.h"
#include "ladder/ladder.h"

namespace steady {

struct BuiltLadder {
    Ladder rungs;       ///< to be added; what is on the ladder already is not suggested
    bool left = false;  ///< with Ctrl-C or a hang-up: what was built until then is there
};

/// Ends with a look at them all, and whether to write them down: none when they are not. What is
/// typed passes the safety check, which shows people and lines and refuses nothing.
BuiltLadder ask_rungs(const Ladder& suggestions, const Ladder& own, Terminal& terminal);

/// The same from answers given beforehand: the id of a suggestion, and its strength or `yes`; or
/// `title`, with `strength` and `planned`, for one of one's own. Throws `Error` (misuse).
Ladder answered_rungs(const Ladder& suggestions, const Ladder& own, const Answers& answers);

}  // namespace steady
