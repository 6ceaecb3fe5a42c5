// Days that were asked for have an end that is not before their beginning.
#include "fuzz.h"
#include "writing/writing_read.h"

using namespace steady;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Moment now{1'795'305'600, 0, 60};
    if (const auto when = parse_read_when(as_text(data, size), now)) {
        law(when->from <= when->to, "days have an end");
        law(!when->words.empty(), "and words");
        law(!day_name(when->from).empty() && !date_words(when->to).empty(), "and names");
    }
    return 0;
}
