#include "report/report_by.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <numeric>

#include "base/error.h"
#include "report/report_csv.h"
#include "report/report_layout.h"
#include "report/report_sections.h"
#include "report/report_tree.h"
#include "report/report_words.h"
#include "text/text.h"

namespace steady {
namespace {

using Widths = std::array<int, 4>;

/// Of the four figures; closer together where all of them would not fit beside an hour.
const Widths& widths_on(const Look& look) {
    static constexpr Widths usual{8, 10, 12, 7}, close{7, 9, 11, 6};
    return look.columns < 44 ? close : usual;
}

std::string strength_of(const GroupFigures& row) {
    return row.n >= enough_alarms && row.intensity ? plain_number(*row.intensity) : "";
}

std::string recovery_of(const GroupFigures& row) {
    if (row.n < enough_alarms || !row.recovery) return "";
    return minutes_words(static_cast<double>(*row.recovery));
}

/// Days and hours stand as in a calendar, all else by how often.
void put_in_order(ByReport& report) {
    auto& rows = report.figures.triggers;
    if (report.field == "weekday")
        std::ranges::sort(rows, {}, [&](const GroupFigures& row) {
            return std::ranges::find(weekday_names, std::string_view(row.name)) -
                   weekday_names.begin();
        });
    if (report.field == "hour") std::ranges::sort(rows, {}, &GroupFigures::name);
}

/// A line of the table; a name that is too long has one for itself.
std::string line(const std::string& name, int column, const std::array<std::string, 4>& cells,
                 const Look& look) {
    std::string out;
    if (width(name) > column) out = indented(name, look);
    out += "  " + pad(width(name) > column ? "" : name, column);
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += pad_left(" " + cells[i], widths_on(look)[i]);
    return out + "\n";
}

std::string table(const ByReport& report, const Look& look) {
    const std::string field = clean(report.field);
    int column = width(field);
    for (const GroupFigures& row : report.figures.triggers)
        column = std::max(column, width(one_line(row.name)));
    const Widths& widths = widths_on(look);
    const int numbers = std::accumulate(widths.begin(), widths.end(), 2);
    column = std::min(column, std::max(4, look.columns - numbers));
    std::string out = line(field, column, {"alarms", "strength", "settling", "notes"}, look);
    for (const GroupFigures& row : report.figures.triggers)
        out += line(one_line(row.name), column,
                    {fmt::format("{}", row.n), strength_of(row), recovery_of(row),
                     fmt::format("{}", row.records)},
                    look);
    return out + "\n" +
           indented(
               "Strength is the median, settling the time within which half had settled; both "
               "from five alarms on.",
               look);
}

std::string body_of(const ByReport& report, const Look& look) {
    const Figures& figures = report.figures;
    if (report.field == "skill") return skill_list(figures, look);
    if (report.field == "exercise") return exercise_list(figures, look);
    if (report.field == "step") return step_list(figures, look);
    return figures.triggers.empty() ? "" : table(report, look);
}

/// Named like the field, unless a figure has that name.
std::string column_of(const std::string& field) {
    constexpr std::string_view taken[] = {"n", "intensity", "recovery", "records"};
    return std::ranges::find(taken, field) == std::end(taken) ? field : "value";
}

void describe_rows(DataWriter& out, const ByReport& report) {
    const Figures& figures = report.figures;
    if (report.field == "skill") return describe_skills(out, figures.skills);
    if (report.field == "exercise") return describe_exercises(out, figures.exercises);
    if (report.field == "step") return describe_ladder(out, figures.ladder);
    out.rows("rows", figures.triggers.size(), [&](DataWriter& inside, std::size_t i) {
        const GroupFigures& row = figures.triggers[i];
        inside.value(column_of(report.field).c_str(), row.name);
        inside.value("n", row.n);
        inside.value("intensity", row.intensity);
        inside.value("recovery", row.recovery);
        inside.value("records", row.records);
    });
}

void describe_by(DataWriter& out, const ByReport& report) {
    describe_days(out, report.figures);
    describe_rows(out, report);
}

}  // namespace

ByReport by_report(Figures figures, std::string field) {
    ByReport report{std::move(figures), std::move(field)};
    put_in_order(report);
    return report;
}

void refuse_people(std::string_view field) {
    if (field == "who")
        throw misuse("--by who: steady counts what happens in you, not what others do",
                     "Try --by company, --by trigger or --by weekday.");
}

std::string text_by(const ByReport& report, const Look& look) {
    const Figures& figures = report.figures;
    if (!figures.from || !figures.to) return "";
    const std::string body = body_of(report, look);
    return sentence(period_words(*figures.from, *figures.to) + ", by " + clean(report.field),
                    look) +
           "\n" + (body.empty() ? sentence("No record has this field.", look) : body);
}

std::string json_by(const ByReport& report) {
    return write_json([&](DataWriter& out) { describe_by(out, report); });
}

std::string toml_by(const ByReport& report) {
    return write_toml([&](DataWriter& out) { describe_by(out, report); });
}

std::string csv_by(const ByReport& report, CsvStyle csv) {
    return write_csv([&](DataWriter& out) { describe_rows(out, report); }, csv);
}

}  // namespace steady
