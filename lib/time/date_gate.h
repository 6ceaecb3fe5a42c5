#pragma once
// Floor 2. Lines of a log passed over by their dates alone.

#include <optional>
#include <string>
#include <string_view>

#include "time/moment.h"

namespace steady {

/// Passes over lines by the date at their start, without decoding them. A line that does not begin
/// with `time=` and a date is let through. A local date may lie a day off in another offset, so
/// two days more than `since` are let through too. That a second `time` behind the first would
/// count is not looked for: two lines that were joined go by the first.
class DateGate {
   public:
    explicit DateGate(std::optional<Day> since);

    /// How much of a line is looked at.
    static constexpr std::size_t date_end = std::string_view("time=2026-11-20").size();

    bool admits(std::string_view line) const { return from_.empty() || admits_date(line); }

   private:
    bool admits_date(std::string_view line) const;

    std::string from_;  ///< `time=2026-11-20`, or empty
};

}  // namespace steady
