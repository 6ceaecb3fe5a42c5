#pragma once
// Floor 3. The values of one line on their way to an Entry: found by their keys, then understood.

#include <array>
#include <cstdint>
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
        if (value.size() > 4 || value.back() != 'm') return any_length(slot, key);
        Seconds minutes = 0;
        for (std::size_t i = 0; i + 1 < value.size(); ++i) {
            if (!is_digit(value[i])) return any_length(slot, key);
            minutes = 10 * minutes + (value[i] - '0');
        }
        return value.size() > 1 ? std::optional(60 * minutes) : any_length(slot, key);
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
    static bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

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
