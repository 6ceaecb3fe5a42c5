#include "phrase/phrase_words.h"

#include <algorithm>
#include <array>
#include <bit>
#include <span>

#include "phrase/phrase_parse.h"
#include "text/word_hash.h"

namespace steady {
namespace {

constexpr std::string_view clause_words[] = {"and", "but", "because", "so", "although", "yet"};

constexpr std::string_view auxiliaries[] = {
    "will",  "would", "shall", "should", "must",   "can",  "could", "may",
    "might", "am",    "is",    "are",    "was",    "were", "be",    "been",
    "being", "have",  "has",   "had",    "having", "do",   "does",  "did",
};

const std::vector<std::vector<std::string_view>> persons = {
    {"i", "he", "she", "they", "you", "we"},
    {"me", "him", "her", "them", "you", "us"},
    {"my", "his", "her", "their", "your", "our"},
    {"mine", "his", "hers", "theirs", "yours", "ours"},
    {"myself", "himself", "herself", "themselves", "yourself", "ourselves"},
    {"am", "is", "are"},
    {"was", "were"},
    {"have", "has"},
    {"do", "does"},
};

struct Spelling {
    std::string_view letter, typed;
};
constexpr std::array sharp_s = {Spelling{"ß", "ss"}};
constexpr std::array long_umlauts = {Spelling{"ä", "ae"}, Spelling{"ö", "oe"}, Spelling{"ü", "ue"}};
constexpr std::array bare_umlauts = {Spelling{"ä", "a"}, Spelling{"ö", "o"}, Spelling{"ü", "u"}};

std::string spelled(std::string word, std::span<const Spelling> spellings) {
    for (const auto& [letter, typed] : spellings)
        for (auto at = word.find(letter); at != word.npos; at = word.find(letter))
            word.replace(at, letter.size(), typed);
    return word;
}

/// The word, and as it is typed where the keys lack its letters: schlägt, schlaegt, schlagt.
std::set<std::string> all_spellings(const std::string& word) {
    const std::string plain = spelled(word, sharp_s);
    return {word, plain, spelled(plain, long_umlauts), spelled(plain, bare_umlauts)};
}

}  // namespace

PhraseWords::PhraseWords(const PhraseSource& source, const Matching& matching)
    : source_(source), matching_(matching) {
    for (const std::string_view word : clause_words) flag(std::string(word), opens_clause);
    if (matching.tense) return;
    for (const std::string_view word : auxiliaries) flag(std::string(word), passed_over);
}

std::uint16_t PhraseWords::word(const std::string& word) {
    return matching_.tense ? symbol(word, {word}) : forms(word);
}

std::uint16_t PhraseWords::forms(const std::string& word) {
    const auto all = forms_of(word);
    return symbol((matching_.tense ? word : base_of(word)) + "*", {all.begin(), all.end()});
}

std::uint16_t PhraseWords::list(const std::string& name, const std::set<std::string>& words) {
    std::set<std::string> all = words;
    if (!matching_.tense) {
        for (const std::string& word : words)
            for (const std::string& form : forms_of(word)) all.insert(form);
    }
    return symbol("<" + name + ">", all);
}

std::vector<std::string> PhraseWords::forms_of(const std::string& word) const {
    const std::string base = matching_.tense ? word : base_of(word);
    const auto irregular = source_.forms.find(base);
    if (irregular == source_.forms.end()) return regular_forms(base);
    std::vector<std::string> forms = irregular->second;
    forms.push_back(base);
    return forms;
}

bool PhraseWords::passes_over(const std::string& word) const {
    const auto found = flags_.find(word);
    return found != flags_.end() && (found->second & passed_over) != 0;
}

std::uint16_t PhraseWords::symbol(const std::string& key, const std::set<std::string>& words) {
    const auto next = static_cast<std::uint16_t>(numbers_.size() + first_free_symbol);
    const auto [entry, is_new] = numbers_.try_emplace(key, next);
    if (numbers_.size() > 0xFFF0) throw Error("too many different words in the patterns");
    for (const std::string& word : words)
        for (const std::string& spelling : all_spellings(word))
            symbols_[spelling].insert(entry->second);
    return entry->second;
}

/// The word whose irregular form this is, else the word.
std::string PhraseWords::base_of(const std::string& word) const {
    for (const auto& [base, forms] : source_.forms)
        if (std::find(forms.begin(), forms.end(), word) != forms.end()) return base;
    return word;
}

/// Each of the words gets the symbols of all of them.
void PhraseWords::make_alike(const std::vector<std::string_view>& words) {
    std::set<std::uint16_t> all;
    for (const std::string_view word : words) all.merge(std::set(symbols_[std::string(word)]));
    for (const std::string_view word : words) symbols_[std::string(word)] = all;
}

void PhraseWords::write(CompiledPhrases& out) {
    if (!matching_.person)
        for (const auto& words : persons) make_alike(words);
    for (const auto& [word, flags] : flags_) symbols_[word];
    out.words.assign(std::bit_ceil(2 * symbols_.size()), {});
    for (const auto& [word, symbols] : symbols_) {
        if (word.size() > 0xFF || symbols.size() > 0xFF)
            throw Error("`" + word + "` is too long, or in too many lists");
        const std::uint32_t hash = word_hash(word);
        std::size_t at = hash % out.words.size();
        while (out.words[at].length != 0) at = (at + 1) % out.words.size();
        out.words[at] = {hash,
                         static_cast<std::uint32_t>(out.letters.size()),
                         static_cast<std::uint32_t>(out.symbols.size()),
                         static_cast<std::uint8_t>(word.size()),
                         static_cast<std::uint8_t>(symbols.size()),
                         flags_[word]};
        out.letters += word;
        out.symbols.insert(out.symbols.end(), symbols.begin(), symbols.end());
    }
}

}  // namespace steady
