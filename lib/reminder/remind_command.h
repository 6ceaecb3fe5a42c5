#pragma once
// Floor 7. What steady-remind does with its command line, one function for each way to call it.

#include <string>
#include <vector>

#include "cli/cli.h"

namespace steady {

struct RemindOptions {
    bool notify = false, choose = false, list = false, crontab = false, off = false, on = false;
    bool plain = false;
    std::string systemd, snooze, pause;
    std::vector<std::string> answer;

    void declare(CLI::App& app);
};

Exit remind_due(const RemindOptions& options);  ///< one line, or nothing
Exit remind_choose(const RemindOptions& options);
Exit remind_list();
Exit remind_crontab();
Exit remind_systemd(const RemindOptions& options);
Exit remind_quiet(const std::string& length);  ///< nothing is said for so long
Exit remind_off();
Exit remind_on();

}  // namespace steady
