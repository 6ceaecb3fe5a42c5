#include "report/report_html_figures.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

Figures some_figures() {
    Figures figures;
    figures.recovery = {9, 7, 2, 261, {}, {}, {}};
    figures.frequency.per_week = 4.97064;
    figures.exercises = {{"box", 9, 7, 4, 0.88889}};
    figures.triggers.assign(40, {"<late>", 2, 0, {}, {}});
    figures.weeks.assign(40, {});
    figures.hours[1][18] = 4;
    return figures;
}

}  // namespace

TEST_CASE("a figure is found by its path in the JSON") {
    const FigureText figures(some_figures());
    CHECK(figures.whole("recovery.n") == 9);
    CHECK(figures.number("recovery.median") == 261);
    CHECK_FALSE(figures.number("recovery.q1"));
    CHECK(figures.whole("hours.1.18") == 4);
    CHECK(figures.whole("nothing.there") == 0);
}

TEST_CASE("a figure carries its path and the value that the JSON has") {
    const FigureText figures(some_figures());
    CHECK(figures.minutes("recovery.median") ==
          "<data value=\"261\" data-figure=\"recovery.median\" data-unit=\"minutes\">4 h 21 "
          "min</data>");
    CHECK(
        figures.decimal_number("frequency.per_week") ==
        "<data value=\"4.9706\" data-figure=\"frequency.per_week\" data-unit=\"number\">5</data>");
}

TEST_CASE("a figure that cannot be told is a dash") {
    CHECK(FigureText(some_figures()).minutes("recovery.q1") ==
          "<data value=\"null\" data-figure=\"recovery.q1\" data-unit=\"minutes\">–</data>");
}

TEST_CASE("one is one, and others are more") {
    const FigureText figures(some_figures());
    CHECK(figures.counted("recovery.n", "alarm", "alarms").ends_with(">9</data> alarms"));
    CHECK(figures.counted("hours.1.18", "alarm", "alarms").ends_with(">4</data> alarms"));
}

TEST_CASE("tags are escaped") {
    CHECK(FigureText(some_figures()).word("triggers.0.trigger") == "&lt;late&gt;");
}

TEST_CASE("of long lists only what a page shows is kept, of weeks all") {
    const FigureText figures(some_figures());
    CHECK(figures.rows("triggers") == 40);
    CHECK(figures.whole("triggers.11.n") == 2);
    CHECK(figures.whole("triggers.12.n") == 0);
    CHECK(figures.rows("weeks") == 40);
    CHECK_FALSE(figures.word("weeks.39.week").empty());
}

TEST_CASE("figures of another time say which") {
    Figures figures = some_figures();
    figures.from = 15'000;
    figures.to = 15'027;
    const std::string text = FigureText(figures, false).count("recovery.n");
    CHECK(text.find(" data-from=\"2011-01-26\" data-to=\"2011-02-22\"") != std::string::npos);
}
