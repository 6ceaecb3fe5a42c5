// The text of report.h.
#include "report/report.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "text/text.h"

using namespace steady;

namespace {

Day day(const char* text) { return parse_day(text).value(); }

Figures four_weeks(std::int64_t alarms) {
    Figures figures;
    figures.from = day("2013-03-12");
    figures.to = day("2013-04-08");
    figures.days = figures.days_observed = 28;
    figures.records = 100;
    const double per_week = static_cast<double>(alarms) / 4;
    figures.frequency = {alarms, per_week, 2.5, 6.8, per_week, std::nullopt};
    figures.intensity = {alarms, 5.0, 5.0, 7.0, std::nullopt};
    figures.recovery = {alarms, alarms - 2, 2, 90, 60, 180, std::nullopt};
    if (alarms == 0) figures.intensity = {}, figures.recovery = {};
    return figures;
}

Figures the_whole_log() {
    Figures all = four_weeks(40);
    all.from = day("2013-02-12");
    const std::int32_t first = iso_week_of(*all.from);
    for (std::int32_t i = 0; i < 8; ++i) {
        WeekFigures week{first + i, 7, 8 - i, 8.0 - i, 4.0, 100 - 10 * i};
        if (i == 2) week = {first + i, 0, 0, {}, {}, {}};
        all.weeks.push_back(week);
    }
    all.frequency.trend = Trend{-0.5, 0.001, 7};
    all.intensity.trend = Trend{0, 1, 7};
    all.recovery.trend = Trend{-10, 0.001, 7};
    return all;
}

TextReport report(std::int64_t alarms) { return {four_weeks(alarms), {}, the_whole_log(), true}; }

Look look(int columns, bool utf8 = true) { return {false, false, utf8, columns}; }

std::string text_of(const TextReport& report, int columns = 80) {
    return text_report(report, look(columns));
}

bool holds(const std::string& text, std::string_view words) {
    std::string flowing;  // as if no line had been broken
    for (const auto word : steady::words(text)) flowing += std::string(word) + " ";
    return flowing.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("an empty log has no report, for it was said already that it is empty") {
    CHECK(text_report(TextReport{}, look(80)) == "");
}

TEST_CASE("words come before numbers, and what they rest on below them") {
    const std::string text = text_of(report(16));
    CHECK(text.starts_with("12 March to 8 April 2013\n\n  Settling "));
    CHECK(holds(text, "half had settled within 1 h 30 min"));
    CHECK(holds(text, "16 alarms, 14 settled, 2 with no end noted"));
    CHECK(holds(text, "about 4 a week"));
    CHECK(holds(text, "likely between 2.5 and 6.8 a week"));
    CHECK(holds(text, "around 5 of 10"));
}

TEST_CASE("the four weeks stand beside those before") {
    TextReport beside = report(16);
    beside.before = four_weeks(28);
    beside.before->recovery.median = 120;
    const std::string text = text_of(beside);
    CHECK(holds(text, "12 March to 8 April 2013, beside the 4 weeks before"));
    CHECK(holds(text, "half had settled within 1 h 30 min (2 h before)"));
    CHECK(holds(text, "about 4 a week (7 before)"));
    CHECK(holds(text, "around 5 of 10 (5 before)"));
    for (const char* verdict : {"sooner than", "later than", "less often", "more often"})
        CHECK_FALSE(holds(text, verdict));
    beside.before->days_observed = 5;
    beside.before->frequency.per_week_at_least = 1.3;
    CHECK(holds(text_of(beside), "about 4 a week (1.3 to 7 before)"));
    CHECK_FALSE(holds(text, "heavier"));
}

TEST_CASE("a heavier stretch is said kindly") {
    TextReport heavier = report(28);
    heavier.before = four_weeks(16);
    heavier.before->recovery.median = 40;
    CHECK(holds(text_of(heavier), "A heavier stretch. It does not undo what you have built."));
}

TEST_CASE("fewer than five alarms mean little, and no rate is given") {
    const std::string text = text_of(report(4));
    CHECK(holds(text, "Numbers mean little before five alarms; that is fine."));
    CHECK(holds(text, "4 alarms in 28 days with a note"));
    CHECK_FALSE(holds(text, "about 1 a week"));
    CHECK_FALSE(holds(text_of(report(5)), "Numbers mean little"));
}

TEST_CASE("a time without an alarm is said, without a table of nothing") {
    const std::string text = text_of(report(0));
    CHECK(text == "12 March to 8 April 2013\n\nNo alarm was noted in this time.\n");
}

TEST_CASE("a log with gaps gives the range from one rate to the other") {
    TextReport gaps = report(8);
    gaps.window.days_observed = 14;
    gaps.window.frequency.per_week = 4;
    gaps.window.frequency.per_week_at_least = 2;
    const std::string text = text_of(gaps);
    CHECK(holds(text, "2 to 4 a week"));
    CHECK(holds(text,
                "8 alarms in 14 days with a note; the lower figure if the days without a "
                "note were calm"));
    CHECK_FALSE(holds(text, "likely between"));
}

TEST_CASE("where most alarms have no end noted, the quarter is told, or nothing") {
    TextReport open = report(8);
    open.window.recovery = {8, 3, 5, std::nullopt, 60, std::nullopt, std::nullopt};
    CHECK(holds(text_of(open), "a quarter had settled within 1 h"));
    open.window.recovery = {8, 1, 7, std::nullopt, std::nullopt, std::nullopt, std::nullopt};
    CHECK(holds(text_of(open), "too few ends noted to say"));
}

TEST_CASE("a direction is told only where there is one, with the weeks it rests on") {
    TextReport clear = report(16);
    clear.all.weeks[2] = {clear.all.weeks[2].week, 7, 6, 6.0, {}, 80};
    clear.all.frequency.trend->weeks = clear.all.recovery.trend->weeks = 8;
    const std::string text = text_of(clear);
    CHECK(holds(text, "about 2.2 a week fewer each month (8 weeks)"));
    CHECK(holds(text, "settling about 43 min sooner each month (8 weeks)"));
    CHECK(holds(text, "no clear direction yet (1 of 8 weeks without a value)"));
    CHECK_FALSE(holds(text_of(report(16)), "fewer each month"));  // seven values are too few
}

TEST_CASE("each week has one block, and one without a note is blank") {
    const std::string text = text_of(report(16));
    CHECK(holds(text, "Week by week, 8 weeks up to 8 April 2013"));
    CHECK(text.find("  How often   █▇ ▅▅▄▃▂\n") != std::string::npos);
}

TEST_CASE("the last weeks that fit are drawn, at most 52") {
    TextReport many = report(16);
    for (int i = 0; i < 100; ++i) many.all.weeks.push_back({3000 + i, 7, 1, 1.0, 4.0, 50});
    const auto blocks = [&](int columns) {
        std::size_t most = 0;
        const std::string text = text_of(many, columns);
        for (const auto line : split(text, '\n'))
            if (line.find("▄▄▄▄") != std::string::npos || line.find("████") != std::string::npos)
                most = std::max(most, static_cast<std::size_t>(width(line)) - 14);
        return most;
    };
    CHECK(blocks(100) == 52);
    CHECK(blocks(40) == 26);
    CHECK(holds(text_of(many), "Week by week, the last 52 of 108 weeks up to 8 April 2013"));
    many.pictures = false;
    CHECK(holds(text_of(many), "Week by week, 108 weeks up to 8 April 2013"));
}

TEST_CASE("no line is wider than the terminal") {
    TextReport beside = report(28);
    beside.before = four_weeks(16);
    beside.before->recovery.median = 40;
    for (const int columns : {40, 50, 80, 100}) {
        const std::string text = text_of(beside, columns);
        for (const auto line : split(text, '\n')) {
            CAPTURE(line);
            CHECK(width(line) <= columns);
        }
    }
}

TEST_CASE("without UTF-8 the report is plain ASCII") {
    const std::string text = text_report(report(16), look(80, false));
    CHECK(std::all_of(text.begin(), text.end(), [](char c) { return c > 0; }));
    CHECK(text.find("  How often   #* ==~-.\n") != std::string::npos);
}

TEST_CASE("without pictures the words stay") {
    TextReport plain = report(16);
    plain.pictures = false;
    const std::string text = text_of(plain);
    CHECK(text.find("█") == std::string::npos);
    CHECK(holds(text, "How strong no clear direction yet (1 of 8 weeks without a value)"));
}

TEST_CASE("there is no colour, and nothing is called open, failed or not reached") {
    TextReport heavier = report(28);
    heavier.before = four_weeks(16);
    const std::string text = text_of(heavier);
    CHECK(text.find('\x1b') == std::string::npos);
    for (const char* word : {" open", "fail", "not reached", "worse", "streak", "relapse"})
        CHECK_FALSE(holds(text, word));
}

TEST_CASE("a sparkline has a block as tall as each value") {
    using Values = std::vector<std::optional<double>>;
    CHECK(sparkline({}, true).empty());
    CHECK(sparkline(Values{0, 1, 2, 3, 4, 5, 6, 7}, true) == "▁▂▃▄▅▆▇█");
    CHECK(sparkline(Values{0, 1, 2, 3, 4, 5, 6, 7}, false) == "_.-~=+*#");
    CHECK(sparkline(Values{10, std::nullopt, 0}, true) == "█ ▁");
    CHECK(sparkline(Values{0, 0}, true) == "▁▁");
    CHECK(sparkline(Values{std::nullopt, std::nullopt}, false) == "  ");
    CHECK(sparkline(Values{3, 3}, true) == "██");
}
