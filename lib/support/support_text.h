#pragma once
// Floor 5. What steady-support prints. Pure.

#include <string>

#include "support/support.h"

namespace steady {

/// The person's own people, then the lines of `country`; of every country when it is null, which is
/// many screens. Lines fit into `columns`.
std::string support_text(const Support& support, const Country* country, int columns);

/// What there is when there is nothing for a country: the own people, and the lines that work or
/// lead on from anywhere.
std::string anywhere_text(const Support& support, int columns);

/// The same for a screen where no country was chosen, with how to come to those of one's own: short
/// enough that the own people, who stand first, are still in view at its end.
std::string first_screen(const Support& support, int columns);

/// Code, name, how many lines, the oldest day of a check, and the file, a country a line.
std::string country_list(const Helplines& helplines);

}  // namespace steady
