#pragma once
// Floor 1. A picture as text: elements in the order in which they are drawn. It holds no colours
// and no sizes of letters: those are the style sheet's, by class.
//
//     Svg picture("curve", 420, 240, "How soon alarms settle", "Half had settled within 2 h.");
//     picture.line({40, 200}, {410, 200}, "axis");
//     page += picture.finish();

#include <string>
#include <string_view>
#include <vector>

namespace steady {

struct Point {
    double x = 0, y = 0;
};

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
};

class Svg {
   public:
    /// `id` is this picture's own on its page. `title` and `description` say in words what it
    /// shows.
    Svg(std::string_view id, double width, double height, std::string_view title,
        std::string_view description);

    /// `more` are further attributes, ready as `attribute` gives them.
    void line(Point from, Point to, std::string_view css_class, std::string_view more = {});
    void box(const Box& box, std::string_view css_class, std::string_view more = {});
    void dot(Point at, double radius, std::string_view css_class, std::string_view more = {});
    void path(std::string_view d, std::string_view css_class, std::string_view more = {});
    /// The text is escaped here. `anchor` is start, middle or end.
    void text(Point at, std::string_view text, std::string_view css_class,
              std::string_view anchor = "start", std::string_view more = {});

    void open_group(std::string_view more);
    void close_group();

    std::string finish() const { return out_ + "</svg>\n"; }

   private:
    void element(std::string_view start, std::string_view css_class, std::string_view more);
    std::string out_;
};

/// A path as a flight of stairs: along to the next point's x, then up or down to its y.
std::string step_path(const std::vector<Point>& points);

}  // namespace steady
