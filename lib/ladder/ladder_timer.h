#pragma once
// Floor 6. The time of a small step: it needs no watching, and a bell says when it is over.

#include <optional>

#include "terminal/terminal.h"
#include "time/moment.h"

namespace steady {

struct TimeWish {
    Seconds planned = 0;     ///< 0: until a key
    bool may_leave = false;  ///< `l` leaves the terminal, and the step goes on
    bool no_input = false;   ///< begin at once, and go on without a key
};

struct TimeSpent {
    enum class How {
        over,   ///< the planned time has passed
        ended,  ///< the person ended it with Enter: that is an end, too
        left,   ///< with `q`
        away,   ///< with `l`, perhaps before it began
    } how = How::ended;
    bool begun = false;
    Seconds seconds = 0;             ///< up to the bell
    Seconds in_all = 0;              ///< up to the key after it
    std::optional<Interrupted> cut;  ///< a signal ended it
};

/// Asks when to begin, and waits in silence. It also takes note of time that the machine slept.
TimeSpent spend_time(Terminal& terminal, const TimeWish& wish);

}  // namespace steady
