// Fears that were written down and checked: what was expected, and what came. Only of the checked.

#include <fmt/format.h>

#include <cmath>

#include "report/report_html_parts.h"
#include "report/report_words.h"
#include "report/svg_markup.h"

namespace steady::page {
namespace {

constexpr double height = 172, left = 8, right = plot_width - 12;

void draw_bar(Svg& svg, const Scale& scale, double y, const char* label, double value,
              const char* css_class, const std::string& mark) {
    svg.text({left, y}, label, "bar-label");
    svg.box({left, y + 8, scale(value) - left, 22}, css_class, mark);
}

void draw_axis(Svg& svg, const Scale& scale, const std::vector<double>& ticks) {
    const double y = 130;
    svg.line({left, y}, {right, y}, "axis");
    for (const double tick : ticks) {
        svg.line({scale(tick), y}, {scale(tick), y + 4}, "axis");
        svg.text({scale(tick), y + 20}, plain_number(tick), "tick",
                 tick == 0 ? "start" : (tick == ticks.back() ? "end" : "middle"),
                 attribute("data-tick", coordinate(tick)));
    }
    svg.text({right, height - 6}, "fears checked", "axis-title", "end");
}

std::string picture(const FigureText& figures, double expected) {
    const auto checked = static_cast<double>(figures.whole("predictions.checked"));
    const std::vector<double> ticks = round_ticks(checked, 6, 1);
    const Scale scale{0, ticks.back(), left, right};
    Svg svg("fears", plot_width, height, "Fears: expected, and come true",
            "Two bars: how many of the fears that were checked had been expected to come true, "
            "and how many did. The numbers stand in the words above.");
    svg.open_group(attribute("data-chart", "fears"));
    draw_axis(svg, scale, ticks);
    draw_bar(svg, scale, 26, "expected", expected, "expected",
             fmt::format(" data-value=\"{:.4f}\"", expected));
    const double came_true = static_cast<double>(figures.whole("predictions.came_true"));
    draw_bar(svg, scale, 84, "came true", came_true, "value",
             fmt::format(" data-figure=\"predictions.came_true\" data-value=\"{}\"", came_true));
    svg.close_group();
    return pictured(svg, "Expected: from how likely each had felt.");
}

std::string sentence(const FigureText& figures, std::optional<double> expected) {
    std::string text = "Of " + figures.count("predictions.checked") + " checked, " +
                       figures.count("predictions.came_true") + " came true";
    if (figures.whole("predictions.partly") > 0)
        text += ", " + figures.count("predictions.partly") + " partly";
    if (expected) text += "; you had expected " + derived("expected", std::llround(*expected));
    return paragraph(text, "words-first");
}

}  // namespace

std::string predictions(const FigureText& figures) {
    const std::int64_t made = figures.whole("predictions.made"),
                       checked = figures.whole("predictions.checked");
    if (made == 0) return "";
    const std::string noted =
        paragraph(figures.counted("predictions.made", "fear", "fears") + " written down");
    if (checked == 0) return noted;
    std::optional<double> expected = figures.number("predictions.feared");
    if (expected) expected = *expected / 100 * static_cast<double>(checked);
    std::string html = sentence(figures, expected) + noted;
    if (figures.whole("predictions.came_true") * 2 >= checked)
        html += paragraph("Some of these fears were right. That deserves support, not argument.");
    return expected ? "<div class=\"beside\">\n<div>" + html + "</div>\n" +
                          picture(figures, *expected) + "</div>\n"
                    : html;
}

}  // namespace steady::page
