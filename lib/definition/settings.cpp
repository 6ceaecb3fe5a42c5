#include "definition/settings.h"

#include <fmt/format.h>

#include "base/config.h"
#include "base/error.h"
#include "definition/definition.h"
#include "text/quoting.h"
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

/// A value of another type could be the wish for one that was not understood.
void refuse_others(const TableReader& table) {
    const std::vector<std::string> known = {std::string(country_setting),
                                            std::string(seal_setting)};
    table.allow(known);
    for (const std::string& name : known) table.text_or(name, "");
}

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

std::optional<std::string> setting(std::string_view name, OtherNames others) {
    const Path file = settings_file();
    std::error_code none;
    // What cannot be looked at is not taken for missing: it could ask for records to be sealed.
    if (std::filesystem::symlink_status(file, none).type() == std::filesystem::file_type::not_found)
        return std::nullopt;
    toml::table document;
    const TableReader table = read_definition({"config.toml", file, read_file(file)}, document);
    if (others == OtherNames::refused) refuse_others(table);
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
    if (node == nullptr) return fmt::format("{} = {}\n{}", name, in_quotes(value), text);
    const auto& place = node->source().begin;
    if (!node->is_value())
        throw Error(fmt::format("{}:{}:{}: {} is no single value there", file, place.line,
                                place.column, name),
                    fmt::format("Make it a line of its own: {} = {}", name, in_quotes(value)));
    const std::size_t begin = offset_of(place, text);
    const std::size_t end = offset_of(node->source().end, text);
    return text.substr(0, begin) + in_quotes(value) + text.substr(end);
}

void save_setting(std::string_view name, std::string_view value) {
    const Path path = settings_file();
    LockedFile file(path);
    file.replace(with_setting(file.read(), name, value, path));
}

}  // namespace steady
