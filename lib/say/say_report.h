#pragma once
// Floor 5. What steady-say prints. Pure.

#include <string>
#include <string_view>

#include "say/say.h"

namespace steady {

/// Where a phrase stands: lines from 1, and characters from 1.
struct PlaceInText {
    std::size_t line = 1;
    std::size_t column = 1;
    bool operator==(const PlaceInText&) const = default;
};

/// The place of byte `to`, where byte `from`, before it, has that `place`.
PlaceInText place_after(PlaceInText place, std::string_view text, std::size_t from, std::size_t to);

/// What the hints are written from.
struct SaidMessage {
    std::string_view text;
    std::size_t first_line = 1;  ///< the number of its first line
    std::string file = {};       ///< named with every hint, when it is not empty
};

/// For people: what it does well, then at most three hints, each with the phrase and a sentence to
/// try; or that it can go. Lines fit into `columns`.
std::string say_text(const Sayings& sayings, const LookedOver& looked, std::string_view message,
                     int columns);

/// A hint a line: `LINE:COLUMN: hint: what to try instead`.
std::string say_lines(const LookedOver& looked, const SaidMessage& message);

/// An object a hint.
std::string say_json(const LookedOver& looked, const SaidMessage& message);

}  // namespace steady
