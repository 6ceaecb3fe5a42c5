// A compiled table written as C++: the half of phrase_compile.h that only the build needs.

#include <fmt/format.h>

#include "phrase/phrase_compile.h"

namespace steady {
namespace {

std::string in_cpp(std::uint16_t number) { return fmt::format("{}", number); }
std::string in_cpp(std::uint32_t number) { return fmt::format("{}U", number); }
std::string in_cpp(char letter) { return fmt::format("{}", static_cast<int>(letter)); }
std::string in_cpp(std::string_view id) { return fmt::format("\"{}\"", id); }

std::string in_cpp(const WordSlot& slot) {
    if (slot.length == 0) return "{}";
    return fmt::format("{{{}U,{},{},{},{},{}}}", slot.hash, slot.letters, slot.symbols, slot.length,
                       slot.symbol_count, slot.flags);
}

std::string in_cpp(const EdgeSlot& slot) {
    return slot.key == 0 ? "{}" : fmt::format("{{{}U,{}}}", slot.key, slot.edges);
}

std::string in_cpp(const Edge& edge) {
    return fmt::format("{{{}U,{},{},Distance{{{}}},{},{}}}", edge.needed, edge.target,
                       edge.specific, static_cast<int>(edge.distance), edge.accepts, edge.last);
}

std::string in_cpp(const PhraseNode& node) {
    return fmt::format("{{{}U,{},{},{},{}}}", node.symbols, in_cpp(node.gap), node.accepts,
                       node.accept_count, node.in_list);
}

std::string in_cpp(const PatternFacts& facts) {
    return fmt::format("{{{},{}}}", facts.group, facts.tier);
}

/// `constexpr TYPE NAME[] = {...};`, with one more element at the end: no array may be empty.
template <typename Element>
std::string array(std::string_view type, const std::string& name,
                  std::span<const Element> elements) {
    std::string out = fmt::format("constexpr {} {}[] = {{\n", type, name);
    std::size_t line = out.size();
    for (const Element& element : elements) {
        out += in_cpp(element) + ",";
        if (out.size() - line > 90) {
            out += '\n';
            line = out.size();
        }
    }
    return out + "{}};\n";
}

}  // namespace

std::string table_in_cpp(const PhraseTable& table, const std::string& name) {
    std::string arrays, fields;
    const auto add = [&](std::string_view type, std::string_view field, auto elements) {
        const std::string array_name = fmt::format("{}_{}", name, field);
        arrays += array(type, array_name, elements);
        fields += fmt::format("    {{{}, {}}},\n", array_name, elements.size());
    };
    add("char", "letters", table.letters);
    add("WordSlot", "words", table.words);
    add("std::uint16_t", "symbols", table.symbols);
    add("std::uint32_t", "starts", table.starts);
    add("EdgeSlot", "edge_slots", table.edge_slots);
    add("Edge", "edges", table.edges);
    add("PhraseNode", "nodes", table.nodes);
    add("std::uint16_t", "accepts", table.accepts);
    add("PatternFacts", "patterns", table.patterns);
    add("std::string_view", "groups", table.groups);
    return fmt::format("namespace {{\n{}}}\nconst PhraseTable {} = {{\n{}}};\n", arrays, name,
                       fields);
}

}  // namespace steady
