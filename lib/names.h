#pragma once
// Floor 0. Words as small numbers: each distinct text is kept once and gets the next id. A log has
// few distinct tags, so most of a fold is counting ids.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace steady {

/// Masks of so many bytes of a word, those that come first in memory.
inline constexpr std::array<std::uint64_t, 9> first_bytes = [] {
    std::array<std::uint64_t, 9> masks{};
    for (std::size_t size = 1; size <= 8; ++size)
        masks[size] = std::endian::native == std::endian::little
                          ? ~std::uint64_t{0} >> (64 - 8 * size)
                          : ~std::uint64_t{0} << (64 - 8 * size);
    return masks;
}();

class Names {
   public:
    using Id = std::uint32_t;  ///< 1, 2, 3…; 0 is no name

    /// The id of that text; 0 for an empty one. About 3 ns for one of up to 16 bytes that is known,
    /// no allocation; about 60 bytes each for new ones.
    Id intern(std::string_view text);
    /// The same of a text with 16 readable bytes from its begin on, however short it is.
    [[gnu::always_inline]] Id intern_padded(std::string_view text) {
        if (text.size() > short_size) [[unlikely]]
            return intern_long(text);
        return text.empty() ? 0 : intern_short(short_of(text.data(), text.size()), text.size());
    }

    /// Stays valid as long as the table does.
    std::string_view operator[](Id id) const { return texts_[id - 1]; }

    std::size_t size() const { return texts_.size(); }

   private:
    static constexpr std::size_t short_size = 16;

    /// The bytes of a short text, filled up with zeros; of a longer one its hash.
    struct Key {
        std::uint64_t low, high;

        bool operator==(const Key&) const = default;
    };
    struct Slot {
        Key key{};
        std::uint32_t size = 0;
        Id id = 0;
    };

    /// Without a branch: the lengths of words are hard to foretell.
    [[gnu::always_inline]] static Key short_of(const char* text, std::size_t size) {
        Key key;
        std::memcpy(&key, text, sizeof key);
        key.low &= first_bytes[std::min<std::size_t>(size, 8)];
        key.high &= first_bytes[std::max<std::size_t>(size, 8) - 8];
        return key;
    }
    /// Where to look first (Fibonacci hashing: the highest bits of the product are the best mixed).
    std::size_t place_of(const Key& key, std::size_t size) const {
        const std::uint64_t folded = key.low ^ std::rotl(key.high, 29) ^ size;
        return static_cast<std::size_t>((folded ^ folded >> 32) * 0x9E3779B97F4A7C15U >> shift_);
    }

    [[gnu::always_inline]] Id intern_short(const Key& key, std::size_t size) {
        const std::size_t mask = slots_.size() - 1;
        for (std::size_t at = place_of(key, size); slots_[at].id != 0; at = (at + 1) & mask)
            if (slots_[at].key == key && slots_[at].size == size) [[likely]]
                return slots_[at].id;
        return add(key, size, {reinterpret_cast<const char*>(&key), size});
    }

    Id intern_long(std::string_view text);
    Id add(const Key& key, std::size_t size, std::string_view text);
    std::string_view keep(std::string_view text);
    void grow();

    std::vector<Slot> slots_ = std::vector<Slot>(8);  ///< open addressing, at most half full
    int shift_ = 64 - 3;                              ///< 64 bits less those of a place
    std::vector<std::string_view> texts_;
    std::vector<std::unique_ptr<char[]>> chunks_;
    char* free_ = nullptr;
    std::size_t left_ = 0;
};

}  // namespace steady
