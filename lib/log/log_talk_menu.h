#pragma once
// Floor 5. The menu of steady-log alone: one key, the kind's word, or a line as after `steady-log`.

#include <optional>
#include <string>

#include "log/typed.h"
#include "terminal/terminal.h"

namespace steady {

/// What was chosen; with its record, when it was typed in one line (`spike 7 late reply`).
struct QuickChoice {
    std::string kind;
    std::optional<TypedRecord> record;
};

/// Asks until it is one of the menu. Nothing when they would rather not. Throws `Error` (misuse)
/// for a line whose values do not fit.
std::optional<QuickChoice> ask_kind(Terminal& terminal, const Kinds& kinds);

}  // namespace steady
