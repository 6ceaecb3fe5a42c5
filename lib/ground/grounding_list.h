#pragma once
// Floor 5. The exercises of steady-ground on one page, in groups.

#include <string>
#include <vector>

#include "exercise/exercise.h"

namespace steady {

/// A line each: id, minutes, title; the title on a line of its own where `columns` is narrow. The
/// person's own come first, the others under what their first tag stands for; then how many come
/// from where.
std::string grouped_list(const std::vector<const Exercise*>& exercises, int columns);

/// It comes from the person's own folder.
bool is_own(const Exercise& exercise);

}  // namespace steady
