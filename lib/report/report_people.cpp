#include "report/report_people.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "report/report_csv.h"
#include "report/report_layout.h"
#include "report/report_tree.h"
#include "report/report_words.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::array widths{8, 8, 10, 12, 8};
constexpr int all_widths = 8 + 8 + 10 + 12 + 8;
using Cells = std::array<std::string, widths.size()>;

std::string number(const std::optional<double>& value) {
    return value ? plain_number(*value) : std::string();
}

Cells cells_of(const PersonRow& row) {
    const bool says_little = row.n < enough_alarms;
    return {fmt::format("{}", row.n), says_little ? "" : number(row.per_week),
            says_little ? "" : number(row.intensity),
            says_little || !row.recovery ? "" : minutes_words(static_cast<double>(*row.recovery)),
            fmt::format("{}", row.days_observed)};
}

/// A name that is too long has a line for itself.
std::string line(const std::string& name, int column, const Cells& cells, const Look& look) {
    const bool fits = width(name) <= column;
    std::string out = fits ? "" : indented(name, look);
    out += "  " + pad(fits ? name : "", column);
    for (std::size_t i = 0; i < cells.size(); ++i) out += pad_left(cells[i], widths[i]);
    return out + "\n";
}

std::string table(const std::vector<PersonRow>& rows, const Look& look) {
    int column = 4;
    for (const PersonRow& row : rows) column = std::max(column, width(one_line(row.file)));
    column = std::min(column, std::max(4, look.columns - all_widths - 2));
    std::string out =
        line("file", column, {"alarms", "a week", "strength", "settling", "days"}, look);
    for (const PersonRow& row : rows) out += line(one_line(row.file), column, cells_of(row), look);
    return out;
}

void describe_people(DataWriter& out, const std::vector<PersonRow>& rows) {
    out.rows("rows", rows.size(), [&](DataWriter& inside, std::size_t i) {
        const PersonRow& row = rows[i];
        inside.value("file", row.file);
        inside.value("n", row.n);
        inside.value("per_week", row.per_week);
        inside.value("intensity", row.intensity);
        inside.value("recovery", row.recovery);
        inside.value("days", row.days);
        inside.value("days_observed", row.days_observed);
        inside.value("records", row.records);
    });
}

void describe(DataWriter& out, const PeopleReport& report) {
    describe_days(out, report.figures);
    describe_people(out, report.rows);
}

/// How much of it is directories, the last slash included.
std::size_t length_of_directories(std::string_view path) { return path.rfind('/') + 1; }

/// The directories that all of them begin with.
std::string_view common_directories(const std::vector<PersonRow>& rows) {
    if (rows.empty()) return "";
    std::string_view common = rows[0].file;
    common = common.substr(0, length_of_directories(common));
    for (const PersonRow& row : rows)
        while (!std::string_view(row.file).starts_with(common))
            common = common.substr(0, length_of_directories(common.substr(0, common.size() - 1)));
    return common;
}

}  // namespace

PersonRow person_row(std::string file, const Figures& figures) {
    return {std::move(file),          figures.frequency.spikes, figures.frequency.per_week,
            figures.intensity.median, figures.recovery.median,  figures.days,
            figures.days_observed,    figures.records};
}

PeopleReport people_report(Figures figures, std::vector<PersonRow> rows) {
    const std::size_t common = common_directories(rows).size();
    for (PersonRow& row : rows) row.file.erase(0, common);
    std::ranges::sort(rows, {}, &PersonRow::file);
    return {std::move(figures), std::move(rows)};
}

std::string text_people(const PeopleReport& report, const Look& look) {
    const Figures& figures = report.figures;
    if (!figures.from || !figures.to) return sentence("Nothing is noted yet.", look);
    return sentence(period_words(*figures.from, *figures.to) + ", by file", look) + "\n" +
           table(report.rows, look) + "\n" +
           indented(
               "Strength is the median, settling the time within which half had settled; "
               "these and alarms a week from five alarms on. Days are those with a note.",
               look);
}

std::string json_people(const PeopleReport& report) {
    return write_json([&](DataWriter& out) { describe(out, report); });
}

std::string toml_people(const PeopleReport& report) {
    return write_toml([&](DataWriter& out) { describe(out, report); });
}

std::string csv_people(const PeopleReport& report, CsvStyle csv) {
    const std::string rows =
        write_csv([&](DataWriter& out) { describe_people(out, report.rows); }, csv);
    return rows.empty() ? "file,n,per_week,intensity,recovery,days,days_observed,records\n" : rows;
}

}  // namespace steady
