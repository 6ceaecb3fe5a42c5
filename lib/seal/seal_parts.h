#pragma once
// Floor 4. The fields of a line with their bytes, as sealing and opening see them (seal_line.h).

#include <string_view>
#include <vector>

#include "record/kinds.h"
#include "seal/box_shape.h"

namespace steady {

/// Views into the line.
struct LinePart {
    std::string_view raw;  ///< all of the field
    std::string_view key, value;
    bool clear = false;  ///< it stays readable
};

struct LineParts {
    std::vector<LinePart> list;
    const char* mistake = nullptr;  ///< null while the line reads as fields
    std::size_t column = 1;         ///< of the mistake, in bytes from 1
};

/// Without kinds, no part is clear.
LineParts parts_of(std::string_view line, const Kinds* kinds = nullptr);

}  // namespace steady
