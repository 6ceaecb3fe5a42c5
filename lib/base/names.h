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

/// The bytes of a text of up to sixteen, filled up with zeros.
struct ShortText {
    static constexpr std::size_t most = 16;

    std::uint64_t low = 0, high = 0;

    bool operator==(const ShortText&) const = default;

    /// So many bytes that stand where sixteen can be read. Without a branch: the lengths of words
    /// are hard to foretell.
    [[gnu::always_inline]] static ShortText of(const char* text, std::size_t size) {
        ShortText found;
        std::memcpy(&found, text, most);
        found.low &= kept[size].low;
        found.high &= kept[size].high;
        return found;
    }
    /// The same when this is compiled.
    static constexpr ShortText of_literal(std::string_view text) {
        return std::bit_cast<ShortText>([&] {
            std::array<char, most> bytes{};
            std::copy(text.begin(), text.end(), bytes.begin());
            return bytes;
        }());
    }

   private:
    struct Kept {
        std::uint64_t low, high;
    };
    static const std::array<Kept, most + 1> kept;  ///< masks of so many bytes
};

inline constexpr std::array<ShortText::Kept, ShortText::most + 1> ShortText::kept = [] {
    std::array<Kept, most + 1> masks{};
    for (std::size_t size = 0; size <= most; ++size) {
        std::array<unsigned char, most> bytes{};
        std::fill_n(bytes.begin(), size, static_cast<unsigned char>(0xFF));
        masks[size] = std::bit_cast<Kept>(bytes);
    }
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
        if (text.size() > ShortText::most) [[unlikely]]
            return intern_long(text);
        if (text.empty()) return 0;
        return intern_short(ShortText::of(text.data(), text.size()), text.size());
    }

    /// Stays valid as long as the table does.
    std::string_view operator[](Id id) const { return texts_[id - 1]; }

    std::size_t size() const { return texts_.size(); }

   private:
    using Key = ShortText;  ///< of a longer text its hash

    struct Slot {
        Key key{};
        std::uint32_t size = 0;
        Id id = 0;
    };

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
