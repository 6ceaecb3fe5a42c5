#pragma once
// Floor 2. The one tokenizer of records: logfmt as go-logfmt reads it.
//
// A key is a run of characters above space other than `=` and `"`. `key=value` has a bare value (no
// `=`, `"` or space) or one in double quotes with JSON's escapes; `key` and `key=` have an empty
// one.
//
// How it is fast: the line is taken 64 bytes at a time into one bit mask of the bytes that can end
// a token (space and controls, `=`, `"`), and the walk counts zeros; what stands in quotes is
// searched with a mask of its own (`"`, `\`). No allocation; a few nanoseconds a field. Without
// SSE2 the masks are made byte by byte, with the same answers.

#include <cstdint>
#include <string>
#include <string_view>

namespace steady {

struct Token {
    std::string_view key;
    std::string_view value;  ///< between the quotes, still escaped when `escaped`
    bool escaped = false;    ///< holds a backslash: `unescape` gives the text
};

/// How the masks are made; `scalar` is there for other processors and to be compared with.
enum class Scan { fast, scalar };

/// Bytes behind a line that `Padding::present` promises to be readable (LineReader does).
inline constexpr std::size_t padding_bytes = 64;
enum class Padding { absent, present };

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
    bool next(Token& token);

    bool failed() const { return mistake_ != nullptr; }
    const char* mistake() const { return mistake_; }  ///< null while all is well

    /// Byte column, from 1, of what comes next; of the mistake when there is one.
    std::size_t column() const { return static_cast<std::size_t>(at_ - line_) + 1; }

   private:
    bool fail(const char* at, const char* what);
    bool bare_value(const char* from, Token& token);
    bool quoted_value(const char* quote, Token& token);
    const char* token_end(const char* from);
    const char* quote_end(const char* from, bool& escaped) const;
    void load(const char* from);

    const char* line_;
    const char* end_;
    const char* readable_;
    const char* at_;
    const char* window_;  ///< `ends_` is of the 64 bytes from here
    std::uint64_t ends_ = 0;
    std::uint64_t high_ = 0;  ///< any byte above ASCII so far: then keys are checked to be UTF-8
    const char* mistake_ = nullptr;
};

extern template class Tokenizer<Scan::fast>;
extern template class Tokenizer<Scan::scalar>;

/// JSON's escapes resolved, in a value that a Tokenizer gave (it has checked them). A lone
/// surrogate becomes U+FFFD, as does a byte that is not UTF-8.
std::string unescape(std::string_view escaped);

/// The text of a token's value.
inline std::string text_of(const Token& token) {
    return token.escaped ? unescape(token.value) : std::string(token.value);
}

/// `key=value`, after a space unless `out` is empty; quoted where the format asks for it, and
/// always valid UTF-8.
void append_field(std::string& out, std::string_view key, std::string_view value);

/// A key that steady writes: `[a-z][a-z0-9_]*`.
bool is_written_key(std::string_view key);

}  // namespace steady
