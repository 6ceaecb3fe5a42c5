#pragma once
// Floor 4. What `--since`, `--until`, `--kind` and `--where` choose; the same in every tool.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/kinds.h"
#include "record/record.h"
#include "time/moment.h"

namespace steady {

struct Filter {
    std::optional<Day> since, until;  ///< local dates of the records, both inclusive
    std::vector<std::string> kinds;   ///< any of these; empty: all
    std::vector<Field> where;         ///< all of these: exact, or an element of a list

    bool empty() const { return !since && !until && kinds.empty() && where.empty(); }
    bool admits_day(Day day) const {
        return (!since || day >= *since) && (!until || day <= *until);
    }
    bool admits_kind(std::string_view kind) const;
    /// What it chooses but days, in words: "kind=practice or urge, trigger=silence".
    std::string choice() const;

    /// `where` may also name `time` and `kind`. `types` says which fields are lists.
    bool admits(const Record& record, const Kinds& types) const;
};

/// From the texts of the options. Throws `Error` (misuse).
Filter parse_filter(const std::string& since, const std::string& until,
                    const std::vector<std::string>& kinds, const std::vector<std::string>& where,
                    const Moment& now);

/// `KEY=VALUE` apart; nothing without a `=` or a key.
std::optional<Field> parse_assignment(std::string_view text);

}  // namespace steady
