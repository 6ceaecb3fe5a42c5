#pragma once
// Floor 1. The one tokenizer of records: logfmt as go-logfmt reads it.
//
// A key is a run of characters above space other than `=` and `"`. `key=value` has a bare value (no
// `=`, `"` or space) or one in double quotes with JSON's escapes; `key` and `key=` have an empty
// one.
//
// How it is fast: the line is taken 64 bytes at a time into one bit mask of the bytes that can end
// a token (masks.h), and the walk counts zeros; what stands in quotes is searched with a mask of
// its own. No allocation; a few nanoseconds a field. It is all in this header, to be inlined.

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/masks.h"

namespace steady {

struct Token {
    std::string_view key;
    std::string_view value;  ///< between the quotes, still escaped when `escaped`
    bool escaped = false;    ///< holds a backslash: `unescape` (logfmt.h) gives the text
};

/// What stands behind a line that `Padding::present` promises: a line feed, and so many readable
/// bytes in all (LineReader gives such lines). Where the line ends need not be known then.
inline constexpr std::size_t padding_bytes = 64;
enum class Padding { absent, present };

/// No U+FFFD and no broken UTF-8 in a key: go-logfmt takes both for a mistake.
bool is_utf8_key(std::string_view key);
/// Where the first wrong escape, or a raw control character, stands; npos when all is well.
std::size_t wrong_escape(std::string_view text);

/// Walks the fields of one line (no LF in it). The line must outlive the tokens.
template <Scan scan = Scan::fast, Padding padding = Padding::absent>
class Tokenizer {
   public:
    explicit Tokenizer(std::string_view line)
        : line_(line.data()), end_(line.data() + line.size()), at_(line_), window_(line_) {
        if (padding == Padding::present || !line.empty())
            load(line_);
        else
            last_ = '\n';
    }
    /// The line that begins there.
    explicit Tokenizer(const char* line) requires(padding == Padding::present)
        : line_(line), end_(line), at_(line), window_(line) {
        load(line);
    }

    /// The next field; false at the end of the line or at a mistake.
    [[gnu::always_inline]] bool next(Token& token) {
        while (last_ != '\n') {
            const char* start = at_;
            const char* end = pop_end();
            if (end > start) [[likely]]
                return field(start, end, token);
            if (!is_low(last_)) return fail(end, last_ == '"' ? quote_as_key : "a = without a key");
        }
        return false;
    }

    bool failed() const { return mistake_ != nullptr; }
    const char* mistake() const { return mistake_; }    ///< null while all is well
    const char* mistaken() const { return mistaken_; }  ///< the place of the mistake

    /// The line feed behind the line, when all was read without a mistake.
    const char* line_end() const { return at_ - 1; }

    /// Byte column, from 1, of the mistake.
    std::size_t column() const { return static_cast<std::size_t>(mistaken_ - line_) + 1; }

   private:
    static constexpr const char* quote_as_key = "a quote where a key stands";

    static bool is_low(char byte) { return static_cast<unsigned char>(byte) <= ' '; }
    /// The end of the line is a line feed, and no other byte of it is.
    char byte_at(const char* place) const {
        if (padding == Padding::present) return *place;
        if (place == end_) return '\n';
        return *place == '\n' ? ' ' : *place;
    }

    /// And nothing comes after it.
    bool fail(const char* place, const char* what) {
        mistaken_ = place;
        mistake_ = what;
        last_ = '\n';
        return false;
    }

    /// The window moves on.
    [[gnu::always_inline]] void load(const char* from) {
        Masks masks;
        if constexpr (padding == Padding::present)
            masks = masks_of<scan>(from);
        else
            masks = masks_of<scan>(Block(from, end_).bytes());
        window_ = from;
        ends_ = masks.ends();
        marks_ = masks.marks();
        high_ |= masks.high;
    }

    /// The next byte that can end a token, from `at_` on; each is given once. `at_` is behind it
    /// then, and it is `last_`.
    [[gnu::always_inline]] const char* pop_end() {
        while (ends_ == 0) load(window_ + 64);
        const char* end = window_ + std::countr_zero(ends_);
        ends_ &= ends_ - 1;
        last_ = byte_at(end);
        at_ = end + 1;
        return end;
    }

    /// `end` is the end of a key; behind `=` there is a value.
    [[gnu::always_inline]] bool field(const char* start, const char* end, Token& token) {
        token.key = {start, static_cast<std::size_t>(end - start)};
        token.value = {};
        token.escaped = false;
        if (last_ == '"') [[unlikely]]
            return fail(end, quote_as_key);
        if (high_ != 0 && !is_utf8_key(token.key)) [[unlikely]]
            return fail(start, "a key that is not UTF-8");
        if (last_ != '=') [[unlikely]]
            return true;
        return byte_at(at_) == '"' ? quoted_value(at_, token) : bare_value(at_, token);
    }

    [[gnu::always_inline]] bool bare_value(const char* from, Token& token) {
        const char* end = pop_end();
        token.value = {from, static_cast<std::size_t>(end - from)};
        if (is_low(last_)) [[likely]]
            return true;
        return fail(end,
                    last_ == '"' ? "a quote inside a bare value" : "a second = in a bare value");
    }

    bool quoted_value(const char* quote, Token& token) {
        const char* end = quote_end(quote + 1, token.escaped);
        if (end == nullptr) return fail(quote, "a quote that is not closed");
        token.value = {quote + 1, static_cast<std::size_t>(end - quote - 1)};
        if (token.escaped)
            if (const auto wrong = wrong_escape(token.value); wrong != std::string_view::npos)
                return fail(quote + 1 + wrong, "an escape that JSON does not have");
        last_ = '"';
        at_ = end + 1;
        ends_ &= bits_from(at_);
        return true;
    }

    /// All bits of the window from that place on.
    std::uint64_t bits_from(const char* place) const {
        const auto offset = std::max<std::ptrdiff_t>(0, place - window_);
        return offset >= 64 ? 0 : ~std::uint64_t{0} << offset;
    }

    /// The closing quote; what stands behind a backslash is none. Null when there is none.
    const char* quote_end(const char* from, bool& escaped) {
        for (;;) {
            const auto marks = marks_ & bits_from(from);
            if (marks == 0) {
                load(window_ + 64);
                continue;
            }
            const char* mark = window_ + std::countr_zero(marks);
            const char found = byte_at(mark);
            if (found == '"') [[likely]]
                return mark;
            const bool is_backslash = found == '\\';
            if (found == '\n' || (is_backslash && byte_at(mark + 1) == '\n')) return nullptr;
            escaped |= is_backslash;
            from = mark + (is_backslash ? 2 : 1);
        }
    }

    const char* line_;
    const char* end_;  ///< looked at without padding only
    const char* at_;
    const char* window_;  ///< the masks are of the 64 bytes from here
    std::uint64_t ends_ = 0, marks_ = 0;
    std::uint64_t high_ = 0;  ///< any byte above ASCII so far: then keys are checked to be UTF-8
    char last_ = ' ';         ///< what ended the token before; a line feed when all is read
    const char* mistake_ = nullptr;
    const char* mistaken_ = nullptr;
};

}  // namespace steady
