// What has to come after a node, so that most ways can be given up at once: half of phrase_nodes.h.

#include <algorithm>

#include "phrase/phrase_nodes.h"

namespace steady {
namespace {

constexpr SymbolSet anything = ~SymbolSet{0};

}  // namespace

void PhraseNodes::write_needs(CompiledPhrases& out) const {
    const auto firsts = first_symbols();
    std::vector<SymbolSet> needed(out.nodes.size());
    for (const auto& [key, targets] : edges_) {
        const auto symbol = static_cast<std::uint16_t>(key & 0xFFFF);
        needed[key >> 16] |= symbol_bit(symbol);
        if (const auto list = firsts.find(symbol); list != firsts.end())
            needed[key >> 16] |= list->second;
    }
    for (std::size_t root = 0; root < first_free_node; ++root)
        out.nodes[root].symbols = needed[root];
    const auto need = [&needed](Edge& edge) {
        edge.needed = edge.distance == anywhere ? anything : needed[edge.target];
        if (edge.target == 0) edge.needed = 0;  // a gap that is not there
    };
    for (Edge& edge : out.edges) need(edge);
    for (PhraseNode& node : out.nodes) need(node.gap);
}

/// What a phrase of a list may begin with, by the list's symbol.
std::map<std::uint16_t, SymbolSet> PhraseNodes::first_symbols() const {
    std::map<std::uint16_t, SymbolSet> firsts;
    std::map<std::uint16_t, Lists> known;
    const auto begin = edges_.lower_bound(edge_key(list_phrases, 0));
    const auto end = edges_.lower_bound(edge_key(list_phrases + 1, 0));
    // Phrases begin with other lists, and these with others: until nothing is new.
    for (bool is_new = true; is_new;) {
        is_new = false;
        for (auto edge = begin; edge != end; ++edge) {
            const auto symbol = static_cast<std::uint16_t>(edge->first & 0xFFFF);
            SymbolSet set = symbol == sentence_start ? anything : symbol_bit(symbol);
            if (const auto list = firsts.find(symbol); list != firsts.end()) set |= list->second;
            for (const auto& [target, specific] : edge->second)
                for (const std::uint16_t list : lists_behind(target, known)) {
                    is_new |= (set & ~firsts[list]) != 0;
                    firsts[list] |= set;
                }
        }
    }
    return firsts;
}

/// The lists that a phrase at that node may become one of.
const PhraseNodes::Lists& PhraseNodes::lists_behind(std::uint16_t node,
                                                    std::map<std::uint16_t, Lists>& known) const {
    if (const auto found = known.find(node); found != known.end()) return found->second;
    Lists lists(accepts_[node].begin(), accepts_[node].end());
    const auto add_behind = [&](std::uint16_t target) {
        const Lists& behind = lists_behind(target, known);
        lists.insert(behind.begin(), behind.end());
    };
    const auto end = edges_.lower_bound(edge_key(node + 1U, 0));
    for (auto edge = edges_.lower_bound(edge_key(node, 0)); edge != end; ++edge)
        for (const auto& [target, specific] : edge->second) add_behind(target);
    if (gaps_[node] != 0) add_behind(gaps_[node]);
    return known[node] = std::move(lists);
}

/// How far off what leads on from the node may be. A phrase of a list may end in a gap: then
/// whatever comes will do.
Distance PhraseNodes::distance_to(std::uint16_t node) const {
    int words = 0;
    for (std::uint16_t next = gaps_[node]; next != 0; next = gaps_[next], ++words)
        if (!accepts_[next].empty()) return anywhere;
    if (words == 0) return next_word;
    if (words <= longest_gap) return behind_gap;
    return words <= 2 * longest_gap ? behind_gaps : anywhere;
}

}  // namespace steady
