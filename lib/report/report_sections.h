#pragma once
// Floor 5. Everything a text report says below the headlines, section by section. A section with
// nothing in it is empty. Pure.

#include <string>

#include "statistics/figures.h"
#include "terminal/look.h"

namespace steady {

/// Whose figures they are: words to the one person, or about several.
enum class Whose { own, several };

/// `pictures`: false for a screen reader.
std::string report_sections(const Figures& figures, const Look& look, bool pictures,
                            Whose whose = Whose::own);

/// All rows of these sections, for a table of their own.
std::string skill_list(const Figures& figures, const Look& look);
std::string exercise_list(const Figures& figures, const Look& look);
std::string step_list(const Figures& figures, const Look& look);

}  // namespace steady
