// A line that is accepted prints back to equal figures, and to the same line ever after; without
// names it holds nothing of anybody's own.
#include "statistics/partial.h"

#include "fuzz.h"
#include "text/text.h"

using namespace steady;

static Partial parsed(std::string_view line) {
    auto result = parse_partial(line);
    law(std::holds_alternative<Partial>(result), "what was printed parses");
    return std::move(std::get<Partial>(result));
}

static void prints_and_parses_back(const Partial& partial) {
    const std::string line = to_line(partial);
    const Partial again = parsed(line);
    law(again == partial, "what was printed holds equal figures");
    law(to_line(again) == line, "the same line is printed again");
    for (const char c : line) law(static_cast<unsigned char>(c) >= ' ', "no control character");
}

static void forgets_names(Partial partial) {
    partial.forget_names();
    const Summary& summary = partial.summary;
    law(partial.file.empty() && summary.triggers.size() + summary.skills.size() +
                                        summary.exercises.size() + summary.company.size() ==
                                    0,
        "no names are left");
    law(parsed(to_line(partial)) == partial, "what has no names parses back");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    for (const auto line : split(as_text(data, size), '\n')) {
        auto result = parse_partial(line);
        if (auto* partial = std::get_if<Partial>(&result)) {
            prints_and_parses_back(*partial);
            forgets_names(std::move(*partial));
        }
    }
    return 0;
}
