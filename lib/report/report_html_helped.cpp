// What was tried, and how it went: exercises before and after, skills and what was said of them,
// small steps. Nothing here says that one thing brought about another.

#include <fmt/format.h>

#include <cmath>
#include <utility>

#include "report/report_html_rows.h"

namespace steady::page {
namespace {

/// 8 of 9
std::string fell_in(const FigureText& figures, std::size_t row) {
    const std::string fell = path("exercises", row, "fell");
    const auto n = static_cast<double>(figures.whole(path("exercises", row, "n")));
    return figures.marked(
        fell, "part",
        fmt::format("{} of {:.0f}", std::llround(figures.number(fell).value_or(0) * n), n));
}

std::string exercises(const FigureText& figures) {
    const std::string rows = list_table(
        figures, "exercises", "exercise", "n",
        {{"exercise", "name"}, times, {"before → after", "number"}, {"lower afterwards", "number"}},
        [&](std::size_t i) {
            return Cells{figures.count(path("exercises", i, "n")),
                         before_and_after(figures, "exercises", i), fell_in(figures, i)};
        });
    if (rows.empty()) return "";
    return "<h3>Exercises, before and after</h3>\n" + rows;
}

std::string said(const FigureText& figures, std::size_t row) {
    std::string text;
    for (const auto& [key, word] :
         {std::pair{"helped", "yes"}, std::pair{"partly", "partly"}, std::pair{"did_not", "no"}})
        if (figures.whole(path("skills", row, key)) > 0)
            text +=
                (text.empty() ? "" : ", ") + figures.count(path("skills", row, key)) + " " + word;
    return text.empty() ? "–" : text;
}

std::string skills(const FigureText& figures) {
    const std::string rows = list_table(
        figures, "skills", "skill", "n",
        {{"skill", "name"}, times, {"helped", "text"}, {"half settled within", "number"}},
        [&](std::size_t i) {
            return Cells{
                figures.count(path("skills", i, "n")), said(figures, i),
                if_enough(figures, "skills", i, figures.minutes(path("skills", i, "recovery")))};
        });
    if (rows.empty()) return "";
    return "<h3>Skills, and what was said of them</h3>\n" + rows +
           paragraph(
               "A skill is picked for a reason, and the hardest alarms call for most of them: "
               "a slow one beside it says little about the skill.",
               "quiet");
}

}  // namespace

std::string what_helped(const FigureText& figures) { return exercises(figures) + skills(figures); }

std::string small_steps(const FigureText& figures) {
    return list_table(figures, "ladder", "step", "n",
                      {{"step", "name"},
                       times,
                       {"before → after", "number"},
                       {"at its highest", "number"},
                       {"fear came true", "number"}},
                      [&](std::size_t i) {
                          return Cells{figures.count(path("ladder", i, "n")),
                                       before_and_after(figures, "ladder", i),
                                       figures.decimal_number(path("ladder", i, "peak")),
                                       figures.count(path("ladder", i, "came_true"))};
                      });
}

}  // namespace steady::page
