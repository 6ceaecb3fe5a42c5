#pragma once
// Floor 5. steady-challenge --practice: finding thinking habits in the thoughts of others. No
// scores; nothing is recorded unless the person asks for it.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exercise/questions.h"
#include "record/record.h"
#include "thought/distortion.h"

namespace steady {

/// A thought to practise on.
struct SampleThought {
    std::string text;
    std::vector<std::string> fair;  ///< ids of the habits in it, the clearest first; may be empty
    std::string explanation;

    bool operator==(const SampleThought&) const = default;
};

using Habits = std::vector<Distortion>;

/// Reads one definition. Throws `Error` with `FILE:LINE:COLUMN`, also for a habit that is none.
std::vector<SampleThought> parse_samples(const Definition& definition, const Habits& habits);

/// Those of share/practice.toml, and those that the person added in a file of that name. A file
/// that does not read is left out, and its complaint added to `complaints`.
std::vector<SampleThought> load_samples(const Habits& habits, std::vector<std::string>& complaints);

/// Some of the samples, the same for the same `seed`.
std::vector<SampleThought> shuffled(std::vector<SampleThought> samples, std::uint64_t seed);

/// What is offered for a thought: each habit that is fair, and others by chance, in the order of
/// `habits`. "None of these" goes without saying.
std::vector<const Distortion*> offered(const SampleThought& sample, const Habits& habits,
                                       std::uint64_t seed);

/// The habit meant by a typed name, or the beginning of one ("mind"); null for none. Pure.
const Distortion* habit_named(const Habits& habits, std::string_view typed);

/// What is said of a pick: the id of a habit, `none`, or empty for none made. Pure.
std::string answer_words(const SampleThought& sample, const Habits& habits,
                         const std::string& picked);

struct Practice {
    std::vector<Record> records;  ///< one `practice` record when the person wants it noted
    Ending ending = Ending::finished;
};

/// Goes through some of the samples, chosen by the second of `start`. `note`: whether to note the
/// practice, where that was said beforehand. Throws `Error` (misuse) when there is nobody to ask.
Practice practise(const std::vector<SampleThought>& samples, const Habits& habits,
                  Terminal* terminal, const Manner& manner, const Moment& start,
                  std::optional<bool> note);

}  // namespace steady
