#pragma once
// Floor 6. Two times beside each other, and how sure one can be of a difference.

#include <optional>
#include <string>

#include "statistics/figures.h"
#include "statistics/nonoverlap.h"
#include "terminal/look.h"

namespace steady {

struct Comparison {
    Figures before, now;
    /// Of weekly values; of the strengths of alarms; of how soon they settled.
    std::optional<Nonoverlap> frequency, intensity, recovery;
};

Comparison comparison_of(const Summary& before, const Summary& now);

std::string text_comparison(const Comparison& comparison, const Look& look);
std::string json_comparison(const Comparison& comparison);
std::string toml_comparison(const Comparison& comparison);

/// "hardly chance alone", "could well be chance": what a p means, for people; nothing for fewer
/// than four values on a side.
std::string how_sure(const Nonoverlap& pairs);

}  // namespace steady
