#pragma once
// Floor 7. What steady-write does with its command line, one function for each way to call it.

#include <string>
#include <vector>

#include "cli/cli.h"
#include "record/kinds.h"
#include "writing/writing.h"

namespace steady {

struct WriteOptions {
    SessionOptions session;
    std::string id;
    std::string print;
    std::vector<std::string> when;  ///< --read WHEN, one word or several
    double minutes = 0;
    bool list = false, read = false, editor = false, file = false;

    void declare(CLI::App& app);
};

Exit write_exercise(const WriteOptions& options);
Exit write_list(const WriteOptions& options);   ///< --list
Exit write_print(const WriteOptions& options);  ///< --print
Exit write_read(const WriteOptions& options);   ///< --read

/// Asks what may be kept after a panel, moves pages to files where that is wanted or needed, and
/// hands the records on. Words that could not be kept are shown. Throws `Interrupted` when that
/// came at a question here.
void keep_writing(const Writing& writing, const WriteOptions& options, Terminal* terminal,
                  const Kinds& kinds);

}  // namespace steady
