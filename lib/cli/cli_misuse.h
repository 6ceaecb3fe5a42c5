#pragma once
// Floor 6. What CLI11 says of a wrong call, in a person's words.

#include <string>

namespace steady {

/// `--at: At Most 1 required but received 2` is `--at: given more than once, and it takes one`.
/// What is not known here stays as it is. Pure.
std::string told_misuse(const std::string& what);

}  // namespace steady
