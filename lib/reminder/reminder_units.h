#pragma once
// Floor 5. What makes steady-remind run by itself: a line for crontab, two units for systemd. Pure.

#include <string>
#include <vector>

#include "base/file.h"
#include "record/record.h"

namespace steady {

/// The program that is to run, and what it must find in its environment: cron and systemd start it
/// with next to none.
struct Runner {
    Path program;                      ///< absolute
    std::vector<Field> environment{};  ///< NAME and value
};

/// This very program, with what of its environment says where the person's files are.
Runner this_runner();

/// For `crontab -`: a comment and one line, every ten minutes.
std::string crontab_text(const Runner& runner);

/// ~/.config/systemd/user/steady-remind.service and .timer.
std::string service_text(const Runner& runner);
std::string timer_text();

}  // namespace steady
