#pragma once
// Floor 6. What steady-log does with its command line, one function for each way to call it.

#include <string>
#include <vector>

#include "cli/cli.h"
#include "record/kinds.h"

namespace steady {

struct LogOptions {
    std::vector<std::string> words, set;
    std::string at, log;
    bool undo = false, forget = false, edit = false, check = false, path = false;
    bool merge = false;
    bool dry_run = false, quiet = false, plain = false;
    FilterOptions filter;

    void declare(CLI::App& app);
    Path location() const;  ///< --log, else the person's log
    Moment time() const;    ///< --at, else the clock's
};

Exit log_records(const LogOptions& options, const Verbatim& verbatim);  ///< typed, piped or asked
Exit log_undo(const LogOptions& options);
Exit log_forget(const LogOptions& options);
Exit log_edit(const LogOptions& options);
Exit log_merge(const LogOptions& options, const Verbatim& verbatim);
Exit log_check(const LogOptions& options);
Exit log_path(const LogOptions& options);

}  // namespace steady
