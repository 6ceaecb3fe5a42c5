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

/// The same, where lines may begin with a byte order mark, and end with any number of CR.
static bool has_text(std::string_view text, const std::string& line) {
    const auto lines = split(text, '\n');
    return std::any_of(lines.begin(), lines.end(), [&](std::string_view one) {
        if (one.starts_with("\xEF\xBB\xBF")) one.remove_prefix(3);
        return one.starts_with(line) && one.find_first_not_of('\r', line.size()) == one.npos;
    });
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view all = as_text(data, size);
    const std::string log(all.substr(0, all.find('\0')));
    const LogCopy copy{{"copy", std::string(all.substr(std::min(all.size(), log.size() + 1)))}};
    const Merged merged = merge(log, {}, {copy});
    std::string_view kept = merged.text;
    drop_byte_order_mark(kept);  // it stays on top, whatever line is the first now
    for (const auto line : split(log, '\n'))
        law(line.empty() || line.starts_with("\xEF\xBB\xBF") || has_line(kept, line),
            "no line of the log is lost");
    const Merged again = merge(merged.text, {}, {copy});
    law(again.text == merged.text && again.came.empty(), "merging twice is as merging once");
    for (const std::string& line : merged.came)
        law(has_text(copy[0].text, line), "what came is a line of the copy");
    return 0;
}
