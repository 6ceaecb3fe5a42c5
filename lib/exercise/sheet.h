#pragma once
// Floor 4. Exercises as plain text: the list of them, and one on paper.

#include <string>
#include <vector>

#include "exercise/exercise.h"

namespace steady {

/// A line each: id, minutes, title, and where the definition comes from.
std::string exercise_list(const std::vector<const Exercise*>& exercises);

/// The whole exercise for paper or cron, wrapped to 72 columns, with its caution and its source.
std::string exercise_sheet(const Exercise& exercise);

/// `about a minute`, `about 3 minutes`.
std::string about_minutes(double minutes);

}  // namespace steady
