#pragma once
// Floor 3. One [[step]] table as steps.

#include <vector>

#include "definition/definition.h"
#include "exercise/step.h"

namespace steady {

/// The step that the table describes, last, and before it the words that stand beside an action
/// without room for them; none for a table that is no step. Mistakes go where the reader's go. What
/// only the whole exercise can tell (a field asked twice, a breath held without a caution) is
/// `parse_exercise`'s to check.
std::vector<Step> parse_step(const TableReader& table);

}  // namespace steady
