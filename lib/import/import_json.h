#pragma once
// Floor 5. JSON as exports have it: entries in a list, each with the line where it begins.

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace steady {

using Json = nlohmann::json;

/// Throws `Error` (`FILE:LINE:COLUMN: what`) for what is no JSON, or nested more than 64 deep.
Json parse_json(std::string_view text, const std::string& file);

/// Where the objects begin that stand in a list at the top, or in a list right under it.
std::vector<std::size_t> lines_of_entries(std::string_view text);

/// The list at the top, or the one under that key; null when there is none.
const Json* entries_of(const Json& document, const char* key);

/// The text of a member; of a number or a truth as written; empty when it is null or not there.
std::string text_in(const Json& object, const char* key);
std::string as_text(const Json& value);

/// Whether a text is JSON rather than anything else: it begins with a brace or a bracket.
bool looks_like_json(std::string_view text);

}  // namespace steady
