#include "phrase/phrase_text.h"

#include <algorithm>

namespace steady {
namespace {

constexpr std::size_t guarded_words = 4;   ///< behind a negating word
constexpr std::size_t harmless_reach = 4;  ///< words of a harmless phrase before its negating one

const WordSlot unknown_word;

const WordSlot& find_word(const PhraseTable& table, const Word& word) {
    const std::size_t mask = table.words.size() - 1;
    for (std::size_t at = word.hash & mask;; at = (at + 1) & mask) {
        const WordSlot& slot = table.words[at];
        if (slot.length == 0) return unknown_word;
        if (slot.hash == word.hash &&
            word.text == std::string_view(table.letters.data() + slot.letters, slot.length))
            return slot;
    }
}

}  // namespace

bool PhraseText::read(std::string_view text) {
    words.clear();
    has_negation_ = false;
    bool any = false;
    bool sentence = false;
    for (const Word& word : wording_.read(text)) {
        const WordSlot& slot = find_word(*table_, word);
        sentence |= word.opens_sentence;
        if ((slot.flags & passed_over) != 0) continue;
        const bool clause = word.opens_clause || (slot.flags & opens_clause) != 0;
        const bool negating = (slot.flags & negates) != 0;
        words.push_back({&slot,
                         {symbols_of(slot)},
                         word.begin,
                         word.end,
                         sentence,
                         clause,
                         negating,
                         false,
                         false,
                         0});
        has_negation_ |= negating;
        any |= slot.symbol_count > 0;
        sentence = false;
    }
    if (any) look_ahead();
    return any;
}

void PhraseText::look_ahead() {
    for (std::size_t i = 0; i < words.size(); ++i) {
        SymbolSet seen = 0;
        std::size_t at = i;
        for (const Distance distance : {next_word, behind_gap, behind_gaps}) {
            for (; at < i + words_in_reach[distance]; ++at) {
                if (at == words.size() || (at > i && words[at].opens_sentence)) {
                    seen |= symbol_bit(sentence_end);
                    break;
                }
                seen |= words[at].ahead[next_word];
            }
            words[i].ahead[distance] = seen;
        }
        words[i].ahead[anywhere] = ~SymbolSet{0};
    }
}

SymbolSet PhraseText::symbols_of(const WordSlot& slot) const {
    SymbolSet symbols = 0;
    for (const std::uint16_t symbol : table_->symbols.subspan(slot.symbols, slot.symbol_count))
        symbols |= symbol_bit(symbol);
    return symbols;
}

bool PhraseText::negates_soon(std::size_t word) const {
    const std::size_t end = std::min(word + harmless_reach + 1, words.size());
    for (; word < end; ++word)
        if (words[word].negates) return true;
    return false;
}

void PhraseText::pardon(std::size_t first, std::size_t last) {
    for (std::size_t i = first; i <= last; ++i) words[i].negates = false;
}

void PhraseText::deny(std::size_t first, std::size_t last) {
    if (first == 0 || words[first].opens_clause) return;
    for (std::size_t i = first; i <= last; ++i) words[first - 1].denied |= words[i].negates;
}

void PhraseText::guard() {
    std::size_t left = 0;  // how many words are still guarded
    for (PhraseWord& word : words) {
        if (word.opens_clause || word.opens_sentence) left = 0;
        word.negated = left > 0;
        left = word.negates ? guarded_words : left - (left > 0);
    }
}

}  // namespace steady
