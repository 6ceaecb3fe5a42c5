#pragma once
// Floor 7. Reading logs for the statistics: each line decoded once, and what it counts for told.

#include <string>
#include <string_view>
#include <vector>

#include "record/entry.h"
#include "record/filter.h"
#include "report/recent.h"
#include "statistics/summary.h"

namespace steady {

/// What is read, and how.
struct StatsQuery {
    std::vector<Source> sources;
    Filter filter;
    Kinds types;     ///< only looked at by --where and --by
    std::string by;  ///< the field that alarms are grouped by; empty: the trigger
};

/// Whether --kind and --where let it through. Days are the fold's, which needs what lies after the
/// window too.
bool is_wanted(const StatsQuery& query, const Entry& entry, std::string_view line);

/// Sealed records are left out, and sealed words; says so when there were any.
void tell_of_sealed(const EntryReader& reader, const Tell& tell);

/// take(entry, counted, line) for every line that is not before `filter.since`, in the order of the
/// sources. False when a source could not be read.
template <typename Take>
bool read_entries(const StatsQuery& query, Vocabulary& vocabulary, const Tell& tell, Take take) {
    EntryReader reader(tell, vocabulary, query.by, query.filter.since);
    const bool all = query.filter.kinds.empty() && query.filter.where.empty();
    const auto take_counted = [&](const Entry& entry, std::string_view line) {
        take(entry, all || is_wanted(query, entry, line), line);
    };
    const bool all_read = for_each_source(
        query.sources, tell, [&](LineReader& lines) { reader.read(lines, take_counted); });
    tell_of_sealed(reader, tell);
    return all_read;
}

struct StatsSummary {
    Summary summary;
    bool all_read = true;
};

/// All of it folded, read twice where that is needed and can be. `recent` (may be null) sees every
/// entry once. What is wrong with lines is said on stderr.
StatsSummary read_summary(const StatsQuery& query, Vocabulary& vocabulary, Recent* recent);

}  // namespace steady
