// Writing that is done on a few days, one after the other: part of writing.h.

#include <fmt/format.h>

#include <algorithm>

#include "text/number_words.h"
#include "writing/writing.h"

namespace steady {
namespace {

constexpr Day longest_pause = 7;

constexpr const char* ordinals[] = {"first", "second", "third",  "fourth",
                                    "fifth", "sixth",  "seventh"};

}  // namespace

SeriesDay day_of_series(std::vector<Day> days_before, Day today, int length) {
    std::sort(days_before.begin(), days_before.end());
    int number = 0;
    Day last = today - 2 * longest_pause;
    const auto next = [&](Day day) {
        number = day - last > longest_pause || number >= length ? 1 : number + 1;
        last = day;
    };
    for (const Day day : days_before)
        if (day != last && day <= today) next(day);
    if (number > 0 && last == today) return {number, true};
    next(today);
    return {number, false};
}

std::string series_words(const SeriesDay& day, int length) {
    if (day.again)
        return "There is a page of today already. One a day is the whole dose, and tomorrow is "
               "early enough; going on is fine as well.";
    std::string text =
        fmt::format("This is the {} of {} days.", ordinals[day.number - 1], number_word(length));
    if (day.number == 1) return text + " They can follow each other, or leave a day between.";
    if (day.number == length) return text + " After it, let the subject rest for a while.";
    if (day.number == length - 1) return text + " If that is enough for you, it is enough.";
    return text;
}

}  // namespace steady
