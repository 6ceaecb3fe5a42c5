#pragma once
// Floor 0. UTF-8 text as people write and see it. Nothing here knows of records or terminals.
// Widths and letter case are utf8proc's, so they do not depend on the locale (cron has none).

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace steady {

/// Without white space (space, tab, CR, LF) at both ends. A view into `text`.
std::string_view trim(std::string_view text);

/// The parts between `separator`; one empty part for an empty text. Views into `text`.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The words between runs of white space. Views into `text`.
std::vector<std::string_view> words(std::string_view text);

/// The parts with `between` between them.
std::string join(std::span<const std::string> parts, std::string_view between);

/// 0 to 9; other scripts have digits that nothing here reads.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Lower case, letter by letter (Unicode simple mapping).
std::string lower(std::string_view text);

/// A typed tag: lower-cased words joined by `-` ("Late reply" becomes "late-reply").
std::string to_tag(std::string_view typed);

/// The same text with every byte that is not UTF-8 replaced by U+FFFD.
std::string valid_utf8(std::string_view text);

/// A control character that could act on a terminal or change the order of its text:
/// C0, DEL, C1, and the bidi marks, embeddings, overrides and isolates.
bool is_control(char32_t code_point);

/// Safe to print on a terminal: valid UTF-8, tabs become spaces, LF stays, and every other
/// control character becomes U+FFFD. Everything a file or pipe gave passes through here.
std::string clean(std::string_view text);

/// Columns a terminal needs for `text` (wide characters 2, combining ones 0).
int width(std::string_view text);

/// Lines of at most `columns` columns, broken at spaces; a longer word is broken between
/// characters; a LF in the text always breaks. At least one line.
std::vector<std::string> wrap(std::string_view text, int columns);

/// `text` filled up with spaces to `columns` columns (unchanged when it is wider).
std::string pad(std::string_view text, int columns);
std::string pad_left(std::string_view text, int columns);

/// Read one code point at `position` (before the end) and move past it; U+FFFD, one byte on, when
/// it is not UTF-8.
char32_t next_code_point(std::string_view text, std::size_t& position);

/// What is no code point (a surrogate, say) is written as U+FFFD.
void append_utf8(std::string& out, char32_t code_point);

/// The candidate that a slip of the finger would most likely have meant: at most one edit in a
/// word of up to 5 letters, two in a longer one (an exchange of neighbours is one edit). Nothing
/// when `word` itself is a candidate. Cost: length squared for each candidate.
std::optional<std::string> closest(std::string_view word, std::span<const std::string> candidates);

/// What to do next about a word that is none of `known`: "Did you mean late-reply?", or `otherwise`
/// when none is close.
std::string did_you_mean(std::string_view word, std::span<const std::string> known,
                         std::string otherwise);

}  // namespace steady
