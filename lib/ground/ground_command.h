#pragma once
// Floor 7. What steady-ground does with its command line, one function for each way to call it.

#include <string>
#include <vector>

#include "cli/cli.h"
#include "ground/grounding.h"
#include "ground/grounding_choice.h"

namespace steady {

struct GroundOptions {
    SessionOptions session;
    Choice choice;
    bool list = false;
    std::string print;
    std::vector<std::string> check;

    void declare(CLI::App& app);
};

Exit ground_exercise(const GroundOptions& options);  ///< one exercise, led to its record
Exit ground_list(const GroundOptions& options);      ///< --list
Exit ground_print(const GroundOptions& options);     ///< --print
Exit ground_check(const GroundOptions& options);     ///< --check

/// Hands on what came of it, as the person agrees. steady-ladder leads to an exercise, too.
Exit keep_grounding(const Grounding& grounding, const SessionOptions& options, Terminal* terminal);

}  // namespace steady
