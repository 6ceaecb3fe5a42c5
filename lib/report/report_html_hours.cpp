// When alarms came: weekday by hour, as a map of shades. The number stands in each field too, so
// that it can be read in print and without colours.

#include <fmt/format.h>

#include <algorithm>

#include "report/report_html_parts.h"
#include "report/report_words.h"
#include "report/svg_markup.h"

namespace steady::page {
namespace {

constexpr double left_edge = 40, top = 24, cell_width = 15.8, cell_height = 19, gap = 1.6;
constexpr int hours_a_day = 24, shades = 5;

std::string path_of(std::size_t day, int hour) { return fmt::format("hours.{}.{}", day, hour); }

std::int64_t most_in_an_hour(const FigureText& figures) {
    std::int64_t most = 0;
    for (std::size_t day = 0; day < weekday_names.size(); ++day)
        for (int hour = 0; hour < hours_a_day; ++hour)
            most = std::max(most, figures.whole(path_of(day, hour)));
    return most;
}

void draw_field(Svg& svg, const FigureText& figures, std::size_t day, int hour, std::int64_t most) {
    const std::int64_t count = figures.whole(path_of(day, hour));
    const double x = left_edge + hour * cell_width,
                 y = top + static_cast<double>(day) * cell_height;
    const std::string mark =
        fmt::format(" data-figure=\"{}\" data-value=\"{}\"", path_of(day, hour), count);
    const std::int64_t shade = (count * shades + most - 1) / most;
    svg.box({x, y, cell_width - gap, cell_height - gap}, fmt::format("field shade-{}", shade),
            mark);
    if (count > 0)
        svg.text({x + (cell_width - gap) / 2, y + cell_height / 2}, fmt::format("{}", count),
                 fmt::format("field-count on-{}", shade), "middle");
}

void draw_labels(Svg& svg) {
    for (int hour = 0; hour < hours_a_day; hour += 6)
        svg.text({left_edge + hour * cell_width, top - 8}, fmt::format("{}:00", hour), "tick",
                 "start");
    for (std::size_t day = 0; day < weekday_names.size(); ++day)
        svg.text({left_edge - 7, top + (static_cast<double>(day) + 0.5) * cell_height},
                 weekday_names[day].substr(0, 3), "tick tick-y", "end");
}

}  // namespace

std::string hours_picture(const FigureText& figures) {
    if (figures.rows("hours") == 0) return "";
    const std::int64_t most = most_in_an_hour(figures);
    if (most == 0 || figures.whole("frequency.spikes") < enough_alarms) return "";
    Svg svg("hours", plot_width, top + cell_height * 7 + 4, "Alarms by weekday and hour",
            "A field for each hour of the week; the stronger its shade, the more alarms came then. "
            "Each field holds how many.");
    svg.open_group(attribute("data-chart", "hours"));
    draw_labels(svg);
    for (std::size_t day = 0; day < weekday_names.size(); ++day)
        for (int hour = 0; hour < hours_a_day; ++hour) draw_field(svg, figures, day, hour, most);
    svg.close_group();
    return "<div class=\"wide\">\n" +
           pictured(svg,
                    "Each field is an hour of the week, on the clock where you were. The "
                    "stronger its shade, the more alarms came then.") +
           "</div>\n";
}

}  // namespace steady::page
