// The JSON and TOML of report.h.
#include <doctest/doctest.h>
#include <toml++/toml.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "report/report.h"

using namespace steady;
using Json = nlohmann::json;

namespace {

Figures some_figures() {
    Figures figures;
    figures.from = *parse_day("2012-08-13");
    figures.to = *parse_day("2012-08-26");
    figures.days = 14;
    figures.days_observed = 11;
    figures.records = 1594;
    figures.bad_lines = 2;
    figures.frequency = {12, 7.63636363, 3.94585, 13.33925, 6.0, Trend{-0.02345678, 0.00004, 34}};
    figures.intensity = {12, 5.0, 4.25, 7.5, std::nullopt};
    figures.recovery = {12, 9, 3, 150, 80, std::nullopt, Trend{-1.5, 1, 30}};
    figures.weeks = {{iso_week_of(*figures.from), 5, 3, 4.2, 5.5, 90},
                     {iso_week_of(*figures.to), 6, 0, 0.0, std::nullopt, std::nullopt}};
    figures.triggers = {{"late-reply", 12, 0, 6.0, 45}};
    figures.skills = {{"box-breathing", 9, 5, 2, 1, std::nullopt}};
    figures.exercises = {{"box-breathing", 9, 7.0, 4.0, 8.0 / 9}};
    figures.distortions = {{"mind-reading", 4}};
    figures.body = {{"tight-chest", 7}, {"Zoë \"x\"", 1}};
    figures.feelings = {{"anxious", 9}};
    figures.behaviors = {{"checked-phone", 3}};
    figures.company = {{"alone", 40, 300}};
    figures.urges = {20, 9, 3, 4, 2, 2, 15.0};
    figures.predictions = {14, 12, 1, 2, 9, 70.0};
    figures.practice = {40, 210.5, 31};
    figures.good = {31, 12, 9, 4};
    figures.ladder = {{"ten-minutes-apart", 3, 6.0, 7.0, std::nullopt, 0}};
    figures.hours[6][23] = 5;
    return figures;
}

Json json_of(const Figures& figures) { return Json::parse(json_report(figures)); }

/// TOML as JSON; toml++ prints it.
Json toml_of(const Figures& figures) {
    const toml::table table = toml::parse(std::string_view(toml_report(figures)));
    std::ostringstream text;
    text << toml::json_formatter(table);
    return Json::parse(text.str());
}

/// TOML has no null: what is absent is left out.
Json without_nulls(const Json& tree) {
    if (!tree.is_structured()) return tree;
    Json kept = tree.is_array() ? Json::array() : Json::object();
    for (const auto& [key, value] : tree.items()) {
        if (value.is_null()) continue;
        if (tree.is_array())
            kept.push_back(without_nulls(value));
        else
            kept[key] = without_nulls(value);
    }
    return kept;
}

double rounded(double value) {
    Figures figures;
    figures.intensity.median = value;
    return json_of(figures)["intensity"]["median"];
}

}  // namespace

TEST_CASE("the JSON is the tree that steady-stats(1) describes") {
    Json tree = json_of(some_figures());
    CHECK(tree["hours"].size() == 7);
    CHECK(tree["hours"][6].size() == 24);
    CHECK(tree["hours"][6][23] == 5);
    tree.erase("hours");
    CHECK(tree == Json::parse(R"({
        "from": "2012-08-13", "to": "2012-08-26", "days": 14, "days_observed": 11,
        "records": 1594, "bad_lines": 2,
        "frequency": {"spikes": 12, "per_week": 7.6364, "low": 3.9459, "high": 13.3393,
                      "per_week_at_least": 6.0,
                      "trend": {"slope": -0.0235, "p": 0.0, "weeks": 34}},
        "intensity": {"n": 12, "median": 5.0, "q1": 4.25, "q3": 7.5, "trend": null},
        "recovery": {"n": 12, "settled": 9, "open": 3, "median": 150, "q1": 80, "q3": null,
                     "trend": {"slope": -1.5, "p": 1.0, "weeks": 30}},
        "triggers": [{"trigger": "late-reply", "n": 12, "intensity": 6.0, "recovery": 45}],
        "skills": [{"skill": "box-breathing", "n": 9, "helped": 5, "partly": 2, "did_not": 1,
                    "recovery": null}],
        "exercises": [{"exercise": "box-breathing", "n": 9, "before": 7.0, "after": 4.0,
                       "fell": 0.8889}],
        "distortions": [{"distortion": "mind-reading", "n": 4}],
        "body": [{"body": "tight-chest", "n": 7}, {"body": "Zoë \"x\"", "n": 1}],
        "feelings": [{"feeling": "anxious", "n": 9}],
        "behaviors": [{"behavior": "checked-phone", "n": 3}],
        "company": [{"company": "alone", "spikes": 40, "records": 300}],
        "urges": {"n": 20, "waited": 9, "shared": 3, "asked": 4, "other": 2, "open": 2,
                  "wait": 15},
        "predictions": {"made": 14, "checked": 12, "came_true": 1, "partly": 2, "did_not": 9,
                        "feared": 70.0},
        "practice": {"n": 40, "minutes": 210.5, "days": 31},
        "good": {"positive": 31, "kept": 12, "okay": 9, "win": 4},
        "ladder": [{"step": "ten-minutes-apart", "n": 3, "before": 6.0, "peak": 7.0,
                    "after": null, "came_true": 0}],
        "weeks": [
            {"week": "2012-W33", "days_observed": 5, "spikes": 3, "intensity": 5.5, "recovery": 90},
            {"week": "2012-W34", "days_observed": 6, "spikes": 0, "intensity": null,
             "recovery": null}]})"));
}

TEST_CASE("an empty log gives nulls and empty lists") {
    const Json tree = json_of(Figures{});
    CHECK(tree["from"].is_null());
    CHECK(tree["days"] == 0);
    CHECK(tree["frequency"]["spikes"] == 0);
    CHECK(tree["frequency"]["per_week"].is_null());
    CHECK(tree["frequency"]["trend"].is_null());
    CHECK(tree["recovery"]["q3"].is_null());
    for (const char* list : {"triggers", "skills", "exercises", "distortions", "body", "feelings",
                             "behaviors", "company", "ladder", "weeks"})
        CHECK(tree[list] == Json::array());
    CHECK(tree["urges"]["n"] == 0);
    CHECK(tree["urges"]["wait"].is_null());
    CHECK(tree["predictions"]["feared"].is_null());
    CHECK(tree["hours"].size() == 7);
}

TEST_CASE("keys stand in the order of the page, and the report ends with one LF") {
    const std::string text = json_report(some_figures());
    CHECK(text.find("\"from\"") < text.find("\"days\""));
    std::size_t last = 0;
    for (const char* key : {"frequency", "intensity", "recovery", "triggers", "skills", "exercises",
                            "distortions", "body", "feelings", "behaviors", "company", "urges",
                            "predictions", "practice", "good", "ladder", "weeks", "hours"}) {
        const std::size_t place = text.find("\n  \"" + std::string(key) + "\": ");
        CHECK(place != std::string::npos);
        CHECK(place > last);
        last = place;
    }
    CHECK(text.ends_with("}\n"));
}

TEST_CASE("numbers have four decimals, halves away from zero, and no -0") {
    CHECK(rounded(1.23455) == 1.2346);
    CHECK(rounded(-1.23455) == -1.2346);
    CHECK(rounded(0.00005) == 0.0001);
    CHECK(rounded(0.00004999) == 0);
    CHECK(rounded(2.0 / 3) == 0.6667);
    CHECK(rounded(123456.78905) == 123456.7891);
    Figures figures;
    figures.intensity.median = -0.00001;
    CHECK(json_report(figures).find("-0") == std::string::npos);
}

TEST_CASE("counts are whole numbers, measures are not") {
    const Json tree = json_of(some_figures());
    CHECK(tree["frequency"]["spikes"].is_number_integer());
    CHECK(tree["recovery"]["median"].is_number_integer());
    CHECK(tree["intensity"]["median"].is_number_float());
    CHECK(tree["frequency"]["per_week_at_least"].is_number_float());
}

TEST_CASE("the TOML is the same tree, without what is absent") {
    CHECK(toml_of(some_figures()) == without_nulls(json_of(some_figures())));
    CHECK(toml_of(Figures{}) == without_nulls(json_of(Figures{})));
}

TEST_CASE("floats in the TOML are floats, also when they are whole") {
    const toml::table table = toml::parse(std::string_view(toml_report(some_figures())));
    CHECK(table["intensity"]["median"].is_floating_point());
    CHECK(table["frequency"]["per_week_at_least"].is_floating_point());
    CHECK(table["frequency"]["spikes"].is_integer());
}
