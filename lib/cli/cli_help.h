#pragma once
// Floor 6. Help as wide as the screen: a line of it is what is typed, a gap, and what that does.

#include <string>
#include <string_view>

namespace steady {

/// Breaks what is wider than `columns` at spaces, and hangs it below its own words. Where there is
/// little room beside what is typed, what it does goes below it. Pure.
std::string fitted_help(std::string_view help, int columns);

}  // namespace steady
