#pragma once
// Floor 6. steady-stats --merge --by file: people beside each other, by the names of their files.

#include <string>
#include <vector>

#include "statistics/figures.h"
#include "terminal/look.h"
#include "text/quoting.h"

namespace steady {

/// One person. It stands in order of name: nobody is first or last here.
struct PersonRow {
    std::string file;
    std::int64_t n = 0;  ///< alarms
    std::optional<double> per_week;
    std::optional<double> intensity;
    std::optional<std::int64_t> recovery;
    std::int64_t days = 0, days_observed = 0, records = 0;
};

PersonRow person_row(std::string file, const Figures& figures);

struct PeopleReport {
    Figures figures;  ///< of all of them
    std::vector<PersonRow> rows;
};

/// Sorts the rows by name; directories that all names begin with are left out.
PeopleReport people_report(Figures figures, std::vector<PersonRow> rows);

std::string text_people(const PeopleReport& report, const Look& look);
std::string json_people(const PeopleReport& report);
std::string toml_people(const PeopleReport& report);
std::string csv_people(const PeopleReport& report, CsvStyle csv = CsvStyle::plain);

}  // namespace steady
