// The recovery curve of Kaplan and Meier: the share of alarms that had settled by a time.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/report_html_parts.h"
#include "report/report_words.h"
#include "report/svg_markup.h"

namespace steady::page {
namespace {

constexpr double shown_ends = 0.95;  ///< the few that took longest would squeeze all others
constexpr double least_move = 0.4;   ///< smaller steps cannot be seen
constexpr std::size_t most_marks = 400;

/// By when most of the noted ends had come.
double latest_shown(const ReportPage& page) {
    return std::max(quantile(page.ended, shown_ends).value_or(0),
                    static_cast<double>(page.figures.recovery.median.value_or(0)));
}

Axis share_axis() {
    return {
        "settled by then, %", {{0, "0"}, {25, "25"}, {50, "50"}, {75, "75"}, {100, "100"}}, 0, 100};
}

double settled_share(double survival) { return (1 - survival) * 100; }

/// The steps as points of the picture; those too small to be seen become one.
std::vector<Point> steps_of(const KaplanMeier& curve, const Plot& plot, double latest) {
    std::vector<Point> points{plot.at(0, 0)};
    double last = 0;
    for (const auto& step : curve.curve()) {
        if (static_cast<double>(step.time) > latest) break;
        last = settled_share(step.survival);
        const Point at = plot.at(static_cast<double>(step.time), last);
        if (std::hypot(at.x - points.back().x, at.y - points.back().y) >= least_move)
            points.push_back(at);
    }
    points.push_back(plot.at(latest, last));
    return points;
}

/// Very many would hide the curve.
bool has_marks(const Histogram& censored) {
    return !censored.empty() && censored.size() <= most_marks;
}

/// A small mark where alarms with no end noted are followed no longer.
void draw_marks(Svg& svg, const KaplanMeier& curve, const Plot& plot, const Histogram& censored,
                double latest) {
    if (!has_marks(censored)) return;
    auto step = curve.curve().begin();
    double share = 0;
    for (const auto& [minutes, times] : censored) {
        const auto time = static_cast<double>(minutes);
        if (time > latest) return;
        for (; step != curve.curve().end() && step->time <= minutes; ++step)
            share = settled_share(step->survival);
        const Point at = plot.at(time, share);
        svg.line({at.x, at.y - 4}, {at.x, at.y + 4}, "mark");
    }
}

void draw_median(Svg& svg, Plot& plot, const std::optional<std::int64_t>& median) {
    if (!median) return;
    const auto time = static_cast<double>(*median);
    const Point at = plot.at(time, 50);
    plot.line({0, 50}, {time, 50}, "guide");
    plot.line({time, 0}, {time, 50}, "guide");
    svg.dot(at, 4, "value",
            fmt::format(" data-figure=\"recovery.median\" data-value=\"{}\"", *median));
}

std::string picture(const ReportPage& page) {
    const KaplanMeier curve(page.ended, page.censored);
    const Axis time = minutes_axis(latest_shown(page), 6, " since the alarm");
    Svg svg("recovery-curve", plot_width, plot_height, "By when alarms had settled",
            "A curve that rises from nothing at the start of an alarm as more of them have "
            "settled. Half, a quarter and three quarters are given in the words beside it.");
    svg.open_group(attribute("data-chart", "recovery-curve"));
    Plot plot(svg, time, share_axis());
    const std::vector<Point> points = steps_of(curve, plot, time.to);
    svg.path(
        step_path(points) + "V" + coordinate(plot.bottom()) + "H" + coordinate(plot.left()) + "Z",
        "area");
    svg.path(step_path(points), "curve");
    draw_marks(svg, curve, plot, page.censored, time.to);
    draw_median(svg, plot, page.figures.recovery.median);
    svg.close_group();
    std::string caption =
        "<strong>By when they had settled</strong> The curve of Kaplan and Meier: the share of "
        "alarms that had settled by a time.";
    if (has_marks(page.censored))
        caption += " A small mark: an alarm with no end noted, followed up to there.";
    return pictured(svg, caption);
}

}  // namespace

std::string recovery_curve(const ReportPage& page) {
    return page.ended.empty() || !means_something(page.figures) ? "" : picture(page);
}

}  // namespace steady::page
