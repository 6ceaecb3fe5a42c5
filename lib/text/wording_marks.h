#pragma once
// Floor 1. What parts words, clauses and sentences from each other.

#include <array>
#include <cstdint>
#include <string_view>

namespace steady {

/// What a character is to words.
enum class Mark : std::uint8_t { none, letter, apostrophe, sentence, clause, hyphen, high };

/// Of each byte; `high` begins a character beyond ASCII.
constexpr auto byte_marks = [] {
    std::array<Mark, 256> of{};
    for (std::size_t byte = 0x80; byte < 256; ++byte) of[byte] = Mark::high;
    const auto set = [&of](std::string_view bytes, Mark mark) {
        for (const char byte : bytes) of[static_cast<unsigned char>(byte)] = mark;
    };
    set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", Mark::letter);
    set("'`", Mark::apostrophe);
    set(".!?;:\n\r\v\f", Mark::sentence);
    set(",()[]{}", Mark::clause);
    set("-", Mark::hyphen);
    return of;
}();

/// What a character beyond ASCII is.
Mark high_mark(char32_t letter);

}  // namespace steady
