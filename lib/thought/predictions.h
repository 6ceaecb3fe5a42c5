#pragma once
// Floor 5. What the log says about predictions: which are due to be looked at, and what the checked
// ones add up to (steady-stats(1)). Pure, but for `read_predictions`.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "log/book.h"
#include "time/moment.h"

namespace steady {

/// One that nobody has looked back on yet.
struct OpenPrediction {
    Moment made;
    std::string text;
    std::optional<int> likelihood;  ///< 0-100
    std::optional<Day> by;          ///< the day by which, where the person named one
    std::string sign;               ///< how they will know
    std::string step;               ///< made before this small step; empty: in a thought record

    /// Its day has come; one without a day is a day old.
    bool due(const Moment& now) const;

    /// The day of that.
    Day due_day() const { return by ? *by : made.day() + 1; }
};

/// What those that were looked back on came to.
struct CheckedPredictions {
    std::int64_t n = 0, came_true = 0, partly = 0;
    std::int64_t rated = 0;           ///< of them, those with a likelihood
    std::int64_t likelihood_sum = 0;  ///< of these, in hundredths

    /// `answer`: the value of `came_true`; one that is no answer is not counted.
    void add(std::string_view answer, std::optional<int> likelihood);
};

struct PredictionsSoFar {
    std::vector<OpenPrediction> due;  ///< oldest first
    std::optional<Day> next;          ///< the day of the first that is not due yet
    CheckedPredictions checked;
};

/// `prediction` records, and `exposure` records that hold one; answered by the last `outcome` with
/// their `of`, or by the exposure's own `came_true`.
PredictionsSoFar predictions_in(const Records& records, const Moment& now);

/// "Of 12 checked, 1 came true; you had expected 8." Empty when none is checked. When half or more
/// came true, partly counting half, a second line says that this deserves support.
std::string checked_words(const CheckedPredictions& checked);

/// "On 20 November 2026 you feared:", the words as they were written, and what stood beside them.
std::string as_it_was(const OpenPrediction& open);

/// "Nothing to look back on today. The next one is due on 24 November 2026."
std::string none_due_words(const PredictionsSoFar& predictions);
std::string how_many_due_words(std::size_t count);

/// The records of the log that `predictions_in` needs.
Records read_predictions();

}  // namespace steady
