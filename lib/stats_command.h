#pragma once
// Floor 7. What steady-stats does: read once, fold, report.

#include "cli.h"

namespace steady {

struct StatsOptions {
    InputOptions input;
    FilterOptions filter;
    std::string format = "text";
    std::string output;
    std::string by;                  ///< a table of this field
    std::string compare;             ///< two times of this length
    bool line = false;               ///< one line for a status bar
    std::vector<std::string> notes;  ///< the kinds whose words the page shows
    bool all = false, plain = false;

    void declare(CLI::App& app);
};

Exit report_statistics(const StatsOptions& options);

}  // namespace steady
