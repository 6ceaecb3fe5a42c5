#pragma once
// Floor 3. Patterns as ways through the automaton, while they are compiled.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "phrase/phrase_nodes.h"
#include "phrase/phrase_parse.h"
#include "phrase/phrase_words.h"

namespace steady {

class PhraseWays {
   public:
    PhraseWays(const PhraseSource& source, const Matching& matching)
        : words(source, matching), source_(source), matching_(matching) {}

    /// Lays the pattern's ways, from the root to where `number` is accepted. `text` is for
    /// complaints, and has to stay.
    void add(std::uint16_t root, const PatternParts& parts, std::uint16_t number,
             const PlacedText& text);

    PhraseWords words;
    PhraseNodes nodes;

   private:
    /// A list, once it is compiled: words that stand alone have its symbol themselves.
    struct List {
        std::uint16_t symbol = any_word;
        std::size_t size = 0;
        std::set<std::string> alone;
        bool has_phrases = false;
        bool may_be_nothing = false;
    };

    Nodes shared_advance(const Nodes& from, const PatternPart& part);
    Nodes advance(const Nodes& from, const PatternPart& part, Into into);
    Nodes advance_all(const Nodes& from, const PatternParts& parts, Into into);
    Nodes advance_choice(const Nodes& from, const PatternPart& part, Into into);
    Nodes advance_list(const Nodes& from, const PatternPart& part, Into into);

    const List& find_list(const PatternPart& part);
    List compile_list(const std::string& name, const std::vector<PlacedText>& texts);
    bool take_alone(const PatternParts& parts, List& list);
    static bool take_list(const List& inner, List& list);
    Error unknown_list(const PatternPart& part) const;

    const PhraseSource& source_;
    const Matching& matching_;
    const PlacedText* current_ = nullptr;  ///< what is being compiled
    std::map<std::string, List> lists_;
    std::set<std::string> open_lists_;
    std::map<std::pair<Nodes, std::string>, Nodes> advanced_;
};

}  // namespace steady
