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

#include "names.h"

namespace steady {

/// The first eight bytes as a number, and the last eight (of a shorter word the same): with its
/// size they tell the words apart that the statistics know, by two comparisons.
struct WordKey {
    std::uint64_t head = 0, tail = 0;

    bool operator==(const WordKey&) const = default;
};

constexpr WordKey word_key(std::string_view word) {
    const auto eight = [](std::string_view part) {
        std::uint64_t number = 0;
        for (std::size_t i = 0; i < part.size(); ++i)
            number |= std::uint64_t{static_cast<unsigned char>(part[i])} << (8 * i);
        return number;
    };
    return {eight(word.substr(0, 8)), eight(word.substr(word.size() > 8 ? word.size() - 8 : 0))};
}

/// The same of a word that has eight readable bytes: one in a line has (see LineReader), and so has
/// a std::string. Not of an empty one.
inline WordKey word_key_of(std::string_view word) {
    if constexpr (std::endian::native != std::endian::little) return word_key(word);
    std::uint64_t head = 0, tail = 0;
    std::memcpy(&head, word.data(), 8);
    std::memcpy(&tail, word.data() + std::max<std::size_t>(word.size(), 8) - 8, 8);
    const std::uint64_t kept = first_bytes[std::min<std::size_t>(word.size(), 8)];
    return {head & kept, word.size() < 8 ? head & kept : tail};
}

/// Words and what they stand for, found by one multiplication: a factor is searched for when this
/// is compiled, with which each has a place of its own.
template <typename Meaning, std::size_t count>
class WordTable {
   public:
    consteval WordTable(const std::pair<std::string_view, Meaning> (&words)[count], Meaning none)
        : none_(none) {
        for (factor_ = 0x9E3779B97F4A7C15U; !place(words); factor_ = factor_ * 5 + 2) {
        }
    }

    [[gnu::always_inline]] Meaning operator[](std::string_view word) const {
        if (word.empty()) [[unlikely]]
            return none_;
        const WordKey key = word_key_of(word);
        const Place& found = places_[place_of(key)];
        return found.key == key && found.size == word.size() ? found.meaning : none_;
    }

   private:
    static constexpr int bits = 7;
    struct Place {
        WordKey key;
        std::uint32_t size = 0;
        Meaning meaning{};
    };

    constexpr std::size_t place_of(const WordKey& key) const {
        return static_cast<std::size_t>((key.head ^ key.tail << 7) * factor_ >> (64 - bits));
    }

    consteval bool place(const std::pair<std::string_view, Meaning> (&words)[count]) {
        for (Place& one : places_) one = {};
        for (const auto& [word, meaning] : words) {
            Place& one = places_[place_of(word_key(word))];
            if (one.size != 0) return false;
            one = {word_key(word), static_cast<std::uint32_t>(word.size()), meaning};
        }
        return true;
    }

    std::array<Place, std::size_t{1} << bits> places_{};
    std::uint64_t factor_ = 0;
    Meaning none_;
};

}  // namespace steady
