#pragma once
// Floor 3. The values of one line on their way to an Entry: found by their keys, then understood.

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "entry.h"

namespace steady {

/// The fields that the statistics use.
enum Slot : std::uint8_t {
    slot_time,
    slot_kind,
    slot_of,
    slot_body,
    slot_step,
    slot_peak,
    slot_skill,
    slot_after,
    slot_helped,
    slot_before,
    slot_choice,
    slot_waited,
    slot_trigger,
    slot_company,
    slot_feeling,
    slot_recovery,
    slot_behavior,
    slot_exercise,
    slot_duration,
    slot_intensity,
    slot_came_true,
    slot_distortion,
    slot_likelihood,
    slot_prediction,
    slot_group,  ///< the field that was asked for
    no_slot,
};

/// The first eight bytes as a number, so that a short word is told apart by one comparison.
constexpr std::uint64_t head(std::string_view word) {
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < word.size() && i < 8; ++i)
        number |= std::uint64_t{static_cast<unsigned char>(word[i])} << (8 * i);
    return number;
}

/// The same of a word that has eight readable bytes: one in a line has (see LineReader), and so has
/// a std::string.
inline std::uint64_t head_of(std::string_view word) {
    if constexpr (std::endian::native != std::endian::little) return head(word);
    std::uint64_t number = 0;
    std::memcpy(&number, word.data(), 8);
    return word.size() < 8 ? number & ((std::uint64_t{1} << (8 * word.size())) - 1) : number;
}

Slot slot_of_key(std::string_view key);
EntryKind kind_of(std::string_view name);

/// Used again for the next line, without clearing the texts.
struct LineValues {
    std::array<std::string_view, no_slot> texts;
    std::array<std::string, no_slot> unescaped;  ///< values that were written with escapes
    std::uint32_t given = 0;                     ///< a bit for each slot that has one
    bool others = false;                         ///< a field that is no `box`
    bool has_box = false;

    void clear() {
        given = 0;
        others = has_box = false;
    }
    /// Of a key given twice, the last value stays.
    void set(Slot slot, std::string_view value) {
        texts[slot] = value;
        given |= 1U << slot;
    }
    std::string_view operator[](Slot slot) const {
        return (given >> slot & 1U) != 0 ? texts[slot] : std::string_view();
    }
};

/// Where the line stands, to say where in it what is wrong.
struct LinePlace {
    std::string_view line;
    const LineReader& reader;

    Remark remark(std::string_view at, std::string what, bool bad) const;
};

/// Values understood. One that is wrong is told in the words of kinds.cpp, which stands on this
/// floor too, and counts as absent, as an empty one does.
class Decoder {
   public:
    Decoder(const LineValues& values, const LinePlace& place, const Tell& tell)
        : values_(values), place_(place), tell_(tell) {}

    std::string_view text(Slot slot) const { return values_[slot]; }
    int strength(Slot slot, std::string_view key) const;  ///< -1 absent
    int percent(Slot slot, std::string_view key) const;   ///< -1 absent
    std::optional<Seconds> length(Slot slot, std::string_view key) const;
    Recovery recovery() const;
    std::optional<Moment> of() const;
    Said answer(Slot slot, std::string_view key) const;
    UrgeChoice choice() const;

   private:
    int number(Slot slot, std::string_view key, int most, const char* what) const;
    void wrong(std::string_view key, std::string_view value, const char* what) const;

    const LineValues& values_;
    const LinePlace& place_;
    const Tell& tell_;
};

}  // namespace steady
