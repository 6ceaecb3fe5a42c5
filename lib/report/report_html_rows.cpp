#include "report/report_html_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "report/report_words.h"

namespace steady::page {
namespace {

std::string name_with_bar(const FigureText& figures, const char* list, std::size_t row,
                          const char* key, const char* count) {
    const auto most = static_cast<double>(figures.whole(path(list, 0, count)));
    const auto own = static_cast<double>(figures.whole(path(list, row, count)));
    const std::string name = path(list, row, key);
    return fmt::format(
        "<span class=\"tag\" dir=\"auto\" data-figure=\"{}\">{}</span>"
        "<span class=\"bar\" style=\"width:{:.1f}%\"></span>",
        name, figures.word(name), most > 0 ? own / most * 100 : 0.0);
}

}  // namespace

std::string path(const char* list, std::size_t row, const char* key) {
    return fmt::format("{}.{}.{}", list, row, key);
}

std::string list_table(const FigureText& figures, const char* list, const char* key,
                       const char* count, const std::vector<Column>& columns,
                       const std::function<Cells(std::size_t)>& rest) {
    const std::size_t rows = figures.rows(list);
    if (rows == 0) return "";
    std::vector<Cells> cells;
    for (std::size_t i = 0; i < shown(rows); ++i) {
        cells.push_back({name_with_bar(figures, list, i, key, count)});
        for (std::string& cell : rest(i)) cells.back().push_back(std::move(cell));
    }
    return table(columns.size() > 2 ? "bars stack" : "bars", columns, cells) +
           rest_words(list, rows);
}

std::string if_enough(const FigureText& figures, const char* list, std::size_t row,
                      const std::string& text) {
    return figures.whole(path(list, row, "n")) < enough_alarms ? "" : text;
}

std::string before_and_after(const FigureText& figures, const char* list, std::size_t row) {
    const std::string from = path(list, row, "before"), to = path(list, row, "after");
    std::string html = figures.decimal_number(from) + " → " + figures.decimal_number(to);
    const auto before = figures.number(from), after = figures.number(to);
    if (!before || !after) return html;
    return html + fmt::format(
                      "<span class=\"track\"><span class=\"{}\" "
                      "style=\"left:{:.1f}%;width:{:.1f}%\"></span></span>",
                      *after <= *before ? "way" : "way up", std::min(*before, *after) * 10,
                      std::abs(*before - *after) * 10);
}

}  // namespace steady::page
