#pragma once
// Floor 5. steady-remind --choose: which practice matters now, and which reminders go with it. Each
// is a yes or no; nothing is on until it was chosen.

#include <vector>

#include "exercise/questions.h"
#include "reminder/reminder.h"

namespace steady {

/// What the person said yes to, with their own days and hours. What is on already is not proposed.
struct Chosen {
    std::vector<Reminder> list;
    bool left = false;  ///< with `q` or Ctrl-D: what was chosen until then is in the list
};
Chosen ask_reminders(const Proposals& proposals, const Reminders& on, Terminal& terminal);

/// The same from answers given beforehand: the name of a proposal, and when (`07:30`, `sunday
/// 18:00`, or `yes` for the hours that are proposed). Throws `Error` (misuse).
std::vector<Reminder> answered_reminders(const Proposals& proposals, const Reminders& on,
                                         const Answers& answers);

/// Adds them at the end of the person's file (0600), whose own lines keep their bytes. Throws
/// `Error`; then it is as it was.
void add_reminders(const std::vector<Reminder>& chosen);

}  // namespace steady
