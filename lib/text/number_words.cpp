#include "text/number_words.h"

#include <algorithm>
#include <array>

namespace steady {
namespace {

constexpr std::array<std::string_view, 20> number_words = {
    "one",     "two",     "three",     "four",     "five",     "six",      "seven",
    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};

}  // namespace

std::string number_word(int number) {
    const auto index = static_cast<std::size_t>(number - 1);
    return index < number_words.size() ? std::string(number_words[index]) : std::to_string(number);
}

std::optional<int> number_named(std::string_view word) {
    const auto found = std::find(number_words.begin(), number_words.end(), word);
    if (found == number_words.end()) return std::nullopt;
    return static_cast<int>(found - number_words.begin()) + 1;
}

}  // namespace steady
