#pragma once
// Floor 5. What is on, and when next: no counts of what was done or missed. Pure, but for the
// exercises that reminders name.

#include <string>

#include "reminder/reminder.h"
#include "reminder/reminder_state.h"

namespace steady {

std::string when_words(const Reminder& reminder);  ///< `weekdays 10:30, 15:00-16:30`

/// When it can be said next, in words: `now`, `today 18:00`, `tomorrow 07:30`, `Sunday 18:00`;
/// empty when the quiet hours leave nothing of it. What records may answer is not looked at.
std::string next_time(const Reminder& reminder, const Reminders& reminders,
                      const ReminderState& state, const Moment& now);

/// A line each, and how much is said a day, and when not.
std::string reminder_list(const Reminders& reminders, const ReminderState& state,
                          const Moment& now);

/// `14:10`, `tomorrow 08:00`, `Sunday, 29 November 2026`: until when nothing is said.
std::string until_words(const Moment& until, const Moment& now);

}  // namespace steady
