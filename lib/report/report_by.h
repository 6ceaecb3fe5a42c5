#pragma once
// Floor 6. steady-stats --by FIELD: one table, of any field.

#include <string>
#include <string_view>

#include "statistics/figures.h"
#include "terminal/look.h"
#include "text/quoting.h"

namespace steady {

/// What only some records have, and what is looked at in a way of its own: skills by the alarms
/// they go with, exercises and small steps by their ratings. Of any other field the alarms with
/// each value are told, and all records with it.
struct ByReport {
    Figures figures;  ///< made with a fold that groups by `field`
    std::string field;
};

ByReport by_report(Figures figures, std::string field);

/// Throws `Error` (misuse) for what is not looked at: other people.
void refuse_people(std::string_view field);

/// Empty when nothing was noted, as in report.h.
std::string text_by(const ByReport& report, const Look& look);
std::string json_by(const ByReport& report);
std::string toml_by(const ByReport& report);
std::string csv_by(const ByReport& report, CsvStyle csv = CsvStyle::plain);

}  // namespace steady
