#include "report/report_html.h"

#include <doctest/doctest.h>

#include "report/report_html_parts.h"

using namespace steady;
using namespace steady::page;

namespace {

constexpr Day some_monday = 20'416;  // 24 November 2025

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Weeks with a note on each day, and that many alarms a week, each settled within so many minutes.
ReportPage page_of(int weeks, int alarms_a_week, std::int64_t minutes = 30) {
    Summary summary;
    summary.from = some_monday;
    summary.to = some_monday + weeks * 7 - 1;
    summary.days = summary.days_observed = weeks * 7;
    for (int i = 0; i < weeks; ++i) {
        WeekSummary& week = summary.weeks[iso_week_of(some_monday) + i];
        week.days_observed = 7;
        for (int n = 0; n < alarms_a_week; ++n) {
            ++week.spikes;
            week.intensity.add(6);
            week.waits.add(minutes + n, true);
        }
    }
    ReportPage page;
    page.figures = figures_of(summary);
    page.ended = summary.total().waits.parts().ended;
    return page;
}

Row row(const char* label, const char* value) { return {"", label, value}; }

const Moment some_time{Seconds{some_monday} * 86'400 + 3'600, 0, 60};

}  // namespace

TEST_CASE("what to bring heads the page") {
    ReportPage page = page_of(4, 3);
    page.bring = {{some_time, {row("to bring", "Why did I go <quiet>?")}}};
    const std::string html = html_report(page);
    CHECK(holds(html, "Why did I go &lt;quiet&gt;?"));
    CHECK(html.find("To bring to the session") < html.find("How it has been"));
}

TEST_CASE("recovery comes first, in words") {
    const std::string html = html_report(page_of(4, 3));
    CHECK(holds(html,
                "Half had settled within <data value=\"31\" "
                "data-figure=\"recovery.median\" data-unit=\"minutes\">31 min</data>"));
    CHECK(html.find("How soon alarms settled") < html.find("How often they came"));
}

TEST_CASE("sections with nothing in them are not there") {
    const std::string html = html_report(page_of(4, 3));
    for (const char* id : {"bring", "good", "triggers", "when", "helped", "habits", "urges",
                           "predictions", "practice", "steps", "company", "alarms", "notes"})
        CHECK_FALSE(holds(html, std::string("<section id=\"") + id + "\""));
}

TEST_CASE("before five alarms there is no rate, and a kind word") {
    const std::string html = html_report(page_of(1, 3));
    CHECK(holds(html, "Numbers mean little before five alarms; that is fine."));
    CHECK_FALSE(holds(html, "frequency.per_week\""));
    CHECK_FALSE(holds(html_report(page_of(4, 3)), "Numbers mean little"));
}

TEST_CASE("a time without alarms says so, and draws nothing") {
    const std::string html = html_report(page_of(3, 0));
    CHECK(holds(html, "No alarm was noted in this time."));
    CHECK_FALSE(holds(html, "<svg"));
}

TEST_CASE("an empty log is a page too") {
    const std::string html = html_report(ReportPage{});
    CHECK(holds(html, "Nothing noted yet"));
    CHECK(html.ends_with("</html>\n"));
}

TEST_CASE("the last four weeks stand beside the four before") {
    ReportPage page = page_of(12, 3, 60);
    page.recent = page_of(4, 3, 20).figures;
    page.before = page_of(4, 3, 60).figures;
    const std::string html = html_report(page);
    CHECK(holds(html, "The last four weeks: <data"));
    CHECK_FALSE(holds(html, "than before"));
    CHECK(holds(html, "in the four before"));
}

TEST_CASE("a period that was asked for stands beside the same length before it") {
    ReportPage page = page_of(4, 3, 90);
    page.before = page_of(4, 3, 60).figures;
    const std::string html = html_report(page);
    CHECK(holds(html, "In the same time before: <data"));
}

TEST_CASE("an alarm without an end is one with no end noted") {
    const std::string html =
        list_of_alarms({{some_time, "late-reply", 7, {}, {"walk", "five-senses"}}});
    CHECK(holds(html, "no end noted"));
    CHECK(holds(html, "late-reply"));
    CHECK(holds(html, "walk</span>, <span"));
    CHECK(holds(html, "Mon 24 Nov 2025, 02:00"));
}

TEST_CASE("of very many alarms the last thousand are listed, and it is said") {
    const std::vector<ListedAlarm> alarms(1003, ListedAlarm{some_time, "", {}, 5, {}});
    const std::string html = list_of_alarms(alarms);
    CHECK(holds(html, "data-figure=\"derived.alarms_before\" data-unit=\"count\">3</data>"));
}

TEST_CASE("a person's words keep their lines and cannot become elements") {
    const std::string html = list_of_notes(
        {{some_time, {row("page of writing", "One.\n<i>Two.</i>"), row("took", "20m")}}});
    CHECK(holds(html, "One.\n&lt;i&gt;Two.&lt;/i&gt;"));
    CHECK(holds(html, "took"));
}

TEST_CASE("of a long list the first rows are shown, and how many more there are") {
    ReportPage page = page_of(4, 3);
    for (int i = 0; i < 30; ++i)
        page.figures.triggers.push_back({"trigger-" + std::to_string(i), 2, 0, 5.0, 30});
    const std::string html = triggers(FigureText(page.figures));
    CHECK(holds(html, "trigger-11<"));
    CHECK_FALSE(holds(html, "trigger-12<"));
    CHECK(holds(html, ">18</data> more"));
}

TEST_CASE("fears are spoken of by those that were checked") {
    Figures figures;
    figures.predictions = {14, 12, 1, 2, 9, 70.0};
    const std::string html = predictions(FigureText(figures));
    CHECK(holds(html, ">12</data> checked"));
    CHECK(holds(html, ">1</data> came true"));
    CHECK(holds(html, "you had expected <data value=\"8\""));
    CHECK_FALSE(holds(html, "deserves support"));
}

TEST_CASE("fears that came true deserve support, not argument") {
    Figures figures;
    figures.predictions = {4, 4, 2, 0, 2, 50.0};
    CHECK(holds(predictions(FigureText(figures)), "That deserves support, not argument."));
}
