#pragma once
// Floor 1. Where the fields of many lines begin and end, found for thousands of bytes at a time.
//
// The first stage of the tokenizer, for lines as steady writes them: `key=value` fields with one
// space between. Their marks, the `=` behind each key and the space or line feed behind each value,
// are found 64 bytes at a time by arithmetic on bit masks, without a branch that depends on what
// the lines say: mistaken guesses of the processor would cost more than all the rest.
//
// What is in quotes and what is not is sure here; at a line with a control character, an escape
// other than `\"` and `\\`, or quotes that stand wrong it stops, and the Tokenizer reads that one.
// Whether keys and values take turns is seen by who walks the marks (entry_usual.h).

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/mask_bits.h"
#include "base/masks.h"

namespace steady {

/// What one window of 64 bytes hands on to the next.
struct WindowEnd {
    std::uint64_t in_quotes = 0;  ///< all bits or none
    std::uint64_t escaping = 0;   ///< the last byte is a backslash that is not escaped itself
    std::uint64_t equals = 0;     ///< or a `=`
    std::uint64_t closing = 0;    ///< or a closing quote
};

/// The marks of a window.
struct Window {
    std::uint64_t marks = 0;
    std::uint64_t odd = 0;  ///< where a line turns out to be none of the usual ones
};

/// What backslashes escape, and whether the last one of them reaches into the next window.
/// simdjson's way.
inline std::uint64_t escaped_by(std::uint64_t backslashes, std::uint64_t& escaping) {
    constexpr std::uint64_t odd_bits = 0xAAAA'AAAA'AAAA'AAAA;
    const std::uint64_t possible = backslashes & ~escaping;
    const std::uint64_t runs = ((possible << 1 | odd_bits) - possible) ^ odd_bits;
    const std::uint64_t escaped = runs ^ (backslashes | escaping);
    escaping = (runs & backslashes) >> 63;
    return escaped;
}

template <Scan scan>
[[gnu::always_inline]] inline Window look(const char* bytes, WindowEnd& before) {
    const Masks masks = masks_of<scan>(bytes);
    const std::uint64_t escaped = escaped_by(masks.backslashes, before.escaping);
    const std::uint64_t quotes = masks.quotes & ~escaped;
    const std::uint64_t in_quotes = parity_of<scan>(quotes) ^ before.in_quotes;
    const std::uint64_t equals = masks.equals & ~in_quotes;
    const std::uint64_t separators = masks.low & ~in_quotes;
    const std::uint64_t closing = quotes & ~in_quotes;
    const std::uint64_t controls = masks.low ^ masks.spaces;
    std::uint64_t odd = controls & (in_quotes | ~masks.feeds);
    odd |= quotes & in_quotes & ~(equals << 1 | before.equals);
    odd |= (closing << 1 | before.closing) & ~separators;
    // An escaped quote or backslash in quotes is usual; in a key or a bare value neither is.
    odd |= escaped & ~(in_quotes & (masks.quotes | masks.backslashes));
    before.in_quotes = -(in_quotes >> 63);
    before.equals = equals >> 63;
    before.closing = closing >> 63;
    return {separators | equals, odd};
}

class FieldIndex {
   public:
    /// Looks at the lines from `begin` on, up to the first odd one or to `end`, and at 8 KiB or so.
    /// Behind `end` stand 64 readable bytes.
    void look_at(const char* begin, const char* end);

    const char* text() const { return text_; }
    /// The marks of a line from the line feed before it on, which of the first one is not there.
    const std::uint16_t* marks() const { return next_; }
    /// Whether so many more are there behind that one.
    bool knows(const std::uint16_t* mark, std::ptrdiff_t more) const {
        return last_ - mark >= more;
    }
    /// Nothing more is known.
    bool empty() const { return next_ == last_; }
    /// Behind the line that ends with that mark, or at that line feed.
    void pass(const std::uint16_t* feed) { next_ = feed; }
    void pass(const char* feed) {
        while (next_ != last_ && text_ + *++next_ < feed) {
        }
    }

   private:
    static constexpr std::ptrdiff_t most = 8192;

    template <Scan scan>
    [[gnu::always_inline]] void look_with(const char* end) {
        const std::size_t size =
            static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(end - text_, 0, most));
        const char* const text = text_;
        WindowEnd before;
        std::uint16_t* const first = marks_.data() + 1;
        std::uint16_t* mark = first;
        std::uint64_t odd = 0;
        for (std::size_t at = 0; at < size && odd == 0; at += 64) {
            Window window = look<scan>(text + at, before);
            odd = window.odd;
            if (odd != 0) [[unlikely]]
                window.marks &= (odd & -odd) - 1;
            mark = put_places<scan>(window.marks, static_cast<std::uint16_t>(at), mark);
        }
        while (mark != first && (mark[-1] >= size || text[mark[-1]] != '\n')) --mark;
        next_ = first - 1;
        last_ = mark - 1;
    }
    void look_with_avx2(const char* end);
    void look_with_avx512(const char* end);

    const char* text_ = nullptr;
    const std::uint16_t* next_ = nullptr;
    const std::uint16_t* last_ = nullptr;  ///< a line feed
    std::array<std::uint16_t, most + 130> marks_{};
};

}  // namespace steady
