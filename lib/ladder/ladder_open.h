#pragma once
// Floor 5. The step that a person is out on, and will tell the rest of later: the record so far,
// as one line in $XDG_DATA_HOME/steady/open-step (0600). It is gone once the record was handed on.

#include <optional>

#include "base/file.h"
#include "record/record.h"

namespace steady {

Path open_step_file();

/// Nothing when none is open. Throws `Error` for a file that does not read.
std::optional<Record> open_step();

/// Keeps it, durably. Throws `Error`; then nothing was changed.
void keep_open_step(const Record& record);

/// One that has gone already is fine. Throws `Error`.
void remove_open_step();

}  // namespace steady
