// The regular forms of English words: half of phrase_parse.h.

#include "phrase/phrase_parse.h"

namespace steady {
namespace {

bool is_vowel(char letter) {
    return std::string_view("aeiou").find(letter) != std::string_view::npos;
}

bool ends_with_any(std::string_view word, std::initializer_list<std::string_view> ends) {
    for (const std::string_view end : ends)
        if (word.ends_with(end)) return true;
    return false;
}

/// cry, try; not play.
bool ends_in_hard_y(std::string_view word) {
    return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

/// stop, plan: the last letter may be doubled.
bool may_double(std::string_view word) {
    if (word.size() < 3) return false;
    const std::string_view end = word.substr(word.size() - 3);
    return !is_vowel(end[0]) && is_vowel(end[1]) && !is_vowel(end[2]) &&
           std::string_view("wxy").find(end[2]) == std::string_view::npos;
}

}  // namespace

std::vector<std::string> regular_forms(const std::string& word) {
    const std::string stem = word.substr(0, word.size() - 1);
    if (ends_in_hard_y(word)) return {word, stem + "ies", stem + "ied", word + "ing"};
    if (word.ends_with("ie"))
        return {word, word + "s", word + "d", word.substr(0, word.size() - 2) + "ying"};
    if (word.ends_with("ee")) return {word, word + "s", word + "d", word + "ing"};
    if (word.ends_with("e")) return {word, word + "s", word + "d", stem + "ing"};
    std::vector<std::string> forms = {word, word + "s", word + "ed", word + "ing"};
    if (ends_with_any(word, {"s", "x", "z", "ch", "sh", "o"})) forms[1] = word + "es";
    if (may_double(word)) {
        forms.push_back(word + word.back() + "ed");
        forms.push_back(word + word.back() + "ing");
    }
    return forms;
}

}  // namespace steady
