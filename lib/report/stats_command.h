#pragma once
// Floor 7. What steady-stats does: read once, fold, report.

#include "cli/cli.h"
#include "terminal/look.h"
#include "text/quoting.h"

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
    bool safe_csv = false;  ///< no cell can act as a formula
    bool partial = false;   ///< one person's figures as a line
    bool merge = false;     ///< reads such lines
    bool no_names = false;  ///< a line without a log's own words

    void declare(CLI::App& app);
};

/// A report that was made.
struct Made {
    std::string report;
    bool all_read = true;  ///< every source could be read
};

/// How wide the text of a report is, and of which characters.
Look report_look(const StatsOptions& options);

CsvStyle csv_of(const StatsOptions& options);

Exit report_statistics(const StatsOptions& options);

}  // namespace steady
