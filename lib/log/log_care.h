#pragma once
// Floor 6. steady-log and words that are heavy: the panel, and how they are to be kept (support.h).

#include <optional>

#include "log/log_command.h"
#include "record/kinds.h"
#include "record/record.h"
#include "support/support.h"

namespace steady {

/// What became of a record that was typed.
struct Heeded {
    std::optional<Record> record;  ///< as it is to be kept; nothing: not at all
    bool interrupted = false;      ///< Ctrl-C at the question: nobody agreed to its words
    bool unasked = false;          ///< heavy, and there was no terminal to ask on
};

/// Checks a typed record, and shows the panel where it calls for that: on the terminal, with the
/// question how to keep it; on standard error when there is none, or with --dry-run.
Heeded heed(Record record, const Kinds& kinds, const LogOptions& options);

/// What was written unasked, and where, on standard error.
void tell_written(const Record& record, const Kinds& kinds, const LogOptions& options);

}  // namespace steady
