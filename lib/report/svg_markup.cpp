#include "report/svg_markup.h"

#include <fmt/format.h>

#include <cmath>

#include "text/text.h"

namespace steady {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : clean(text)) switch (letter) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += letter;
        }
    return out;
}

std::string coordinate(double value) {
    const double hundredths = std::round(value * 100) / 100;
    std::string text = fmt::format("{:.2f}", hundredths == 0 ? 0 : hundredths);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string attribute(std::string_view name, std::string_view value) {
    return fmt::format(" {}=\"{}\"", name, escaped(value));
}

}  // namespace steady
