#pragma once
// Floor 5. The lines of a log as merging sees them (merge.h).

#include <string>
#include <string_view>
#include <vector>

#include "record/record.h"

namespace steady {

struct MergeLine {
    enum class Is { record, comment, blank, bad };

    Is is = Is::blank;
    std::size_t number = 0;   ///< from 1
    std::string_view bytes;   ///< with its LF, if it has one; of blank lines all in a row
    std::string_view text;    ///< without the end of the line (LF, CR LF)
    bool unfinished = false;  ///< the last one, without LF

    // Of a record:
    Moment time;           ///< of one that is sealed as a whole, that of the record before
    bool answers = false;  ///< it has an `of`
    bool sealed = false;   ///< as a whole: its only key is `box`
    /// The same for two lines that say the same: the order of the fields, the
    /// spaces between them and escapes do not count.
    std::string identity;

    BadLine bad;
};

/// Views into `text`, which must live as long.
std::vector<MergeLine> merge_lines(std::string_view text);

}  // namespace steady
