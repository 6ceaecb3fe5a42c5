#include "log/typed.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <climits>
#include <span>

#include "log/book.h"
#include "record/filter.h"
#include "record/logfmt.h"
#include "text/plain_forms.h"
#include "text/quoting.h"
#include "text/text.h"
#include "time/length.h"

namespace steady {
namespace {

const Kind undeclared{"", "", "", "note", "", {"note"}};

using Words = std::span<const std::string>;

constexpr std::string_view digits = "0123456789";

/// A number with any signs about it and no letters, such as `7,5`, `8!` or `-1`; and one out of ten
/// or a hundred. `23:10`, `9/11` and `24/7` are words.
bool looks_like_number(std::string_view typed) {
    const std::string plain = plain_forms(typed);
    std::string_view word = plain;
    if (word.ends_with(':')) word.remove_suffix(1);
    for (const std::string_view of : {"/100", "/10"})
        if (word.ends_with(of)) word.remove_suffix(of.size());
    return word.find_first_not_of("0123456789.,;!?*+-~()") == word.npos &&
           word.find_first_of(digits) != word.npos;
}

/// `3/5`: perhaps a strength on another scale.
bool looks_like_fraction(std::string_view typed) {
    const std::string word = plain_forms(typed);
    return !word.empty() && word.find_first_not_of("0123456789/") == word.npos &&
           digits.find(word.front()) != digits.npos && std::ranges::count(word, '/') == 1;
}

/// What may stand before a length: `settled after 25 min`.
bool leads_to_length(const std::string& word) {
    constexpr auto leads =
        std::to_array<std::string_view>({"after", "about", "around", "at", "for", "in", "it",
                                         "took", "nach", "etwa", "ca.", "rund"});
    return std::ranges::count(leads, lower(word)) > 0;
}

bool only_fields(Words words) {
    return std::ranges::all_of(
        words, [](const std::string& word) { return parse_assignment(word).has_value(); });
}

bool is_bare_number(std::string_view word) { return parse_whole(word, 0, INT_MAX).has_value(); }

/// Of what looks like a length and was not read as one.
std::string unread_hint(const std::string& text) {
    const std::string as = is_bare_number(text)
                               ? fmt::format("has its unit, as in {}m or {}h", text, text)
                               : "is typed as 25m or 1h30m, and when it was as --at 23:40";
    return text + ": kept as text; a length of time " + as;
}

/// How many words at the front are a length; an argument of several words is one as a whole.
std::size_t words_of_length(Words words) {
    if (words.front().find(' ') == std::string::npos) return length_at_front(words).words;
    return parse_typed_length(words.front()) ? 1 : 0;
}

/// What looks like a length in the first of `words`: there and behind it, or anywhere in an
/// argument of several words, which is a note.
std::string length_meant(Words words) {
    if (words.front().find(' ') != std::string::npos) return find_meant_length(words.front());
    return join(words.first(meant_as_length(words)), " ");
}

/// One pass over the words; what is left in `text` at the end is the main field.
class Reader {
   public:
    Reader(const Kinds& kinds, const std::function<std::string(const std::string&)>& ask_text)
        : kinds_(kinds), ask_text_(ask_text) {}

    TypedRecord read(const Typed& typed) {
        std::vector<std::string> words = typed.words;
        take_kind(words);
        take_words(words);
        for (const std::string& word : typed.verbatim) text_.push_back(word);
        for (const std::string& assignment : typed.set) take_set(assignment);
        take_main();
        put_in_order(out_.record, kinds_);
        return std::move(out_);
    }

   private:
    /// The kind leaves the words; a number alone is a check-in.
    void take_kind(std::vector<std::string>& words) {
        if (words.empty()) throw misuse("which kind of record?", "For example: steady-log spike 7");
        if (looks_like_number(words.front())) {
            out_.record.kind = "checkin";
        } else {
            out_.record.kind = lower(words.front());
            words.erase(words.begin());
        }
        std::string plain = out_.record.kind;
        std::replace(plain.begin(), plain.end(), '-', '_');
        if (!is_written_key(plain))
            throw misuse(out_.record.kind + ": the first word is the kind of record",
                         out_.record.kind == "-"
                             ? "For example: steady-log note -"
                             : "For example: steady-log note -- " + out_.record.kind);
        if (std::string hint = unknown_kind_hint(kinds_, out_.record.kind, true); !hint.empty())
            out_.hints.push_back(std::move(hint));
        const Kind* kind = kinds_.find(out_.record.kind);
        kind_ = kind == nullptr ? &undeclared : kind;
    }

    void take_words(Words words) {
        if (!words.empty() && kind_->has("intensity")) words = words.subspan(take_strength(words));
        while (!words.empty()) {
            std::size_t taken = take_length(words);
            if (taken == 0) taken = take_text(words);
            words = words.subspan(taken);
        }
        if (!out_.has_length && !unread_length_.empty())
            out_.hints.push_back(unread_hint(unread_length_) +
                                 (has_clock() ? ". Without one the clock tells it" : ""));
    }

    /// Of what answers an alarm or an urge: how long it took is told by the clock, or by the
    /// person.
    bool has_clock() const { return answered_kind(out_.record.kind).has_value(); }

    std::size_t take_strength(Words words) {
        const std::string& word = words.front();
        if (looks_like_number(word)) {
            set("intensity", word);
            return 1;
        }
        if (looks_like_fraction(word))
            out_.hints.push_back(word +
                                 ": kept as text; a strength is a whole number from 0 to 10");
        return 0;
    }

    /// One word; of a length that is text all of them, for `1 hour 30min` has no 30min in it.
    std::size_t take_text(Words words) {
        note_unread_length(words);
        const std::size_t taken = std::max<std::size_t>(length_at_front(words).words, 1);
        for (const std::string& word : words.first(taken)) take_word(word);
        return taken;
    }

    void take_word(const std::string& word) {
        if (word == "-")
            text_.push_back(ask_text_(kinds_.type_of(next_text()).about));
        else if (!take_assignment(word))
            text_.push_back(word);
    }

    /// The field that more words go into: once the main one is complete, the note.
    std::string next_text() const {
        const bool one_word = kinds_.type_of(kind_->main).type == Type::choice;
        const bool complete = out_.record.find(kind_->main) != nullptr;
        return complete || (one_word && !text_.empty()) ? "note" : kind_->main;
    }

    /// How many words it takes up.
    std::size_t take_length(Words words) {
        if (kind_->length.empty() || out_.has_length) return 0;
        const std::size_t taken = length_words(words);
        if (taken == 0) return 0;
        set(kind_->length, join(words.first(taken), " "));
        if (const Words rest = words.subspan(taken); !rest.empty() && is_bare_number(rest.front()))
            out_.hints.push_back(unread_hint(rest.front()));  // `1h 30` is not an hour
        return taken;
    }

    /// `25m` and `unknown` are a length anywhere, and `25min` is where the clock would tell one;
    /// more words are one where a length comes next, or at the end: `exposure 10 minutes apart` is
    /// a step. `10 minutes ago` is no length at all.
    std::size_t length_words(Words words) const {
        const std::string& first = words.front();
        const std::size_t taken = words_of_length(words);
        const Words rest = words.subspan(taken);
        const bool is_alone = !wrong_value(kinds_.type_of(kind_->length), first);
        if (taken == 0) return is_alone ? 1 : 0;
        if (!rest.empty() && lower(rest.front()) == "ago") return 0;
        return is_alone || is_next_to_be_length() || is_length_among_words(first, taken, rest)
                   ? taken
                   : 0;
    }

    bool is_length_among_words(const std::string& first, std::size_t taken, Words rest) const {
        if (has_clock()) return taken == 1 && lower(first) == first;
        return kinds_.type_of(kind_->main).type != Type::text && !text_.empty() &&
               only_fields(rest);
    }

    /// It comes first, or behind the choice.
    bool is_next_to_be_length() const {
        if (!has_clock()) return false;
        const bool has_choice = !text_.empty() && next_text() != kind_->main &&
                                out_.record.find(kind_->main) == nullptr;
        return std::all_of(text_.begin() + (has_choice ? 1 : 0), text_.end(), leads_to_length);
    }

    /// The first of what looks like a length, where the clock would tell one instead; elsewhere a
    /// bare number.
    void note_unread_length(Words words) {
        if (kind_->length.empty() || !unread_length_.empty()) return;
        if (has_clock())
            unread_length_ = length_meant(words);
        else if (is_bare_number(words.front()))
            unread_length_ = words.front();
    }

    bool take_assignment(const std::string& word) {
        const auto assignment = parse_assignment(word);
        if (!assignment || !is_written_key(assignment->key)) return false;
        if (!kind_->has(assignment->key)) {
            out_.hints.push_back(word + ": kept as text" + way_to_set(assignment->key, word));
            return false;
        }
        set(assignment->key, assignment->value);
        return true;
    }

    std::string way_to_set(std::string_view key, const std::string& word) const {
        if (key == "time") return "; the time is set with --at";
        if (key == "kind") return "; the kind is the first word";
        return fmt::format(", for {} has no field {}; --set {} makes it one", out_.record.kind, key,
                           shell_word(word));
    }

    /// It wins over what is there, and says so; given twice, it is as KEY=VALUE given twice.
    void take_set(const std::string& text) {
        const auto assignment = parse_assignment(text);
        if (!assignment || !is_written_key(assignment->key))
            throw misuse(text + ": --set needs KEY=VALUE, the key of a-z, 0-9 and _");
        if (assignment->key == "time") throw misuse("--set time: the time is set with --at");
        if (assignment->key == "kind") throw misuse("--set kind: the kind is the first word");
        if (std::ranges::count(set_, assignment->key) > 0)
            return set(assignment->key, assignment->value);
        set_.push_back(assignment->key);
        replace(assignment->key, typed_value(kinds_.type_of(assignment->key), assignment->value));
    }

    /// What is said in two places is all kept, where that makes sense.
    void set(const std::string& key, const std::string& typed) {
        const FieldType& type = kinds_.type_of(key);
        std::string value = typed_value(type, typed);
        if (const std::string* before = out_.record.find(key)) {
            if (type.type != Type::list && type.type != Type::text)
                throw misuse(fmt::format("{}: given twice, as {} and as {}", key, *before, value));
            value = *before + (type.type == Type::list ? "," : " ") + value;
        }
        put(key, std::move(value));
    }

    void replace(const std::string& key, std::string value) {
        const std::string* before = out_.record.find(key);
        if (before != nullptr && *before != value)
            out_.hints.push_back(fmt::format("{}: {}, in place of {}", key, value, *before));
        put(key, std::move(value));
    }

    void put(const std::string& key, std::string value) {
        check_value(kinds_, key, value);
        if (key == kind_->length) out_.has_length = true;
        out_.record.set(key, std::move(value));
    }

    /// A choice is its first word; what follows it is a note. Words beside a main field that was
    /// given by its key are a note too.
    void take_main() {
        if (text_.empty()) return;
        auto rest = text_.begin();
        if (out_.record.find(kind_->main) == nullptr && kind_->main != "note") {
            const bool one = kinds_.type_of(kind_->main).type == Type::choice;
            rest = one ? text_.begin() + 1 : text_.end();
            const std::string main = join({text_.begin(), rest}, " ");
            if (!trim(main).empty()) set(kind_->main, one ? lower(main) : main);
        }
        const std::string* before = out_.record.find("note");
        if (before != nullptr && rest != text_.end()) *rest = *before + " " + *rest;
        const std::string note = join({rest, text_.end()}, " ");
        if (!trim(note).empty()) put("note", valid_utf8(trim(note)));
    }

    const Kinds& kinds_;
    const std::function<std::string(const std::string&)>& ask_text_;
    const Kind* kind_ = &undeclared;
    TypedRecord out_;
    std::vector<std::string> text_;
    std::vector<std::string> set_;  ///< keys that --set has put
    std::string unread_length_;     ///< looks like a length, and is text
};

}  // namespace

TypedRecord read_typed(const Typed& typed, const Kinds& kinds,
                       const std::function<std::string(const std::string&)>& ask_text) {
    return Reader(kinds, ask_text).read(typed);
}

}  // namespace steady
