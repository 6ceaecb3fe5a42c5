#include "report/report_heat.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <tuple>
#include <vector>

#include "report/report_layout.h"

namespace steady {
namespace {

constexpr std::array<const char*, 5> shades{"·", "░", "▒", "▓", "█"};
constexpr std::array<const char*, 5> letters{".", "-", "+", "x", "#"};

std::int64_t most(const Figures& figures) {
    std::int64_t most = 0;
    for (const auto& day : figures.hours) most = std::max(most, *std::ranges::max_element(day));
    return most;
}

/// 0 for none, then four equal steps up to the most.
std::size_t shade_of(std::int64_t count, std::int64_t most) {
    return static_cast<std::size_t>((count * 4 + most - 1) / most);
}

/// The smallest and the largest count of a shade: "3-4".
std::string range_of(std::size_t shade, std::int64_t most) {
    const auto step = static_cast<std::int64_t>(shade);
    const std::int64_t from = (step - 1) * most / 4 + 1;
    const std::int64_t to = step * most / 4;
    if (from > to) return "";
    return from == to ? fmt::format("{}", from) : fmt::format("{}-{}", from, to);
}

std::string legend(std::int64_t most, const std::array<const char*, 5>& marks) {
    std::string text = fmt::format("{} 0", marks[0]);
    for (std::size_t shade = 1; shade < marks.size(); ++shade)
        if (const std::string range = range_of(shade, most); !range.empty())
            text += fmt::format("  {} {}", marks[shade], range);
    return text;
}

}  // namespace

std::string heat_map(const Figures& figures, const Look& look) {
    const std::int64_t highest = most(figures);
    if (highest == 0) return "";
    const auto& marks = look.utf8 ? shades : letters;
    std::string out = "       0     6     12    18\n";
    for (std::size_t day = 0; day < figures.hours.size(); ++day) {
        out += fmt::format("  {:.3}  ", weekday_names[day]);
        for (const std::int64_t count : figures.hours[day]) out += marks[shade_of(count, highest)];
        out += '\n';
    }
    return out + indented(legend(highest, marks), look);
}

std::string busiest_hours(const Figures& figures) {
    std::vector<std::tuple<std::int64_t, std::size_t, std::size_t>> hours;  // most first
    for (std::size_t day = 0; day < figures.hours.size(); ++day)
        for (std::size_t hour = 0; hour < 24; ++hour)
            if (const std::int64_t count = figures.hours[day][hour]; count > 1)
                hours.emplace_back(-count, day, hour);
    std::ranges::sort(hours);
    if (hours.size() > 3) hours.resize(3);
    std::string text;
    for (const auto& [count, day, hour] : hours)
        text += fmt::format("{}{} at {}:00 ({})", text.empty() ? "" : ", ", weekday_names[day],
                            hour, -count);
    return text;
}

}  // namespace steady
