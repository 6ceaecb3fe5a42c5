#pragma once
// Floor 3. The language of patterns (steady-distortions(5)):
//
//     word  word*  [maybe]  (one|or the other)  ...  <list>  ^begins  ends$

#include <string>
#include <vector>

#include "definition/definition.h"

namespace steady {

struct PatternPart;
using PatternParts = std::vector<PatternPart>;

/// One part of a pattern, as it is matched word by word.
struct PatternPart {
    enum class Kind {
        word,    ///< that very word
        forms,   ///< a word in all its forms: `leave*`
        list,    ///< one of the words or phrases of a list
        gap,     ///< up to three words, whatever they are
        start,   ///< `^`: here a sentence begins
        end,     ///< `$`: here it ends
        choice,  ///< one of `choices`
        maybe,   ///< the only one of `choices`, or nothing
    };
    Kind kind = Kind::word;
    std::string text;  ///< the word, or the name of the list
    std::vector<PatternParts> choices = {};
    std::size_t offset = 0;  ///< where it stands in the pattern, in bytes

    bool operator==(const PatternPart& other) const {
        return kind == other.kind && text == other.text && choices == other.choices;
    }
};

/// Throws `Error` with FILE:LINE:COLUMN.
PatternParts parse_pattern(const PlacedText& source);

/// As it could be typed; the same for parts that match the same.
std::string to_string(const PatternPart& part);

/// The words that `word*` stands for by rule: leave, leaves, leaved, leaving. There may be some
/// among them that nobody writes.
std::vector<std::string> regular_forms(const std::string& word);

}  // namespace steady
