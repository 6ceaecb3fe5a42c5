#include "report/svg_plot.h"

#include <algorithm>
#include <utility>

#include "report/svg_markup.h"

namespace steady {
namespace {

constexpr double left_edge = 46, right_edge = plot_width - 8;
constexpr double top_edge = 34, bottom_edge = plot_height - 50;

std::string tick_attribute(const Tick& tick) {
    return attribute("data-tick", coordinate(tick.value));
}

/// The end of from..to moved onto the value y lies at, when it lies beyond it.
Point cut(Point end, Point other, double least, double most) {
    const double y = std::clamp(end.y, least, most);
    if (y == end.y || end.y == other.y) return {end.x, y};
    return {end.x + (y - end.y) / (other.y - end.y) * (other.x - end.x), y};
}

}  // namespace

Plot::Plot(Svg& svg, const Axis& x, const Axis& y)
    : svg_(svg), x_{x.from, x.to, left_edge, right_edge}, y_{y.from, y.to, bottom_edge, top_edge} {
    draw_y(y);
    draw_x(x);
}

void Plot::draw_y(const Axis& axis) {
    svg_.text({0, 15}, axis.title, "axis-title");
    for (const Tick& tick : axis.ticks) {
        const double y = y_(tick.value);
        svg_.line({left(), y}, {right(), y}, "grid");
        svg_.text({left() - 7, y}, tick.label, "tick tick-y", "end", tick_attribute(tick));
    }
}

void Plot::draw_x(const Axis& axis) {
    svg_.line({left(), bottom()}, {right(), bottom()}, "axis");
    for (const Tick& tick : axis.ticks) {
        const double x = x_(tick.value);
        svg_.line({x, bottom()}, {x, bottom() + 4}, "axis");
        const bool is_last = x > right() - 14, is_first = x < left() + 14;
        svg_.text({x, bottom() + 22}, tick.label, "tick",
                  is_last ? "end" : (is_first ? "start" : "middle"), tick_attribute(tick));
    }
    svg_.text({right(), plot_height - 5}, axis.title, "axis-title", "end");
}

void Plot::band(double low, double high, std::string_view css_class, std::string_view more) {
    const double y = y_(std::min(high, y_.to)), end = y_(std::max(low, y_.from));
    svg_.box({left(), y, right() - left(), end - y}, css_class, more);
}

void Plot::line(Point from, Point to, std::string_view css_class, std::string_view more) {
    const Point begin = cut(from, to, y_.from, y_.to), end = cut(to, from, y_.from, y_.to);
    svg_.line(at(begin.x, begin.y), at(end.x, end.y), css_class, more);
}

}  // namespace steady
