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

#include "masks.h"

namespace steady {

struct Token {
    std::string_view key;
    std::string_view value;  ///< between the quotes, still escaped when `escaped`
    bool escaped = false;    ///< holds a backslash: `unescape` (logfmt.h) gives the text
};

/// Bytes behind a line that `Padding::present` promises to be readable (LineReader does).
inline constexpr std::size_t padding_bytes = 64;
enum class Padding { absent, present };

/// No U+FFFD and no broken UTF-8 in a key: go-logfmt takes both for a mistake.
bool is_utf8_key(std::string_view key);
/// Where the first wrong escape, or a raw control character, stands; npos when all is well.
std::size_t wrong_escape(std::string_view text);

/// Walks the fields of one line (no LF in it). The line must outlive the tokens.
template <Scan scan = Scan::fast>
class Tokenizer {
   public:
    explicit Tokenizer(std::string_view line, Padding padding = Padding::absent)
        : line_(line.data()),
          end_(line.data() + line.size()),
          readable_(end_ + (padding == Padding::present ? padding_bytes : 0)),
          at_(line_),
          window_(line_) {
        if (!line.empty()) load(line_);
    }

    /// The next field; false at the end of the line or at a mistake.
    bool next(Token& token) {
        while (at_ < end_ && is_low(*at_)) ++at_;
        if (at_ >= end_ || failed()) return false;
        const char* start = at_;
        const char* end = token_end(start);
        token.key = {start, static_cast<std::size_t>(end - start)};
        token.value = {};
        token.escaped = false;
        if (end < end_ && *end == '"') return fail(end, "a quote where a key stands");
        if (end == start) return fail(end, "a = without a key");
        if (high_ != 0 && !is_utf8_key(token.key)) return fail(start, "a key that is not UTF-8");
        at_ = end;
        if (end == end_ || is_low(*end)) return true;
        at_ = end + 1;
        if (at_ == end_ || is_low(*at_)) return true;
        return *at_ == '"' ? quoted_value(at_, token) : bare_value(at_, token);
    }

    bool failed() const { return mistake_ != nullptr; }
    const char* mistake() const { return mistake_; }  ///< null while all is well

    /// Byte column, from 1, of what comes next; of the mistake when there is one.
    std::size_t column() const { return static_cast<std::size_t>(at_ - line_) + 1; }

   private:
    static bool is_low(char byte) { return static_cast<unsigned char>(byte) <= ' '; }

    bool fail(const char* at, const char* what) {
        at_ = at;
        mistake_ = what;
        return false;
    }

    void load(const char* from) {
        const Block block(from, end_, readable_);
        const TokenMasks masks = token_masks<scan>(block.bytes());
        window_ = from;
        ends_ = masks.ends;
        high_ |= masks.high;
    }

    const char* token_end(const char* from) {
        while (from < end_) {
            if (from - window_ >= 64) load(from);
            const std::uint64_t ahead = ends_ >> (from - window_);
            if (ahead != 0) return std::min(from + std::countr_zero(ahead), end_);
            from = window_ + 64;
        }
        return end_;
    }

    const char* quote_end(const char* from, bool& escaped) const {
        while (from < end_) {
            const Block block(from, end_, readable_);
            const std::uint64_t mask = quote_mask<scan>(block.bytes());
            if (mask == 0) {
                from += 64;
                continue;
            }
            from += std::countr_zero(mask);
            if (from >= end_) break;
            if (*from == '"') return from;
            escaped = true;
            from += 2;
        }
        return nullptr;
    }

    bool bare_value(const char* from, Token& token) {
        const char* end = token_end(from);
        if (end < end_ && *end == '"') return fail(end, "a quote inside a bare value");
        if (end < end_ && *end == '=') return fail(end, "a second = in a bare value");
        token.value = {from, static_cast<std::size_t>(end - from)};
        at_ = end;
        return true;
    }

    bool quoted_value(const char* quote, Token& token) {
        const char* end = quote_end(quote + 1, token.escaped);
        if (end == nullptr) return fail(quote, "a quote that is not closed");
        token.value = {quote + 1, static_cast<std::size_t>(end - quote - 1)};
        if (token.escaped)
            if (const auto wrong = wrong_escape(token.value); wrong != std::string_view::npos)
                return fail(quote + 1 + wrong, "an escape that JSON does not have");
        at_ = end + 1;
        return true;
    }

    const char* line_;
    const char* end_;
    const char* readable_;
    const char* at_;
    const char* window_;  ///< `ends_` is of the 64 bytes from here
    std::uint64_t ends_ = 0;
    std::uint64_t high_ = 0;  ///< any byte above ASCII so far: then keys are checked to be UTF-8
    const char* mistake_ = nullptr;
};

}  // namespace steady
