#pragma once
// Floor 3. What a file says of phrases, before it is compiled. Thinking habits and the safety check
// share this part of their files.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "definition/definition.h"

namespace steady {

struct PhraseGroup {
    std::string id;
    std::vector<PlacedText> clear;
    std::vector<PlacedText> likely;
    std::vector<PlacedText> faint;
    std::vector<PlacedText> except;
};

struct PhraseSource {
    std::map<std::string, std::vector<PlacedText>> lists;
    std::map<std::string, std::vector<std::string>> forms;  ///< of irregular words
    std::vector<PlacedText> negating;                       ///< words
    std::vector<PlacedText> harmless;                       ///< patterns
    std::vector<PlacedText> after;    ///< patterns that negate what stands before them
    std::vector<PlacedText> clauses;  ///< words, beside the English ones
    std::vector<PhraseGroup> groups;

    PhraseGroup& group(const std::string& id);  ///< a new one when there is none of that name
};

/// Adds the tables `lists`, `forms` and `negation`, and of each [[`groups`]] its patterns: `clear`,
/// `likely`, `faint` and `except`. What is there already stays. Other keys are not looked at.
void add_phrases(PhraseSource& source, const TableReader& document, std::string_view groups);

/// The patterns of more groups of the same document: of its [[`groups`]] alone.
void add_groups(PhraseSource& source, const TableReader& document, std::string_view groups);

}  // namespace steady
