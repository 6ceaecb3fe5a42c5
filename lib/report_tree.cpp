// The JSON and TOML of report.h.

#include <cmath>
#include <nlohmann/json.hpp>

#include "report.h"

namespace steady {
namespace {

using Tree = nlohmann::ordered_json;

/// Four decimals. Halves that stand a hair below in binary go up as in decimal, and there is no -0.
double rounded(double value) {
    const double result = std::round(value * 1e4 + std::copysign(1e-7, value)) / 1e4;
    return result == 0 ? 0 : result;
}

Tree number(const std::optional<double>& value) {
    return value ? Tree(rounded(*value)) : Tree(nullptr);
}

Tree number(const std::optional<std::int64_t>& value) {
    return value ? Tree(*value) : Tree(nullptr);
}

Tree date(const std::optional<Day>& day) { return day ? Tree(day_name(*day)) : Tree(nullptr); }

Tree trend_tree(const std::optional<Trend>& trend) {
    if (!trend) return nullptr;
    return {{"slope", rounded(trend->slope)}, {"p", rounded(trend->p)}, {"weeks", trend->weeks}};
}

Tree frequency_tree(const FrequencyFigures& frequency) {
    return {{"spikes", frequency.spikes},
            {"per_week", number(frequency.per_week)},
            {"low", number(frequency.low)},
            {"high", number(frequency.high)},
            {"per_week_at_least", number(frequency.per_week_at_least)},
            {"trend", trend_tree(frequency.trend)}};
}

Tree intensity_tree(const IntensityFigures& intensity) {
    return {{"n", intensity.n},
            {"median", number(intensity.median)},
            {"q1", number(intensity.q1)},
            {"q3", number(intensity.q3)},
            {"trend", trend_tree(intensity.trend)}};
}

Tree recovery_tree(const RecoveryFigures& recovery) {
    return {{"n", recovery.n},
            {"settled", recovery.settled},
            {"open", recovery.open},
            {"median", number(recovery.median)},
            {"q1", number(recovery.q1)},
            {"q3", number(recovery.q3)},
            {"trend", trend_tree(recovery.trend)}};
}

Tree weeks_tree(const std::vector<WeekFigures>& weeks) {
    Tree rows = Tree::array();
    for (const WeekFigures& week : weeks)
        rows.push_back({{"week", iso_week_name(week.week)},
                        {"days_observed", week.days_observed},
                        {"spikes", week.spikes},
                        {"intensity", number(week.intensity)},
                        {"recovery", number(week.recovery)}});
    return rows;
}

Tree report_tree(const Figures& figures) {
    return {{"from", date(figures.from)},
            {"to", date(figures.to)},
            {"days", figures.days},
            {"days_observed", figures.days_observed},
            {"records", figures.records},
            {"bad_lines", figures.bad_lines},
            {"frequency", frequency_tree(figures.frequency)},
            {"intensity", intensity_tree(figures.intensity)},
            {"recovery", recovery_tree(figures.recovery)},
            {"weeks", weeks_tree(figures.weeks)}};
}

bool is_section(const Tree& value) {
    return value.is_object() || (value.is_array() && !value.empty());
}

/// Scalars first, then the sections, so that every key stands in its own table. JSON's scalars are
/// TOML's too.
void append_toml(std::string& out, const Tree& object, const std::string& path) {
    for (const auto& [key, value] : object.items())
        if (!is_section(value) && !value.is_null()) out += key + " = " + value.dump() + "\n";
    for (const auto& [key, value] : object.items()) {
        const std::string name = path.empty() ? key : path + "." + key;
        if (value.is_object()) {
            out += "\n[" + name + "]\n";
            append_toml(out, value, name);
        }
        if (!value.is_array()) continue;
        for (const Tree& row : value) {
            out += "\n[[" + name + "]]\n";
            append_toml(out, row, name);
        }
    }
}

}  // namespace

std::string json_report(const Figures& figures) { return report_tree(figures).dump(2) + "\n"; }

std::string toml_report(const Figures& figures) {
    std::string out;
    append_toml(out, report_tree(figures), "");
    return out;
}

}  // namespace steady
