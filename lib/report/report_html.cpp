// The page of report_html.h, from top to bottom.

#include "report/report_html.h"

#include <fmt/format.h>

#include "report/report_html_parts.h"
#include "report/report_words.h"
#include "report/svg_markup.h"

namespace steady {
namespace {

using namespace page;

/// The policy lets the page itself fetch nothing and run nothing, whatever stands in it.
std::string head(const std::string& title) {
    return fmt::format(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n"
        "<meta charset=\"utf-8\" />\n"
        "<meta http-equiv=\"Content-Security-Policy\" "
        "content=\"default-src 'none'; style-src 'unsafe-inline'\" />\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
        "<title>{}</title>\n<style>{}</style>\n</head>\n",
        escaped(title), report_style);
}

std::string period(const Figures& figures) {
    if (!figures.from || !figures.to || *figures.from > *figures.to) return "Nothing noted yet";
    return period_words(*figures.from, *figures.to);
}

std::string pictures(const ReportPage& of) {
    const std::string html = weekly_pictures(of.figures) + recovery_curve(of);
    return html.empty() ? "" : "<div class=\"pictures\">\n" + html + "</div>\n";
}

std::string how_to_read(const FigureText& figures) {
    std::string html = paragraph(
        "A day without a note is not a day without an alarm, so “a week” is counted on the days "
        "noted, and blank weeks are blank. An alarm with no end noted counts for as long as "
        "something is known of it. A direction is named only when eight weeks have a value and it "
        "is unlikely to be chance.");
    if (figures.whole("bad_lines") > 0)
        html += paragraph(figures.counted("bad_lines", "line", "lines") + " could not be read.");
    return html + paragraph(
                      "These figures describe what was written down, not the person who wrote it, "
                      "and they measure nothing about anyone else. A heavier stretch does not undo "
                      "what you have built. steady is self-help practice, not therapy, and not an "
                      "emergency service.");
}

std::string sections(const ReportPage& of, const FigureText& figures) {
    return section("headlines", "How it has been", headlines(of, figures)) +
           section("good", "Good moments", good_moments(figures)) +
           section("pictures", "Week by week", pictures(of) + week_table(figures)) +
           section("triggers", "What set alarms off", triggers(figures)) +
           section("when", "When alarms went off", hours_picture(figures)) +
           section("helped", "What was tried, and what was said of it", what_helped(figures)) +
           section("habits", "What came along", habits_and_body(figures)) +
           section("urges", "Urges to seek reassurance", urges(figures)) +
           section("predictions", "Fears checked", predictions(figures)) +
           section("practice", "Practice", practice(figures)) +
           section("steps", "Small steps", small_steps(figures)) +
           section("company", "With whom", company(figures)) +
           section("alarms", "The alarms, one by one", list_of_alarms(of.alarms)) +
           section("notes", "In your own words", list_of_notes(of.notes));
}

}  // namespace

std::string html_report(const ReportPage& of) {
    const FigureText figures(of.figures);
    const std::string days = period(of.figures);
    return head("steady: " + days) + "<body>\n<header>\n<p class=\"quiet\">steady</p>\n<h1>" +
           escaped(days) + "</h1>\n" +
           (of.only.empty() ? "" : paragraph("Only " + escaped(of.only), "only")) +
           "</header>\n<main>\n" +
           section("bring", "To bring to the session", things_to_bring(of.bring)) +
           sections(of, figures) + "</main>\n<footer>\n<h2>How to read this</h2>\n" +
           how_to_read(figures) + "</footer>\n</body>\n</html>\n";
}

}  // namespace steady
