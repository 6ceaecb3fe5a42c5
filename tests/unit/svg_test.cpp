#include "report/svg.h"

#include <doctest/doctest.h>

#include "report/svg_plot.h"

using namespace steady;

namespace {

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a picture says in words what it shows") {
    const std::string picture = Svg("curve", 100, 50, "A & B", "It <rises>.").finish();
    CHECK(holds(picture, "role=\"img\" aria-labelledby=\"curve-title curve-words\""));
    CHECK(holds(picture, "<title id=\"curve-title\">A &amp; B</title>"));
    CHECK(holds(picture, "<desc id=\"curve-words\">It &lt;rises&gt;.</desc>"));
    CHECK(holds(picture, "viewBox=\"0 0 100 50\""));
    CHECK(picture.ends_with("</svg>\n"));
}

TEST_CASE("elements stand in the order in which they are drawn") {
    Svg svg("x", 10, 10, "t", "d");
    svg.open_group(" data-chart=\"x\"");
    svg.line({0, 1}, {2.5, 3}, "axis");
    svg.box({1, 2, 3, 4}, "value", " data-value=\"7\"");
    svg.dot({1, 2}, 3, "value");
    svg.text({1, 2}, "5 < 6", "tick", "end");
    svg.close_group();
    CHECK(
        holds(svg.finish(),
              "<g data-chart=\"x\">\n"
              "<line x1=\"0\" y1=\"1\" x2=\"2.5\" y2=\"3\" class=\"axis\"/>\n"
              "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" class=\"value\" data-value=\"7\"/>\n"
              "<circle cx=\"1\" cy=\"2\" r=\"3\" class=\"value\"/>\n"
              "<text x=\"1\" y=\"2\" text-anchor=\"end\" class=\"tick\">5 &lt; 6</text>\n"
              "</g>\n"));
}

TEST_CASE("stairs go along and then up") {
    const std::vector<Point> points{{0, 10}, {5, 8}, {9, 2}};
    CHECK(step_path(points) == "M0 10H5V8H9V2");
    CHECK(step_path({}).empty());
}

TEST_CASE("in a plot more is higher, and later is further right") {
    Svg svg("x", plot_width, plot_height, "t", "d");
    const Plot plot(svg, {"week", {}, 0, 10}, {"alarms", {{0, "0"}, {5, "5"}}, 0, 5});
    CHECK(plot.at(0, 0).x == plot.left());
    CHECK(plot.at(0, 0).y == plot.bottom());
    CHECK(plot.at(10, 5).x == plot.right());
    CHECK(plot.at(10, 5).y == plot.top());
    CHECK(plot.top() < plot.bottom());
    CHECK(holds(svg.finish(), "data-tick=\"5\">5</text>"));
}

TEST_CASE("a line is cut where it would leave the plot") {
    Svg svg("x", plot_width, plot_height, "t", "d");
    Plot plot(svg, {"week", {}, 0, 10}, {"alarms", {}, 0, 5});
    Svg expected("x", plot_width, plot_height, "t", "d");
    Plot same(expected, {"week", {}, 0, 10}, {"alarms", {}, 0, 5});
    plot.line({0, -5}, {10, 10}, "trend");
    const double a_third = 10.0 / 3, two_thirds = 20.0 / 3;
    expected.line(same.at(a_third, 0), same.at(two_thirds, 5), "trend");
    CHECK(svg.finish() == expected.finish());
}

TEST_CASE("a band ends at the plot's edges") {
    Svg svg("x", plot_width, plot_height, "t", "d");
    Plot plot(svg, {"week", {}, 0, 10}, {"alarms", {}, 0, 5});
    plot.band(2, 99, "band");
    Svg expected("x", plot_width, plot_height, "t", "d");
    Plot same(expected, {"week", {}, 0, 10}, {"alarms", {}, 0, 5});
    same.band(2, 5, "band");
    CHECK(svg.finish() == expected.finish());
}
