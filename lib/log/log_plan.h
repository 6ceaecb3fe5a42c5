#pragma once
// Floor 5. If–then plans: one small thing to do when a trigger comes again. They are made in a calm
// hour, and shown by the next alarm of that trigger (log_talk.h).

#include <optional>
#include <string>
#include <vector>

#include "exercise/questions.h"
#include "log/book.h"
#include "terminal/terminal.h"

namespace steady {

/// Leads to a `plan`: for which trigger (the person's own come first), at which moment exactly, and
/// the one thing to do then. A trigger that the record has is not asked for. `log` is where earlier
/// words and plans are. How the person left, if they did; what was answered until then is in the
/// record.
std::optional<Ending> ask_plan(Terminal& terminal, const Kinds& kinds, const std::vector<Path>& log,
                               Record& plan);

/// `If …, then I will …`, from what was typed for the two parts. Pure.
std::string plan_words(const std::string& moment, const std::string& action);

/// A soft line after an alarm, where its trigger has come up three times (six, nine) and has no
/// plan; empty else, and from 7 up: not at the peak. `records` hold those of its trigger. Pure.
std::string plan_offer(const Record& spike, const Records& records);

}  // namespace steady
