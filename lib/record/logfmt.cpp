#include "record/logfmt.h"

#include <algorithm>

#include "text/text.h"

namespace steady {
namespace {

int hex_digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// The value of the four digits behind `\u`, or -1.
int hex4(std::string_view digits) {
    if (digits.size() < 4) return -1;
    int value = 0;
    for (const char c : digits.substr(0, 4)) {
        const int digit = hex_digit(c);
        if (digit < 0) return -1;
        value = value * 16 + digit;
    }
    return value;
}

constexpr std::string_view escape_letters = "\"\\/'bfnrt";
constexpr std::string_view escape_meanings = "\"\\/'\b\f\n\r\t";

/// Reads the `\uXXXX` (or a surrogate pair of them) at `at`, and moves behind it.
char32_t read_unicode_escape(std::string_view text, std::size_t& at) {
    const auto first = static_cast<char32_t>(hex4(text.substr(at + 2)));
    at += 6;
    if (first < 0xD800 || first > 0xDFFF) return first;
    if (first >= 0xDC00 || text.substr(at, 2) != "\\u") return 0xFFFD;
    const int second = hex4(text.substr(at + 2));
    if (second < 0xDC00 || second > 0xDFFF) return 0xFFFD;
    at += 6;
    return 0x10000 + ((first - 0xD800) << 10) + (static_cast<char32_t>(second) - 0xDC00);
}

bool needs_quotes(std::string_view value) {
    if (value.empty()) return true;
    for (std::size_t at = 0; at < value.size();) {
        const char32_t c = next_code_point(value, at);
        if (c == ' ' || c == '"' || c == '=' || is_control(c)) return true;
    }
    return false;
}

void append_escaped(std::string& out, char32_t c) {
    if (const auto i = escape_meanings.find(static_cast<char>(c));
        c < 0x80 && c != '/' && c != '\'' && i != std::string_view::npos) {
        out += '\\';
        out += escape_letters[i];
    } else if (is_control(c)) {
        constexpr std::string_view digits = "0123456789abcdef";
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) out += digits[(c >> shift) & 15];
    } else {
        append_utf8(out, c);
    }
}

}  // namespace

bool is_utf8_key(std::string_view key) {
    for (std::size_t at = 0; at < key.size();)
        if (next_code_point(key, at) == 0xFFFD) return false;
    return true;
}

std::size_t wrong_escape(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (static_cast<unsigned char>(text[i]) < ' ') return i;
        if (text[i] != '\\') continue;
        const std::size_t backslash = i++;
        if (i >= text.size()) return backslash;
        if (text[i] == 'u') {
            if (hex4(text.substr(i + 1)) < 0) return backslash;
            i += 4;
        } else if (escape_letters.find(text[i]) == std::string_view::npos) {
            return backslash;
        }
    }
    return std::string_view::npos;
}

std::string unescape(std::string_view escaped) {
    std::string out;
    out.reserve(escaped.size());
    for (std::size_t at = 0; at < escaped.size();) {
        if (escaped[at] != '\\') {
            append_utf8(out, next_code_point(escaped, at));
        } else if (escaped[at + 1] == 'u') {
            append_utf8(out, read_unicode_escape(escaped, at));
        } else {
            out += escape_meanings[escape_letters.find(escaped[at + 1])];
            at += 2;
        }
    }
    return out;
}

void append_field(std::string& out, std::string_view key, std::string_view value) {
    if (!out.empty()) out += ' ';
    out += key;
    out += '=';
    if (!needs_quotes(value)) {
        out += valid_utf8(value);
        return;
    }
    out += '"';
    for (std::size_t at = 0; at < value.size();) append_escaped(out, next_code_point(value, at));
    out += '"';
}

bool is_sealed_whole(std::string_view line) {
    Tokenizer tokenizer(line);
    Token token;
    bool sealed = false;
    while (tokenizer.next(token)) {
        if (token.key != "box") return false;
        sealed = true;
    }
    return sealed && !tokenizer.failed();
}

bool is_written_key(std::string_view key) {
    if (key.empty() || key[0] < 'a' || key[0] > 'z') return false;
    for (const char c : key)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_')) return false;
    return true;
}

}  // namespace steady
