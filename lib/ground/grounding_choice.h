#pragma once
// Floor 5. Which exercise, and with which answers: looked at before anything begins.

#include <string>
#include <vector>

#include "exercise/exercise.h"
#include "exercise/questions.h"

namespace steady {

/// What the person asked for.
struct Choice {
    std::string id;  ///< empty: one is picked and offered
    Wish wish;
    bool random = false;
};

/// All that have the tags and fit into the minutes, by name. Throws `Error` (misuse) when there is
/// none.
std::vector<const Exercise*> all_that_fit(const Exercises& exercises, const Wish& wish);

/// The few to offer, the best at the front. The person's own come first, and short ones; at
/// strength 8 or more, or at night, the shortest, and what holds the breath or scans the body last.
/// What is for a calm hour (tag `calm-hour`) comes only where its id or one of its tags is asked
/// for. Throws as above.
std::vector<const Exercise*> candidates(const Exercises& exercises, const Choice& choice);

/// Throws `Error` (misuse) for a field that no exercise asks for, or a value that does not fit.
void check_answers(const Exercises& exercises, const Manner& manner);

/// The same for a field that this one does not ask for: where nobody can change to another, what
/// was answered would be passed over.
void refuse_unasked(const Exercise& exercise, const Manner& manner);

}  // namespace steady
