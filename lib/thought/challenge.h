#pragma once
// Floor 6. One thought record from its first question to the last words.

#include <exception>
#include <vector>

#include "record/kinds.h"
#include "thought/thought_guide.h"

namespace steady {

struct Challenge {
    std::vector<Record> records;  ///< a `thought`, then what it led to; none when nothing was said
    Ending ending = Ending::finished;
    bool showed_panel = false;             ///< ask what may be kept
    std::exception_ptr failure = nullptr;  ///< what broke it off: to be thrown once all is kept
};

/// Lead it. `manner.answers` are as `kept_answers` gives them; those that were not reached are kept
/// all the same. `start` becomes the records' time.
Challenge lead_thought(const Exercise& exercise, Terminal& terminal, const Manner& manner,
                       const Kinds& kinds, const Moment& start);

/// How a record went, for its last words.
struct Course {
    Answers answers;
    bool suicidal = false;
    bool may_be_harmed = false;
};

/// Some kind words at the end. Pure.
std::string last_words(const Course& course);

}  // namespace steady
