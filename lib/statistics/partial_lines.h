#pragma once
// Floor 4. Reading files of partials, a line each, up to 16 MiB long.

#include <functional>

#include "record/scan.h"
#include "statistics/partial.h"

namespace steady {

struct PartialsRead {
    bool all_files = true;      ///< every file could be read
    std::size_t bad_lines = 0;  ///< lines that are no partial
};

/// Each partial in order, with the source it came from; blank lines are passed over. What is wrong
/// is told as `FILE:LINE:COLUMN: what`, and reading goes on; after five bad lines, or one that is
/// too long, with the next file.
PartialsRead read_partials(const std::vector<Source>& sources, const Tell& tell,
                           const std::function<void(Partial&&, const Source&)>& take);

}  // namespace steady
