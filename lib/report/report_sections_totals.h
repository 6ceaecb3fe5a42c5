#pragma once
// Floor 5. The sections of a text report that are no list: what was counted in all, in a sentence
// or two. Pure; empty where there is nothing.

#include "report/report_sections.h"

namespace steady {

std::string urges_body(const UrgeFigures& urges, const Look& look);
std::string fears_body(const PredictionFigures& fears, const Look& look, Whose whose);
std::string good_body(const GoodSummary& good, const Look& look, Whose whose);
std::string practice_body(const PracticeFigures& practice, const Look& look);

}  // namespace steady
