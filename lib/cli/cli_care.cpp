// What every tool that touches the log says about its privacy: part of cli.h. And cli_care.h.

#include "cli/cli_care.h"

#include <unistd.h>

#include "base/config.h"
#include "base/input.h"
#include "log/privacy.h"
#include "log/private_copy.h"
#include "text/quoting.h"

namespace steady {
namespace {

void give_back_words(const std::vector<Record>& records) {
    std::string lines = "Kept without the words. They were:\n";
    for (const Record& record : records) lines += to_line(record) + "\n";
    give_back(lines);
}

}  // namespace

void point_out_exposures(const Path& log) {
    for (const Exposure& one : fresh_exposures(log)) warn(one.what, one.mend);
}

void tell_left_copies() {
    for (const Path& directory : newly_found(sweep_private_copies()))
        warn("an editor was cut off; what it had saved is in " + directory.string(),
             "When you have what you need of it: rm -r " + shell_word(directory.string()));
}

Agreed agree_on(const std::vector<Record>& records, bool may_ask, const SessionOptions& options,
                Terminal* terminal, const Kinds& kinds) {
    if (options.keep || options.no_keep || terminal == nullptr) return {records};
    Agreed agreed{{}, Keeping::without_words, true};
    try {
        if (may_ask) agreed.keeping = ask_keeping(*terminal);
    } catch (const Interrupted& interrupted) {
        agreed.cut = interrupted;
    }
    if (!may_ask || agreed.cut) give_back_words(records);
    for (const Record& record : records)
        if (auto kept = keep_as(agreed.keeping, record, kinds))
            agreed.records.push_back(std::move(*kept));
    return agreed;
}

void tell_where_words_are() {
    warn(isatty(STDOUT_FILENO) != 0
             ? "kept with its words in " + log_to_append(log_location()).string()
             : std::string("written to standard output with its words"));
}

}  // namespace steady
