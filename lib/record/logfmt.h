#pragma once
// Floor 2. logfmt: values out of their escapes, and fields written. The tokenizer is tokenizer.h.

#include <string>
#include <string_view>

#include "record/tokenizer.h"

namespace steady {

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

/// Whether the only key of a line is `box`: then it is a record that was sealed as a whole.
bool is_sealed_whole(std::string_view line);

/// A key that steady writes: `[a-z][a-z0-9_]*`.
bool is_written_key(std::string_view key);

}  // namespace steady
