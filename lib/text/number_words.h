#pragma once
// Floor 0. Small numbers as words.

#include <optional>
#include <string>
#include <string_view>

namespace steady {

/// "one" to "twenty"; above that its figures.
std::string number_word(int number);

/// The number of such a word; nothing for any other.
std::optional<int> number_named(std::string_view word);

}  // namespace steady
