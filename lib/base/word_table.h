#pragma once
// Floor 0. A handful of words known beforehand, and what each stands for: found by one
// multiplication and two comparisons, about 2 ns.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

#include "base/names.h"

namespace steady {

/// Words of up to sixteen bytes and what they stand for, found by one multiplication: a factor is
/// searched for when this is compiled, with which each has a place of its own. What is looked up
/// stands where sixteen bytes can be read, as a word of a line does (see LineReader).
template <typename Meaning, std::size_t count>
class WordTable {
   public:
    consteval WordTable(const std::pair<std::string_view, Meaning> (&words)[count], Meaning none)
        : none_(none) {
        for (factor_ = 0x9E3779B97F4A7C15U; !place(words); factor_ = factor_ * 5 + 2) {
        }
    }

    [[gnu::always_inline]] Meaning operator[](std::string_view word) const {
        if (word.size() > ShortText::most) [[unlikely]]
            return none_;
        const ShortText key = ShortText::of(word.data(), word.size());
        const Place& found = places_[place_of(key)];
        return found.key == key && found.size == word.size() ? found.meaning : none_;
    }

   private:
    static constexpr int bits = 7;
    struct Place {
        ShortText key;
        std::uint32_t size = 0;
        Meaning meaning{};
    };

    constexpr std::size_t place_of(const ShortText& key) const {
        return static_cast<std::size_t>((key.low ^ key.high << 7) * factor_ >> (64 - bits));
    }

    consteval bool place(const std::pair<std::string_view, Meaning> (&words)[count]) {
        for (Place& one : places_) one = {};
        for (const auto& [word, meaning] : words) {
            const ShortText key = ShortText::of_literal(word);
            Place& one = places_[place_of(key)];
            if (one.size != 0) return false;
            one = {key, static_cast<std::uint32_t>(word.size()), meaning};
        }
        return true;
    }

    std::array<Place, std::size_t{1} << bits> places_{};
    std::uint64_t factor_ = 0;
    Meaning none_;
};

}  // namespace steady
