#pragma once
// Floor 3. The values of one line on their way to an Entry: found by their keys, then understood.

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "base/word_table.h"
#include "record/entry.h"

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
    slot_box,    ///< sealed words
    slot_group,  ///< the field that was asked for
    no_slot,     ///< of any other field
};

inline Slot slot_of_key(std::string_view key) {
    static constexpr WordTable<Slot, slot_group> slots({{"time", slot_time},
                                                        {"kind", slot_kind},
                                                        {"of", slot_of},
                                                        {"body", slot_body},
                                                        {"step", slot_step},
                                                        {"peak", slot_peak},
                                                        {"skill", slot_skill},
                                                        {"after", slot_after},
                                                        {"helped", slot_helped},
                                                        {"before", slot_before},
                                                        {"choice", slot_choice},
                                                        {"waited", slot_waited},
                                                        {"trigger", slot_trigger},
                                                        {"company", slot_company},
                                                        {"feeling", slot_feeling},
                                                        {"recovery", slot_recovery},
                                                        {"behavior", slot_behavior},
                                                        {"exercise", slot_exercise},
                                                        {"duration", slot_duration},
                                                        {"intensity", slot_intensity},
                                                        {"came_true", slot_came_true},
                                                        {"distortion", slot_distortion},
                                                        {"likelihood", slot_likelihood},
                                                        {"prediction", slot_prediction},
                                                        {"box", slot_box}},
                                                       no_slot);
    return slots[key];
}

inline constexpr std::size_t kind_count = 13;

inline EntryKind kind_of(std::string_view name) {
    using enum EntryKind;
    static constexpr WordTable<EntryKind, 12> kinds({{"spike", spike},
                                                     {"settled", settled},
                                                     {"practice", practice},
                                                     {"urge", urge},
                                                     {"chose", chose},
                                                     {"prediction", prediction},
                                                     {"exposure", exposure},
                                                     {"outcome", outcome},
                                                     {"positive", positive},
                                                     {"kept", kept},
                                                     {"okay", okay},
                                                     {"win", win}},
                                                    other);
    return kinds[name];
}

/// Most lengths are minutes of at most three digits, `35m`: those, or -1. Four bytes can be read
/// from the begin of the value on. Without a branch for each digit: how many there are is a toss.
[[gnu::always_inline]] inline int short_minutes(std::string_view value) {
    const std::size_t size = value.size();
    if (size < 2 || size > 4) return -1;
    std::uint32_t letters;
    std::memcpy(&letters, value.data(), sizeof letters);
    if constexpr (std::endian::native == std::endian::big) letters = __builtin_bswap32(letters);
    // In front come zeros, then the digits, then the m.
    const std::uint32_t digits = (letters ^ 0x6D303030U >> 8 * (4 - size)) << 8 * (4 - size);
    if (((digits | (digits + 0x00767676U)) & 0xFF808080U) != 0) return -1;
    return static_cast<int>((digits & 0xFF) * 100 + (digits >> 8 & 0xFF) * 10 + (digits >> 16));
}

/// Used again for the next line, without clearing the texts.
struct LineValues {
    std::array<std::string_view, no_slot + 1> texts;
    std::array<std::string, no_slot> unescaped;  ///< values that were written with escapes
    std::uint32_t given = 0;                     ///< a bit for each slot that has one

    void clear() { given = 0; }
    bool none() const { return given == 0; }
    bool only_boxes() const { return given == 1U << slot_box; }
    /// Of a key given twice, the last value stays.
    void set(Slot slot, std::string_view value) {
        texts[slot] = value;
        given |= 1U << slot;
    }
    bool has(Slot slot) const { return (given >> slot & 1U) != 0; }
    std::string_view operator[](Slot slot) const {
        return has(slot) ? texts[slot] : std::string_view();
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
    Decoder(const LineValues& values, const LinePlace& place, const Tell& tell,
            MomentReader& moments)
        : values_(values), place_(place), tell_(tell), moments_(moments) {}

    std::string_view text(Slot slot) const { return values_[slot]; }
    /// -1 absent, for these two.
    int strength(Slot slot, std::string_view key) const {
        return number(slot, key, 10, "is not a strength (a whole number from 0 to 10)");
    }
    int percent(Slot slot, std::string_view key) const {
        return number(slot, key, 100, "is not a percentage (a whole number from 0 to 100)");
    }
    /// Most are minutes of at most three digits.
    std::optional<Seconds> length(Slot slot, std::string_view key) const {
        const std::string_view value = text(slot);
        if (value.empty()) return std::nullopt;
        const int minutes = short_minutes(value);
        return minutes >= 0 ? std::optional(Seconds{60} * minutes) : any_length(slot, key);
    }
    Recovery recovery() const {
        if (!values_.has(slot_recovery)) return {};
        if (text(slot_recovery) == "unknown") return {Recovery::Kind::unknown, 0};
        const auto read = length(slot_recovery, "recovery");
        return read ? Recovery{Recovery::Kind::known, *read} : Recovery{};
    }
    std::optional<Moment> of() const;
    Said answer(Slot slot, std::string_view key) const {
        return values_.has(slot) ? given_answer(slot, key) : Said::none;
    }
    UrgeChoice choice() const;

   private:
    /// Most are one digit.
    int number(Slot slot, std::string_view key, int most, const char* what) const {
        const std::string_view value = text(slot);
        if (value.empty()) return -1;
        const unsigned digit = static_cast<unsigned char>(value[0]) - unsigned{'0'};
        return value.size() == 1 && digit <= 9 ? static_cast<int>(digit)
                                               : long_number(slot, key, most, what);
    }
    int long_number(Slot slot, std::string_view key, int most, const char* what) const;
    std::optional<Seconds> any_length(Slot slot, std::string_view key) const;
    Said given_answer(Slot slot, std::string_view key) const;
    void wrong(std::string_view key, std::string_view value, const char* what) const;

    const LineValues& values_;
    const LinePlace& place_;
    const Tell& tell_;
    MomentReader& moments_;
};

}  // namespace steady
