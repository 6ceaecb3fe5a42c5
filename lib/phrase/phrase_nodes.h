#pragma once
// Floor 3. The nodes and edges of the automaton, while patterns are compiled.

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "phrase/phrase_compile.h"

namespace steady {

/// Sorted: where a pattern may have got to.
using Nodes = std::vector<std::uint16_t>;
void add_nodes(Nodes& to, const Nodes& more);
using Into = std::optional<std::uint16_t>;

class PhraseNodes {
   public:
    PhraseNodes();

    std::uint16_t new_node();
    /// One edge from each of the nodes, all to the same: `into`, if it is given, or a new one.
    Nodes add_edges(const Nodes& from, std::uint16_t symbol, std::uint8_t specific, Into into);

    /// The nodes that up to so many words, whatever they are, lead to from there.
    Nodes add_gap(const Nodes& from, int words);

    /// Something ends there: a pattern, or a list's phrase.
    void accept(std::uint16_t node, std::uint16_t number) { accepts_[node].push_back(number); }

    /// Whether the nodes to be made belong to a phrase of a list.
    bool in_list = false;

    void write(CompiledPhrases& out, std::size_t symbol_count) const;

   private:
    using Targets = std::map<std::uint16_t, std::uint8_t>;  ///< with how specific
    using Lists = std::set<std::uint16_t>;

    void write_nodes(CompiledPhrases& out) const;
    void write_edges(CompiledPhrases& out) const;
    void write_needs(CompiledPhrases& out) const;

    std::map<std::uint16_t, SymbolSet> first_symbols() const;
    const Lists& lists_behind(std::uint16_t node, std::map<std::uint16_t, Lists>& known) const;
    Distance distance_to(std::uint16_t node) const;
    static std::uint32_t& edges_of(CompiledPhrases& out, std::uint32_t key);
    Edge edge_to(std::uint16_t target, std::uint8_t specific) const;

    std::map<std::uint32_t, Targets> edges_;           ///< by `edge_key`
    std::vector<std::uint16_t> gaps_;                  ///< of each node: where any word leads to
    std::vector<std::vector<std::uint16_t>> accepts_;  ///< of each node
    std::vector<bool> in_lists_;                       ///< each node
};

}  // namespace steady
