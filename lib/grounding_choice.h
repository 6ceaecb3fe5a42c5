#pragma once
// Floor 5. Which exercise, and with which answers: looked at before anything begins.

#include <string>
#include <vector>

#include "exercise.h"
#include "questions.h"

namespace steady {

/// What the person asked for.
struct Choice {
    std::string id;  ///< empty: one is picked and offered
    Wish wish;
    bool random = false;
};

/// Those that the choice allows, the one to offer first at the front. Throws `Error` (misuse) when
/// there is none.
std::vector<const Exercise*> candidates(const Exercises& exercises, const Choice& choice);

/// The exercise of that id; throws `Error` (misuse) that names the closest when there is none.
const Exercise& exercise_of(const Exercises& exercises, const std::string& id);

/// Throws `Error` (misuse) for a field that no exercise asks for, or a value that does not fit.
void check_answers(const Exercises& exercises, const Manner& manner);

}  // namespace steady
