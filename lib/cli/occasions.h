#pragma once
// Floor 3. How often something was done on a day: its dates, a line each, in a file of the state
// directory, and nothing else. Safe to delete. What cannot be read or written changes nothing.

#include <string_view>

#include "time/moment.h"

namespace steady {

/// How often it was noted for that day before, up to `most`. Where there is room below `most` it is
/// noted once more; dates of other days are forgotten.
int note_occasion(std::string_view name, Day day, int most);

/// Whether this never was noted, on no day at all; from now on it is.
bool is_first_time(std::string_view name, Day today);

}  // namespace steady
