#pragma once
// Floor 5. A thought record as values: what is asked for it, and the records that the answers make.
// Led on a terminal, given as options or written in a form, the same answers make the same records.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exercise/exercise.h"
#include "exercise/questions.h"
#include "record/kinds.h"
#include "record/record.h"
#include "time/moment.h"

namespace steady {

/// What steady-challenge asks for the moment only.
namespace own {
inline constexpr const char* heaviest = "_heaviest";
inline constexpr const char* harm = "_harm";
inline constexpr const char* habit_first = "_habit_1";
inline constexpr const char* habit_second = "_habit_2";
inline constexpr const char* by = "_by";  ///< a day in words; the day itself is `by`
}  // namespace own

/// The first choice of `own::harm`; anything else may be an accurate fear.
inline constexpr const char* how_i_feel = "how I feel";

/// The exercise that leads one when no other is named.
inline constexpr const char* usual_record = "thought-record";

/// The exercise with what steady-challenge asks around its steps, each in its place: after `others`
/// which thought weighs most; whether the other person does harm; the one or two questions of a
/// thinking habit; what it comes to (`conclusion`), where the exercise does not ask; after a `plan`
/// the trigger it is for; after a `prediction` how likely, by when, and how it will be known.
/// Fields that begin with `_` are for the moment only and never stand in a record.
Exercise whole_record(Exercise exercise);

/// One thing that is asked, as data.
struct Question {
    std::string field;
    std::string text;                  ///< in the exercise's words
    std::vector<std::string> choices;  ///< to pick from; other words may be fine too
    bool operator==(const Question&) const = default;
};

/// All that is asked, in order, without what is for the moment only. Pure.
std::vector<Question> questions_of(const Exercise& exercise);

/// The answers as they are kept: tags joined, the day of `by` as a date ("tomorrow" is fine); empty
/// ones are left out. Throws `Error` (misuse) for a value that will not do, and why, and for a
/// field that the exercise does not ask for, with the closest.
Answers kept_answers(const Answers& answers, const Exercise& exercise, const Kinds& kinds,
                     const Moment& now);

/// The day that a person means by when something will have shown: 2026-11-25, today, tonight,
/// tomorrow, a weekday (the next of that name), `3d` or `3 days`, `2w`, `next week`.
/// A day that is over is none.
std::optional<Day> coming_day(std::string_view words, Day today);

/// For a fear that may be accurate: takes out the thinking habits and the prediction. The words
/// that were to be foreseen stay, as a note. Pure.
void leave_fear_alone(Answers& answers);

/// A `thought` record; a `plan` when there is one with its trigger; a `prediction` when there is
/// one. None for no answers. `finished`: `yes`, `no`, or empty where nobody was led. Pure.
std::vector<Record> records_of(const Answers& answers, const Kinds& kinds, const Moment& time,
                               std::string_view finished);

}  // namespace steady
