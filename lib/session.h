#pragma once
// Floor 5. Walk an exercise on a terminal, and come back with the answers.

#include <string>
#include <vector>

#include "exercise.h"
#include "pacer.h"
#include "questions.h"
#include "record.h"

namespace steady {

struct SessionResult {
    Ending ending = Ending::finished;
    std::vector<Field> fields;  ///< answers in the order they were given; skipped ones left out
    Seconds duration = 0;       ///< on the pacer's clock
    bool begun = false;         ///< a step was reached, so there is something to keep
    int steps_done = 0;
};

/// Lead `exercise`; with `no_input` it goes on by itself. `terminal` may be null when everything is
/// answered or `no_input` is set: then nothing is shown and no time passes. Throws `Error` (misuse)
/// when it would have to ask without a terminal. Interruptions are an `Ending`, not an exception.
SessionResult lead(const Exercise& exercise, Terminal* terminal, const Manner& manner);

/// The phases of all the rounds, in order: "Breathe in", "And a little more", "Hold",
/// "Breathe out", "Rest". Pure.
std::vector<Phase> phases_of(const Breathe& breathe);

/// "Tense: hands", "Let go", part by part. Pure.
std::vector<Phase> phases_of(const Tense& tense);

/// Whether `hour` is night, when no hold and no body scan is offered first (22 to 6).
bool is_night(int hour);

}  // namespace steady
