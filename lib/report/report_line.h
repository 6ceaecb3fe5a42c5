#pragma once
// Floor 6. steady-stats --line: one neutral line for a status bar that others may see.

#include <string>

#include "statistics/figures.h"

namespace steady {

/// `week` is the last full week, `before` the four weeks before it. No trigger, no name; a heavier
/// week shows its good moments instead. Without LF.
std::string status_line(const Figures& week, const Figures& before);

}  // namespace steady
