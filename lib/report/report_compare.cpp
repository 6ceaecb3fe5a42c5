#include "report/report_compare.h"

#include <fmt/format.h>

#include <cmath>

#include "report/report_layout.h"
#include "report/report_tree.h"
#include "report/report_words.h"

namespace steady {
namespace {

constexpr int column = 12;
constexpr std::int64_t least = 4;
constexpr const char* unknown = "not known";

/// Of calendar weeks in which three days or more were observed, as for the trend.
Sample weekly_rates(const Figures& figures) {
    std::vector<double> rates;
    for (const WeekFigures& week : figures.weeks)
        if (week.per_week) rates.push_back(*week.per_week);
    return sample_of(rates);
}

Sample lengths(const Summary& summary) {
    const Waits::Parts parts = summary.total().waits.parts();
    return {parts.ended, parts.censored};
}

Sample strengths(const Summary& summary) { return {summary.total().intensity.histogram(), {}}; }

std::string whole(const std::optional<double>& value) {
    return value ? plain_number(*value) : unknown;
}

std::string rate_or_unknown(const Figures& figures) {
    const std::string words = rate(figures);
    return words.empty() ? unknown : words + " a week";
}

std::string length_words(const std::optional<std::int64_t>& minutes) {
    return minutes ? minutes_words(static_cast<double>(*minutes)) : unknown;
}

std::string pairs_words(const std::optional<Nonoverlap>& pairs, const char* one, const char* less) {
    if (!pairs || pairs->before < least || pairs->now < least)
        return "Too little on one side to say more.";
    return fmt::format("Take {} from each time: in {} of 100 such pairs the later one {}. {}", one,
                       std::lround(pairs->nap * 100), less, how_sure(*pairs));
}

std::string row(const char* name, const std::string& before, const std::string& now,
                const std::string& pairs, const Look& look) {
    return beside(name, now + " now, " + before + " before", column, look) +
           beside("", pairs, column, look);
}

void describe_pairs(DataWriter& out, const char* key, const std::optional<Nonoverlap>& pairs) {
    if (!pairs) return out.value(key, DataWriter::Value());
    out.object(key, [&](DataWriter& inside) {
        inside.value("nap", pairs->nap);
        inside.value("p", pairs->p);
        inside.value("before", pairs->before);
        inside.value("now", pairs->now);
    });
}

void describe_period(DataWriter& out, const char* key, const Figures& figures) {
    out.object(key, [&](DataWriter& inside) {
        describe_days(inside, figures);
        describe_headlines(inside, figures);
    });
}

void describe_comparison(DataWriter& out, const Comparison& comparison) {
    describe_period(out, "before", comparison.before);
    describe_period(out, "now", comparison.now);
    out.object("pairs", [&](DataWriter& inside) {
        describe_pairs(inside, "frequency", comparison.frequency);
        describe_pairs(inside, "intensity", comparison.intensity);
        describe_pairs(inside, "recovery", comparison.recovery);
    });
}

}  // namespace

Comparison comparison_of(const Summary& before, const Summary& now) {
    Comparison comparison{figures_of(before), figures_of(now), {}, {}, {}};
    comparison.frequency =
        nonoverlap(weekly_rates(comparison.before), weekly_rates(comparison.now));
    comparison.intensity = nonoverlap(strengths(before), strengths(now));
    comparison.recovery = nonoverlap(lengths(before), lengths(now));
    return comparison;
}

std::string how_sure(const Nonoverlap& pairs) {
    if (pairs.before < least || pairs.now < least) return "";
    if (pairs.p < 0.01) return "Chance alone would hardly make such a difference.";
    if (pairs.p < 0.05) return "Chance alone would seldom make such a difference.";
    return "That could well be chance.";
}

std::string text_comparison(const Comparison& comparison, const Look& look) {
    const Figures& before = comparison.before;
    const Figures& now = comparison.now;
    std::string text = sentence(period_words(*now.from, *now.to) + ", beside " +
                                    period_words(*before.from, *before.to),
                                look) +
                       "\n";
    text += row("Settling", length_words(before.recovery.median), length_words(now.recovery.median),
                pairs_words(comparison.recovery, "one alarm", "settled sooner"), look);
    text += row("How often", rate_or_unknown(before), rate_or_unknown(now),
                pairs_words(comparison.frequency, "one week", "had fewer alarms"), look);
    text += row("How strong", whole(before.intensity.median), whole(now.intensity.median),
                pairs_words(comparison.intensity, "one alarm", "was milder"), look);
    if (!means_something(before) || !means_something(now))
        text += "\n" + sentence("Numbers mean little before five alarms; that is fine.", look);
    return text + "\n" +
           sentence(
               "50 of 100 would be no difference at all; pairs that are alike count half. "
               "People often begin to take notes in a hard time, so some of a fall would have "
               "come by itself.",
               look);
}

std::string json_comparison(const Comparison& comparison) {
    return write_json([&](DataWriter& out) { describe_comparison(out, comparison); });
}

std::string toml_comparison(const Comparison& comparison) {
    return write_toml([&](DataWriter& out) { describe_comparison(out, comparison); });
}

}  // namespace steady
