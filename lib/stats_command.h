#pragma once
// Floor 7. What steady-stats does: read once, fold, report.

#include "cli.h"
#include "fold.h"
#include "report.h"

namespace steady {

struct StatsOptions {
    InputOptions input;
    FilterOptions filter;
    std::string format = "text";
    std::string output;
    bool all = false, plain = false;

    void declare(CLI::App& app);
};

Exit report_statistics(const StatsOptions& options);

}  // namespace steady
