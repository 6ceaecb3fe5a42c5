#include "seal/seal_parts.h"

#include "record/logfmt.h"
#include "seal/seal_line.h"
#include "time/moment.h"

namespace steady {
namespace {

std::string_view raw_of(const Token& token) {
    const char* const start = token.key.data();
    const char* end = start + token.key.size();
    if (token.value.data() != nullptr) {
        const bool quoted = token.value.data()[-1] == '"';
        end = token.value.data() + token.value.size() + (quoted ? 1 : 0);
    }
    return {start, static_cast<std::size_t>(end - start)};
}

/// A value of the wrong type could be words.
bool is_clear(const Token& token, const Kinds& kinds) {
    if (token.key == "kind") return true;
    if (is_sealed_field(token.key, kinds)) return false;
    const std::string value = text_of(token);
    if (token.key == "time") return parse_moment(value).has_value();
    return !wrong_value(kinds.type_of(token.key), value);
}

}  // namespace

LineParts parts_of(std::string_view line, const Kinds* kinds) {
    LineParts parts;
    Tokenizer tokenizer(line);
    Token token;
    while (tokenizer.next(token))
        parts.list.push_back(
            {raw_of(token), token.key, token.value, kinds != nullptr && is_clear(token, *kinds)});
    parts.mistake = tokenizer.mistake();
    parts.column = tokenizer.column();
    return parts;
}

}  // namespace steady
