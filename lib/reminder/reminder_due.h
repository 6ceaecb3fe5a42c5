#pragma once
// Floor 5. What is due: reminders, what was said already, records and `now` in, one line out. Pure,
// but for `line_of`. Nobody reads the log unless a reminder's hours are there (`in_time`), and then
// no further back than `needed_since`.

#include <optional>
#include <string>
#include <vector>

#include "log/book.h"
#include "reminder/reminder.h"
#include "reminder/reminder_state.h"

namespace steady {

/// A reminder whose hours it is, and the day on which they began.
struct InTime {
    const Reminder* reminder;
    Day day;
};

/// Whether the hours that begin on that day are among its own, it was not said in them, and in no
/// more others of that day than `per_day` allows.
bool may_be_said(const Reminder& reminder, const Hours& hours, Day day, const ReminderState& state);

/// Those that may be said at `now`, in the order of the file: not twice in the same hours, not more
/// often than `per_day` and `at_most`, not in the quiet hours, not while snoozed or off. A message
/// that was held comes first, once: `held` is when the last of those became due.
std::vector<InTime> in_time(const Reminders& reminders, const ReminderState& state,
                            const std::optional<Moment>& held, const Moment& now);

/// The first day whose records tell whether one of these is due.
Day needed_since(const std::vector<InTime>& some, const Moment& now);

/// What is to be said, and the name under which that is noted.
struct DueLine {
    std::string name;
    const Reminder* reminder;  ///< null: the way to `steady`, in an alarm

    bool operator==(const DueLine&) const = default;
};

/// The first of them that no record answers. While an alarm of 7 or more is under three hours old
/// and has not settled, it is the way to `steady` instead, once for each alarm.
std::optional<DueLine> first_due(const std::vector<InTime>& some, const ReminderState& state,
                                 const Records& records, const Kinds& kinds, const Moment& now);

/// The text of it, and the command to run: words that may be seen on a lock screen. Reads the
/// exercise, where the reminder names one; throws `Error` when that does not read.
std::string line_of(const DueLine& due);
std::string command_of(const Reminder& reminder);  ///< may be empty

}  // namespace steady
