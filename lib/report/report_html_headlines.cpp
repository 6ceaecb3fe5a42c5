// The three headlines, recovery first: words, what they rest on, how they compare, and a direction
// where there is one.

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "report/report_heavier.h"
#include "report/report_html_parts.h"
#include "report/report_words.h"

namespace steady::page {
namespace {

/// The same figure of the page and of what it is compared with.
struct Beside {
    const ReportPage& page;
    std::optional<FigureText> recent, before;
    explicit Beside(const ReportPage& of) : page(of) {
        if (page.recent) recent.emplace(*page.recent, false);
        if (page.before) before.emplace(*page.before, false);
    }
};

using Shown = std::function<std::string(const FigureText&, const Figures&)>;  ///< empty: unknown

std::string capital(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z') words[0] -= 'a' - 'A';
    return words;
}

/// "The last four weeks: 6 h 2 min (2 h 48 min in the four before)". Of a period that was asked for
/// the figure itself is the headline, and stands there.
std::string change(const Beside& beside, const FigureText& figures, const Shown& shown) {
    if (!beside.before) return "";
    const Figures& now = beside.recent ? *beside.page.recent : beside.page.figures;
    const std::string before = shown(*beside.before, *beside.page.before);
    const std::string said = shown(beside.recent ? *beside.recent : figures, now);
    if (before.empty() || said.empty()) return "";
    if (!beside.recent) return paragraph("In the same time before: " + before, "change");
    return paragraph("The last four weeks: " + said + " (" + before + " in the four before)",
                     "change");
}

std::string card(const char* heading, const std::string& words, const std::string& rest) {
    return fmt::format("<article class=\"headline\">\n<h3>{}</h3>\n{}{}</article>\n", heading,
                       paragraph(words, "words-first"), rest);
}

template <typename Value>
Values weekly(const Figures& figures, Value value) {
    Values values;
    for (const WeekFigures& week : figures.weeks) values.push_back(value(week));
    return values;
}

std::string direction(const FigureText& figures, const std::string& section,
                      const std::string& words) {
    if (figures.rows("weeks") < 2) return "";
    return paragraph(figures.marked(section + ".trend", "direction", capital(words)), "direction");
}

std::string recovery_words(const FigureText& figures) {
    if (figures.number("recovery.median"))
        return "Half had settled within " + figures.minutes("recovery.median");
    if (figures.number("recovery.q1"))
        return "A quarter had settled within " + figures.minutes("recovery.q1");
    return "Too few ends noted to say";
}

std::string recovery_rest(const FigureText& figures) {
    std::string text = figures.counted("recovery.n", "alarm", "alarms") + ", " +
                       figures.count("recovery.settled") + " settled";
    if (figures.whole("recovery.open") > 0)
        text += ", " + figures.count("recovery.open") + " with no end noted";
    std::string html = paragraph(text);
    if (figures.number("recovery.median") && figures.number("recovery.q3"))
        html += paragraph("a quarter within " + figures.minutes("recovery.q1") +
                          ", three quarters within " + figures.minutes("recovery.q3"));
    return html;
}

std::string recovery_card(const Beside& beside, const FigureText& figures) {
    const Figures& all = beside.page.figures;
    const auto shown = [](const FigureText& text, const Figures& of) {
        return of.recovery.median ? text.minutes("recovery.median") : "";
    };
    const Values weeks =
        weekly(all, [](const WeekFigures& week) { return as_double(week.recovery); });
    return card(
        "How soon alarms settled", recovery_words(figures),
        recovery_rest(figures) + change(beside, figures, shown) +
            direction(figures, "recovery",
                      direction_words(all.recovery.trend, weeks, "settling about {} sooner",
                                      "settling about {} later", least_minutes, minutes_words)));
}

std::string alarms_and_days(const FigureText& figures) {
    return figures.counted("frequency.spikes", "alarm", "alarms") + " in " +
           figures.counted("days_observed", "day", "days") + " with a note";
}

/// As in report_words.h, each number marked as what it is.
std::string rate(const FigureText& text, const Figures& of) {
    const std::string noted = text.decimal_number("frequency.per_week");
    if (is_well_observed(of)) return noted;
    return text.decimal_number("frequency.per_week_at_least") + " to " + noted;
}

std::string frequency_words(const ReportPage& page, const FigureText& figures) {
    if (!means_something(page.figures) || !page.figures.frequency.per_week)
        return alarms_and_days(figures);
    return (is_well_observed(page.figures) ? "About " : "") + rate(figures, page.figures) +
           " a week";
}

std::string frequency_rest(const ReportPage& page, const FigureText& figures) {
    if (!means_something(page.figures) || !page.figures.frequency.low) return "";
    std::string html =
        paragraph(alarms_and_days(figures) + ", of " + figures.counted("days", "day", "days"));
    if (!is_well_observed(page.figures))
        html += paragraph("the lower figure if the days without a note were calm");
    return html + paragraph("on the days noted, likely between " +
                            figures.decimal_number("frequency.low") + " and " +
                            figures.decimal_number("frequency.high") + " a week");
}

std::string frequency_card(const Beside& beside, const FigureText& figures) {
    const Figures& all = beside.page.figures;
    const auto shown = [](const FigureText& text, const Figures& of) {
        return of.frequency.per_week ? rate(text, of) : "";
    };
    const Values weeks = weekly(all, [](const WeekFigures& week) { return week.per_week; });
    return card("How often they came", frequency_words(beside.page, figures),
                frequency_rest(beside.page, figures) + change(beside, figures, shown) +
                    direction(figures, "frequency",
                              direction_words(all.frequency.trend, weeks, "about {} a week fewer",
                                              "about {} a week more", least_number, plain_number)));
}

std::string intensity_rest(const FigureText& figures) {
    std::string html =
        paragraph(figures.counted("intensity.n", "alarm", "alarms") + " with a strength noted");
    const auto low = figures.number("intensity.q1"), high = figures.number("intensity.q3");
    if (low && high && *figures.number("intensity.n") > 1)
        html += paragraph(
            *low == *high ? "the middle half at " + figures.decimal_number("intensity.q1")
                          : "the middle half between " + figures.decimal_number("intensity.q1") +
                                " and " + figures.decimal_number("intensity.q3"));
    return html;
}

std::string intensity_card(const Beside& beside, const FigureText& figures) {
    const Figures& all = beside.page.figures;
    const auto shown = [](const FigureText& text, const Figures& of) {
        return of.intensity.median ? text.decimal_number("intensity.median") : "";
    };
    const Values weeks = weekly(all, [](const WeekFigures& week) { return week.intensity; });
    const std::string words =
        all.intensity.median ? "Around " + figures.decimal_number("intensity.median") + " of ten"
                             : "No strength noted";
    return card(
        "How strong they were", words,
        (all.intensity.median ? intensity_rest(figures) : "") + change(beside, figures, shown) +
            direction(figures, "intensity",
                      direction_words(all.intensity.trend, weeks, "about {} of 10 milder",
                                      "about {} of 10 stronger", least_number, plain_number)));
}

}  // namespace

std::string headlines(const ReportPage& page, const FigureText& figures) {
    const std::string kind = paragraph(
        kind_words(page.recent ? *page.recent : page.figures, page.before ? &*page.before : nullptr,
                   page.figures, page.today, !page.only.empty()),
        "kind");
    if (page.figures.frequency.spikes == 0) return kind;
    const Beside beside(page);
    return "<div class=\"headlines\">\n" + recovery_card(beside, figures) +
           frequency_card(beside, figures) + intensity_card(beside, figures) + "</div>\n" + kind;
}

}  // namespace steady::page
