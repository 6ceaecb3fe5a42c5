// Times and lengths of time: what parses, prints and parses back the same.
#include "time/moment.h"

#include "base/error.h"
#include "fuzz.h"

using namespace steady;

static void in_words(std::string_view text) {
    const Moment now{1'795'389'000, 0, 60};
    try {
        (void)parse_at(text, now);
    } catch (const Error&) {
    }
    try {
        (void)parse_boundary(text, now);
    } catch (const Error&) {
    }
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    if (const auto moment = parse_moment(text)) {
        const auto again = parse_moment(to_string(*moment));
        law(again && *again == *moment && again->offset == moment->offset, "same moment");
    }
    if (const auto day = parse_day(text)) {
        law(day_name(*day) == text, "a date prints as it was written");
        law(weekday(*day) >= 0 && weekday(*day) < 7, "a week has seven days");
    }
    if (const auto length = parse_duration(text))
        law(parse_duration(duration_text(*length)) == length, "same length of time");
    in_words(text);
    return 0;
}
