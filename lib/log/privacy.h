#pragma once
// Floor 3. Whether a log is the person's own to read: what is not right about where it is, and the
// command that mends it. Each thing is pointed out once, until it was mended and is back.
//
//     for (const Exposure& one : fresh_exposures(log_location()))
//         warn(one.what, one.mend);

#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"

namespace steady {

struct Exposure {
    std::string what;  ///< "others on this machine can read /home/u/log"
    std::string mend;  ///< what to do about it
};

/// All that is wrong with that place now: its file, or the files of the directory it names. Others
/// reach a file only when they may enter every directory above it. Cost: two looks at the file
/// system where all is well.
std::vector<Exposure> exposures(const Path& location);

/// Those that were not given before. What was given is remembered in
/// $XDG_STATE_HOME/steady/pointed-out, as numbers that say nothing, and forgotten once it is
/// mended.
std::vector<Exposure> fresh_exposures(const Path& location);

/// Where the log is in the person's usual data directory, nobody else looks into that: an
/// installation below the home makes it with a mode like any other. For who makes a new log.
void close_own_directory(const Path& log);

}  // namespace steady
