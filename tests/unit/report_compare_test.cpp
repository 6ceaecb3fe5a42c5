#include "report/report_compare.h"

#include <doctest/doctest.h>

#include "text/text.h"

using namespace steady;

namespace {

/// Two weeks with so many alarms each, all alike.
Summary two_weeks(const char* monday, int alarms, int strength, int minutes) {
    Summary summary;
    summary.from = *parse_day(monday);
    summary.to = *summary.from + 13;
    summary.days = summary.days_observed = 14;
    for (const std::int32_t i : {0, 1}) {
        WeekSummary& week = summary.weeks[iso_week_of(*summary.from) + i];
        week.days_observed = 7;
        week.spikes = alarms;
        for (int k = 0; k < alarms; ++k) {
            week.intensity.add(strength);
            week.waits.add(minutes, true);
        }
    }
    return summary;
}

bool holds(const Comparison& comparison, std::string_view wanted) {
    const std::string report = text_comparison(comparison, {false, false, true, 80});
    std::string flowing;
    for (const auto word : words(report)) flowing += std::string(word) + " ";
    return flowing.find(wanted) != std::string::npos;
}

}  // namespace

TEST_CASE("two times stand side by side, with the share of pairs and how sure it is") {
    const Comparison comparison =
        comparison_of(two_weeks("2026-10-26", 6, 7, 60), two_weeks("2026-11-09", 6, 7, 20));
    CHECK(holds(comparison, "9 to 22 November 2026, beside 26 October to 8 November 2026"));
    CHECK(holds(comparison,
                "Settling 20 min now, 1 h before Take one alarm from each time: in 100 of 100 "
                "such pairs the later one settled sooner. Chance alone would hardly make such a "
                "difference."));
    CHECK(holds(comparison,
                "How strong 7 now, 7 before Take one alarm from each time: in 50 of 100 such "
                "pairs the later one was milder. That could well be chance."));
    CHECK(holds(comparison, "6 a week now, 6 a week before Too little on one side to say more."));
}

TEST_CASE("what is not known is said") {
    Summary nothing;
    nothing.from = *parse_day("2026-10-26");
    nothing.to = *nothing.from + 13;
    const Comparison comparison = comparison_of(nothing, two_weeks("2026-11-09", 2, 7, 20));
    CHECK(holds(comparison, "20 min now, not known before"));
    CHECK(holds(comparison, "Numbers mean little before five alarms; that is fine."));
}

TEST_CASE("how sure one can be has three answers") {
    CHECK(how_sure({0.8, 0.009, 9, 9}) == "Chance alone would hardly make such a difference.");
    CHECK(how_sure({0.8, 0.049, 9, 9}) == "Chance alone would seldom make such a difference.");
    CHECK(how_sure({0.8, 0.05, 9, 9}) == "That could well be chance.");
    CHECK(how_sure({1, 0.001, 3, 9}).empty());
}

TEST_CASE("programs get both times and the pairs") {
    const std::string json = json_comparison(
        comparison_of(two_weeks("2026-10-26", 6, 7, 60), two_weeks("2026-11-09", 6, 7, 20)));
    for (const char* key : {"\"before\": {", "\"now\": {", "\"pairs\": {", "\"nap\": 1.0"})
        CHECK(json.find(key) != std::string::npos);
}
