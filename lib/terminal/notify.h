#pragma once
// Floor 2. A line on the desktop, through notify-send.

#include <string>

namespace steady {

/// Shows it, and waits for notify-send to end. No shell is in between, and its own words go
/// nowhere. Cron's environment does not know the session bus: it is looked for at its usual place,
/// $XDG_RUNTIME_DIR/bus or /run/user/UID/bus. False when it could not be shown.
bool notify(const std::string& line);

}  // namespace steady
