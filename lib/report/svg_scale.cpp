#include "report/svg_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace steady {
namespace {

constexpr double minutes_a_day = 1440;

std::vector<double> ticks_of(double step, double most) {
    std::vector<double> ticks{0};
    while (ticks.back() < most) ticks.push_back(step * static_cast<double>(ticks.size()));
    if (ticks.size() == 1) ticks.push_back(step);
    return ticks;
}

/// The least of 1, 2, 5 times a power of ten that is `step` or more.
double round_step(double step) {
    const double power = std::pow(10, std::floor(std::log10(step)));
    for (const double times : {1.0, 2.0, 5.0})
        if (times * power >= step * (1 - 1e-9)) return times * power;
    return 10 * power;
}

}  // namespace

double Scale::operator()(double value) const {
    if (to == from) return begin;
    return begin + (value - from) / (to - from) * (end - begin);
}

std::vector<double> round_ticks(double most, int count, double least_step) {
    const double step = most > 0 ? round_step(most / count) : 1;
    return ticks_of(std::max(step, least_step), most);
}

std::vector<double> minute_ticks(double most, int count) {
    static constexpr std::array steps{5.0,   10.0,  15.0,  30.0,  60.0,
                                      120.0, 180.0, 240.0, 360.0, 720.0};
    for (const double step : steps)
        if (step * count >= most) return ticks_of(step, most);
    const double days = std::max(1.0, round_step(most / count / minutes_a_day));
    return ticks_of(days * minutes_a_day, most);
}

}  // namespace steady
