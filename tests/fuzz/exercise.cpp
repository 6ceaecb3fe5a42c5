// A file of the person's own is an exercise or an `Error` that says where; never anything else.
#include "exercise.h"

#include "error.h"
#include "fuzz.h"

using namespace steady;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(as_text(data, size));
    try {
        const Exercise exercise = parse_exercise({"exercises/mine.toml", "mine.toml", text});
        law(!exercise.id.empty() && !exercise.steps.empty(), "an exercise has an id and a step");
    } catch (const Error& error) {
        law(std::string_view(error.what()).starts_with("mine.toml"), "an error names the file");
    }
    return 0;
}
