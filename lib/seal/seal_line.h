#pragma once
// Floor 4. A line of a log, sealed and opened again.
//
//     time=… kind=spike intensity=7 trigger=late-reply note="He said later."
//     time=… kind=spike intensity=7 box=AQFq…
//
// Clear stay `time`, `kind`, and what is a strength, a percentage, a count, a duration, a time or a
// choice (kinds.toml) and reads as one: `settled`, reminders and headline figures go on working.
// All else goes into the box: texts, tags, lists, fields that nobody has declared, values of the
// wrong type, which could be words, and a line that does not read.
//
// The box holds the whole line, byte for byte, a line feed, and for each of its fields `1` (clear)
// or `0`. So what is opened does not depend on the kinds of the day or of the machine, and it shows
// when a clear field was changed since. What stands in the line then counts: it may have been
// edited, or filled in by steady-log. A box is bound to nothing outside it, or a legitimate edit
// would lose the words.

#include <string>
#include <string_view>
#include <vector>

#include "record/kinds.h"
#include "record/record.h"
#include "seal/seal_box.h"

namespace steady {

/// What goes into the box: the words, or the whole line.
enum class Sealing { words, all };

/// What is longer when it is sealed, no reader would take (steady-log(5)).
inline constexpr std::size_t longest_sealed_line = 1024 * 1024;

/// Whether a field of that name goes into the box, whatever its value.
bool is_sealed_field(std::string_view key, const Kinds& kinds);

struct SealedLine {
    std::string text;
    bool changed = false;    ///< it was not sealed, or not so far, before
    std::string_view wrong;  ///< why it is no record, so that all of it was sealed; else empty
    std::size_t column = 1;  ///< where, in bytes from 1
};

/// `line` is without its LF. One that is sealed already, a comment and a blank line come back as
/// they are, and so does a record that has nothing to seal.
SealedLine seal_line(std::string_view line, Sealing sealing, const Kinds& kinds, Sealer& sealer);

/// The line as it is shown: of a box, only its beginning. Other lines are as they are.
std::string shortened(std::string_view line);

struct OpenedLine {
    enum class Is { plain, opened, locked };

    Is is = Is::plain;
    std::string_view text;             ///< the line as it is, when it is not `opened`
    std::vector<std::string> changes;  ///< what was otherwise when it was sealed, a sentence each
};

class LineOpener {
   public:
    explicit LineOpener(Opener opener) : opener_(std::move(opener)) {}

    /// The text is valid until the next call, and as long as `line`.
    OpenedLine open(std::string_view line);

   private:
    Opener opener_;
    Secret text_, next_;
};

}  // namespace steady
