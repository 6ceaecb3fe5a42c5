#pragma once
// Floor 0. Digits and signs of an East Asian keyboard.

#include <string>
#include <string_view>

namespace steady {

/// The same text with full-width forms as the ASCII that they stand for: `８！` becomes `8!`.
std::string plain_forms(std::string_view text);

}  // namespace steady
