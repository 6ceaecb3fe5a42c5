// Text on its way to a terminal is harmless, and its lines fit.
#include "text/text.h"

#include "fuzz.h"

using namespace steady;

static void harmless(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = next_code_point(text, at);
        law(letter == U'\n' || !is_control(letter), "no control character is left");
    }
    law(clean(text) == text, "cleaning twice is cleaning once");
    law(valid_utf8(text) == text, "clean text is UTF-8");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    const std::string cleaned = clean(text);
    harmless(cleaned);
    for (const int columns : {2, 7, 80}) {
        const auto lines = wrap(cleaned, columns);
        law(!lines.empty(), "there is a line");
        for (const auto& line : lines) {
            law(width(line) <= columns, "a line fits");
            law(line.find('\n') == std::string::npos, "a line is one line");
        }
    }
    law(valid_utf8(lower(text)) == lower(text), "lower case is UTF-8");
    law(to_tag(to_tag(text)) == to_tag(text), "a tag is its own tag");
    return 0;
}
