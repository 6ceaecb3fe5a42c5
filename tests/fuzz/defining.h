#pragma once
// What holds for every definition in TOML that a person may write: it reads, or the error says
// where in the file it went wrong.

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "definition/layers.h"
#include "fuzz.h"
#include "text/text.h"

namespace steady {

/// What somebody has defined on this machine changes nothing here.
inline const bool is_alone =
    setenv("XDG_CONFIG_HOME", "/nowhere", 1) == 0 && setenv("XDG_DATA_DIRS", "/nowhere", 1) == 0;

inline constexpr std::string_view fuzzed_file = "mine.toml";

inline Definition fuzzed_definition(std::string_view text, const char* name = "mine.toml") {
    return {name, std::string(fuzzed_file), std::string(text)};
}

/// The number in front of a `:`, which goes; 0 when there is none.
inline std::size_t take_number(std::string_view& text) {
    std::size_t number = 0;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), number).ptr;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    if (number == 0 || !text.starts_with(':')) return 0;
    text.remove_prefix(1);
    return number;
}

/// `mine.toml:LINE:COLUMN: what`, within the text, and fit for a terminal.
inline void check_place(std::string_view complaint, std::string_view text) {
    law(clean(complaint) == complaint, "a complaint is fit for a terminal");
    law(complaint.starts_with(fuzzed_file), "a complaint names the file");
    complaint.remove_prefix(fuzzed_file.size());
    law(complaint.starts_with(':'), "a complaint has a place");
    complaint.remove_prefix(1);
    const auto lines = split(text, '\n');
    const std::size_t line = take_number(complaint), column = take_number(complaint);
    law(line >= 1 && line <= lines.size(), "the line is one of the file's");
    law(column >= 1 && column <= lines[line - 1].size() + 2, "the column is in that line");
    law(complaint.size() > 1 && complaint[0] == ' ', "a complaint says what is wrong");
}

/// Patterns may be too many as a whole, wherever each of them stands.
inline void check_place_or_file(std::string_view complaint, std::string_view text) {
    if (complaint.find(" too ") == complaint.npos || !complaint.starts_with("mine.toml: "))
        check_place(complaint, text);
}

/// What `read` gives; nothing after an error, whose place was looked at.
template <typename Read>
auto read_or_place(std::string_view text, Read read) -> std::optional<decltype(read())> {
    try {
        return read();
    } catch (const Error& error) {
        check_place(error.what(), text);
        return std::nullopt;
    }
}

inline bool is_one_line(std::string_view text) { return text.find('\n') == text.npos; }

/// The bytes before the first NUL, and those behind it: two inputs in one.
struct Halves {
    explicit Halves(std::string_view all)
        : first(all.substr(0, all.find('\0'))),
          second(all.substr(std::min(all.size(), first.size() + 1))) {}
    std::string_view first, second;
};

}  // namespace steady
