#include "base/settings.h"

#include <fmt/format.h>

#include "base/config.h"
#include "base/error.h"
#include "definition/definition.h"
#include "text/text.h"

namespace steady {
namespace {

Path settings_file() { return config_directory() / "config.toml"; }

/// Where in `text` a place of toml++ is, which counts lines and characters from 1.
std::size_t offset_of(const toml::source_position& place, const std::string& text) {
    std::size_t at = 0;
    for (toml::source_index line = 1; line < place.line; ++line) at = text.find('\n', at) + 1;
    for (toml::source_index column = 1; column < place.column; ++column) next_code_point(text, at);
    return at;
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

std::string toml_text(std::string_view value) {
    std::string text = "\"";
    for (std::size_t at = 0; at < value.size();) {
        const char32_t letter = next_code_point(value, at);
        if (letter == '"' || letter == '\\')
            (text += '\\') += static_cast<char>(letter);
        else if (is_control(letter))
            text += fmt::format("\\u{:04X}", static_cast<unsigned>(letter));
        else
            append_utf8(text, letter);
    }
    return text + '"';
}

std::optional<std::string> setting(std::string_view name) {
    const Path file = settings_file();
    std::error_code none;
    // What cannot be looked at is not taken for missing: it could ask for records to be sealed.
    if (std::filesystem::symlink_status(file, none).type() == std::filesystem::file_type::not_found)
        return std::nullopt;
    const std::string text = read_file(file);
    if (text.find(name) == text.npos) return std::nullopt;
    toml::table document;
    const TableReader table = read_definition({"config.toml", file, text}, document);
    return table.has(name) ? std::optional(table.text_or(name, "")) : std::nullopt;
}

std::string with_setting(const std::string& text, std::string_view name, std::string_view value,
                         const std::string& file) {
    if (text.starts_with(byte_order_mark)) {
        const std::string rest = text.substr(byte_order_mark.size());
        return std::string(byte_order_mark) + with_setting(rest, name, value, file);
    }
    toml::table document;
    read_definition({"config.toml", file, text}, document);
    const toml::node* const node = document.get(name);
    if (node == nullptr) return fmt::format("{} = {}\n{}", name, toml_text(value), text);
    const std::size_t begin = offset_of(node->source().begin, text);
    const std::size_t end = offset_of(node->source().end, text);
    return text.substr(0, begin) + toml_text(value) + text.substr(end);
}

void save_setting(std::string_view name, std::string_view value) {
    const Path path = settings_file();
    LockedFile file(path);
    file.replace(with_setting(file.read(), name, value, path));
}

}  // namespace steady
