#pragma once
// Floor 5. One table of reminders.toml, read strictly: for reminder.cpp alone.

#include <string>
#include <vector>

#include "definition/definition.h"
#include "reminder/reminder.h"

namespace steady {

/// How often a day, of one or of all of them.
inline constexpr Bounds a_few_times = {1, 24, true};

/// The keys of a reminder; what else a table may have is for the caller to allow.
extern const std::vector<std::string> reminder_keys;

/// Throw `Error` with the place of the very key.
Reminder read_reminder(const TableReader& table);
Hours hours_from(const TableReader& table, std::string_view key, const std::string& text);

}  // namespace steady
