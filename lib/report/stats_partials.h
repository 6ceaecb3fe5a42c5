#pragma once
// Floor 7. steady-stats --partial and --merge: one person's figures as a line, and many of these
// lines as a report.

#include "report/stats_command.h"
#include "report/stats_read.h"

namespace steady {

/// The line of one log. Throws `Error` when not all of it could be read.
Made make_partial(const StatsOptions& options, const StatsQuery& query);

/// Reads lines of any number of people, and reports on them, or makes one line of them. A line that
/// cannot be read is told, and then there is no report: nobody is left out in silence. Throws
/// `Error`, also for what such lines cannot tell.
Made make_merged(const StatsOptions& options);

}  // namespace steady
