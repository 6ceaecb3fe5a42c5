#pragma once
// Floor 5. What the steps of an exercise take and touch, for looking it over. All pure.

#include <set>
#include <string>

#include "exercise/exercise.h"

namespace steady {

/// What is paced: breathing, waiting, tensing, writing.
double paced_seconds(const Exercise& exercise);

/// With calm reading, and time to think of answers.
double whole_seconds(const Exercise& exercise);

/// The parts of the body that its words visit: "feet", "belly"; in English or German.
std::set<std::string> parts_of_body(const Exercise& exercise);

}  // namespace steady
