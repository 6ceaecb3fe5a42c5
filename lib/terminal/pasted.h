#pragma once
// Floor 1. What a terminal sends of a pasted text, where it marks both ends (bracketed paste).

#include <string>
#include <string_view>

namespace steady {

inline constexpr std::string_view paste_begins = "\x1b[200~";
inline constexpr std::string_view paste_ends = "\x1b[201~";

/// What becomes of its line ends (LF, CR or CR LF).
enum class PastedLines { as_spaces, stay };

/// The text between the two marks, as it goes into a line that is edited: valid UTF-8, a tab as a
/// space, no other control characters, and no line end behind the last word. A run of line ends is
/// one space, or stays as it is, each as LF. Pure.
std::string pasted_text(std::string_view sent, PastedLines lines);

/// The end of what belongs to a paste in `bytes` that stood behind its last mark: a text may hold
/// that mark itself, and what comes after it was pasted too when the mark comes once more. 0: no
/// more of it. Pure.
std::size_t rest_of_paste(std::string_view bytes);

}  // namespace steady
