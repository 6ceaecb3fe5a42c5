#pragma once
// Floor 1. A text as words, the way phrases are looked for in it: letter case folded, curly quotes
// made straight, contractions written out ("won't" and "wont" are `will` `not`).
//
//     Wording wording;
//     for (const Word& word : wording.read("He won't come.")) ...   // he, will, not, come

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/word_hash.h"

namespace steady {

struct Word {
    std::string_view text;    ///< folded; valid until the next `read`
    std::uint32_t hash = 0;   ///< of `text`: `word_hash`
    std::uint32_t begin = 0;  ///< where it stands in the text as typed, in bytes; all words of a
    std::uint32_t end = 0;    ///< contraction stand where the whole of it does
    bool opens_sentence = false;  ///< . ! ? ; : … or a line end before it, or nothing
    bool opens_clause = false;    ///< a comma, a dash or a parenthesis before it, or a sentence
};

/// Reads texts into words, one after the other; its buffers are kept from one to the next, so that
/// nothing is allocated in the long run. Any bytes will do: what is not UTF-8 stands between words.
class Wording {
   public:
    /// The words of a text of less than 4 GiB; valid until the next call.
    std::span<const Word> read(std::string_view text);

   private:
    friend class WordReader;
    std::vector<Word> words_;
    std::string folded_;
};

}  // namespace steady
