#include "report/stats_looks.h"

#include "cli/occasions.h"

namespace steady {

bool looked_before(Day today) { return note_occasion("looks", today, 1) > 0; }

}  // namespace steady
