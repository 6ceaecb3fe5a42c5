#pragma once
// Floor 7. What steady-import does with its command line.

#include <string>

#include "cli/cli.h"

namespace steady {

struct ImportOptions {
    std::string format, file, zone, map, time_format;
    bool list = false, plain = false;

    void declare(CLI::App& app);
};

Exit import_export(const ImportOptions& options);
Exit list_formats();

}  // namespace steady
