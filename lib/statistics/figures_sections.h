#pragma once
// Floor 5. The part of figures.h that does not depend on time.

#include "statistics/figures.h"

namespace steady {

/// Everything but the three headlines and the weeks.
void add_sections(Figures& figures, const Summary& summary);

}  // namespace steady
