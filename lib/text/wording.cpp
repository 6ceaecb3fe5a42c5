#include "text/wording.h"

#include <algorithm>

#include "text/contractions.h"
#include "text/text.h"
#include "text/wording_marks.h"

namespace steady {
namespace {

/// More than anybody says in one word; what stands before them stays as it is.
constexpr std::size_t most_endings = 4;

const Ending* ending_of(std::string_view word) {
    const auto found = std::ranges::find_if(endings, [word](const Ending& ending) {
        return word.size() > ending.typed.size() && word.ends_with(ending.typed);
    });
    return found == std::end(endings) ? nullptr : found;
}

template <typename List>
bool contains(const List& list, std::string_view word) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

}  // namespace

/// One pass over one text.
class WordReader {
   public:
    WordReader(Wording& wording, std::string_view text) : words_(wording.words_), text_(text) {
        // Folding may lengthen a letter, never to more than twice its bytes.
        if (wording.folded_.size() < 2 * text.size()) wording.folded_.resize(2 * text.size());
        out_ = wording.folded_.data();
        words_.clear();
    }

    void read() {
        while (at_ < text_.size()) {
            const std::size_t before = at_;
            switch (const Mark mark = next_mark()) {
                case Mark::letter:
                    at_ = before, read_word();
                    break;
                case Mark::sentence:
                    sentence_ |= ends_sentence(before);
                    break;
                case Mark::hyphen:
                    clause_ |= !joins_letters(before);
                    break;
                default:
                    clause_ |= mark == Mark::clause;
            }
        }
    }

   private:
    /// The mark at `at_`, and past it.
    Mark next_mark() {
        const Mark mark = byte_marks[static_cast<unsigned char>(text_[at_])];
        if (mark != Mark::high) return ++at_, mark;
        return high_mark(next_code_point(text_, at_));
    }

    Mark mark_at(std::size_t place) const {
        if (place >= text_.size()) return Mark::none;
        const Mark mark = byte_marks[static_cast<unsigned char>(text_[place])];
        return mark == Mark::high ? high_mark(next_code_point(text_, place)) : mark;
    }

    void read_word() {
        const std::size_t begin = at_;
        char* const folded = out_;
        hash_ = word_hash_start;
        apostrophe_ = false;
        while (at_ < text_.size() && read_letter()) {
        }
        const std::string_view word(folded, static_cast<std::size_t>(out_ - folded));
        add(word, begin);
    }

    bool read_letter() {
        const char byte = text_[at_];
        if (byte_marks[static_cast<unsigned char>(byte)] == Mark::letter) {
            put(byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte);
            return ++at_, true;
        }
        return read_other_letter();
    }

    bool read_other_letter() {
        std::size_t next = at_;
        std::swap(next, at_);
        const Mark mark = next_mark();
        std::swap(next, at_);
        if (mark == Mark::apostrophe && mark_at(next) == Mark::letter) {
            put('\'');
            apostrophe_ = true;
        } else if (mark == Mark::letter) {
            for (const char byte : lower(text_.substr(at_, next - at_))) put(byte);
        } else {
            return false;
        }
        at_ = next;
        return true;
    }

    void put(char byte) {
        *out_++ = byte;
        hash_ = word_hash_step(hash_, byte);
    }

    void add(std::string_view word, std::size_t begin) {
        const std::size_t first = words_.size();
        if (const Contraction* found = find_contraction(word, hash_)) {
            for (const std::string_view part : found->words)
                if (!part.empty()) push(part, word_hash(part), begin);
        } else if (apostrophe_) {
            add_parts(word, begin);
        } else {
            push(word, hash_, begin);
        }
        words_[first].opens_sentence = sentence_;
        words_[first].opens_clause = clause_ || sentence_;
        sentence_ = clause_ = false;
    }

    /// A word with endings: `shouldn't've`.
    void add_parts(std::string_view word, std::size_t begin) {
        std::array<std::string_view, most_endings> behind;
        for (std::string_view& said : behind) {
            const Ending* const ending = ending_of(word);
            if (ending == nullptr) break;
            word.remove_suffix(ending->typed.size());
            if (ending->typed != "'s" || contains(is_words, word)) said = ending->word;
        }
        push(word, word_hash(word), begin);
        for (auto said = behind.rbegin(); said != behind.rend(); ++said)
            if (!said->empty()) push(*said, word_hash(*said), begin);
    }

    void push(std::string_view word, std::uint32_t hash, std::size_t begin) {
        words_.push_back({word, hash, static_cast<std::uint32_t>(begin),
                          static_cast<std::uint32_t>(at_), false, false});
    }

    bool joins_letters(std::size_t place) const {
        return follows_word(place) && mark_at(at_) == Mark::letter;
    }

    bool follows_word(std::size_t place) const {
        return !words_.empty() && words_.back().end == place;
    }

    /// "3.5", "10:30", "e.g." and "Dr. No" go on.
    bool ends_sentence(std::size_t place) const {
        const char byte = text_[place];
        if ((byte != '.' && byte != ':') || !follows_word(place)) return true;
        const bool digits =
            is_digit(text_[place - 1]) && at_ < text_.size() && is_digit(text_[at_]);
        if (digits || byte == ':') return !digits;
        const std::string_view word = words_.back().text;
        if (contains(stopped_words, word)) return false;
        return word.size() > 1 || mark_at(at_) != Mark::letter;
    }

    std::vector<Word>& words_;
    std::string_view text_;
    char* out_;
    std::size_t at_ = 0;
    std::uint32_t hash_ = 0;
    bool apostrophe_ = false;
    bool sentence_ = true;
    bool clause_ = true;
};

std::span<const Word> Wording::read(std::string_view text) {
    WordReader(*this, text).read();
    return words_;
}

}  // namespace steady
