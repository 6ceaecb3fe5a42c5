#pragma once
// Floor 3. The words of patterns and their symbols, while patterns are compiled.

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "phrase/phrase_compile.h"

namespace steady {

class PhraseWords {
   public:
    PhraseWords(const PhraseSource& source, const Matching& matching);

    /// The symbol of that very word, or of all its forms.
    std::uint16_t word(const std::string& word);
    std::uint16_t forms(const std::string& word);
    /// The symbol of a list's words.
    std::uint16_t list(const std::string& name, const std::set<std::string>& words);

    /// The words that `word*` stands for.
    std::vector<std::string> forms_of(const std::string& word) const;

    /// As if it were not there: auxiliary verbs, when tense does not matter.
    bool passes_over(const std::string& word) const;

    std::size_t symbol_count() const { return numbers_.size() + first_free_symbol; }

    void flag(const std::string& word, WordFlag flag) { flags_[word] |= flag; }

    /// Lays out the table of words.
    void write(CompiledPhrases& out);

   private:
    std::uint16_t symbol(const std::string& key, const std::set<std::string>& words);
    std::string base_of(const std::string& word) const;
    void make_alike(const std::vector<std::string_view>& words);

    const PhraseSource& source_;
    const Matching& matching_;
    std::map<std::string, std::uint16_t> numbers_;
    std::map<std::string, std::set<std::uint16_t>> symbols_;
    std::map<std::string, std::uint8_t> flags_;
};

}  // namespace steady
