#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "time/moment.h"

namespace steady {
namespace {

/// 10,000 years.
constexpr Seconds longest = 3'652'425 * a_day;

struct Unit {
    char letter;
    Seconds seconds;
};
constexpr std::array<Unit, 4> units{{{'d', a_day}, {'h', 3'600}, {'m', 60}, {'s', 1}}};

}  // namespace

std::optional<Seconds> parse_duration(std::string_view text) {
    if (text.empty()) return std::nullopt;
    Seconds total = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (auto unit = units.begin(); at < end; ++unit) {
        Seconds count = 0;
        const auto [after, error] = std::from_chars(at, end, count);
        if (*at == '-' || error != std::errc{} || after == end) return std::nullopt;
        unit = std::ranges::find(unit, units.end(), *after, &Unit::letter);
        if (unit == units.end() || count > longest / unit->seconds) return std::nullopt;
        total += count * unit->seconds;
        at = after + 1;
    }
    return total <= longest ? std::optional(total) : std::nullopt;
}

std::string duration_text(Seconds seconds) {
    std::string text;
    for (const auto& [letter, length] : units) {
        if (seconds >= length) text += fmt::format("{}{}", seconds / length, letter);
        seconds %= length;
    }
    return text.empty() ? "0s" : text;
}

std::string spoken_length(Seconds seconds) {
    if (seconds < 60) return fmt::format("{} s", seconds);
    const Seconds days = seconds / a_day, hours = seconds / 3'600 % 24, minutes = seconds / 60 % 60;
    std::string text;
    if (days > 0) text += fmt::format("{} d ", days);
    if (hours > 0) text += fmt::format("{} h ", hours);
    if (minutes > 0 && days == 0) text += fmt::format("{} min ", minutes);
    text.pop_back();
    return text;
}

std::int64_t minutes_between(const Moment& from, const Moment& to) {
    return floor_divide(to.seconds - from.seconds - (to.nanoseconds < from.nanoseconds), 60);
}

}  // namespace steady
