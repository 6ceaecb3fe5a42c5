// A text of JSON is what another reader of JSON takes it for.
#include <nlohmann/json.hpp>

#include "fuzz.h"
#include "statistics/json_cursor.h"
#include "text/text.h"

using namespace steady;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    std::optional<std::string> read;
    try {
        JsonCursor cursor(text);
        read = cursor.text();
        cursor.end();
    } catch (const JsonMistake& mistake) {
        law(mistake.column >= 1 && mistake.column <= size + 1, "a mistake is in the line");
        law(!mistake.what.empty(), "and has its words");
        read.reset();
    }
    const auto other = nlohmann::json::parse(text, nullptr, false);
    const bool is_cut = text.find('\0') != text.npos;         // it ends at a NUL
    const bool is_marked = text.starts_with("\xEF\xBB\xBF");  // it passes over the mark
    if (other.is_string() && !is_cut && !is_marked)
        law(read == other.get<std::string>(), "both readers agree");
    return 0;
}
