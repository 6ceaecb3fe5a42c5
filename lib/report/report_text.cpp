// The text of report.h: three headline rows, then the weeks, then a kind word where one is due.

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "report/report.h"
#include "report/report_heavier.h"
#include "report/report_layout.h"
#include "report/report_sections.h"
#include "report/report_words.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int label_width = 12;
constexpr std::size_t most_weeks = 52;

struct HeadlineRow {
    std::string label;
    std::string headline;
    std::string basis;
    Values weekly;
    std::string direction;
};

template <typename Value>
Values weekly(const Figures& all, Value value) {
    Values values;
    for (const WeekFigures& week : all.weeks) values.push_back(value(week));
    return values;
}

HeadlineRow recovery_row(const TextReport& report) {
    const RecoveryFigures& now = report.window.recovery;
    const auto before = report.before ? as_double(report.before->recovery.median) : std::nullopt;
    HeadlineRow row{"Settling", settled_within(now), recovery_basis(now), {}, ""};
    if (before) row.headline += fmt::format(" ({} before)", minutes_words(*before));
    row.weekly =
        weekly(report.all, [](const WeekFigures& week) { return as_double(week.recovery); });
    row.direction =
        direction_words(report.all.recovery.trend, row.weekly, "settling about {} sooner",
                        "settling about {} later", least_minutes, minutes_words);
    return row;
}

HeadlineRow frequency_row(const TextReport& report) {
    HeadlineRow row{"How often", rate_words(report.window), rate_basis(report.window), {}, ""};
    if (report.before && !rate(*report.before).empty())
        row.headline += fmt::format(" ({} before)", rate(*report.before));
    row.weekly = weekly(report.all, [](const WeekFigures& week) { return week.per_week; });
    row.direction = direction_words(report.all.frequency.trend, row.weekly, "about {} a week fewer",
                                    "about {} a week more", least_number, plain_number);
    return row;
}

HeadlineRow intensity_row(const TextReport& report) {
    const IntensityFigures& now = report.window.intensity;
    HeadlineRow row{"How strong", strength_words(now), strength_basis(now), {}, ""};
    if (report.before && report.before->intensity.median)
        row.headline += fmt::format(" ({} before)", plain_number(*report.before->intensity.median));
    row.weekly = weekly(report.all, [](const WeekFigures& week) { return week.intensity; });
    row.direction = direction_words(report.all.intensity.trend, row.weekly, "about {} of 10 milder",
                                    "about {} of 10 stronger", least_number, plain_number);
    return row;
}

int text_width(const Look& look) { return std::max(20, look.columns - label_width - 2); }

std::string paragraph(const std::string& label, const std::string& text, const Look& look) {
    return beside(label, text, label_width, look);
}

std::string headline(const HeadlineRow& row, const Look& look) {
    std::string text = paragraph(row.label, row.headline, look);
    if (!row.basis.empty()) text += paragraph("", row.basis, look);
    return text;
}

/// How many weeks are drawn: the last that fit; for a screen reader there is no picture.
std::size_t weeks_drawn(const TextReport& report, const Look& look) {
    if (!report.pictures) return 0;
    return std::min(
        {report.all.weeks.size(), static_cast<std::size_t>(text_width(look)), most_weeks});
}

std::string weeks_of(const HeadlineRow& row, const Look& look, std::size_t drawn) {
    if (drawn == 0) return paragraph(row.label, row.direction, look);
    const Values weeks(row.weekly.end() - static_cast<std::ptrdiff_t>(drawn), row.weekly.end());
    return "  " + pad(row.label, label_width) + sparkline(weeks, look.utf8) + "\n" +
           paragraph("", row.direction, look);
}

std::string heading(const TextReport& report) {
    const std::string period = period_words(*report.window.from, *report.window.to);
    if (report.people > 0)
        return counted(report.people, "person", "people") + ", " + period +
               (report.people > 1 ? "; a day counts once for each of them" : "");
    return period + (report.before ? ", beside the 4 weeks before" : "") +
           (report.only.empty() ? "" : "; only " + clean(report.only));
}

/// Words of comfort are for one person.
std::string closing_words(const TextReport& report) {
    if (report.people > 0)
        return report.window.frequency.spikes == 0 ? "No alarm was noted in this time." : "";
    return kind_words(report.window, report.before ? &*report.before : nullptr, report.all,
                      report.today, !report.only.empty());
}

std::string weeks_heading(const Figures& all, std::size_t drawn) {
    const bool some = drawn > 0 && drawn < all.weeks.size();
    return fmt::format("Week by week, {}{} weeks up to {}",
                       some ? fmt::format("the last {} of ", drawn) : "", all.weeks.size(),
                       date_words(*all.to));
}

}  // namespace

std::string sparkline(const Values& values, bool utf8) {
    static constexpr std::array blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    static constexpr std::string_view marks = "_.-~=+*#";  // digits would read as values
    double highest = 0;
    for (const auto& value : values) highest = std::max(highest, value.value_or(0));
    std::string row;
    for (const auto& value : values) {
        const double share = highest > 0 ? value.value_or(0) / highest : 0;
        const auto height = static_cast<std::size_t>(std::lround(share * 7));
        if (!value)
            row += ' ';
        else if (utf8)
            row += blocks[height];
        else
            row += marks[height];
    }
    return row;
}

std::string text_report(const TextReport& report, const Look& look) {
    if (!report.window.from || !report.window.to) return "";
    std::string text = sentence(heading(report), look);
    if (report.window.frequency.spikes > 0) {
        const std::array rows{recovery_row(report), frequency_row(report), intensity_row(report)};
        text += "\n";
        for (const HeadlineRow& row : rows) text += headline(row, look);
        if (report.all.weeks.size() > 1) {
            const std::size_t drawn = weeks_drawn(report, look);
            text += "\n" + sentence(weeks_heading(report.all, drawn), look) + "\n";
            for (const HeadlineRow& row : rows) text += weeks_of(row, look, drawn);
        }
    }
    const std::string closing = closing_words(report);
    if (!closing.empty()) text += "\n" + sentence(closing, look);
    return text + report_sections(report.window, look, report.pictures,
                                  report.people > 0 ? Whose::several : Whose::own);
}

}  // namespace steady
