#pragma once
// Floor 5. Reminders that a person has chosen, and those that are proposed, as values read from
// reminders.toml (steady-reminders(5)). What is due of them is reminder_due.h.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "definition/layers.h"
#include "time/hours.h"

namespace steady {

/// What makes a reminder needless: a record of one of these kinds, with all of these values, since
/// then.
struct Unless {
    std::vector<std::string> kinds;  ///< empty: any kind
    std::vector<std::string> where;  ///< KEY=VALUE, as `--where` takes it
    std::string since;  ///< `3h`, or a day as `--since` takes it; empty: the day its hours began

    bool operator==(const Unless&) const = default;
};

struct Reminder {
    std::string name;  ///< a-z, 0-9 and `-`
    Days days;         ///< on which its hours begin
    std::vector<Hours> hours;
    std::string exercise;  ///< the id of one; else there is a text
    std::string text;
    std::string run;  ///< the command that its line names; may be empty
    std::optional<Unless> unless;
    int per_day = 1;  ///< at most as often

    bool operator==(const Reminder&) const = default;
};

struct Reminders {
    std::vector<Reminder> list;  ///< in the order of the file: what matters most stands first
    std::optional<Hours> quiet;  ///< nothing is said then
    int at_most = 2;             ///< a day, of all of them together

    const Reminder* find(std::string_view name) const;
};

/// The person's own file, and what it says; one that is not there has no reminders. Throws `Error`
/// with `FILE:LINE:COLUMN`: of a file that does not read, nothing is said.
Path reminders_file();
Reminders load_reminders();
Reminders read_reminders(const Definition& definition);

/// What a person may ask of days to come; one of three may matter most now.
struct CorePractice {
    std::string id, title;
};

/// A reminder that one may choose, and the question that offers it.
struct Proposal {
    Reminder reminder;
    std::string ask;
    std::vector<std::string> matters;  ///< ids of the practices it belongs to
};

struct Proposals {
    std::vector<CorePractice> practices;
    std::vector<Proposal> list;
};

/// Those of share/reminders.toml. Throws `Error`.
Proposals load_proposals();
Proposals read_proposals(const Definition& definition);

/// A reminder as reminders.toml has it, ready to be added to the file. Pure.
std::string to_toml(const Reminder& reminder);

}  // namespace steady
