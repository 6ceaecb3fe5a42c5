#pragma once
// Floor 4. Words that other apps write in the language of the phone: import.toml.

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "definition/layers.h"

namespace steady {

struct ImportWords {
    std::map<std::string, unsigned, std::less<>> months;  ///< in lower case, 1 to 12
    std::map<std::string, int, std::less<>> moods;        ///< in lower case, strength 0 to 10

    std::optional<int> strength_of(std::string_view mood) const;  ///< in any case
    std::optional<unsigned> month(std::string_view word) const;
};

/// Shipped words, and the person's own over them. A file that does not read is left out, and its
/// complaint is added to `complaints`.
ImportWords load_import_words(std::vector<std::string>& complaints);

/// Add what one definition says. Throws `Error` with `FILE:LINE:COLUMN`.
void add_import_words(ImportWords& words, const Definition& definition);

}  // namespace steady
