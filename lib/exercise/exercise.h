#pragma once
// Floor 3. An exercise as a value, read from TOML (steady-exercise(5)).

#include <string>
#include <string_view>
#include <vector>

#include "definition/finding.h"
#include "definition/layers.h"
#include "exercise/step.h"

namespace steady {

struct Exercise {
    std::string id;
    std::string title;
    std::string tool;  ///< ground, challenge or write
    std::vector<std::string>
        tags;  ///< `hold` (breath held), `scan` (body scan), `calm-hour`, `together`, `short`…
    double minutes = 0;
    int days = 1;         ///< of timed writing: on how many days, close together, it is done
    std::string about;    ///< one sentence: what it is for
    std::string source;   ///< paper with DOI, or "common practice"
    std::string caution;  ///< who should leave something out; may be empty
    std::vector<Step> steps;
    std::string origin;         ///< path of the file, or `built in`
    std::string language = {};  ///< `de`; empty for English (language.h)

    bool has_tag(std::string_view tag) const;
    bool operator==(const Exercise&) const = default;
};

/// Reads one definition. Unknown keys, wrong types, missing parts and values that make no sense
/// throw `Error` with `FILE:LINE:COLUMN: what is wrong`. The id is the file's name, and an exercise
/// that holds the breath has the tag `hold` and a caution.
Exercise parse_exercise(const Definition& definition);

/// The same, but goes on after a mistake, so that all are found; in order of their places. What
/// could not be read is left out of the exercise.
Exercise parse_exercise(const Definition& definition, std::vector<Finding>& mistakes);

/// All exercises of a tool, by id, each from the strongest layer that reads, in the first of the
/// person's languages (language.h) that this layer has it in, else in English; the complaints are
/// one line for each stronger file that did not.
struct Exercises {
    std::vector<Exercise> list;
    std::vector<std::string> complaints;
    std::string tool = {};  ///< as in `Exercise`

    const Exercise* find(std::string_view id) const;
    /// Throws `Error` (misuse) that names the closest when there is none of that id.
    const Exercise& named(const std::string& id) const;
    std::vector<std::string> ids() const;
};
Exercises load_exercises(std::string_view tool);

/// What narrows a choice of exercise, and what the moment asks for.
struct Wish {
    std::vector<std::string> tags{};  ///< all of them
    double minutes = 0;               ///< at most that long; 0 is any
    int strength = -1;                ///< 0-10 before the exercise; -1 not known
    bool night = false;               ///< 22:00 to 06:00
};

/// Those that have every tag and fit into the minutes, in the order given; which of them to offer
/// at this moment is grounding_choice.h's. They point into `all`.
std::vector<const Exercise*> fitting(const std::vector<Exercise>& all, const Wish& wish);

}  // namespace steady
