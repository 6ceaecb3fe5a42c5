#pragma once
// Floor 0. 64 bytes of text at a time as bit masks, bit 0 for the first byte: with SSE2 where there
// is some (every x86-64), else byte by byte, with the same answers. simdjson's first stage is the
// model.

#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace steady {

/// How the masks are made; `scalar` is there for other processors and to be compared with.
enum class Scan { fast, scalar };

/// What can end a token, and what matters in quotes.
struct Masks {
    std::uint64_t ends = 0;         ///< space and below, `=`, `"`
    std::uint64_t quotes = 0;       ///< `"`
    std::uint64_t backslashes = 0;  ///< `\`
    std::uint64_t high = 0;         ///< above ASCII
};

inline Masks masks_scalar(const char* bytes) {
    Masks masks;
    for (int i = 0; i < 64; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        masks.ends |= std::uint64_t{byte <= ' ' || byte == '=' || byte == '"'} << i;
        masks.quotes |= std::uint64_t{byte == '"'} << i;
        masks.backslashes |= std::uint64_t{byte == '\\'} << i;
        masks.high |= std::uint64_t{byte >= 0x80} << i;
    }
    return masks;
}

#if defined(__SSE2__)
inline std::uint64_t lane_bits(__m128i lanes, int part) {
    return std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(lanes))} << (16 * part);
}

inline Masks masks_fast(const char* bytes) {
    const __m128i space = _mm_set1_epi8(' ');
    const __m128i equals = _mm_set1_epi8('=');
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    Masks masks;
#pragma GCC unroll 4
    for (int part = 0; part < 4; ++part) {
        const __m128i in = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(in, space), in);
        const __m128i quotes = _mm_cmpeq_epi8(in, quote);
        const __m128i marks = _mm_or_si128(_mm_cmpeq_epi8(in, equals), quotes);
        masks.ends |= lane_bits(_mm_or_si128(low, marks), part);
        masks.quotes |= lane_bits(quotes, part);
        masks.backslashes |= lane_bits(_mm_cmpeq_epi8(in, backslash), part);
        masks.high |= lane_bits(in, part);
    }
    return masks;
}
#else
inline Masks masks_fast(const char* bytes) { return masks_scalar(bytes); }
#endif

/// The masks of the 64 bytes from `bytes` on.
template <Scan scan>
Masks masks_of(const char* bytes) {
    return scan == Scan::fast ? masks_fast(bytes) : masks_scalar(bytes);
}

/// 64 bytes that may all be read: `from` itself, or a copy filled up with zeros when fewer than 64
/// are `readable`. Only those before `end` are copied.
class Block {
   public:
    Block(const char* from, const char* end, const char* readable) : bytes_(from) {
        if (readable - from >= 64) [[likely]]
            return;
        std::memset(copy_, 0, sizeof copy_);
        std::memcpy(copy_, from, static_cast<std::size_t>(end - from));
        bytes_ = copy_;
    }
    const char* bytes() const { return bytes_; }

   private:
    const char* bytes_;
    char copy_[64];
};

}  // namespace steady
