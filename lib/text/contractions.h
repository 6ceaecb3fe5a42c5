#pragma once
// Floor 0. Short forms of English as people type them, and the words that they stand for.

#include <array>
#include <cstdint>
#include <string_view>

#include "text/word_hash.h"

namespace steady {

struct Contraction {
    std::string_view typed;
    std::array<std::string_view, 4> words;
};

/// Whole words: irregular ones, and those that are typed without their apostrophe wherever that is
/// no other word. (`ill`, `well`, `were` and `id` are; `its` is too, but in a thought it nearly
/// always says `it is`.)
constexpr Contraction whole_contractions[] = {
    {"won't", {"will", "not"}},
    {"can't", {"can", "not"}},
    {"cannot", {"can", "not"}},
    {"shan't", {"shall", "not"}},
    {"ain't", {"is", "not"}},
    {"let's", {"let", "us"}},
    {"y'all", {"you", "all"}},
    {"dont", {"do", "not"}},
    {"doesnt", {"does", "not"}},
    {"didnt", {"did", "not"}},
    {"cant", {"can", "not"}},
    {"couldnt", {"could", "not"}},
    {"wont", {"will", "not"}},
    {"wouldnt", {"would", "not"}},
    {"shouldnt", {"should", "not"}},
    {"mustnt", {"must", "not"}},
    {"mightnt", {"might", "not"}},
    {"neednt", {"need", "not"}},
    {"isnt", {"is", "not"}},
    {"arent", {"are", "not"}},
    {"aint", {"is", "not"}},
    {"wasnt", {"was", "not"}},
    {"werent", {"were", "not"}},
    {"havent", {"have", "not"}},
    {"hasnt", {"has", "not"}},
    {"hadnt", {"had", "not"}},
    {"im", {"i", "am"}},
    {"ive", {"i", "have"}},
    {"youre", {"you", "are"}},
    {"youve", {"you", "have"}},
    {"youll", {"you", "will"}},
    {"youd", {"you", "would"}},
    {"hes", {"he", "is"}},
    {"shes", {"she", "is"}},
    {"its", {"it", "is"}},
    {"itll", {"it", "will"}},
    {"weve", {"we", "have"}},
    {"theyre", {"they", "are"}},
    {"theyve", {"they", "have"}},
    {"theyll", {"they", "will"}},
    {"theyd", {"they", "would"}},
    {"thats", {"that", "is"}},
    {"theres", {"there", "is"}},
    {"heres", {"here", "is"}},
    {"whats", {"what", "is"}},
    {"whos", {"who", "is"}},
    {"wheres", {"where", "is"}},
    {"hows", {"how", "is"}},
    {"everyones", {"everyone", "is"}},
    {"everybodys", {"everybody", "is"}},
    {"nobodys", {"nobody", "is"}},
    {"gonna", {"going", "to"}},
    {"wanna", {"want", "to"}},
    {"gotta", {"got", "to"}},
    {"gimme", {"give", "me"}},
    {"lemme", {"let", "me"}},
    {"dunno", {"do", "not", "know"}},
    {"idk", {"i", "do", "not", "know"}},
    {"kinda", {"kind", "of"}},
    {"sorta", {"sort", "of"}},
    {"alot", {"a", "lot"}},
    {"noone", {"no", "one"}},
    {"everytime", {"every", "time"}},
    {"atleast", {"at", "least"}},
    {"cuz", {"because"}},
    {"coz", {"because"}},
    {"bc", {"because"}},
    {"tho", {"though"}},
    {"u", {"you"}},
    {"ur", {"your"}},
    {"ppl", {"people"}},
};

/// Endings after a word. `'s` is `is` after the words of `is_words`, else it tells whose.
struct Ending {
    std::string_view typed;
    std::string_view word;
};
constexpr Ending endings[] = {
    {"n't", "not"},  {"'m", "am"},    {"'re", "are"}, {"'ve", "have"},
    {"'ll", "will"}, {"'d", "would"}, {"'s", "is"},
};

constexpr std::string_view is_words[] = {
    "he",      "she",      "it",     "that",      "this",    "there",    "here",      "what",
    "who",     "how",      "where",  "when",      "why",     "everyone", "everybody", "everything",
    "someone", "somebody", "nobody", "something", "nothing", "anyone",   "anything",  "one",
};

/// A title or the like, whose full stop ends no sentence.
constexpr std::string_view stopped_words[] = {"mr", "mrs", "ms", "dr", "prof", "st", "vs"};

/// The short form, or nullptr. Cost: one look into a table of small numbers for nearly all words.
const Contraction* find_contraction(std::string_view word, std::uint32_t hash);

}  // namespace steady
