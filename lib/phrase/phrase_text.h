#pragma once
// Floor 3. A text as a table of phrases sees it: words with their symbols, and what negates what.

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "phrase/phrase_table.h"
#include "text/wording.h"

namespace steady {

/// The symbols of a word, and of those that come within reach of it in its sentence.
using Ahead = std::array<SymbolSet, distance_count>;

struct PhraseWord {
    const WordSlot* slot = nullptr;  ///< one without symbols for a word that no pattern has
    Ahead ahead = {};
    std::uint32_t begin = 0;  ///< in bytes of the text as typed
    std::uint32_t end = 0;
    bool opens_sentence = false;
    bool opens_clause = false;
    bool negates = false;
    bool negated = false;        ///< a phrase that begins here is: a little before, in its clause
    bool denied = false;         ///< a phrase that ends here is: right behind, in its clause
    std::uint64_t excepted = 0;  ///< groups one of whose exceptions has this word in it
};

/// Buffers are kept from one text to the next.
class PhraseText {
   public:
    explicit PhraseText(const PhraseTable& table) : table_(&table) {}

    /// Whether any of its words is in the table.
    bool read(std::string_view text);

    /// What is ahead before that word, which may belong to the next sentence, or not be there.
    const Ahead& ahead(std::size_t word) const {
        static constexpr SymbolSet end = symbol_bit(sentence_end);
        static constexpr Ahead nothing_more = {end, end, end, ~SymbolSet{0}};
        const bool goes_on = word < words.size() && !words[word].opens_sentence;
        return goes_on ? words[word].ahead : nothing_more;
    }

    bool has_negation() const { return has_negation_; }
    /// Whether a harmless phrase may begin at that word.
    bool negates_soon(std::size_t word) const;
    /// From now on nothing in there negates.
    void pardon(std::size_t first, std::size_t last);
    /// The word before these is denied, if any of them still negates.
    void deny(std::size_t first, std::size_t last);
    /// To be called when all that is harmless has been pardoned.
    void guard();

    std::vector<PhraseWord> words;

   private:
    SymbolSet symbols_of(const WordSlot& slot) const;
    void look_ahead();

    const PhraseTable* table_;
    Wording wording_;
    bool has_negation_ = false;
};

}  // namespace steady
