#pragma once
// Floor 0. The hash by which words are looked up; tables made at build time hold it.

#include <cstdint>
#include <string_view>

namespace steady {

/// FNV-1a, 32 bits.
constexpr std::uint32_t word_hash_start = 2166136261U;

constexpr std::uint32_t word_hash_step(std::uint32_t hash, char letter) {
    return (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
}

constexpr std::uint32_t word_hash(std::string_view text) {
    std::uint32_t hash = word_hash_start;
    for (const char letter : text) hash = word_hash_step(hash, letter);
    return hash;
}

}  // namespace steady
