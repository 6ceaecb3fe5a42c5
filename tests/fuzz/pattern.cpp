// A file of a person's own thinking habits is read and finds something or nothing, or it is a
// complaint that says where; never anything else.
#include "distortion.h"
#include "fuzz.h"

using namespace steady;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(as_text(data, size));
    std::vector<std::string> complaints;
    const Distortions distortions =
        read_distortions({{"distortions.toml", "mine.toml", text}}, complaints);
    for (const std::string& complaint : complaints)
        law(complaint.starts_with("mine.toml:") || complaint.find("too ") != complaint.npos,
            "a complaint names the file");
    law(complaints.empty() || distortions.list.empty(), "a file with a complaint is left out");
    if (!complaints.empty()) return 0;
    for (const Hint& hint : distortions.hints(text)) {
        law(hint.weight >= 1 && hint.weight < 4, "a weight is that of a tier");
        for (const std::string& words : hint.words)
            law(text.find(words) != text.npos, "the words of a hint are in the text");
    }
    return 0;
}
