#pragma once
// Floor 3. Patterns compiled into an automaton over words.
//
//     PhraseSource source;  add_words(source, document);  ...
//     const auto compiled = compile_phrases(source);
//     find_phrases(compiled->table, text);

#include <memory>
#include <string>
#include <vector>

#include "phrase/phrase_source.h"
#include "phrase/phrase_table.h"

namespace steady {

/// What patterns look at. Switching one off shows, in a test, what it is good for.
struct Matching {
    bool person = true;    ///< off: I, you and she are the same, and so are am, are and is
    bool tense = true;     ///< off: no auxiliary verbs, and every form of a verb is the same
    bool negation = true;  ///< off: nothing is negated
    bool gaps = true;      ///< off: a gap is no word at all
};

/// A table with the arrays that it looks into.
struct CompiledPhrases {
    std::string letters;
    std::vector<WordSlot> words;
    std::vector<std::uint16_t> symbols;
    std::vector<std::uint32_t> starts;
    std::vector<EdgeSlot> edge_slots;
    std::vector<Edge> edges;
    std::vector<PhraseNode> nodes;
    std::vector<std::uint16_t> accepts;
    std::vector<PatternFacts> patterns;
    std::vector<std::string> group_ids;
    std::vector<std::string_view> groups;
    PhraseTable table;
};

/// Throws `Error` with FILE:LINE:COLUMN. Cost: some milliseconds for a thousand patterns.
std::shared_ptr<const CompiledPhrases> compile_phrases(const PhraseSource& source,
                                                       const Matching& matching = {});

/// The table as a definition in C++, for cmake/embed.cpp: `const PhraseTable NAME = ...`.
std::string table_in_cpp(const PhraseTable& table, const std::string& name);

}  // namespace steady
