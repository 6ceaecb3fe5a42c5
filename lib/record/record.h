#pragma once
// Floor 2. A record as a value, and its line. The format is steady-log(5)'s.
//
//     time=2026-11-22T08:14:05+01:00 kind=spike intensity=7 trigger=late-reply note="He said
//     \"later\"."

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "time/moment.h"

namespace steady {

struct Field {
    std::string key;
    std::string value;
    bool operator==(const Field&) const = default;
};

/// One record, decoded. `fields` holds everything but `time` and `kind`, in the order of the
/// line; a key stands there once (given twice, the last value wins in the place of the first).
struct Record {
    Moment time;
    std::string kind;
    std::vector<Field> fields;

    /// The field's value, or null. Cost: a look at each field.
    const std::string* find(std::string_view key) const;
    void set(std::string_view key, std::string value);

    bool operator==(const Record&) const = default;
};

/// What is wrong with a line, and where: `column` counts bytes from 1.
struct BadLine {
    std::size_t column = 1;
    std::string what;
};

/// A line without its LF. Blank lines and comments are for the caller to skip.
std::variant<Record, BadLine> parse_record(std::string_view line);

/// The line, without LF: `time` and `kind` first, then the fields in order. What this writes,
/// `parse_record` reads back the same, as long as keys match `[a-z][a-z0-9_]*` and the values are
/// UTF-8 (bytes that are not become U+FFFD).
std::string to_line(const Record& record);

}  // namespace steady
