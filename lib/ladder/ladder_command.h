#pragma once
// Floor 7. What steady-ladder does with its command line, one function for each way to call it.

#include <string>

#include "cli/cli.h"

namespace steady {

struct LadderOptions {
    SessionOptions session;
    std::string step;
    bool fresh = false, start = false, done = false, list = false;

    void declare(CLI::App& app);
};

Exit ladder_new(const LadderOptions& options);    ///< --new
Exit ladder_list(const LadderOptions& options);   ///< --list
Exit ladder_climb(const LadderOptions& options);  ///< a step; --start
Exit ladder_done(const LadderOptions& options);   ///< --done

}  // namespace steady
