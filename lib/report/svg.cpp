#include "report/svg.h"

#include <fmt/format.h>

#include "report/svg_markup.h"

namespace steady {
namespace {

std::string place(std::string_view x_name, std::string_view y_name, Point at) {
    return attribute(x_name, coordinate(at.x)) + attribute(y_name, coordinate(at.y));
}

std::string pair(Point at) { return coordinate(at.x) + " " + coordinate(at.y); }

}  // namespace

Svg::Svg(std::string_view id, double width, double height, std::string_view title,
         std::string_view description) {
    out_ = fmt::format(
        "<svg viewBox=\"0 0 {} {}\" role=\"img\" "
        "aria-labelledby=\"{}-title {}-words\">\n"
        "<title id=\"{}-title\">{}</title>\n<desc id=\"{}-words\">{}</desc>\n",
        coordinate(width), coordinate(height), id, id, id, escaped(title), id,
        escaped(description));
}

void Svg::element(std::string_view start, std::string_view css_class, std::string_view more) {
    out_ += fmt::format("<{}{}{}/>\n", start, attribute("class", css_class), more);
}

void Svg::line(Point from, Point to, std::string_view css_class, std::string_view more) {
    element("line" + place("x1", "y1", from) + place("x2", "y2", to), css_class, more);
}

void Svg::box(const Box& box, std::string_view css_class, std::string_view more) {
    element("rect" + place("x", "y", {box.x, box.y}) +
                place("width", "height", {box.width, box.height}),
            css_class, more);
}

void Svg::dot(Point at, double radius, std::string_view css_class, std::string_view more) {
    element("circle" + place("cx", "cy", at) + attribute("r", coordinate(radius)), css_class, more);
}

void Svg::path(std::string_view d, std::string_view css_class, std::string_view more) {
    element("path" + attribute("d", d), css_class, more);
}

void Svg::text(Point at, std::string_view text, std::string_view css_class, std::string_view anchor,
               std::string_view more) {
    out_ += fmt::format("<text{}{}{}{}>{}</text>\n", place("x", "y", at),
                        attribute("text-anchor", anchor), attribute("class", css_class), more,
                        escaped(text));
}

void Svg::open_group(std::string_view more) { out_ += fmt::format("<g{}>\n", more); }

void Svg::close_group() { out_ += "</g>\n"; }

std::string step_path(const std::vector<Point>& points) {
    std::string d;
    for (const Point& point : points) {
        if (d.empty())
            d = "M" + pair(point);
        else
            d += "H" + coordinate(point.x) + "V" + coordinate(point.y);
    }
    return d;
}

}  // namespace steady
