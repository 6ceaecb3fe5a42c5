#pragma once
// Floor 0. 64 bytes of text at a time as bit masks, bit 0 for the first byte: with SSE2 where there
// is some (every x86-64), with AVX2 in functions that are built for it, else byte by byte, with the
// same answers. simdjson's first stage is the model.

#include <array>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace steady {

/// How the masks are made; `scalar` is there for other processors and to be compared with.
enum class Scan { fast, scalar, avx2 };

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

/// What STEADY_AVX2 functions may use, and what the processor must have for them.
#define STEADY_AVX2 [[gnu::target("avx2,bmi,bmi2,popcnt"), gnu::flatten]]
inline bool has_avx2() {
    return __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi") != 0 &&
           __builtin_cpu_supports("bmi2") != 0 && __builtin_cpu_supports("popcnt") != 0;
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
    const __m256i space = every_byte<' '>(), equals = every_byte<'='>();
    const __m256i quote = every_byte<'"'>(), backslash = every_byte<'\\'>();
    const auto bits = [](__m256i lanes, int part) __attribute__((target("avx2"))) {
        return std::uint64_t{static_cast<std::uint32_t>(_mm256_movemask_epi8(lanes))}
               << (32 * part);
    };
    Masks masks;
#pragma GCC unroll 2
    for (int part = 0; part < 2; ++part) {
        const __m256i in = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(bytes + 32 * part));
        const __m256i low = _mm256_cmpeq_epi8(_mm256_min_epu8(in, space), in);
        const __m256i quotes = _mm256_cmpeq_epi8(in, quote);
        const __m256i marks = _mm256_or_si256(_mm256_cmpeq_epi8(in, equals), quotes);
        masks.ends |= bits(_mm256_or_si256(low, marks), part);
        masks.quotes |= bits(quotes, part);
        masks.backslashes |= bits(_mm256_cmpeq_epi8(in, backslash), part);
        masks.high |= bits(in, part);
    }
    return masks;
}
#else
#define STEADY_AVX2
inline bool has_avx2() { return false; }
inline Masks masks_fast(const char* bytes) { return masks_scalar(bytes); }
inline Masks masks_avx2(const char* bytes) { return masks_scalar(bytes); }
#endif

/// The masks of the 64 bytes from `bytes` on.
template <Scan scan>
Masks masks_of(const char* bytes) {
    if constexpr (scan == Scan::avx2) return masks_avx2(bytes);
    return scan == Scan::fast ? masks_fast(bytes) : masks_scalar(bytes);
}

/// 64 bytes that may all be read: `from` itself, or a copy filled up with zeros when fewer stand
/// before `end`.
class Block {
   public:
    Block(const char* from, const char* end) : bytes_(from) {
        if (end - from >= 64) return;
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
