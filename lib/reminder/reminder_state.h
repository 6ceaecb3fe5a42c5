#pragma once
// Floor 5. What was said of late, and for how long nothing is to be said: names and dates in
// $XDG_STATE_HOME/steady/reminders, and nothing else. Safe to delete: then nothing was said yet,
// and nothing is snoozed, paused or off.
//
//     said morning-breathing 2026-11-22T07:30:00+01:00
//     until 2026-11-22T14:00:00+01:00
//     off

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "time/hours.h"

namespace steady {

/// One time that something was said.
struct SaidAt {
    std::string name;
    Moment time;

    bool operator==(const SaidAt&) const = default;
};

/// Names of its own: the way to `steady` in an alarm, and a message that was held until morning.
inline constexpr const char* way_to_steady = "steady";
inline constexpr const char* held_message = "held";

struct ReminderState {
    std::vector<SaidAt> said;
    std::optional<Moment> quiet_until;
    bool off = false;

    bool is_silent(const Moment& now) const;  ///< snoozed, paused or off
    bool said_in(std::string_view name, const Hours& hours, Day day) const;
    bool said_since(std::string_view name, const Moment& since) const;
    int said_on(Day day) const;  ///< of all of them; the way to `steady` does not count

    bool operator==(const ReminderState&) const = default;
};

/// Lines that do not read are passed over. Pure.
ReminderState read_state(std::string_view text);
/// What was said more than two weeks before `now` is left out. Pure.
std::string to_text(const ReminderState& state, const Moment& now);

/// As it stands; nothing was said where there is no file.
ReminderState load_state();

/// Changes it, under its lock, so that of two shells that start at once one says a line. Throws
/// `Error`; then it is as it was.
void change_state(const std::function<void(ReminderState&)>& change, const Moment& now);

}  // namespace steady
