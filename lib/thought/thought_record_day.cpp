#include "text/number_words.h"
#include "text/text.h"
#include "thought/thought_record.h"

namespace steady {
namespace {

constexpr int furthest = 3660;  // days

/// Not today: a week from now then.
std::optional<Day> next_weekday(std::string_view name, Day today) {
    const auto wanted = weekday_named(name);
    return wanted ? std::optional(today + 1 + (*wanted - weekday(today) + 6) % 7) : std::nullopt;
}

std::optional<int> days_in(std::string_view unit) {
    if (unit == "d" || unit == "day" || unit == "days") return 1;
    if (unit == "w" || unit == "week" || unit == "weeks") return 7;
    if (unit == "month" || unit == "months") return 30;
    return std::nullopt;
}

std::optional<int> count_of(std::string_view word) {
    if (word == "a" || word == "next") return 1;
    if (const auto number = number_named(word)) return number;
    return parse_whole(word, 0, furthest);
}

/// `3d`, `3 days`, `in two weeks`, `next week`.
std::optional<Day> after_a_while(const std::string& text, Day today) {
    std::string spaced;
    for (const char letter : text) {
        if (!is_digit(letter) && !spaced.empty() && is_digit(spaced.back())) spaced += ' ';
        spaced += letter;
    }
    auto parts = words(spaced);
    if (!parts.empty() && (parts[0] == "in" || parts[0] == "within")) parts.erase(parts.begin());
    if (parts.size() != 2) return std::nullopt;
    const auto count = count_of(parts[0]);
    const auto days = days_in(parts[1]);
    if (!count || !days || *count * *days > furthest) return std::nullopt;
    return today + *count * *days;
}

}  // namespace

std::optional<Day> coming_day(std::string_view words, Day today) {
    std::string text = lower(trim(words));
    for (const std::string_view before : {"by ", "on ", "until "})
        if (text.starts_with(before)) text.erase(0, before.size());
    if (const auto day = parse_day(text)) return *day < today ? std::nullopt : day;
    if (text == "today" || text == "tonight") return today;
    if (text == "tomorrow") return today + 1;
    std::string_view name = text;
    for (const std::string_view before : {"this ", "next "})
        if (text.starts_with(before)) name = trim(name.substr(before.size()));
    if (const auto day = next_weekday(name, today)) return day;
    return after_a_while(text, today);
}

}  // namespace steady
