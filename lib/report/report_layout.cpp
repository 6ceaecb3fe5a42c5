#include "report/report_layout.h"

#include <algorithm>

#include "text/text.h"

namespace steady {

std::string sentence(std::string_view text, const Look& look) {
    return join(wrap(text, look.columns), "\n") + "\n";
}

std::string indented(std::string_view text, const Look& look) {
    std::string out;
    for (const std::string& line : wrap(clean(text), std::max(20, look.columns - 2)))
        out += "  " + line + "\n";
    return out;
}

std::string one_line(std::string_view name) {
    std::string text = clean(name);
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

std::string beside(std::string_view name, std::string_view text, int column, const Look& look) {
    std::string first = one_line(name);
    std::string out;
    if (width(first) > column - 1) {
        out = indented(first, look);
        first.clear();
    }
    for (const std::string& line : wrap(clean(text), std::max(18, look.columns - column - 2))) {
        out += "  " + pad(first, column) + line + "\n";
        first.clear();
    }
    return out;
}

std::string list(const std::vector<ListRow>& rows, const Look& look) {
    int column = 10;
    for (const ListRow& row : rows) column = std::max(column, width(one_line(row.first)) + 2);
    column = std::min(column, std::max(12, look.columns / 3));
    std::string out;
    for (const auto& [name, text] : rows) out += beside(name, text, column, look);
    return out;
}

std::string section(std::string_view title, const std::string& body, const Look& look) {
    return body.empty() ? "" : "\n" + sentence(title, look) + "\n" + body;
}

}  // namespace steady
