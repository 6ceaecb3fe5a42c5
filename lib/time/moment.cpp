#include "time/moment.h"

#include <fmt/format.h>

#include <array>
#include <chrono>
#include <cstring>

#include "text/text.h"
#include "time/moment_reader.h"

namespace steady {
namespace {

constexpr int furthest_offset = 15 * 60;

/// `YYYY-MM-DD`, ten characters.
std::optional<Day> read_date(const char* text) {
    namespace chrono = std::chrono;
    const Eight first(text, "0000-00-"), last(text + 2, "00-00-00");
    if (!first.fits() || !last.fits()) return std::nullopt;
    const chrono::year_month_day date{
        chrono::year{static_cast<int>(first.pair(0) * 100 + first.pair(2))},
        chrono::month{last.pair(3)}, chrono::day{last.pair(6)}};
    if (!date.ok()) return std::nullopt;
    return static_cast<Day>(chrono::sys_days{date}.time_since_epoch().count());
}

/// The digits after the point; those beyond nanoseconds are dropped.
std::int32_t read_fraction(std::string_view& rest) {
    std::int32_t nanoseconds = 0;
    std::int32_t unit = 100'000'000;
    for (; !rest.empty() && is_digit(rest.front()); rest.remove_prefix(1), unit /= 10)
        nanoseconds += unit * (rest.front() - '0');
    return nanoseconds;
}

/// `+HH:MM`, `-HH:MM` or `Z`, in minutes. At least two more characters stand before it.
std::optional<std::int32_t> read_offset(std::string_view text) {
    if (text == "Z") return 0;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    const Eight clock(text.data() - 2, "???00:00");
    const auto offset = static_cast<std::int32_t>(clock.pair(3) * 60 + clock.pair(6));
    if (!clock.fits() || clock.pair(6) > 59 || offset > furthest_offset) return std::nullopt;
    return text[0] == '-' ? -offset : offset;
}

/// A mark and two digits: nearly all that a time is made of, and a log of times.
void add_two_digits(std::string& text, char mark, std::int64_t number) {
    text += mark;
    text += static_cast<char>('0' + number / 10);
    text += static_cast<char>('0' + number % 10);
}

std::chrono::year_month_day date_of(Day day) {
    return std::chrono::sys_days{std::chrono::days{day}};
}

/// `22 November`.
std::string day_and_month(const std::chrono::year_month_day& date) {
    static constexpr std::array months{"January",   "February", "March",    "April",
                                       "May",       "June",     "July",     "August",
                                       "September", "October",  "November", "December"};
    return fmt::format("{} {}", unsigned{date.day()}, months[unsigned{date.month()} - 1]);
}

constexpr std::size_t shortest_moment = std::string_view("2026-11-22T08:14:05Z").size();

/// What stands behind the date, ten characters that have been read.
std::optional<Moment> read_clock(std::string_view text, const std::optional<Day>& day) {
    const auto time = read_time(text.data() + 11);
    std::string_view rest = text.substr(19);
    std::int32_t nanoseconds = 0;
    if (rest.front() == '.') {
        rest.remove_prefix(1);
        if (rest.empty() || !is_digit(rest.front())) return std::nullopt;
        nanoseconds = read_fraction(rest);
    }
    const auto offset = read_offset(rest);
    if (!day || text[10] != 'T' || !time || !offset) return std::nullopt;
    return Moment{*day * a_day + *time - Seconds{*offset} * 60, nanoseconds, *offset};
}

}  // namespace

std::optional<Moment> parse_moment(std::string_view text) {
    if (text.size() < shortest_moment) return std::nullopt;
    return read_clock(text, read_date(text.data()));
}

std::optional<Moment> MomentReader::read_anew(std::string_view text) {
    const auto read = parse_moment(text);
    if (read && text.size() == usual_size && text[usual_clock_end] != '.') {
        std::memcpy(date_, text.data(), sizeof date_);
        std::memcpy(offset_text_, text.data() + usual_clock_end, sizeof offset_text_);
        midnight_ = read->seconds - *read_time(text.data() + sizeof date_);
        offset_ = read->offset;
    }
    return read;
}

std::string to_string(const Moment& moment) {
    const Seconds second = moment.seconds_of_day();
    std::string text = day_name(moment.day());
    add_two_digits(text, 'T', second / 3'600);
    add_two_digits(text, ':', second / 60 % 60);
    add_two_digits(text, ':', second % 60);
    if (moment.nanoseconds != 0) {
        text += fmt::format(".{:09}", moment.nanoseconds);
        text.erase(text.find_last_not_of('0') + 1);
    }
    const int offset = moment.offset < 0 ? -moment.offset : moment.offset;
    add_two_digits(text, moment.offset < 0 ? '-' : '+', offset / 60);
    add_two_digits(text, ':', offset % 60);
    return text;
}

std::optional<Day> parse_day(std::string_view text) {
    return text.size() == 10 ? read_date(text.data()) : std::nullopt;
}

std::string day_name(Day day) {
    const auto date = date_of(day);
    std::string text = fmt::format("{:04}", int{date.year()});
    add_two_digits(text, '-', unsigned{date.month()});
    add_two_digits(text, '-', unsigned{date.day()});
    return text;
}

std::string date_words(Day day) {
    const auto date = date_of(day);
    return fmt::format("{} {}", day_and_month(date), int{date.year()});
}

std::string period_words(Day from, Day to) {
    const auto first = date_of(from), last = date_of(to);
    if (from == to) return date_words(to);
    if (first.year() != last.year()) return date_words(from) + " to " + date_words(to);
    if (first.month() != last.month()) return day_and_month(first) + " to " + date_words(to);
    return fmt::format("{} to {}", unsigned{first.day()}, date_words(to));
}

std::optional<Seconds> parse_clock_time(std::string_view text) {
    const std::string whole = (text.size() == 4 ? "0" : "") + std::string(text) + ":00";
    return whole.size() == std::string_view("23:10:00").size() ? read_time(whole.data())
                                                               : std::nullopt;
}

std::string clock_time(Seconds of_day) {
    return fmt::format("{:02}:{:02}", of_day / 3'600, of_day / 60 % 60);
}

std::string clock_time(const Moment& moment) { return clock_time(moment.seconds_of_day()); }

std::string weekday_name(Day day) {
    return std::string(weekday_names[static_cast<std::size_t>(weekday(day))]);
}

std::optional<int> weekday_named(std::string_view word) {
    const std::string name = lower(word);
    for (int day = 0; name.size() >= 3 && day < 7; ++day)
        if (lower(weekday_names[static_cast<std::size_t>(day)]).starts_with(name)) return day;
    return std::nullopt;
}

std::string iso_week_name(std::int32_t week) {
    // A week is of the year that holds its Thursday, and day 0 is one.
    const Day thursday = week * 7;
    const auto year = date_of(thursday).year();
    const auto new_year = std::chrono::sys_days{year / 1 / 1}.time_since_epoch().count();
    std::string name = fmt::format("{:04}-", int{year});
    add_two_digits(name, 'W', (thursday - new_year) / 7 + 1);
    return name;
}

}  // namespace steady
