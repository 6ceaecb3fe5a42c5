#pragma once
// Floor 0. Text as other formats write it: in quotes for JSON, TOML and shells, in cells for CSV.

#include <string>
#include <string_view>

namespace steady {

/// Text in quotes, as JSON and TOML both take it: whatever could act on a terminal is escaped, and
/// what is not UTF-8 becomes U+FFFD.
std::string in_quotes(std::string_view text);
void append_in_quotes(std::string& out, std::string_view text);

/// A key of TOML: bare where it may be, else in quotes.
std::string toml_key(std::string_view key);

/// As a shell reads it: unchanged where that is safe, else in quotes; what a terminal would not
/// show as it is stands in $'...'.
std::string shell_word(std::string_view text);

/// `safe` is for spreadsheets, which run a cell that looks like a formula.
enum class CsvStyle { plain, safe };

/// Adds a cell of CSV (RFC 4180): valid UTF-8, in quotes where it needs them. A `safe` one that
/// begins with = + - @, a tab, CR or LF (or the wide forms of those signs) gets a ' in front.
void append_csv_cell(std::string& out, std::string_view text, CsvStyle csv);

}  // namespace steady
