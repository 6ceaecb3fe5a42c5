// Two logs, a NUL between them: merging keeps every line of the first, doubles nothing when done
// again, and takes records alone.
#include "log/merge.h"

#include <algorithm>

#include "fuzz.h"
#include "text/text.h"

using namespace steady;

static bool has_line(std::string_view text, std::string_view line) {
    const auto lines = split(text, '\n');
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view all = as_text(data, size);
    const std::string log(all.substr(0, all.find('\0')));
    const LogCopy copy{{"copy", std::string(all.substr(std::min(all.size(), log.size() + 1)))}};
    const Merged merged = merge(log, {}, {copy});
    for (const auto line : split(log, '\n'))
        law(line.empty() || line.starts_with("\xEF\xBB\xBF") || has_line(merged.text, line),
            "no line of the log is lost");
    const Merged again = merge(merged.text, {}, {copy});
    law(again.text == merged.text && again.came.empty(), "merging twice is as merging once");
    for (const std::string& line : merged.came)
        law(has_line(copy[0].text, line) || has_line(copy[0].text, line + "\r") ||
                copy[0].text.starts_with("\xEF\xBB\xBF"),
            "what came is a line of the copy");
    return 0;
}
