#pragma once
// Floor 0. Something about a place in a file: a mistake, or advice.

#include <compare>
#include <cstddef>
#include <string>

namespace steady {

struct Finding {
    std::size_t line = 1;    ///< from 1
    std::size_t column = 1;  ///< in characters, from 1
    std::string what;

    auto operator<=>(const Finding&) const = default;
};

}  // namespace steady
