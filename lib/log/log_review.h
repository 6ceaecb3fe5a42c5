#pragma once
// Floor 5. A look back at the week: five things, 0 to 10 each, and a line. For oneself alone: no
// tool adds them up.

#include <optional>

#include "exercise/questions.h"
#include "record/kinds.h"
#include "record/record.h"
#include "terminal/terminal.h"

namespace steady {

/// Leads to a `review`. Each question may be passed over with Enter; `q` leaves. How the person
/// left, if they did; what was answered until then is in the record.
std::optional<Ending> ask_review(Terminal& terminal, const Kinds& kinds, Record& review);

}  // namespace steady
