#pragma once
// Floor 0. 64 bytes of text at a time as bit masks, bit 0 for the first byte: with SSE2 where there
// is some (every x86-64), with AVX2 or AVX-512 in functions that are built for it, else byte by
// byte, with the same answers. simdjson's first stage is the model.

#include <array>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace steady {

/// How the masks are made; `scalar` is there for other processors and to be compared with.
enum class Scan { fast, scalar, avx2, avx512 };

struct Masks {
    std::uint64_t low = 0;  ///< space and what is below
    std::uint64_t spaces = 0, feeds = 0, equals = 0, quotes = 0, backslashes = 0;
    std::uint64_t high = 0;  ///< above ASCII

    /// What can end a token.
    std::uint64_t ends() const { return low | equals | quotes; }
    /// What matters in quotes.
    std::uint64_t marks() const { return quotes | backslashes | feeds; }
};

inline Masks masks_scalar(const char* bytes) {
    Masks masks;
    for (int i = 0; i < 64; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        masks.low |= std::uint64_t{byte <= ' '} << i;
        masks.spaces |= std::uint64_t{byte == ' '} << i;
        masks.feeds |= std::uint64_t{byte == '\n'} << i;
        masks.equals |= std::uint64_t{byte == '='} << i;
        masks.quotes |= std::uint64_t{byte == '"'} << i;
        masks.backslashes |= std::uint64_t{byte == '\\'} << i;
        masks.high |= std::uint64_t{byte >= 0x80} << i;
    }
    return masks;
}

#if defined(__SSE2__)
inline Masks masks_fast(const char* bytes) {
    Masks masks;
#pragma GCC unroll 4
    for (int part = 0; part < 4; ++part) {
        const __m128i in = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes + 16 * part));
        const auto bits = [&](__m128i lanes) {
            return std::uint64_t{static_cast<std::uint16_t>(_mm_movemask_epi8(lanes))}
                   << (16 * part);
        };
        const auto is = [&](char byte) { return bits(_mm_cmpeq_epi8(in, _mm_set1_epi8(byte))); };
        masks.low |= bits(_mm_cmpeq_epi8(_mm_min_epu8(in, _mm_set1_epi8(' ')), in));
        masks.spaces |= is(' ');
        masks.feeds |= is('\n');
        masks.equals |= is('=');
        masks.quotes |= is('"');
        masks.backslashes |= is('\\');
        masks.high |= bits(in);
    }
    return masks;
}

/// What STEADY_AVX2 functions may use, and what the processor must have for them.
#define STEADY_AVX2 [[gnu::target("avx2,bmi,bmi2,popcnt,pclmul"), gnu::flatten]]
inline bool has_avx2() {
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
           __builtin_cpu_supports("bmi2") != 0 && __builtin_cpu_supports("popcnt") != 0 &&
           __builtin_cpu_supports("pclmul") != 0;
}
#define STEADY_AVX512 \
    [[gnu::target("avx512vbmi2,avx512bw,avx512vl,avx2,bmi,bmi2,popcnt,pclmul"), gnu::flatten]]
inline bool has_avx512() {
    return has_avx2() && __builtin_cpu_supports("avx512bw") != 0 &&
           __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vbmi2") != 0;
}

/// Out of memory: made of numbers they would be made again for each field.
template <char byte>
[[gnu::target("avx2")]] inline __m256i every_byte() {
    alignas(32) static constexpr auto bytes = [] {
        std::array<char, 32> all{};
        all.fill(byte);
        return all;
    }();
    return _mm256_load_si256(reinterpret_cast<const __m256i*>(bytes.data()));
}

[[gnu::target("avx2")]] inline Masks masks_avx2(const char* bytes) {
    Masks masks;
#pragma GCC unroll 2
    for (int part = 0; part < 2; ++part) {
        const __m256i in = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 32 * part));
        const auto bits = [&](__m256i lanes) __attribute__((target("avx2"))) {
            return std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(lanes))}
                   << (32 * part);
        };
        const auto is = [&](__m256i byte) __attribute__((target("avx2"))) {
            return bits(_mm256_cmpeq_epi8(in, byte));
        };
        masks.low |= bits(_mm256_cmpeq_epi8(_mm256_min_epu8(in, every_byte<' '>()), in));
        masks.spaces |= is(every_byte<' '>());
        masks.feeds |= is(every_byte<'\n'>());
        masks.equals |= is(every_byte<'='>());
        masks.quotes |= is(every_byte<'"'>());
        masks.backslashes |= is(every_byte<'\\'>());
        masks.high |= bits(in);
    }
    return masks;
}

[[gnu::target("avx512bw")]] inline Masks masks_avx512(const char* bytes) {
    const __m512i in = _mm512_loadu_si512(bytes);
    const auto is = [&](char byte) __attribute__((target("avx512bw"))) {
        return std::uint64_t{_mm512_cmpeq_epi8_mask(in, _mm512_set1_epi8(byte))};
    };
    return {_mm512_cmple_epu8_mask(in, _mm512_set1_epi8(' ')),
            is(' '),
            is('\n'),
            is('='),
            is('"'),
            is('\\'),
            _mm512_movepi8_mask(in)};
}

#else
#define STEADY_AVX2
#define STEADY_AVX512
inline bool has_avx2() { return false; }
inline bool has_avx512() { return false; }
inline Masks masks_fast(const char* bytes) { return masks_scalar(bytes); }
inline Masks masks_avx2(const char* bytes) { return masks_scalar(bytes); }
inline Masks masks_avx512(const char* bytes) { return masks_scalar(bytes); }
#endif

/// The fastest that this processor has.
inline Scan best_scan() {
    if (has_avx512()) return Scan::avx512;
    return has_avx2() ? Scan::avx2 : Scan::fast;
}

/// The masks of the 64 bytes from `bytes` on.
template <Scan scan>
Masks masks_of(const char* bytes) {
    if constexpr (scan == Scan::avx512) return masks_avx512(bytes);
    if constexpr (scan == Scan::avx2) return masks_avx2(bytes);
    return scan == Scan::fast ? masks_fast(bytes) : masks_scalar(bytes);
}

/// 64 bytes that may all be read: `from` itself, or a copy filled up with line feeds when fewer
/// stand before `end`.
class Block {
   public:
    Block(const char* from, const char* end) : bytes_(from) {
        if (end - from >= 64) return;
        std::memset(copy_, '\n', sizeof copy_);
        std::memcpy(copy_, from, static_cast<std::size_t>(end - from));
        bytes_ = copy_;
    }
    const char* bytes() const { return bytes_; }

   private:
    const char* bytes_;
    char copy_[64];
};

}  // namespace steady
