#pragma once
// Floor 6. What the page shows of single records, gathered while the log is read: its alarms with
// the ends and skills that the statistics give them, what to bring to the next session, and the
// words of the kinds that were asked for. Memory grows with these.

#include <string>
#include <string_view>
#include <vector>

#include "record/entry.h"
#include "record/filter.h"
#include "record/kinds.h"
#include "report/report_html.h"
#include "statistics/event.h"

namespace steady {

class PageRecords {
   public:
    /// All of them outlive it. `note_kinds`: the kinds whose words are shown.
    PageRecords(const Filter& filter, const Kinds& kinds, const Vocabulary& vocabulary,
                std::vector<std::string> note_kinds);

    /// Each record once, in any order; `counted` as for Fold.
    void add(std::string_view line, const Entry& entry, bool counted);

    /// Puts alarms, things to bring and notes on the page, each in order of time. Once.
    void put_on(ReportPage& page);

   private:
    void add_event(const Entry& entry, bool counted, bool is_later);
    void add_words(std::string_view line, const Entry& entry);

    const Filter& filter_;
    const Kinds& kinds_;
    const Vocabulary& vocabulary_;
    std::vector<std::string> note_kinds_;
    std::vector<ListedAlarm> alarms_;
    std::vector<Event> events_;
    std::vector<ListedWords> bring_, notes_;
};

}  // namespace steady
