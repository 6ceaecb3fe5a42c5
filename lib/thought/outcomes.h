#pragma once
// Floor 6. steady-challenge --outcomes: look back on the predictions whose time has come.

#include <vector>

#include "exercise/questions.h"
#include "record/record.h"
#include "thought/predictions.h"

namespace steady {

struct Outcomes {
    std::vector<Record> records;  ///< an `outcome` for each one answered
    Ending ending = Ending::finished;
    bool showed_panel = false;  ///< ask what may be kept
};

/// `predictions_in`, with what is to be read to the person: heavy words are not read back, so what
/// holds them is neither due nor next.
PredictionsSoFar predictions_to_look_at(const Records& records, const Moment& now);

/// Asks about the due ones, oldest first, a few at most; with `came_true` answered beforehand about
/// one: the oldest, or the one made at the answer `of`. Ends with what it all adds up to, or
/// after heavy words with the panel and no more. None due is one line on the terminal, or on stderr
/// where there is none, and an `Error` for an answer that waits for one. Throws `Error` (misuse)
/// when it would have to ask without a terminal, and for an answer that does not fit.
Outcomes ask_outcomes(const PredictionsSoFar& predictions, Terminal* terminal, const Manner& manner,
                      const Moment& now);

}  // namespace steady
