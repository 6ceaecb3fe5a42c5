#pragma once
// Floor 0. How long the parts of a box are (seal_box.h says what they hold), and whether a value
// can be one. Nothing here can seal or open.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace steady {

inline constexpr std::string_view box_key = "box";

/// In bytes, but for `most_recipients`.
namespace box_shape {
inline constexpr char version = 1;
inline constexpr std::size_t head = 2;   ///< the version, and how many keys
inline constexpr std::size_t wrap = 80;  ///< for each key
inline constexpr std::size_t nonce = 24;
inline constexpr std::size_t tag = 16;
inline constexpr std::size_t block = 64;  ///< what is sealed is a multiple of it, at least one
}  // namespace box_shape

/// What a box can be sealed to at most.
inline constexpr std::size_t most_recipients = 64;

/// How long all before the nonce is, by the first bytes of a box of `size` bytes; nothing when that
/// cannot be one.
std::optional<std::size_t> start_of_box(std::string_view bytes, std::size_t size);

/// Whether a value has the shape of a box: base64url without padding, of a version that is known
/// and a length that is possible. Cost: a look at each letter.
bool is_box(std::string_view value);

/// Why the value of a `box` will not do, as `AQFq... is no box...`; nothing when it has the shape
/// of one.
std::optional<std::string> wrong_box(std::string_view value);

}  // namespace steady
