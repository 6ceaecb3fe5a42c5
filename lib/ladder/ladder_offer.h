#pragma once
// Floor 6. The next step, offered with one line why; another one, or a step down, is a key away.

#include <optional>
#include <string>
#include <vector>

#include "ladder/ladder_next.h"
#include "terminal/terminal.h"

namespace steady {

/// The step that the person takes; nothing when they leave. `id` is one that was asked for by name.
/// A step that calls for care is taken only when it is asked for, with a warning. The
/// ladder has at least one step. Without a terminal, or with `no_input`, what is proposed is taken.
/// Throws `Error` (misuse) for an `id` that there is not.
std::optional<NextStep> offer_step(const Ladder& ladder, const std::vector<Record>& past,
                                   const std::string& id, Terminal* terminal, bool no_input);

/// The step that is meant by an id; throws `Error` (misuse) that names the closest.
const Rung& rung_of(const Ladder& ladder, const std::string& id);

}  // namespace steady
