#pragma once
// Floor 4. The end of a log, for what asks about the last hours or days of a long one.

#include <vector>

#include "log/book.h"

namespace steady {

/// The records since a day (and two before it: see DateGate) at the end of those files. Reading
/// goes backward until a block of 64 KiB holds none of them: a line that was added out of order
/// further up than that is passed over. Bad lines, and files that cannot be read, are left out.
/// Cost: that of the block or two it reads, however long the log.
Records read_tail(const std::vector<Path>& files, Day since);

}  // namespace steady
