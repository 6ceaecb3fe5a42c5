#pragma once
// Floor 6. The whole of steady-write's talk: an exercise of timed writing, led to its records.

#include <functional>
#include <string>
#include <vector>

#include "exercise/exercise.h"
#include "exercise/session.h"
#include "record/kinds.h"
#include "record/record.h"
#include "support/support.h"

namespace steady {

/// How it is to be led.
struct WritingWish {
    /// The page in an editor instead of on the terminal: gives what became of a text. Nothing when
    /// no editor could be had, which it has said; then the page is written on the terminal.
    std::function<std::optional<Answer>(const std::string& text)> edit;
    std::vector<Day> days_before;  ///< on which this exercise was written, in any order
};

struct Writing {
    std::vector<Record> records;  ///< `journal`; none when nothing was written or answered
    Ending ending = Ending::finished;
    Heard heard;  ///< what the words speak of; its panel has been shown on the terminal
};

/// Lead one exercise. `start` becomes the records' time. `terminal` as in `lead`. With
/// `manner.quick` only the page and what happened are asked for. After words that bring a panel for
/// the writer's own sake nothing more is asked about them: only pages and quiet are left.
Writing lead_writing(const Exercise& exercise, Terminal* terminal, const Manner& manner,
                     const WritingWish& wish, const Moment& start, const Kinds& kinds);

/// The records of what was answered, in order: fields that end in `_2` to `_9` go into a record of
/// their own, without that ending. Pure.
std::vector<Record> journal_records(const Exercise& exercise, const SessionResult& result,
                                    const Moment& start, const Kinds& kinds);

/// The exercise with pages of `minutes`.
Exercise with_minutes(Exercise exercise, double minutes);

/// With three breaths after the last question or page, where it has nothing quiet there.
Exercise with_closing_breath(Exercise exercise);

/// Which day of a series `today` is.
struct SeriesDay {
    int number = 1;
    bool again = false;  ///< something was written today already
    bool operator==(const SeriesDay&) const = default;
};

/// Of a series of `length` days; one that lay still for more than a week begins anew. Pure.
SeriesDay day_of_series(std::vector<Day> days_before, Day today, int length);

/// "This is the second of four days." Pure.
std::string series_words(const SeriesDay& day, int length);

}  // namespace steady
