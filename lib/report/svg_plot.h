#pragma once
// Floor 1. A picture with two axes: where values lie in it, its grid, and its labels.

#include <string>
#include <vector>

#include "report/svg.h"
#include "report/svg_scale.h"

namespace steady {

/// A value on an axis with its label.
struct Tick {
    double value = 0;
    std::string label;
};

struct Axis {
    std::string title;  ///< what is counted, with its unit
    std::vector<Tick> ticks;
    double from = 0, to = 1;
};

/// All pictures with axes have this size, so that they stand side by side.
inline constexpr double plot_width = 420, plot_height = 250;

class Plot {
   public:
    /// Draws the grid, the axes and their labels.
    Plot(Svg& svg, const Axis& x, const Axis& y);

    Point at(double x, double y) const { return {x_(x), y_(y)}; }
    double left() const { return x_.begin; }
    double right() const { return x_.end; }
    double top() const { return y_.end; }
    double bottom() const { return y_.begin; }

    /// From one value of y to another, across the whole width.
    void band(double low, double high, std::string_view css_class, std::string_view more = {});
    /// Cut off where it leaves the picture.
    void line(Point from, Point to, std::string_view css_class, std::string_view more = {});

   private:
    void draw_y(const Axis& axis);
    void draw_x(const Axis& axis);

    Svg& svg_;
    Scale x_, y_;
};

}  // namespace steady
