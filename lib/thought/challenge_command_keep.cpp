// How steady-challenge hands its records on, and the care that is taken of heavy words in them.

#include "cli/cli_care.h"
#include "support/support.h"
#include "thought/challenge_command.h"

namespace steady {
namespace {

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
    Agreed agreed{challenge.records, Keeping::all, was_cut_short(challenge.ending)};
    if (challenge.showed_panel)
        agreed = agree_on(challenge.records, challenge.ending != Ending::hung_up, options, terminal,
                          kinds);
    if (agreed.keeping == Keeping::without_words) std::erase_if(agreed.records, is_words_only);
    hand_on(agreed.records, options, terminal, agreed.asked);
    if (challenge.showed_panel && terminal == nullptr && !options.no_keep) tell_where_words_are();
    if (agreed.cut) throw Interrupted(*agreed.cut);
}

}  // namespace steady
