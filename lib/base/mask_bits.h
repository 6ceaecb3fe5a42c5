#pragma once
// Floor 0. What can be done with the bits of a mask at once: see masks.h.

#include <array>
#include <bit>
#include <cstdint>

#include "base/masks.h"

namespace steady {

/// Each bit is how many of those up to it are set, odd or even: between quotes it is 1.
constexpr std::uint64_t parity_scalar(std::uint64_t bits) {
    for (int shift = 1; shift < 64; shift *= 2) bits ^= bits << shift;
    return bits;
}

#if defined(__SSE2__)
[[gnu::target("pclmul")]] inline std::uint64_t parity_fast(std::uint64_t bits) {
    const __m128i product = _mm_clmulepi64_si128(_mm_cvtsi64_si128(static_cast<std::int64_t>(bits)),
                                                 _mm_set1_epi8(-1), 0);
    return static_cast<std::uint64_t>(_mm_cvtsi128_si64(product));
}

[[gnu::target("avx512vbmi2,avx512bw,popcnt")]] inline std::uint16_t* put_places_avx512(
    std::uint64_t bits, std::uint16_t base, std::uint16_t* to) {
    alignas(64) static constexpr auto places = [] {
        std::array<std::uint16_t, 64> all{};
        for (std::uint16_t i = 0; i < 64; ++i) all[i] = i;
        return all;
    }();
    const __m512i bases = _mm512_set1_epi16(static_cast<short>(base));
    for (const std::uint16_t* from : {&places[0], &places[32]}) {
        const auto half = static_cast<std::uint32_t>(bits);
        const __m512i all = _mm512_add_epi16(_mm512_load_si512(from), bases);
        _mm512_storeu_si512(to, _mm512_maskz_compress_epi16(half, all));
        to += std::popcount(half);
        bits >>= 32;
    }
    return to;
}
#else
inline std::uint64_t parity_fast(std::uint64_t bits) { return parity_scalar(bits); }
#endif

template <Scan scan>
std::uint64_t parity_of(std::uint64_t bits) {
    if constexpr (scan == Scan::avx512 || scan == Scan::avx2) return parity_fast(bits);
    return parity_scalar(bits);
}

inline std::uint16_t* put_places_fast(std::uint64_t bits, std::uint16_t base, std::uint16_t* to) {
    std::uint16_t* const end = to + std::popcount(bits);
    do {
#pragma GCC unroll 16
        for (int i = 0; i < 16; ++i, bits &= bits - 1)
            to[i] = static_cast<std::uint16_t>(base + std::countr_zero(bits));
        to += 16;
    } while (bits != 0);
    return end;
}

/// Writes the place of each bit, with `base` added, and room for 64 more is needed; their end.
template <Scan scan>
std::uint16_t* put_places(std::uint64_t bits, std::uint16_t base, std::uint16_t* to) {
#if defined(__SSE2__)
    if constexpr (scan == Scan::avx512) return put_places_avx512(bits, base, to);
#endif
    return put_places_fast(bits, base, to);
}

}  // namespace steady
