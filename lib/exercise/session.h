#pragma once
// Floor 5. Walk an exercise on a terminal, and come back with the answers.

#include <optional>
#include <string>
#include <vector>

#include "exercise/exercise.h"
#include "exercise/questions.h"
#include "record/record.h"
#include "terminal/pacer.h"

namespace steady {

/// A tool's own eye on a session: it looks in at every step. This one lets everything be.
class Guide {
   public:
    virtual ~Guide() = default;

    /// The step as it is to be led now, or nothing to leave it out. Asked beforehand too, to see
    /// what follows a step.
    virtual std::optional<Step> look_at(const Step& step, const Answers& answers) const;

    /// After an answer, or none, and before the next step. It may change `answers`; false asks the
    /// question again.
    virtual bool take(const Step& step, Answers& answers);

    /// Lead timed writing; what is written goes after what its field holds. Only steady-write can.
    virtual Answer lead_writing(const Write& write);

    /// Lead a hint; `earlier` as for `ask_words`.
    virtual Answer lead_hints(const Hints& hints, const Answers& answers,
                              const std::string& earlier);
};

struct SessionResult {
    Ending ending = Ending::finished;
    /// Answers in the order of the steps. Left out: what was skipped, and fields that begin with
    /// `_`, which are for the session only.
    std::vector<Field> fields;
    Seconds duration = 0;  ///< on the pacer's clock
    bool begun = false;    ///< a step was reached, so there is something to keep
    int steps_done = 0;    ///< steps that lie behind
};

/// Lead `exercise`; with `no_input` it goes on by itself. `terminal` may be null when everything is
/// answered or `no_input` is set: then nothing is shown and no time passes. Throws `Error` (misuse)
/// when it would have to ask without a terminal. Interruptions are an `Ending`, not an exception.
SessionResult lead(const Exercise& exercise, Terminal* terminal, const Manner& manner);
SessionResult lead(const Exercise& exercise, Terminal* terminal, const Manner& manner,
                   Guide& guide);

/// The phases of all the rounds, in order: "Breathe in", "And a little more", "Hold",
/// "Breathe out", "Rest". Pure.
std::vector<Phase> phases_of(const Breathe& breathe);

/// "Tense: hands", "Let go", part by part. Pure.
std::vector<Phase> phases_of(const Tense& tense);

}  // namespace steady
