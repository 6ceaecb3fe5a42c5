// What came with the alarms, and what was done: a section each, left out when there is nothing in
// it.

#include <fmt/format.h>

#include "report/report_html_rows.h"

namespace steady::page {
namespace {

std::string tally(const FigureText& figures, const char* list, const char* key,
                  const char* heading) {
    const std::string rows =
        list_table(figures, list, key, "n", {{"", "name"}, times},
                   [&](std::size_t i) { return Cells{figures.count(path(list, i, "n"))}; });
    return rows.empty() ? "" : fmt::format("<div>\n<h3>{}</h3>\n{}</div>\n", heading, rows);
}

std::string count_words(const FigureText& figures, const std::string& path, const char* one,
                        const char* many) {
    return figures.whole(path) > 0 ? figures.counted(path, one, many) : "";
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
    return text;
}

}  // namespace

std::string good_moments(const FigureText& figures) {
    return paragraph(joined({count_words(figures, "good.positive", "good moment", "good moments"),
                             count_words(figures, "good.kept", "time someone kept their word",
                                         "times someone kept their word"),
                             count_words(figures, "good.okay", "time you settled on your own",
                                         "times you settled on your own"),
                             count_words(figures, "good.win", "win", "wins")}),
                     "words-first");
}

std::string triggers(const FigureText& figures) {
    return list_table(
        figures, "triggers", "trigger", "n",
        {{"", "name"}, times, {"strength", "number"}, {"half settled within", "number"}},
        [&](std::size_t i) {
            const auto shown = [&](const std::string& text) {
                return if_enough(figures, "triggers", i, text);
            };
            return Cells{figures.count(path("triggers", i, "n")),
                         shown(figures.decimal_number(path("triggers", i, "intensity"))),
                         shown(figures.minutes(path("triggers", i, "recovery")))};
        });
}

std::string company(const FigureText& figures) {
    return list_table(figures, "company", "company", "records",
                      {{"", "name"}, {"records", "number"}, {"alarms", "number"}},
                      [&](std::size_t i) {
                          return Cells{figures.count(path("company", i, "records")),
                                       figures.count(path("company", i, "spikes"))};
                      });
}

std::string habits_and_body(const FigureText& figures) {
    const std::string html = tally(figures, "distortions", "distortion", "Thinking habits") +
                             tally(figures, "feelings", "feeling", "Feelings") +
                             tally(figures, "body", "body", "In the body") +
                             tally(figures, "behaviors", "behavior", "What I did");
    return html.empty() ? "" : "<div class=\"columns\">\n" + html + "</div>\n";
}

std::string urges(const FigureText& figures) {
    if (figures.whole("urges.n") == 0) return "";
    const auto some = [&](const char* key, const char* words) {
        const std::string path = std::string("urges.") + key;
        return figures.whole(path) > 0 ? figures.count(path) + " " + words : "";
    };
    std::string html = paragraph(
        figures.counted("urges.n", "urge", "urges") + ": " +
            joined({some("waited", "waited"), some("shared", "shared"), some("asked", "asked"),
                    some("other", "something else"), some("open", "with no choice noted")}),
        "words-first");
    if (figures.number("urges.wait"))
        html += paragraph("Half the waits were " + figures.minutes("urges.wait") + " or longer.");
    return html + paragraph("All of these choices are fine.", "quiet");
}

std::string practice(const FigureText& figures) {
    if (figures.whole("practice.n") == 0) return "";
    return paragraph(figures.counted("practice.n", "exercise", "exercises") + ", " +
                         figures.minutes("practice.minutes") + " in all, on " +
                         figures.counted("practice.days", "day", "days"),
                     "words-first");
}

}  // namespace steady::page
