#pragma once
// Floor 4. A record on its way into the log: typed, or a line from a pipe.

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "record/kinds.h"
#include "record/record.h"

namespace steady {

/// The longest line steady-log writes, in bytes.
inline constexpr std::size_t longest_written_line = 64 * 1024;

struct Draft {
    Record record;         ///< without a kind when it was sealed as a whole
    std::string raw;       ///< the line as it came through a pipe; empty for a typed record
    bool has_time = true;  ///< the time was given (in the line, or by --at)

    /// Put a field in that was not there, before a typed record's note; a piped line keeps its
    /// bytes and gets it at the end.
    void add(std::string_view key, const std::string& value);
    /// Another time in a field that was there; a piped line keeps its other bytes.
    void change(std::string_view key, const Moment& time);
    void set_time(const Moment& time);

    /// The line for the log, without LF.
    std::string line() const;
};

/// Lines from a pipe: those without a time get `now`. Blank lines and comments are left out.
/// Throws `Error` (misuse) that names the first line that will not do, and why: all or none.
std::vector<Draft> read_batch(std::string_view lines, const Kinds& kinds, const Moment& now);

/// Why a field's value will not do (`intensity=12: is not …`), as an `Error` (misuse); nothing is
/// thrown when it will.
void check_value(const Kinds& kinds, std::string_view key, std::string_view value);

/// The values of a line that do not fit their field, each as `intensity=12 is not …`, at its key;
/// and what is in a `box` and has not the shape of one (box_shape.h).
std::vector<BadLine> wrong_values(std::string_view line, const Kinds& kinds);

/// "spke: did you mean spike?" for a kind that nobody has declared; empty when it is known. When
/// its record will be the `last` one of the log, it says how to take that back.
std::string unknown_kind_hint(const Kinds& kinds, const std::string& kind, bool last);

/// The first time from `time` on, by milliseconds, that is not `taken`; then it is. An alarm's time
/// names it in every `of`, so no two have the same.
Moment take_own_time(Moment time, std::set<Moment>& taken);

/// The order of a written line: what is short first, free text last, each as the kind declares it.
void put_in_order(Record& record, const Kinds& kinds);

}  // namespace steady
