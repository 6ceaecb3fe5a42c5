#pragma once
// Floor 6. The page of steady-stats --format html: one file for the person and their therapist,
// with no script in it and nothing to fetch. Pure: values in, a page out.

#include <optional>
#include <string>
#include <vector>

#include "record/record.h"
#include "show/show_rows.h"
#include "statistics/estimate.h"
#include "statistics/figures.h"
#include "time/moment.h"

namespace steady {

/// One alarm as the list of alarms shows it; its end and skills are the statistics' (episodes.h).
struct ListedAlarm {
    Moment time;
    std::string trigger;                   ///< empty: not noted
    std::optional<int> intensity;          ///< 0 to 10
    std::optional<std::int64_t> recovery;  ///< minutes; none: no end noted
    std::vector<std::string> skills;
};

/// A record's own words.
struct ListedWords {
    Moment time;
    std::vector<Row> rows;  ///< as steady-show gives them: the kind first
};

struct ReportPage {
    Figures figures;                 ///< of the period
    std::optional<Figures> recent;   ///< its last four weeks, when it is longer
    std::optional<Figures> before;   ///< the time before `recent`, or before the period
    Histogram ended, censored;       ///< minutes, for the recovery curve
    std::vector<ListedWords> bring;  ///< for the next session
    std::vector<ListedAlarm> alarms;
    std::vector<ListedWords> notes;  ///< of the kinds that were asked for by name
    Day today = 0;
    std::string only = {};  ///< what was chosen, as "kind=practice"; empty: all
};

std::string html_report(const ReportPage& page);

}  // namespace steady
