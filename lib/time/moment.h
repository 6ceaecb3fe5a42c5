#pragma once
// Floor 1. Times and lengths of time, as steady-log(5) writes them.
// A `Moment` is an instant with the person's own clock beside it: days, weeks and hours are
// those of its offset, where the person was, whatever zone the machine is in now.

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace steady {

using Seconds = std::int64_t;

inline constexpr Seconds a_day = 86'400;

/// A calendar date as days since 1970-01-01.
using Day = std::int32_t;

/// Rounded down, also below zero.
constexpr Seconds floor_divide(Seconds value, Seconds by) { return value / by - (value % by < 0); }

struct Moment {
    Seconds seconds = 0;           ///< since 1970-01-01T00:00:00Z
    std::int32_t nanoseconds = 0;  ///< 0 to 999,999,999
    std::int32_t offset = 0;       ///< minutes east of UTC, -900 to 900

    /// Compared as instants: the offset does not count.
    friend bool operator==(const Moment& a, const Moment& b) {
        return a.seconds == b.seconds && a.nanoseconds == b.nanoseconds;
    }
    friend std::strong_ordering operator<=>(const Moment& a, const Moment& b) {
        if (a.seconds != b.seconds) return a.seconds <=> b.seconds;
        return a.nanoseconds <=> b.nanoseconds;
    }

    Seconds local_seconds() const { return seconds + Seconds{offset} * 60; }
    Day day() const { return static_cast<Day>(floor_divide(local_seconds(), a_day)); }
    /// Of a day that ends at 04:00.
    static constexpr Seconds day_turns = Seconds{4} * 3'600;
    Day waking_day() const {
        return static_cast<Day>(floor_divide(local_seconds() - day_turns, a_day));
    }
    /// From 22:00 to 06:00.
    bool is_night() const { return hour() >= 22 || hour() < 6; }
    int hour() const { return static_cast<int>(seconds_of_day() / 3'600); }
    int minute() const { return static_cast<int>(seconds_of_day() / 60 % 60); }
    Seconds seconds_of_day() const { return local_seconds() - day() * a_day; }
};

/// `2026-11-22T08:14:05+01:00`: RFC 3339 with `T`, optional fraction (read to nanoseconds), and an
/// offset up to 15:00 or `Z`. Nothing else reads. Cost: about 10 ns; for many
/// in a row see moment_reader.h.
std::optional<Moment> parse_moment(std::string_view text);
std::string to_string(const Moment& moment);

/// `23:10` or `9:05`, up to `23:59`: seconds of the day.
std::optional<Seconds> parse_clock_time(std::string_view text);
std::string clock_time(Seconds of_day);        ///< `23:10`; a day ends at `24:00`
std::string clock_time(const Moment& moment);  ///< on the clock of its offset

/// `2026-11-22`.
std::optional<Day> parse_day(std::string_view text);
std::string day_name(Day day);               ///< 2026-11-22
std::string date_words(Day day);             ///< for people: 22 November 2026
std::string period_words(Day from, Day to);  ///< 12 March to 8 April 2013

/// The ISO week as a consecutive number; Monday starts it.
constexpr std::int32_t iso_week_of(Day day) {
    return static_cast<std::int32_t>(floor_divide(Seconds{day} + 3, 7));
}
std::string iso_week_name(std::int32_t week);  ///< 2012-W33

/// 0 Monday to 6 Sunday.
constexpr int weekday(Day day) { return day + 3 - iso_week_of(day) * 7; }
inline constexpr std::array<std::string_view, 7> weekday_names = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
std::string weekday_name(Day day);
/// The weekday of that name, in any case; three letters or more of it are enough.
std::optional<int> weekday_named(std::string_view word);

/// `45s`, `25m`, `1h30m`, `1d2h`: largest unit first, each once, in seconds. At most 10,000
/// years, so that no sum of a time and a length overflows.
std::optional<Seconds> parse_duration(std::string_view text);
std::string duration_text(Seconds seconds);  ///< the same form: `1h30m`
std::string spoken_length(Seconds seconds);  ///< for people: `35 min`, `1 h 30 min`, `40 s`

/// Whole minutes from `from` to `to`, rounded down.
std::int64_t minutes_between(const Moment& from, const Moment& to);

/// The clock: `$STEADY_NOW` (RFC 3339) when set and not empty, else the system's, to the second,
/// with the local zone's offset. Throws `Error` (misuse) when STEADY_NOW does not read.
Moment now();

/// The moment when a clock on the wall showed `day` and `seconds_of_day`, in the zone of now():
/// the system's, or the offset of STEADY_NOW where the system's zone has another at that instant.
/// Of an hour that the clock repeats, the first; of one that it skips, as long after the leap.
Moment at_local(Day day, Seconds seconds_of_day);

/// `instant` with the offset of the same zone.
Moment from_instant(Seconds seconds);

/// `--at TIME`: RFC 3339; `HH:MM` (or `H:MM`), the last time it was that o'clock; `yesterday` (this
/// time of day, yesterday); `yesterday HH:MM`; or a length ago (`25m`). The zone is the system's,
/// or the offset of `now` where the system's zone had another. Throws `Error` (misuse).
Moment parse_at(std::string_view text, const Moment& now);

/// `--since` and `--until`: `2026-11-22`, `today`, `yesterday`, a weekday (the latest, today
/// included; `mon` to `monday`), or `3d`, `4w` (that many days up to today, which is one of them).
/// Throws `Error` (misuse).
Day parse_boundary(std::string_view text, const Moment& now);

}  // namespace steady
