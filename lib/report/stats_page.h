#pragma once
// Floor 7. The page of steady-stats: what it shows is read here, and made in report_html.h.

#include <string>
#include <vector>

#include "report/stats_read.h"

namespace steady {

struct StatsPage {
    std::string html;
    bool all_read = true;
};

/// `note_kinds`: the kinds whose words are shown; a likely slip in one is said. Without `--since`
/// the last four weeks stand beside the four before; with it, the same length of time before it,
/// when the sources are files.
StatsPage make_page(const StatsQuery& query, const std::vector<std::string>& note_kinds,
                    const Moment& clock);

}  // namespace steady
