#pragma once
// Floor 6. What CLI11 says of a wrong call, in a person's words.

#include <string>
#include <vector>

namespace steady {

/// `--at: At Most 1 required but received 2` is `--at: given more than once, and it takes one`.
/// What is not known here stays as it is. `flags` are the options that take no value. Pure.
std::string told_misuse(const std::string& what, const std::vector<std::string>& flags = {});

/// What to do next about it: the choice that was meant, or `otherwise`. Pure.
std::string next_after_misuse(const std::string& what, const std::string& otherwise);

}  // namespace steady
