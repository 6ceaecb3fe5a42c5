#include "report/report_sections.h"

#include <doctest/doctest.h>

#include "text/text.h"

using namespace steady;

namespace {

Look look(int columns = 80) { return {false, false, true, columns}; }

std::string flowing(const Figures& figures, int columns = 80) {
    std::string text;
    const std::string report = report_sections(figures, look(columns), true);
    for (const auto word : words(report)) text += std::string(word) + " ";
    return text;
}

bool holds(const Figures& figures, std::string_view words) {
    return flowing(figures).find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("a section with nothing in it is not there") {
    CHECK(report_sections(Figures{}, look(), true).empty());
}

TEST_CASE("triggers have numbers from five alarms on") {
    Figures figures;
    figures.triggers = {{"late-reply", 5, 0, 6.5, 45}, {"silence", 4, 0, 8.0, 90}};
    CHECK(holds(figures, "late-reply 5 alarms, around 6.5 of 10; half had settled within 45 min"));
    CHECK(flowing(figures).ends_with("silence 4 alarms "));
}

TEST_CASE("exercises are told before and after, with n and how often it fell") {
    Figures figures;
    figures.exercises = {{"box-breathing", 9, 7, 4, 8.0 / 9}};
    CHECK(holds(figures, "box-breathing 7 before, 4 after; lower afterwards in 8 of 9 times"));
}

TEST_CASE("skills are told with the caution that they are picked for a reason") {
    Figures figures;
    figures.skills = {{"walk", 9, 5, 2, 1, 30}, {"tea", 1, 0, 0, 0, 300}};
    CHECK(holds(figures,
                "walk 9 alarms, helped 5, partly 2, did not help 1; half had settled within 30 "
                "min tea 1 alarm A skill is picked for a reason"));
}

TEST_CASE("urges are counted by what was done, without a verdict") {
    Figures figures;
    figures.urges = {20, 9, 3, 4, 2, 2, 15.0};
    CHECK(holds(figures,
                "20 urges: waited 9, shared 3, asked 4, something else 2; 2 with no choice noted. "
                "Half the waits were 15 min or longer."));
}

TEST_CASE("only checked fears are compared; when half came true, support is due") {
    Figures figures;
    figures.predictions = {14, 12, 1, 0, 11, 66.0};
    CHECK(holds(figures, "Of 12 checked, 1 came true; you had expected 8. 2 not checked yet."));
    CHECK_FALSE(holds(figures, "support"));
    figures.predictions = {4, 4, 2, 1, 1, 50.0};
    CHECK(holds(figures,
                "Of 4 checked, 2 came true and 1 partly; you had expected 2. Some of these fears "
                "were right. That deserves support, not argument."));
    figures.predictions = {2, 0, 0, 0, 0, std::nullopt};
    CHECK(holds(figures, "2 fears noted, none checked yet."));
}

TEST_CASE("good moments are a count of their own") {
    Figures figures;
    figures.good = {31, 1, 0, 4};
    CHECK(holds(figures, "Good moments 31 good moments, 1 time someone kept their word, 4 wins"));
}

TEST_CASE("six rows are enough; the rest has a table") {
    Figures figures;
    for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h"}) {
        figures.triggers.push_back({name, 1, 0, {}, {}});
        figures.feelings.push_back({name, 2});
    }
    CHECK(holds(figures, "2 more: steady-stats --by trigger"));
    CHECK(holds(figures, "f 2, and 2 more: steady-stats --by feeling"));
    for (int i = 0; i < 8; ++i) figures.exercises.push_back({"x", 1, 1, 1, 0});
    CHECK(exercise_list(figures, look()).find("more") == std::string::npos);
}

TEST_CASE("the map is drawn from five alarms on, and not for a screen reader") {
    Figures figures;
    figures.hours[1][21] = 4;
    figures.frequency.spikes = 4;
    CHECK(report_sections(figures, look(), true).empty());
    figures.frequency.spikes = 5;
    CHECK(holds(figures, "Tue"));
    const std::string plain = report_sections(figures, look(), false);
    CHECK(plain.find("█") == std::string::npos);
    CHECK(plain.find("Most often Tuesday at 21:00 (4).") != std::string::npos);
}

TEST_CASE("no line is wider than 40 columns, where that is all there is") {
    Figures figures;
    figures.frequency.spikes = 20;
    figures.hours[1][21] = 20;
    figures.triggers = {{"distance-after-closeness", 12, 0, 6.5, 45}};
    figures.skills = {{"called-a-friend-of-mine", 9, 5, 2, 1, 30}};
    figures.exercises = {{"box-breathing", 9, 7, 4, 1}};
    figures.company = {{"colleagues", 4, 30}};
    figures.urges = {20, 9, 3, 4, 2, 2, 15.0};
    figures.predictions = {14, 12, 6, 2, 4, 66.0};
    figures.good = {31, 12, 9, 4};
    figures.practice = {40, 210, 31};
    figures.ladder = {{"ten-minutes-apart", 3, 6.0, 7.0, 3.0, 1}};
    const std::string report = report_sections(figures, look(40), true);
    for (const auto line : split(report, '\n')) {
        CAPTURE(line);
        CHECK(width(line) <= 40);
    }
}
