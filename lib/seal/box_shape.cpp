#include "seal/box_shape.h"

#include <array>

namespace steady {
namespace {

constexpr std::string_view letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr unsigned char no_letter = 64;
constexpr std::size_t most_shown = 12;

constexpr auto values = [] {
    std::array<unsigned char, 256> table{};
    table.fill(no_letter);
    for (std::size_t i = 0; i < letters.size(); ++i)
        table[static_cast<unsigned char>(letters[i])] = static_cast<unsigned char>(i);
    return table;
}();

unsigned value_of(char letter) { return values[static_cast<unsigned char>(letter)]; }

/// Four letters are three bytes; the bits that are left over in the last one are 0.
bool is_base64(std::string_view text) {
    for (const char letter : text)
        if (value_of(letter) == no_letter) return false;
    const std::size_t over = text.size() % 4;
    if (over == 0) return true;
    const unsigned unused = over == 2 ? 0xF : 0x3;
    return over != 1 && (value_of(text.back()) & unused) == 0;
}

}  // namespace

std::optional<std::size_t> start_of_box(std::string_view bytes, std::size_t size) {
    using namespace box_shape;
    if (bytes.size() < head || bytes[0] != version) return std::nullopt;
    const std::size_t keys = static_cast<unsigned char>(bytes[1]);
    const std::size_t start = head + keys * wrap;
    if (keys < 1 || keys > most_recipients || size < start + nonce + tag + block)
        return std::nullopt;
    return (size - start - nonce - tag) % block == 0 ? std::optional(start) : std::nullopt;
}

bool is_box(std::string_view value) {
    if (value.size() < 3 || !is_base64(value)) return false;
    const unsigned bits = value_of(value[0]) << 12 | value_of(value[1]) << 6 | value_of(value[2]);
    const char first[] = {static_cast<char>(bits >> 10), static_cast<char>(bits >> 2)};
    return start_of_box({first, sizeof first}, value.size() * 3 / 4).has_value();
}

std::optional<std::string> wrong_box(std::string_view value) {
    if (is_box(value)) return std::nullopt;
    const bool cut = value.size() > most_shown;
    return std::string(value.substr(0, most_shown)) + (cut ? "..." : "") +
           " is not a whole box; the words in it would not open";
}

}  // namespace steady
