#pragma once
// Floor 5. What steady-log asks and says: the quick check-in, when an alarm eased, what was kept.

#include <optional>
#include <string>
#include <vector>

#include "exercise/questions.h"
#include "log/keep.h"
#include "log/typed.h"
#include "terminal/terminal.h"

namespace steady {

/// The kind, and the one or two things that matter, with the person's own past words to pick from.
/// Nothing when they would rather not; `Interrupted` when Ctrl-C came before the first answer.
std::optional<TypedRecord> ask_quickly(Terminal& terminal, const Kinds& kinds,
                                       const std::vector<Path>& log);

/// A few words to pick from for a field: the person's own, most used first, then the usual ones.
std::vector<std::string> suggestions(const std::string& field, const FieldType& type,
                                     const std::vector<Path>& log);

/// When did it ease (settled), or how long was it let be (chose)? `asked` began on an earlier day.
Eased ask_when_eased(Terminal& terminal, const std::string& answer, const Record& asked,
                     const Moment& now);

/// What was typed, in as few words as show that it arrived: `kept 23:10, alarm 8, late-reply`; with
/// the day, where that is not today.
/// `plan` is the person's own for that trigger, or empty.
std::string kept_message(const Kept& kept, const Kinds& kinds, const std::string& plan,
                         const Moment& now);

/// One line a typed tag that is close to one the person has used, and has not been used itself.
std::vector<std::string> slip_hints(const Record& record, const Kinds& kinds,
                                    const std::vector<Path>& log);

}  // namespace steady
