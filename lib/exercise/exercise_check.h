#pragma once
// Floor 5. Looks over an exercise that somebody has written: what cannot be used, and what could be
// kinder, plainer or safer. The advice holds a file of one's own to nothing; the exercises that
// come with steady have to be free of it.

#include <string>
#include <vector>

#include "definition/finding.h"
#include "exercise/exercise.h"
#include "record/kinds.h"

namespace steady {

/// Both in order of their places.
struct Findings {
    std::vector<Finding> mistakes;  ///< steady could not use the file
    std::vector<Finding> advice;    ///< at the key whose words it is about
};

/// One reading finds all of them, except after text that is no TOML. Fields that look like a slip
/// for one of `kinds` are advice. The rules for words are those of the language whose folder the
/// definition's name is in (language.h); there are some for English and German. Pure.
Findings check_exercise(const Definition& definition, const Kinds& kinds);

/// A line each: `FILE:LINE:COLUMN: what`, advice as `FILE:LINE:COLUMN: perhaps: what`.
std::string told(const Findings& findings, const std::string& file);

/// The sentences that the exercise's steps say or ask. Pure.
std::vector<std::string> sentences_of(const Exercise& exercise);

/// Parts that end in a full stop, a question mark or an exclamation mark. Pure.
std::vector<std::string> sentences_in(std::string_view text);

/// What could be said in another way in these words: rules, promises, blame. What stands in
/// quotation marks is somebody's voice, and is left alone. `language` is `de`, or empty for
/// English; of others nothing is known. Pure.
std::vector<std::string> other_words_for(std::string_view text, std::string_view language = {});

}  // namespace steady
