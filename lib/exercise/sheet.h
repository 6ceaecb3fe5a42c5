#pragma once
// Floor 4. Exercises as plain text: the list of them, and one on paper. What is said beside the
// exercise's own words is English; where they are not, it has lines of its own.

#include <string>
#include <vector>

#include "exercise/exercise.h"

namespace steady {

/// A line each: id, minutes, title, and where the definition comes from.
std::string exercise_list(const std::vector<const Exercise*>& exercises);

/// The whole exercise for paper or cron, wrapped to 72 columns, with its caution and its source.
std::string exercise_sheet(const Exercise& exercise);

/// What opens it on a terminal: its title, how long it takes, and `about` in the exercise's words.
std::string introduction(const Exercise& exercise, const std::string& about);

/// `about a minute`, `about 3 minutes`.
std::string about_minutes(double minutes);

}  // namespace steady
