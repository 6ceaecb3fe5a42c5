#pragma once
// Floor 5. What steady-support prints. Pure.

#include <string>

#include "support/support.h"

namespace steady {

/// The person's own people, then the lines of `country`; of every country when it is null. Lines
/// fit into `columns`.
std::string support_text(const Support& support, const Country* country, int columns);

/// What there is when there is nothing for a country: the lines that work or lead on from anywhere.
std::string anywhere_text(const Support& support, int columns);

/// Code, name, how many lines, the oldest day of a check, and the file, a country a line.
std::string country_list(const Helplines& helplines);

}  // namespace steady
