#pragma once
// Floor 6. Figures as a report: text for a person, JSON and TOML from one tree.

#include <optional>
#include <string>

#include "statistics/figures.h"
#include "terminal/look.h"

namespace steady {

/// The tree of steady-stats(1), THE JSON: numbers rounded to four decimals, absent ones null.
std::string json_report(const Figures& figures);

/// The same tree; what is absent is left out, as TOML has no null.
std::string toml_report(const Figures& figures);

/// What the text speaks of.
struct TextReport {
    Figures window;                 ///< the period itself
    std::optional<Figures> before;  ///< the same length before it, when both mean something
    Figures all;                    ///< the whole log, for the weekly pictures and the direction
    bool pictures = true;           ///< none for a screen reader
    std::int64_t people = 0;        ///< merged from so many; 0: a person's own
    Day today = 0;
    std::string only = {};  ///< what was chosen, as "kind=practice"; empty: all
};

/// Empty when nothing was noted: whoever has read the files knows why, and says it.
std::string text_report(const TextReport& report, const Look& look);

/// A row of small blocks, one a value, as tall as the value; nothing noted is blank. Eight marks
/// from `_` to `#` where the locale has no block characters. Pure.
std::string sparkline(const std::vector<std::optional<double>>& values, bool utf8);

}  // namespace steady
