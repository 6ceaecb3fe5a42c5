#include "text/quoting.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "text/text.h"

namespace steady {
namespace {

bool is_bare(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-';
}

/// Stands for itself in quotes.
bool is_plain(char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; }

std::string_view plain_part(std::string_view text) {
    return {text.begin(), std::ranges::find_if_not(text, is_plain)};
}

bool begins_formula(std::string_view cell) {
    constexpr std::u32string_view signs = U"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    std::size_t at = 0;
    return !cell.empty() && signs.find(next_code_point(cell, at)) != signs.npos;
}

/// Means nothing to a shell.
bool is_safe_in_shell(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("/._-+:,@=%").find(c) != std::string_view::npos;
}

std::string escaped_for_shell(std::string_view text) {
    std::string word = "$'";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < ' ' || byte >= 0x7F)
            word += fmt::format("\\x{:02x}", byte);
        else if (c == '\'' || c == '\\')
            word += {'\\', c};
        else
            word += c;
    }
    return word + "'";
}

}  // namespace

std::string in_quotes(std::string_view text) {
    std::string out;
    append_in_quotes(out, text);
    return out;
}

void append_in_quotes(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        if (const auto plain = plain_part(text.substr(at)); !plain.empty()) {
            out += plain;
            at += plain.size();
            continue;
        }
        const char32_t letter = next_code_point(text, at);
        if (letter == '"' || letter == '\\')
            (out += '\\') += static_cast<char>(letter);
        else if (letter == '\n')
            out += "\\n";
        else if (letter == '\t')
            out += "\\t";
        else if (is_control(letter))
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(letter));
        else
            append_utf8(out, letter);
    }
    out += '"';
}

std::string toml_key(std::string_view key) {
    return !key.empty() && std::ranges::all_of(key, is_bare) ? std::string(key) : in_quotes(key);
}

std::string shell_word(std::string_view text) {
    // zsh takes `=ls` at the beginning for a program, and `%1` is a job.
    const bool is_named = !text.empty() && text[0] != '=' && text[0] != '%';
    if (is_named && std::ranges::all_of(text, is_safe_in_shell)) return std::string(text);
    if (clean(text) != text || text.find_first_of("\n\t") != text.npos)
        return escaped_for_shell(text);
    std::string word = "'";
    for (const char c : text) word += c == '\'' ? "'\\''" : std::string(1, c);
    return word + "'";
}

void append_csv_cell(std::string& out, std::string_view text, CsvStyle csv) {
    std::string cell = valid_utf8(text);
    if (csv == CsvStyle::safe && begins_formula(cell)) cell.insert(0, 1, '\'');
    if (cell.find_first_of(",\"\r\n") == cell.npos) {
        out += cell;
        return;
    }
    out += '"';
    for (const char c : cell) out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

}  // namespace steady
