#pragma once
// Floor 0. Variables of the environment.

#include <cstdlib>
#include <string_view>

namespace steady {

/// Its value; empty where there is none, for an empty one means the same nearly everywhere. A view
/// into the environment, which nothing here changes.
inline std::string_view environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : value;
}

}  // namespace steady
