#pragma once
// Floor 0. Something about a place in a file: a mistake, or advice.

#include <cstddef>
#include <string>
#include <tuple>

namespace steady {

struct Finding {
    std::size_t line = 1;    ///< from 1
    std::size_t column = 1;  ///< in characters, from 1
    std::string what;

    bool operator==(const Finding&) const = default;
    /// By place.
    bool operator<(const Finding& other) const {
        return std::tie(line, column, what) < std::tie(other.line, other.column, other.what);
    }
};

}  // namespace steady
