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

struct TokenMasks {
    std::uint64_t ends = 0;  ///< space and below, `=`, `"`: what can end a key or a bare value
    std::uint64_t high = 0;  ///< above ASCII
};

namespace masks {

inline TokenMasks tokens_scalar(const char* bytes) {
    TokenMasks masks;
    for (int i = 0; i < 64; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool ends = byte <= ' ' || byte == '=' || byte == '"';
        masks.ends |= std::uint64_t{ends} << i;
        masks.high |= std::uint64_t{byte >= 0x80} << i;
    }
    return masks;
}

inline std::uint64_t quotes_scalar(const char* bytes) {
    std::uint64_t mask = 0;
    for (int i = 0; i < 64; ++i) mask |= std::uint64_t{bytes[i] == '"' || bytes[i] == '\\'} << i;
    return mask;
}

#if defined(__SSE2__)
inline std::uint64_t bits(__m128i lanes, int part) {
    return std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(lanes))} << (16 * part);
}

inline __m128i load(const char* bytes, int part) {
    return _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
}

inline TokenMasks tokens_fast(const char* bytes) {
    const __m128i space = _mm_set1_epi8(' ');
    const __m128i equals = _mm_set1_epi8('=');
    const __m128i quote = _mm_set1_epi8('"');
    TokenMasks masks;
    for (int part = 0; part < 4; ++part) {
        const __m128i in = load(bytes, part);
        const __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(in, space), in);
        const __m128i mark = _mm_or_si128(_mm_cmpeq_epi8(in, equals), _mm_cmpeq_epi8(in, quote));
        masks.ends |= bits(_mm_or_si128(low, mark), part);
        masks.high |= bits(in, part);
    }
    return masks;
}

inline std::uint64_t quotes_fast(const char* bytes) {
    const __m128i quote = _mm_set1_epi8('"');
    const __m128i backslash = _mm_set1_epi8('\\');
    std::uint64_t mask = 0;
    for (int part = 0; part < 4; ++part) {
        const __m128i in = load(bytes, part);
        mask |= bits(_mm_or_si128(_mm_cmpeq_epi8(in, quote), _mm_cmpeq_epi8(in, backslash)), part);
    }
    return mask;
}
#else
inline TokenMasks tokens_fast(const char* bytes) { return tokens_scalar(bytes); }
inline std::uint64_t quotes_fast(const char* bytes) { return quotes_scalar(bytes); }
#endif

}  // namespace masks

/// The masks of the 64 bytes from `bytes` on.
template <Scan scan>
TokenMasks token_masks(const char* bytes) {
    return scan == Scan::fast ? masks::tokens_fast(bytes) : masks::tokens_scalar(bytes);
}

/// Where `"` and `\` stand in the 64 bytes from `bytes` on.
template <Scan scan>
std::uint64_t quote_mask(const char* bytes) {
    return scan == Scan::fast ? masks::quotes_fast(bytes) : masks::quotes_scalar(bytes);
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
