#pragma once
// Floor 6. The whole of steady-ground: how strong is it, which exercise, how strong is it now.

#include <string>
#include <vector>

#include "exercise/exercise.h"
#include "exercise/session.h"
#include "ground/grounding_choice.h"
#include "record/record.h"
#include "support/support.h"

namespace steady {

struct Grounding {
    std::vector<Record> records;  ///< `practice` records, then a `settled` one if it has
    Ending ending = Ending::finished;
    Heard heard;  ///< what was typed in them speaks of; its panel has been shown on the terminal
};

/// Lead one exercise, or several when the person changes on the way. `start` becomes the records'
/// time and says whether it is night. `terminal` as in `lead`. Throws `Error` (misuse) before
/// anything is asked when no exercise fits or an answer given beforehand makes no sense.
Grounding ground(const Exercises& exercises, const Choice& choice, Terminal* terminal,
                 const Manner& manner, const Moment& start);

/// Some kind words after an exercise. -1: not rated. Pure.
std::string closing_words(int before, int after);

}  // namespace steady
