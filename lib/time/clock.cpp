#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <vector>

#include "base/environment.h"
#include "base/error.h"
#include "text/text.h"
#include "time/length.h"
#include "time/moment.h"
#include "time/zone.h"

namespace steady {
namespace {

constexpr Day first_day = -719'528;  ///< 0000-01-01; RFC 3339 has none before

std::optional<Moment> replaced_clock() {
    const std::string_view set = environment("STEADY_NOW");
    if (set.empty()) return std::nullopt;
    if (const auto moment = parse_moment(set)) return moment;
    throw misuse(fmt::format("STEADY_NOW: `{}` is not a time", clean(set)),
                 "Leave it unset, or give a time like 2026-11-22T08:14:05+01:00.");
}

Zone current_zone() { return Zone::of(now()); }

std::optional<Moment> last_showing(const Zone& zone, Seconds seconds_of_day, const Moment& now) {
    // A leap of the clock may have left out that time yesterday, or all of yesterday.
    for (Day day = now.day(); day >= now.day() - 2; --day) {
        const auto moments = zone.showing(day * a_day + seconds_of_day);
        for (auto moment = moments.rbegin(); moment != moments.rend(); ++moment)
            if (*moment <= now) return *moment;
    }
    return std::nullopt;
}

std::optional<Moment> ago(const Zone& zone, std::string_view length, const Moment& now) {
    const auto seconds = parse_typed_length(length);
    if (!seconds || now.seconds - *seconds < (first_day + 1) * a_day) return std::nullopt;
    return zone.at(now.seconds - *seconds);
}

std::optional<Moment> read_at(std::string_view text, const Moment& now) {
    if (const auto moment = parse_moment(text)) return moment;
    const Zone zone = Zone::of(now);
    if (const auto clock = parse_clock_time(text)) return last_showing(zone, *clock, now);
    const auto parts = words(text);
    if (parts.empty() || parts.size() > 2 || lower(parts[0]) != "yesterday")
        return ago(zone, text, now);
    const auto clock = parts.size() == 2 ? parse_clock_time(parts[1]) : now.seconds_of_day();
    if (!clock) return std::nullopt;
    return zone.first_showing((now.day() - 1) * a_day + *clock);
}

/// The latest day of that name.
std::optional<Day> latest_weekday(std::string_view name, Day today) {
    const auto wanted = weekday_named(name);
    return wanted ? std::optional(today - (weekday(today) - *wanted + 7) % 7) : std::nullopt;
}

/// `3d`, `4w`: the first of that many days up to today.
std::optional<Day> days_up_to(std::string_view text, Day today) {
    if (text.size() < 2 || !(text.ends_with('d') || text.ends_with('w'))) return std::nullopt;
    std::int32_t count = 0;
    const char* const unit = &text.back();
    const auto [end, error] = std::from_chars(text.data(), unit, count);
    if (error != std::errc{} || end != unit || count < 1) return std::nullopt;
    const Seconds first = today + 1 - Seconds{count} * (*unit == 'w' ? 7 : 1);
    return first >= first_day ? std::optional(static_cast<Day>(first)) : std::nullopt;
}

std::optional<Day> read_boundary(std::string_view text, Day today) {
    if (const auto day = parse_day(text)) return day;
    const std::string name = lower(text);
    if (name == "today") return today;
    if (name == "yesterday") return today - 1;
    if (const auto day = latest_weekday(name, today)) return day;
    return days_up_to(name, today);
}

}  // namespace

Moment now() {
    if (const auto moment = replaced_clock()) return *moment;
    return Zone::system().at(std::time(nullptr));
}

Moment at_local(Day day, Seconds seconds_of_day) {
    return current_zone().first_showing(day * a_day + seconds_of_day);
}

Moment from_instant(Seconds seconds) { return current_zone().at(seconds); }

Moment parse_at(std::string_view text, const Moment& now) {
    if (const auto moment = read_at(trim(text), now)) return *moment;
    throw misuse(fmt::format("`{}` is not a time", clean(text)),
                 "A time can be 08:15, yesterday, yesterday 22:00, 25m or 1h30m (that long ago), "
                 "or 2026-11-22T08:15:00+01:00.");
}

Day parse_boundary(std::string_view text, const Moment& now) {
    if (const auto day = read_boundary(trim(text), now.day())) return *day;
    throw misuse(fmt::format("`{}` is not a day", clean(text)),
                 "A day can be 2026-11-22, today, yesterday, monday (the latest), or 3d or 4w "
                 "(that many days or weeks up to today).");
}

}  // namespace steady
