// How steady-challenge hands its records on, and the care that is taken of heavy words in them.

#include <unistd.h>

#include <cstdio>
#include <optional>

#include "base/config.h"
#include "support/support.h"
#include "text/text.h"
#include "thought/challenge_command.h"

namespace steady {
namespace {

/// What the person wants kept of words that brought the panel. Interrupted, nobody agreed to any.
Keeping agreed(const Challenge& challenge, const SessionOptions& options, Terminal* terminal,
               std::optional<Interrupted>& cut) {
    if (!challenge.showed_panel || options.keep || options.no_keep || terminal == nullptr)
        return Keeping::all;
    if (challenge.ending == Ending::hung_up) return Keeping::without_words;
    try {
        return ask_keeping(*terminal);
    } catch (const Interrupted& interrupted) {
        cut = interrupted;
        return Keeping::without_words;
    }
}

/// Nobody agreed to keep the words, and nobody said that they may be lost.
void print_back(const std::vector<Record>& records) {
    std::string lines = "Kept without the words. They were:\n";
    for (const Record& record : records) lines += to_line(record) + "\n";
    std::fputs(clean(lines).c_str(), stderr);
}

/// Without its words nothing of it makes sense.
bool is_words_only(const Record& record) {
    return record.kind == "plan" || record.kind == "prediction";
}

}  // namespace

bool warned_of(const std::vector<Record>& records, const Kinds& kinds, Terminal* terminal) {
    Heard heard;
    for (const Record& record : records) heard.add(check_record(record, kinds));
    if (heard.panel() && terminal != nullptr) show_panel(*terminal, heard);
    if (heard.panel() && terminal == nullptr) warn(panel(heard, load_support()));
    if (!heard.panel() && heard.footer) warn(footer_line());
    return heard.panel();
}

void hand_over(const Challenge& challenge, const SessionOptions& options, Terminal* terminal,
               const Kinds& kinds) {
    if (challenge.records.empty()) return;
    std::optional<Interrupted> cut;
    const Keeping keeping = agreed(challenge, options, terminal, cut);
    if (cut) print_back(challenge.records);
    std::vector<Record> records;
    for (const Record& record : challenge.records) {
        if (keeping == Keeping::without_words && is_words_only(record)) continue;
        if (auto kept = keep_as(keeping, record, kinds)) records.push_back(std::move(*kept));
    }
    const bool asked = challenge.showed_panel && terminal != nullptr;
    hand_on(records, options, terminal, was_cut_short(challenge.ending) || asked);
    if (challenge.showed_panel && terminal == nullptr && !options.no_keep)
        warn(isatty(STDOUT_FILENO) != 0
                 ? "kept with its words in " + log_to_append(log_location()).string()
                 : std::string("written to standard output with its words"));
    if (cut) throw Interrupted(*cut);
}

}  // namespace steady
