#pragma once
// Floor 5. When a time was heavier than others, so that a kind word can be said. Pure.

#include <string>

#include "statistics/figures.h"

namespace steady {

/// Two of the three headlines rose by a quarter or more.
bool is_heavier(const Figures& now, const Figures& before);

/// Each of the last three whole weeks was heavier than the median of up to eight weeks before
/// them: more of the three headlines rose by a quarter than fell. Only with notes on three days or
/// more in each, and while they are not long past.
bool three_heavier_weeks(const Figures& all, Day today);

/// What is said beside the headlines where a word is due, else nothing. `before` may be null.
/// `chosen`: only some records are counted, so that nothing can be said of all of them.
std::string kind_words(const Figures& window, const Figures* before, const Figures& all, Day today,
                       bool chosen);

}  // namespace steady
