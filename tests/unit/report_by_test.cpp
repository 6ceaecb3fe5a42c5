#include "report/report_by.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "text/text.h"

using namespace steady;

namespace {

ByReport by(const char* field, std::vector<GroupFigures> rows) {
    Figures figures;
    figures.from = figures.to = *parse_day("2026-11-22");
    figures.triggers = std::move(rows);
    return by_report(std::move(figures), field);
}

Look look(int columns) { return {false, false, true, columns}; }

}  // namespace

TEST_CASE("numbers stand in columns, from five alarms on") {
    CHECK(text_by(by("place", {{"home", 12, 30, 6.5, 90}, {"bus", 4, 5, 6.0, 9}}), look(80))
              .starts_with("22 November 2026, by place\n"
                           "\n"
                           "  place  alarms  strength    settling  notes\n"
                           "  home       12       6.5  1 h 30 min     30\n"
                           "  bus         4                            5\n"));
}

TEST_CASE("on a narrow terminal a longer name has a line for itself") {
    const std::string text =
        text_by(by("trigger", {{"distance-after-closeness", 12, 30, 6.5, 90}}), look(44));
    CHECK(text.find("\n  distance-after-closeness\n") != std::string::npos);
    for (const auto line : split(text, '\n')) CHECK(width(line) <= 44);
}

TEST_CASE("hours fit on 40 columns") {
    const std::string text = text_by(by("hour", {{"08:00", 12, 30, 6.5, 90}}), look(40));
    CHECK(text.find("  hour  alarms strength   settling notes\n"
                    "  08:00     12      6.5 1 h 30 min    30\n") != std::string::npos);
}

TEST_CASE("days and hours stand as in a calendar") {
    const ByReport days = by("weekday", {{"Sunday", 9, 9, {}, {}}, {"Monday", 1, 1, {}, {}}});
    CHECK(days.figures.triggers[0].name == "Monday");
    const ByReport hours = by("hour", {{"21:00", 9, 9, {}, {}}, {"08:00", 1, 1, {}, {}}});
    CHECK(hours.figures.triggers[0].name == "08:00");
}

TEST_CASE("a field that no record has is said") {
    CHECK(text_by(by("weather", {}), look(80)) ==
          "22 November 2026, by weather\n\nNo record has this field.\n");
}

TEST_CASE("other people are not looked at") {
    CHECK_THROWS_AS(refuse_people("who"), Error);
    CHECK_NOTHROW(refuse_people("company"));
}

TEST_CASE("rows for programs are named by the field") {
    const ByReport report = by("place", {{"home", 12, 30, 6.5, 90}});
    CHECK(csv_by(report) == "place,n,intensity,recovery,records\nhome,12,6.5,90,30\n");
    CHECK(json_by(report).find("{\"place\": \"home\", \"n\": 12, ") != std::string::npos);
    CHECK(toml_by(report).find("[[rows]]\nplace = \"home\"\n") != std::string::npos);
}
