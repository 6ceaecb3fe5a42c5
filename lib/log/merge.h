#pragma once
// Floor 5. Another copy of a log joined into it: in order of time, without doubles. Pure: bytes
// in, bytes out; log_merge.cpp does it to files.
//
// A record that stands k times in the log and m times in a copy stands max(k, m) times after, so
// that two equal records of one copy both stay, and joining again brings nothing. Lines of the log
// keep their bytes; comments, and lines of the log that do not read, stay before the record that
// they stood before.
//
// Records of one instant keep the order of their lines. Only where one comes to others of its
// instant they take the order of the copy, if that has them all, and else one that is the same on
// every machine: those that answer another (`of`) last, the rest by their bytes. So two logs that
// were merged both ways have the same records in the same order, unless they had the very same ones
// of an instant in two orders before.

#include <string>
#include <string_view>
#include <vector>

#include "record/scan.h"

namespace steady {

/// One file of a copy, or of the log.
struct LogFile {
    std::string name;  ///< for messages
    std::string text;
};

/// A copy of the log, in one file or several.
using LogCopy = std::vector<LogFile>;

struct Merged {
    std::string text;               ///< the log as it is to be
    std::vector<std::string> came;  ///< the lines of the records that came, in order of time
    std::size_t there = 0;          ///< records of the copies that were there already
    bool changed = false;           ///< something came: a record or a comment
    /// Lines of the copies that do not read, and lines without an end. The former are not taken;
    /// one that stands in the log as it is, is not told.
    std::vector<Remark> remarks;
};

/// Cost: memory of about four times the texts. `parts` are other files of the same log, which are
/// not to be changed: what stands in them is there.
Merged merge(std::string_view log, const LogCopy& parts, const std::vector<LogCopy>& copies);

}  // namespace steady
