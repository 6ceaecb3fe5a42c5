#include "report/report_html_parts.h"

#include <fmt/format.h>

#include <algorithm>

#include "report/report_words.h"
#include "report/svg_markup.h"

namespace steady::page {
namespace {

constexpr double minutes_an_hour = 60, minutes_a_day = 24 * minutes_an_hour;

/// 8 Apr 2013
std::string short_date(Day day) {
    const std::string date = date_words(day);
    const std::size_t month = date.find(' ') + 1;
    return date.substr(0, month + 3) + date.substr(date.rfind(' '));
}

std::string head(const std::vector<Column>& columns) {
    std::string html = "<thead><tr>";
    for (const Column& column : columns)
        html += fmt::format("<th scope=\"col\" class=\"{}\">{}</th>", column.css_class,
                            escaped(column.label));
    return html + "</tr></thead>\n";
}

std::string row(const std::vector<Column>& columns, const Cells& cells) {
    std::string html =
        fmt::format("<tr><th scope=\"row\" class=\"{}\">{}</th>", columns[0].css_class, cells[0]);
    for (std::size_t i = 1; i < cells.size(); ++i)
        html += fmt::format("<td class=\"{}\"{}>{}</td>", columns[i].css_class,
                            attribute("data-label", columns[i].label), cells[i]);
    return html + "</tr>\n";
}

}  // namespace

std::string section(const std::string& id, const std::string& heading, const std::string& body) {
    if (body.empty()) return "";
    return fmt::format(
        "<section id=\"{0}\" aria-labelledby=\"{0}-heading\">\n"
        "<h2 id=\"{0}-heading\">{1}</h2>\n{2}</section>\n",
        id, heading, body);
}

std::string paragraph(const std::string& html, const char* css_class) {
    if (html.empty()) return "";
    const std::string css = css_class == nullptr ? "" : attribute("class", css_class);
    return fmt::format("<p{}>{}</p>\n", css, html);
}

std::string pictured(const Svg& picture, const std::string& caption) {
    return fmt::format("<figure>\n{}<figcaption>{}</figcaption>\n</figure>\n", picture.finish(),
                       caption);
}

std::string time_of(const Moment& moment) {
    return fmt::format("<time datetime=\"{}\">{:.3} {}, {}</time>", to_string(moment),
                       weekday_name(moment.day()), short_date(moment.day()), clock_time(moment));
}

std::string table(const std::string& css_class, std::vector<Column> columns,
                  std::vector<Cells> rows) {
    for (std::size_t i = columns.size(); i-- > 1;) {
        const auto at = static_cast<std::ptrdiff_t>(i);
        if (!std::ranges::all_of(rows, [&](const Cells& cells) { return cells[i].empty(); }))
            continue;
        columns.erase(columns.begin() + at);
        for (Cells& cells : rows) cells.erase(cells.begin() + at);
    }
    std::string html = fmt::format("<table class=\"{}\">\n{}<tbody>\n", css_class, head(columns));
    for (const Cells& cells : rows) html += row(columns, cells);
    return html + "</tbody>\n</table>\n";
}

Axis minutes_axis(double most, int most_ticks, const std::string& title_end) {
    const std::vector<double> values = minute_ticks(std::max(most, 5.0), most_ticks);
    double unit = 1;
    std::string name = "minutes";
    if (values.back() >= 3 * minutes_a_day)
        unit = minutes_a_day, name = "days";
    else if (values.back() >= 3 * minutes_an_hour)
        unit = minutes_an_hour, name = "hours";
    Axis axis{name + title_end, {}, 0, values.back()};
    for (const double value : values) axis.ticks.push_back({value, plain_number(value / unit)});
    return axis;
}

std::size_t shown(std::size_t rows) { return std::min(rows, most_rows_of_a_list); }

std::string rest_words(const char* list, std::size_t rows) {
    if (rows <= most_rows_of_a_list) return "";
    const std::string name = std::string("more.") + list;
    return paragraph(
        "and " + derived(name.c_str(), static_cast<std::int64_t>(rows - most_rows_of_a_list)) +
            " more",
        "quiet");
}

}  // namespace steady::page
