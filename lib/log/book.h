#pragma once
// Floor 4. What the log says about now: alarms and urges that are still open, plans, past words.
// steady-log fills in `settled` and `chose` from it; a session asks it whether a spike is open.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/filter.h"
#include "record/record.h"
#include "record/scan.h"

namespace steady {

/// Records as read so far; bad lines are left out.
using Records = std::vector<Record>;

/// All records of those files since a day (and two before it: see DateGate). A file that cannot be
/// read is told, as a remark without a line.
Records read_records(const std::vector<Path>& files, std::optional<Day> since,
                     const Tell& tell = {});

/// The records of every line that holds these very bytes (` trigger=`); the rest is not decoded.
Records read_records_with(const std::vector<Path>& files, std::string_view words);

/// Kinds that close others: a `settled` answers a `spike`, a `chose` an `urge`.
std::optional<std::string_view> answered_kind(std::string_view kind);

/// The last record of `kind` in the 24 hours up to `at` that no later record answers with its `of`,
/// and that has no end of its own. In order of time; of two at the same instant the later line.
const Record* last_open(const Records& records, std::string_view kind, const Moment& at);

/// Whether an alarm of the past 24 hours is still open in the person's log.
bool spike_is_open(const Moment& now);

/// The words of the newest `plan` for that trigger; without one, for a trigger that a slip of the
/// finger may have meant.
const std::string* plan_for(const Records& records, std::string_view trigger);

/// The person's own values of a tag or list field, the most used first. Cost: a look at each line,
/// and about 0.2 µs for one that has the field.
std::vector<std::string> past_words(const std::vector<Path>& files, std::string_view field,
                                    std::size_t most);

}  // namespace steady
