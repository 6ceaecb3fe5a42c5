#pragma once
// Floor 6. steady-log and if–then plans: the one for an alarm that was noted, and making a new one;
// and the look back at a week, which is led in the same way.

#include <optional>
#include <string>

#include "log/log_command.h"
#include "record/kinds.h"
#include "record/record.h"

namespace steady {

/// What the log has for an alarm of this trigger: the person's own plan, or a soft offer of one.
/// Both may be empty. Where the trigger's words are heavy, nothing is offered.
struct Prepared {
    std::string plan, offer;
};
Prepared prepared_for(const Record& record, const Path& location);

/// A remark on a sentence that became one long tag: where sentences stay as they are said. Empty
/// for few words, for a tag of the person's own from before, and where the words are heavy.
std::string sentence_hint(const Record& record, const Kinds& kinds, const Path& location);

/// `steady-log plan` or `review` without words leads to one on the terminal. How it ended, if there
/// is nothing to keep.
std::optional<Exit> lead_to_words(Record& record, const Kinds& kinds, const LogOptions& options);

}  // namespace steady
