#include "phrase/phrase_nodes.h"

#include <algorithm>
#include <bit>

namespace steady {

void add_nodes(Nodes& to, const Nodes& more) {
    to.insert(to.end(), more.begin(), more.end());
    std::sort(to.begin(), to.end());
    to.erase(std::unique(to.begin(), to.end()), to.end());
}

PhraseNodes::PhraseNodes()
    : gaps_(first_free_node), accepts_(first_free_node), in_lists_(first_free_node) {}

std::uint16_t PhraseNodes::new_node() {
    if (accepts_.size() == 0xFFFF) throw Error("there are too many patterns, or too long ones");
    gaps_.push_back(0);
    accepts_.emplace_back();
    in_lists_.push_back(in_list);
    return static_cast<std::uint16_t>(accepts_.size() - 1);
}

Nodes PhraseNodes::add_edges(const Nodes& from, std::uint16_t symbol, std::uint8_t specific,
                             Into into) {
    const std::uint16_t to = into ? *into : new_node();
    for (const std::uint16_t node : from) {
        std::uint8_t& known = edges_[edge_key(node, symbol)][to];
        known = std::max(known, in_list ? std::uint8_t{0} : specific);
    }
    return {to};
}

Nodes PhraseNodes::add_gap(const Nodes& from, int words) {
    Nodes all;
    for (std::uint16_t node : from) {
        if (node < first_free_node) continue;  // nothing begins in a gap
        for (int word = 0; word < words; ++word) {
            if (gaps_[node] == 0) {
                const std::uint16_t next = new_node();
                gaps_[node] = next;
            }
            node = gaps_[node];
            all.push_back(node);
        }
    }
    add_nodes(all, from);
    return all;
}

void PhraseNodes::write(CompiledPhrases& out, std::size_t symbol_count) const {
    out.starts.assign(first_free_node * symbol_count, 0);
    out.edge_slots.assign(std::bit_ceil(edges_.size() * 3 / 2 + 1), {});
    write_nodes(out);
    write_edges(out);
    write_needs(out);
}

void PhraseNodes::write_nodes(CompiledPhrases& out) const {
    for (std::size_t node = 0; node < accepts_.size(); ++node) {
        const std::vector<std::uint16_t>& accepts = accepts_[node];
        out.nodes.push_back({0, edge_to(gaps_[node], 0),
                             static_cast<std::uint16_t>(out.accepts.size()),
                             static_cast<std::uint8_t>(accepts.size()), in_lists_[node]});
        if (accepts.size() > 0xFF) throw Error("there are too many patterns of the same words");
        out.accepts.insert(out.accepts.end(), accepts.begin(), accepts.end());
    }
    if (out.accepts.size() > 0xFFFF) throw Error("the patterns have too many ends");
}

void PhraseNodes::write_edges(CompiledPhrases& out) const {
    out.edges.emplace_back();  // number 0 says that there is none
    for (const auto& [key, targets] : edges_) {
        edges_of(out, key) = static_cast<std::uint32_t>(out.edges.size());
        for (const auto& [target, specific] : targets)
            out.edges.push_back(edge_to(target, specific));
        out.edges.back().last = true;
        out.nodes[key >> 16].symbols |= symbol_bit(static_cast<std::uint16_t>(key & 0xFFFF));
    }
}

Edge PhraseNodes::edge_to(std::uint16_t target, std::uint8_t specific) const {
    Edge edge;
    edge.target = target;
    edge.specific = specific;
    edge.distance = distance_to(target);
    edge.accepts = !accepts_[target].empty();
    return edge;
}

/// Where the table says at which place the edges for the key begin.
std::uint32_t& PhraseNodes::edges_of(CompiledPhrases& out, std::uint32_t key) {
    const std::uint32_t node = key >> 16;
    const std::uint32_t symbol = key & 0xFFFF;
    if (node < first_free_node) return out.starts[symbol * first_free_node + node];
    std::size_t at = edge_hash(key) % out.edge_slots.size();
    while (out.edge_slots[at].key != 0) at = (at + 1) % out.edge_slots.size();
    out.edge_slots[at].key = key;
    return out.edge_slots[at].edges;
}

}  // namespace steady
