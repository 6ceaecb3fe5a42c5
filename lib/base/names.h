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
        const ShortText& kept = kept_of(size);
        found.low &= kept.low;
        found.high &= kept.high;
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

    /// All bits of so many bytes.
    static constexpr const ShortText& kept_of(std::size_t size);
};

inline constexpr std::array<ShortText, ShortText::most + 1> kept_bytes = [] {
    std::array<ShortText, ShortText::most + 1> masks{};
    for (std::size_t size = 0; size <= ShortText::most; ++size) {
        std::array<unsigned char, ShortText::most> bytes{};
        std::fill_n(bytes.begin(), size, static_cast<unsigned char>(0xFF));
        masks[size] = std::bit_cast<ShortText>(bytes);
    }
    return masks;
}();

constexpr const ShortText& ShortText::kept_of(std::size_t size) { return kept_bytes[size]; }

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

    /// Of a padded text that will be asked for soon, among thousands.
    void prefetch(std::string_view text) const {
        if (text.size() > ShortText::most) return;
        const Key key = ShortText::of(text.data(), text.size());
        __builtin_prefetch(&slots_[place_of(key, text.size())]);
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
        const Slot& first = slots_[place_of(key, size)];
        if (first.key == key && first.size == size) [[likely]]
            return first.id;
        return intern_elsewhere(key, size);
    }

    Id intern_elsewhere(Key key, std::size_t size);
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
