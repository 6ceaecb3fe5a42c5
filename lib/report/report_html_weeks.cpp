// The weekly pictures: a value a week, the interval of the headline behind them, and the trend
// line.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/report_html_parts.h"
#include "report/report_words.h"
#include "report/svg_markup.h"

namespace steady::page {
namespace {

constexpr int most_y_ticks = 5;
constexpr std::size_t most_bars = 80;

/// What one picture shows.
struct Weekly {
    const char* id;
    const char* title;
    Values values;
    std::optional<double> low, high;  ///< of the band
    std::optional<Trend> trend;
    Axis y;
    bool bars;
    std::string caption;
};

double most_of(const Weekly& weekly) {
    double most = weekly.high.value_or(0);
    for (const auto& value : weekly.values) most = std::max(most, value.value_or(0));
    return most;
}

Axis number_axis(const char* title, const std::vector<double>& values) {
    Axis axis{title, {}, 0, values.back()};
    for (const double value : values) axis.ticks.push_back({value, plain_number(value)});
    return axis;
}

std::string with_value(std::size_t week, double value) {
    return fmt::format(" data-week=\"{}\" data-value=\"{:.4f}\"", week, value);
}

void draw_values(Svg& svg, Plot& plot, const Weekly& weekly) {
    const double step = plot.at(1, 0).x - plot.at(0, 0).x;
    for (std::size_t i = 0; i < weekly.values.size(); ++i) {
        if (!weekly.values[i]) continue;
        const double value = *weekly.values[i];
        const Point at = plot.at(static_cast<double>(i), value);
        const double wide = std::clamp(step * 0.72, 1.0, 26.0);
        if (weekly.bars)
            svg.box({at.x - wide / 2, at.y, wide, plot.bottom() - at.y}, "value",
                    with_value(i, value));
        else
            svg.dot(at, std::clamp(step * 0.36, 1.2, 4.0), "value", with_value(i, value));
    }
}

/// With few weeks a line would say more than they do.
bool has_line(const std::optional<Trend>& trend) {
    return trend && trend->weeks >= weeks_for_direction;
}

/// Through the median of what the slope leaves over, as Sen put it.
void draw_trend(Plot& plot, const Weekly& weekly) {
    if (!has_line(weekly.trend)) return;
    std::vector<double> left, weeks;
    for (std::size_t i = 0; i < weekly.values.size(); ++i) {
        if (!weekly.values[i]) continue;
        weeks.push_back(static_cast<double>(i));
        left.push_back(*weekly.values[i] - weekly.trend->slope * weeks.back());
    }
    const double start = quantile(left, 0.5).value_or(0);
    const auto at = [&](double week) { return Point{week, start + weekly.trend->slope * week}; };
    plot.line(at(weeks.front()), at(weeks.back()),
              is_clear(weekly.trend) ? "trend" : "trend unclear",
              fmt::format(" data-slope=\"{:.4f}\"", weekly.trend->slope));
}

std::string picture(const Weekly& weekly, const std::vector<WeekFigures>& weeks) {
    Svg svg(weekly.id, plot_width, plot_height, weekly.title,
            "Week by week. The same values stand in the table of weeks below.");
    svg.open_group(attribute("data-chart", weekly.id));
    Plot plot(svg, week_axis(weeks), weekly.y);
    if (weekly.low && weekly.high) plot.band(*weekly.low, *weekly.high, "band");
    draw_values(svg, plot, weekly);
    draw_trend(plot, weekly);
    svg.close_group();
    return pictured(svg, fmt::format("<strong>{}</strong> {}", weekly.title, weekly.caption));
}

const char* line_words(const std::optional<Trend>& trend) {
    if (!has_line(trend)) return "";
    return is_clear(trend) ? " The line: the trend."
                           : " The dotted line: the trend, with no clear direction yet.";
}

template <typename Value>
Values values_of(const std::vector<WeekFigures>& weeks, Value value) {
    Values values;
    for (const WeekFigures& week : weeks)
        values.push_back(value(week) ? std::optional(static_cast<double>(*value(week)))
                                     : std::nullopt);
    return values;
}

Weekly recovery_weeks(const Figures& figures) {
    Weekly weekly{"weekly-recovery", "How soon they settled", {}, {}, {}, {}, {}, false, ""};
    weekly.values = values_of(figures.weeks, [](const auto& week) { return week.recovery; });
    weekly.low = as_double(figures.recovery.q1);
    weekly.high = as_double(figures.recovery.q3);
    weekly.trend = figures.recovery.trend;
    weekly.y = minutes_axis(most_of(weekly), most_y_ticks);
    weekly.caption = "A dot: by when half of a week’s alarms had settled.";
    if (weekly.low && weekly.high)
        weekly.caption += " Shaded: from a quarter of all alarms to three quarters.";
    return weekly;
}

Weekly frequency_weeks(const Figures& figures) {
    Weekly weekly{"weekly-frequency", "How often", {}, {}, {}, {}, {}, false, ""};
    weekly.values = values_of(figures.weeks, [](const auto& week) { return week.per_week; });
    weekly.bars = weekly.values.size() <= most_bars;
    weekly.low = figures.frequency.low;
    weekly.high = figures.frequency.high;
    weekly.trend = figures.frequency.trend;
    weekly.y = number_axis("alarms a week", round_ticks(most_of(weekly), most_y_ticks, 1));
    weekly.caption = weekly.bars ? "A bar" : "A dot";
    weekly.caption +=
        ": the alarms of a week with three days or more noted. "
        "Shaded: where the usual week likely lies.";
    return weekly;
}

Weekly intensity_weeks(const Figures& figures) {
    Weekly weekly{"weekly-intensity", "How strong", {}, {}, {}, {}, {}, false, ""};
    weekly.values = values_of(figures.weeks, [](const auto& week) { return week.intensity; });
    weekly.low = figures.intensity.q1;
    weekly.high = figures.intensity.q3;
    weekly.trend = figures.intensity.trend;
    weekly.y = number_axis("strength, of ten", {0, 2, 4, 6, 8, 10});
    weekly.caption = "A dot: the median of a week. Shaded: the middle half of all alarms.";
    return weekly;
}

}  // namespace

std::string weekly_pictures(const Figures& figures) {
    if (!means_something(figures) || figures.weeks.size() < 2) return "";
    std::string html;
    for (Weekly weekly :
         {recovery_weeks(figures), frequency_weeks(figures), intensity_weeks(figures)}) {
        weekly.caption += line_words(weekly.trend);
        html += picture(weekly, figures.weeks);
    }
    return html;
}

std::string week_table(const FigureText& figures) {
    const std::size_t weeks = figures.rows("weeks");
    if (weeks < 2) return "";
    std::vector<Cells> rows;
    for (std::size_t i = weeks - std::min(weeks, most_weeks_of_a_table); i < weeks; ++i) {
        const std::string week = fmt::format("weeks.{}.", i);
        if (figures.whole(week + "days_observed") == 0) continue;
        rows.push_back({figures.marked(week + "week", "word", figures.word(week + "week")),
                        figures.count(week + "days_observed"), figures.count(week + "spikes"),
                        figures.decimal_number(week + "intensity"),
                        figures.minutes(week + "recovery")});
    }
    return "<details>\n<summary>The weeks as a table</summary>\n" +
           table("weeks",
                 {{"week", "name"},
                  {"days noted", "number"},
                  {"alarms", "number"},
                  {"strength", "number"},
                  {"half settled within", "number"}},
                 rows) +
           "</details>\n";
}

}  // namespace steady::page
