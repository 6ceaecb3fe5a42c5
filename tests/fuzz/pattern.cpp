// A file of a person's own thinking habits is read and finds something or nothing, or it is a
// complaint that says where; never anything else. What follows a NUL is a thought.
#include "defining.h"
#include "thought/distortion.h"

using namespace steady;

static void check_hints(const Distortions& distortions, std::string_view thought) {
    double before = 4;
    for (const Hint& hint : distortions.hints(thought)) {
        law(hint.weight >= 1 && hint.weight < 4, "a weight is that of a tier");
        law(hint.weight <= before, "the best comes first");
        law(distortions.find(hint.distortion->id) == hint.distortion, "a hint is at a known habit");
        for (const std::string& words : hint.words)
            law(thought.find(words) != thought.npos, "the words of a hint are in the text");
        before = hint.weight;
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Halves halves(as_text(data, size));
    std::vector<std::string> complaints;
    const Distortions distortions = read_distortions({fuzzed_definition(halves.first)}, complaints);
    for (const std::string& complaint : complaints) check_place_or_file(complaint, halves.first);
    law(complaints.empty() || distortions.list.empty(), "a file with a complaint is left out");
    if (!complaints.empty()) return 0;
    check_hints(distortions, halves.first);
    check_hints(distortions, halves.second);
    return 0;
}
