#pragma once
// Floor 4. The person's settings, in config.toml: one `name = "text"` a line. What else stands in
// the file is for others, and stays as it is.

#include <optional>
#include <string>
#include <string_view>

namespace steady {

/// The text of a setting; nothing when it, or the file, is not there. Throws `Error` when the file
/// cannot be read, or has the name in it and is no TOML.
std::optional<std::string> setting(std::string_view name);

/// Write it, durably: all other lines of the file keep their bytes. Throws `Error`; then the file
/// is as it was.
void save_setting(std::string_view name, std::string_view value);

/// `text` with the setting in it: its value is replaced where it stands, else it becomes the first
/// line. `file` is the name in messages. Throws `Error` for a text that is no TOML. Pure.
std::string with_setting(const std::string& text, std::string_view name, std::string_view value,
                         const std::string& file);

/// A text in quotes, as TOML takes it: control characters are escaped, and what is not UTF-8
/// becomes U+FFFD. Pure.
std::string toml_text(std::string_view value);

}  // namespace steady
