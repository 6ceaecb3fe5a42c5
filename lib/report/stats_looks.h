#pragma once
// Floor 7. How often a day the report is looked at: the date of the last look, in the state
// directory, and nothing else. Safe to delete.

#include "time/moment.h"

namespace steady {

/// Whether it was looked at on that day before; from now on it was. What cannot be read or written
/// changes nothing.
bool looked_before(Day today);

}  // namespace steady
