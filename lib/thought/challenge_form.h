#pragma once
// Floor 6. An exercise of steady-challenge as a form in TOML: printed to be filled in with any
// editor, and read back as answers.
//
//     # Which thought came with it? Word for word, as it came.
//     thought = '''
//
//     '''
//
// The answers are those of --answer and --answers, so the same words give the same record.

#include <string>

#include "definition/layers.h"
#include "exercise/exercise.h"
#include "record/kinds.h"
#include "thought/thought_record.h"

namespace steady {

/// How to fill it in, then each question of the exercise as a comment above its key, in the
/// exercise's order. Room for words is between `'''`, where quotes and lines need no care.
std::string challenge_form(const Exercise& exercise, const Kinds& kinds);

/// What was written into a form.
struct FilledForm {
    const Exercise* exercise = nullptr;  ///< points into the exercises given
    Answers answers;                     ///< as they are kept; empty ones are left out
};

/// Reads one. Throws `Error` (misuse) with `FILE:LINE:COLUMN: what is wrong` for text that is no
/// TOML, a key that the exercise does not ask for (the nearest is named) and a value that does not
/// fit, and when nothing was filled in.
FilledForm read_form(const Definition& form, const Exercises& exercises, const Kinds& kinds,
                     const Moment& now);

}  // namespace steady
