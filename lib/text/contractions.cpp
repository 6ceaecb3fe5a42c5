#include "text/contractions.h"

namespace steady {
namespace {

constexpr std::size_t slot_count = 1024;  // sparse, so that most words find an empty slot at once

/// Open addressing: the number of a contraction, from 1; 0 is an empty slot.
constexpr auto slots = [] {
    std::array<std::uint8_t, slot_count> table{};
    std::uint8_t number = 0;
    for (const Contraction& contraction : whole_contractions) {
        std::size_t slot = word_hash(contraction.typed) % slot_count;
        while (table[slot] != 0) slot = (slot + 1) % slot_count;
        table[slot] = ++number;
    }
    return table;
}();

}  // namespace

const Contraction* find_contraction(std::string_view word, std::uint32_t hash) {
    for (std::size_t slot = hash % slot_count; slots[slot] != 0; slot = (slot + 1) % slot_count)
        if (const Contraction& found = whole_contractions[slots[slot] - 1]; found.typed == word)
            return &found;
    return nullptr;
}

}  // namespace steady
