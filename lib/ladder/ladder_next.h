#pragma once
// Floor 5. Where a person is on their ladder, and the next step. Pure.
//
// A step has taught what it can when in two of its last three tries, at least three hours apart,
// the prediction failed or the step felt dull (3 or less at its highest). It need not feel easy:
// how far strength falls says little about what was learned. The next step is always found from
// the one tried last, so a step down, or up, is only another place to go on from.

#include <string>
#include <vector>

#include "ladder/ladder.h"
#include "record/record.h"

namespace steady {

/// One time that a step was tried; -1: not rated.
struct Try {
    Moment time;
    int before = -1, peak = -1, after = -1;
    std::string came_true;  ///< `yes`, `partly`, `no`, or empty
    std::string learned;
    bool finished = true;

    bool taught() const;
};

/// The `exposure` records of that step, in order of time.
std::vector<Try> tries_of(const Rung& rung, const std::vector<Record>& records);

/// Whether it is time to move on from it.
bool has_taught(const std::vector<Try>& tries);

enum class Why {
    begin,   ///< nothing was tried yet
    chosen,  ///< the person chose it, and it is new
    again,   ///< tried, and there is more to learn
    part,    ///< left early: a part of it is enough
    easier,  ///< what was feared came true: the one below
    on,      ///< the one before has taught what it can
    gap,     ///< all above have; one was left out
    fresh,   ///< all have: the one tried longest ago
};

struct NextStep {
    const Rung* rung = nullptr;  ///< into the ladder; null when it has no step to propose
    Why why = Why::begin;
    int tries = 0;  ///< of the rung, so far
};

/// Steps that call for care are passed over.
NextStep next_step(const Ladder& ladder, const std::vector<Record>& records);

/// One line that says why, with another way to do it where it was tried before.
std::string why_words(const NextStep& next);

/// The length to propose: half of it where it was left early.
Seconds planned_for(const NextStep& next);

/// Where one is, without a score: each step, how often it was tried, the last before and after,
/// what was learned last; `*` is what comes next. Lines of at most `columns` columns.
std::string ladder_list(const Ladder& ladder, const std::vector<Record>& records, int columns);

}  // namespace steady
