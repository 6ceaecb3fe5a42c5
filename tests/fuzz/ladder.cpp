// A ladder that reads is printed, and reads back the same.
#include "ladder/ladder.h"

#include "defining.h"

using namespace steady;

static Ladder read_back(const Ladder& ladder) {
    std::string text;
    for (const Rung& rung : ladder) text += to_toml(rung) + "\n";
    try {
        return read_ladder(fuzzed_definition(text));
    } catch (const Error&) {
        law(false, "what was printed reads");
    }
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    const auto ladder = read_or_place(text, [&] { return read_ladder(fuzzed_definition(text)); });
    if (!ladder) return 0;
    law(read_back(*ladder) == *ladder, "what was printed is the same ladder");
    for (const Rung& rung : *ladder) {
        law(find_rung(*ladder, rung.id) == &rung, "each step is found by its id");
        const std::string id = id_for(rung.title, *ladder);
        law(find_rung(*ladder, id) == nullptr, "a new id is unlike all others");
        const Ladder named = {{id, rung.title, rung.strength, rung.planned, rung.vary}};
        law(read_back(named) == named, "a step of one's own words reads back");
    }
    return 0;
}
