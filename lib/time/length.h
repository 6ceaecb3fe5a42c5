#pragma once
// Floor 1. Lengths of time as people type them, in English and German:
//
//     25m   1h 30m   25 min   1,5 h   2 Std. 10 Minuten   1 hour and 30 minutes   half an hour
//
// They are kept in one form, which is parse_duration's (moment.h).

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "time/moment.h"

namespace steady {

/// The length that some words begin with.
struct TypedLength {
    std::size_t words = 0;  ///< how many it takes up; 0 when there is none
    Seconds seconds = 0;
};

/// What is out of order or stands twice is no more of it: `30m 1h` begins with 30m. Pure, as all of
/// these.
TypedLength length_at_front(std::span<const std::string> words);

/// All of `text` as a length.
std::optional<Seconds> parse_typed_length(std::string_view text);

/// How many of the words at the front look like a length, whether it can be read or not: a bare
/// number, a slip in the unit (`25mni`), `20-30 min`, `~25m`, `1:30`, the end of `a few hours`; 0
/// for `2nd` and `4-7-8`.
std::size_t meant_as_length(std::span<const std::string> words);

/// The first words in `text` that look like one; empty when none do.
std::string find_meant_length(std::string_view text);

}  // namespace steady
