#pragma once
// Floor 3. The person's settings, in config.toml: one `name = "text"` a line, of these names. Every
// byte of the file but a value that is saved stays as it is.

#include <optional>
#include <string>
#include <string_view>

namespace steady {

inline constexpr std::string_view country_setting = "country";
inline constexpr std::string_view seal_setting = "seal";

/// What is made of other names in the file. A slip in one (`saal = "words"`) can be a wish that
/// nobody hears.
enum class OtherNames { passed_over, refused };

/// The text of a setting; nothing when it, or the file, is not there. Throws `Error` with the place
/// when the file cannot be read or is no TOML, or the value is no text; and when other names are
/// refused, for each of them and for every value that is no text.
std::optional<std::string> setting(std::string_view name,
                                   OtherNames others = OtherNames::passed_over);

/// Write it, durably: all other lines of the file keep their bytes. Throws `Error`; then the file
/// is as it was.
void save_setting(std::string_view name, std::string_view value);

/// `text` with the setting in it: its value is replaced where it stands, else it becomes the first
/// line. `file` is the name in messages. Throws `Error` for a text that is no TOML, or has a table
/// of that name. Pure.
std::string with_setting(const std::string& text, std::string_view name, std::string_view value,
                         const std::string& file);

}  // namespace steady
