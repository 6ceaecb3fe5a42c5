// The axis of the weekly pictures: Mondays for a few weeks, else months or years.

#include <fmt/format.h>

#include <array>
#include <chrono>

#include "report/report_html_parts.h"

namespace steady::page {
namespace {

constexpr int most_ticks = 4;
constexpr std::size_t few_weeks = 12;
constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                            "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

struct Date {
    int day, month, year;  ///< month from 0
};

Date monday_of(std::int32_t week) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{week * 7 - 3}}};
    return {static_cast<int>(unsigned{date.day()}), static_cast<int>(unsigned{date.month()}) - 1,
            int{date.year()}};
}

int month_count(const Date& date) { return date.year * 12 + date.month; }

const char* month_name(const Date& date) { return months[static_cast<std::size_t>(date.month)]; }

std::vector<Tick> monday_ticks(const std::vector<WeekFigures>& weeks) {
    const std::size_t step = (weeks.size() + most_ticks - 1) / std::size_t{most_ticks};
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < weeks.size(); i += step) {
        const Date date = monday_of(weeks[i].week);
        ticks.push_back({static_cast<double>(i), fmt::format("{} {}", date.day, month_name(date))});
    }
    return ticks;
}

/// Months, or years, between two labels.
int months_a_tick(int span) {
    for (const int step : {1, 2, 3, 6, 12, 24, 36, 60, 120, 240, 600})
        if (span / step <= most_ticks) return step;
    return 1200;
}

std::vector<Tick> month_ticks(const std::vector<WeekFigures>& weeks) {
    int last = month_count(monday_of(weeks.front().week));
    const int step = months_a_tick(month_count(monday_of(weeks.back().week)) - last);
    std::vector<Tick> ticks;
    for (std::size_t i = 1; i < weeks.size(); ++i) {
        const Date date = monday_of(weeks[i].week);
        const int month = month_count(date);
        if (month != last && month % step == 0)
            ticks.push_back({static_cast<double>(i),
                             step < 12 ? fmt::format("{} {}", month_name(date), date.year)
                                       : fmt::format("{}", date.year)});
        last = month;
    }
    return ticks;
}

}  // namespace

Axis week_axis(const std::vector<WeekFigures>& weeks) {
    const auto last = static_cast<double>(weeks.size()) - 1;
    return {"week", weeks.size() <= few_weeks ? monday_ticks(weeks) : month_ticks(weeks), -0.7,
            last + 0.7};
}

}  // namespace steady::page
