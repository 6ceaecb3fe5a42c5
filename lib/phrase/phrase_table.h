#pragma once
// Floor 3. Compiled patterns: plain arrays without a pointer in them, so that those of the build
// lie in the program as constants.
//
// A word has symbols: itself (`leave`), the pattern words whose form it is (`leave*`), the lists it
// is in (`<other>`). Between the nodes of the automaton lead edges, each for one symbol. Patterns
// that begin alike share their nodes.

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace steady {

/// A slot of the table of words: open addressing by `word_hash`, size a power of two.
struct WordSlot {
    std::uint32_t hash = 0;
    std::uint32_t letters = 0;  ///< where its letters begin
    std::uint32_t symbols = 0;  ///< where its symbols begin
    std::uint8_t length = 0;    ///< 0: an empty slot
    std::uint8_t symbol_count = 0;
    std::uint8_t flags = 0;
};
enum WordFlag : std::uint8_t {
    negates = 1,       ///< not, never ...
    opens_clause = 2,  ///< but, because ...
    passed_over = 4,   ///< as if it were not there (only without `Matching::tense`)
};

/// A slot of the table that finds the edges of a node for a symbol: open addressing by `edge_hash`.
struct EdgeSlot {
    std::uint32_t key = 0;    ///< `edge_key`; 0: an empty slot
    std::uint32_t edges = 0;  ///< where they begin
};
constexpr std::uint32_t edge_key(std::uint32_t node, std::uint32_t symbol) {
    return node << 16 | symbol;
}
constexpr std::uint32_t edge_hash(std::uint32_t key) {
    const std::uint32_t mixed = key * 2654435769U;
    return mixed ^ mixed >> 15;
}

/// Symbols that no word has for itself: `any_word`, for gaps, fits them all; the others stand
/// before and behind the words of a sentence.
enum OwnSymbol : std::uint16_t { any_word, sentence_start, sentence_end, first_free_symbol };

/// How many words a gap takes, at most.
constexpr int longest_gap = 3;

/// A small set of symbols: one that is not in it may look as if it were.
using SymbolSet = std::uint64_t;
constexpr SymbolSet symbol_bit(std::uint16_t symbol) { return SymbolSet{1} << (symbol & 63); }

/// How far off that may be which a way through the automaton needs next: behind a gap, or two.
enum Distance : std::uint8_t { next_word, behind_gap, behind_gaps, anywhere, distance_count };
constexpr std::size_t words_in_reach[distance_count] = {1, longest_gap + 1, 2 * longest_gap + 1, 0};

/// It knows of its target what decides whether to go there, to spare a look at it.
struct Edge {
    SymbolSet needed = 0;  ///< one of these has to come, or nothing can come of the target
    std::uint16_t target = 0;
    std::uint8_t specific = 0;      ///< as in `PhraseMatch`
    Distance distance = next_word;  ///< how soon
    bool accepts = false;           ///< something ends at the target
    bool last = false;              ///< of its key
};

/// A place in the patterns.
struct PhraseNode {
    SymbolSet symbols = 0;  ///< that edges lead on for, but `any_word`; of a root all that a match
                            ///< may begin with
    Edge gap;               ///< to the next place in a gap; target 0: there is no gap here
    std::uint16_t accepts = 0;  ///< where the patterns that end here begin in `accepts`
    std::uint8_t accept_count = 0;
    bool in_list = false;  ///< within a phrase of a list; what ends here are lists

    bool may_follow(SymbolSet some) const { return (symbols & some) != 0; }
};
/// Where matches begin; at `harmless` all that is about negation. The phrases of each list are
/// there once, and stand wherever a pattern has an edge for the list.
enum RootNode : std::uint16_t { all_groups, harmless, list_phrases, first_free_node };

struct PatternFacts {
    std::uint8_t group = 0;
    std::uint8_t tier = 0;  ///< as in `Tier`; or one of these
};
enum OtherTier : std::uint8_t { exception_tier = 0, harmless_tier = 4, after_tier = 5 };

constexpr std::size_t most_groups = 64;

/// No phrase of a list may be longer than this.
constexpr std::size_t longest_list_phrase = 32;

struct PhraseTable {
    std::span<const char> letters;
    std::span<const WordSlot> words;
    std::span<const std::uint16_t> symbols;
    std::span<const std::uint32_t> starts;  ///< where the edges of a root begin, by symbol and root
    std::span<const EdgeSlot> edge_slots;
    std::span<const Edge> edges;
    std::span<const PhraseNode> nodes;
    std::span<const std::uint16_t> accepts;  ///< patterns, or symbols of lists
    std::span<const PatternFacts> patterns;
    std::span<const std::string_view> groups;
};

}  // namespace steady
