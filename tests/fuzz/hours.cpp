// Hours and days print and read back the same; a moment is within hours just when counting from
// their beginning says so. The first byte shifts the moment.
#include "time/hours.h"

#include "fuzz.h"

using namespace steady;

namespace {

/// Second by second on the clock on the wall, from the day before.
bool plainly_within(const Hours& hours, const Moment& moment) {
    const Seconds clock = moment.seconds_of_day();
    return (clock >= hours.from && clock < hours.from + hours.length) ||
           clock + a_day < hours.from + hours.length;
}

void check_hours(const Hours& hours, const Moment& moment) {
    law(hours.from >= 0 && hours.from < a_day, "hours begin on their day");
    law(hours.length > 0 && hours.length <= a_day, "and last up to a day");
    law(parse_hours(hours.text) == hours, "hours read back the same");
    const auto day = began_on(hours, moment);
    law(day.has_value() == plainly_within(hours, moment), "a moment is within them, or not");
    if (day) law(is_within(hours, *day, moment), "and within those of the day they began on");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const auto text = as_text(data + 1, size - 1);
    const Moment moment{1'795'305'600 + data[0] * Seconds{347}, 0, (data[0] - 128) * 7};
    if (const auto hours = parse_hours(text)) check_hours(*hours, moment);
    if (const auto days = parse_days(text)) {
        Days again;
        for (const std::string& name : day_names(*days)) again |= parse_days(name).value_or(Days());
        law(days->any() && again == *days, "days read back the same");
        law(!days_words(*days).empty(), "and have their words");
    }
    return 0;
}
