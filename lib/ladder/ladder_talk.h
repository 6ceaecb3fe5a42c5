#pragma once
// Floor 6. The conversation of steady-ladder: how strong is it, which step, what is feared, the
// time itself, and what came of it.

#include <optional>
#include <string>
#include <vector>

#include "exercise/session.h"
#include "ladder/ladder_next.h"
#include "support/support.h"

namespace steady {

/// What the command line asks for.
struct ClimbWish {
    std::string step;        ///< the id of one; empty: the next one is offered
    bool start = false;      ///< only begin: the rest is told later
    bool may_leave = false;  ///< an open step may be kept, so `l` is offered
};

struct Climb {
    std::optional<Record> record;  ///< an `exposure`
    Ending ending = Ending::finished;
    Heard heard;            ///< what was typed speaks of; its panel has been shown on the terminal
    int strength = -1;      ///< before; -1 not rated
    bool too_much = false;  ///< 8 or more: something that calms comes instead of a step
    bool open = false;      ///< the person is out on it: `record` is to be kept open
};

/// What a step is told with, and what the log says of the ladder.
struct ClimbSetting {
    const Ladder& ladder;
    const std::vector<Record>& past;
    const Kinds& kinds;
    Terminal* terminal;  ///< null: everything is answered beforehand, or --no-input
    const Manner& manner;
    Moment start;
};

/// Lead one step. Throws `Error` (misuse) for an answer that does not fit, before anything is
/// shown, and when it would have to ask without a terminal. Interruptions are an `Ending`.
Climb climb(const ClimbSetting& setting, const ClimbWish& wish);

/// The rest of a step that was begun earlier. No record when the person leaves at once: then it
/// stays open.
Climb come_back(const ClimbSetting& setting, const Record& open);

/// Throws `Error` (misuse) for a field that nothing asks for, or a value that does not fit.
void check_climb_answers(const Manner& manner, const Kinds& kinds);

/// One warm line at the end. Pure.
std::string closing_of(const Record& record);

/// What there is to lead before and after a step. Pure.
Exercise questions_before(const Rung& rung, Seconds planned);
Exercise questions_after(const Record& record, bool was_feared);

/// The fields in their order. Pure.
Record in_order(const Record& record);

}  // namespace steady
