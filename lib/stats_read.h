#pragma once
// Floor 7. Reading logs for the statistics: each line decoded once, and what it counts for told.

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "entry.h"
#include "filter.h"
#include "recent.h"
#include "summary.h"

namespace steady {

/// What is read, and how.
struct StatsQuery {
    std::vector<Source> sources;
    Filter filter;
    Kinds types;     ///< only looked at by --where and --by
    std::string by;  ///< the field that alarms are grouped by; empty: the trigger
};

/// An entry, whether the filters count it, and its line.
using TakeEntry = std::function<void(const Entry&, bool counted, std::string_view line)>;

/// Reads every line that is not before `filter.since`, in the order of the sources. Sealed records
/// are told at the end. False when a source could not be read.
bool read_entries(const StatsQuery& query, Vocabulary& vocabulary, const Tell& tell,
                  const TakeEntry& take);

struct StatsSummary {
    Summary summary;
    bool all_read = true;
};

/// All of it folded, read twice where that is needed and can be. `recent` (may be null) sees every
/// entry once. What is wrong with lines is said on stderr.
StatsSummary read_summary(const StatsQuery& query, Vocabulary& vocabulary, Recent* recent);

}  // namespace steady
