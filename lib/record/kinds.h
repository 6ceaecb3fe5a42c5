#pragma once
// Floor 3. Kinds of records and types of fields, read from kinds.toml (steady-log(5)).

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/config.h"

namespace steady {

enum class Type { tag, list, text, strength, percent, count, duration, time, choice };

/// What a field holds. A field that is declared nowhere is text.
struct FieldType {
    Type type = Type::text;
    std::string about;                 ///< a few words, for prompts
    std::vector<std::string> choices;  ///< of a `choice`
    std::vector<std::string> also;     ///< words that are fine beside the type (`unknown`)
    std::vector<std::string> suggest;  ///< to pick from at a prompt
};

struct Kind {
    std::string name;
    std::string word;  ///< what a person calls it, in lists and messages ("alarm"); else the name
    std::string about;
    std::string main;    ///< the field that words without a key go into
    std::string length;  ///< the field that a length of time among them goes into; may be empty
    std::vector<std::string> fields;

    bool has(std::string_view field) const;
};

struct Kinds {
    std::map<std::string, FieldType, std::less<>> fields;
    std::vector<Kind> list;

    const Kind* find(std::string_view name) const;
    const FieldType& type_of(std::string_view field) const;
    std::vector<std::string> names() const;
    /// The kind that a word which names none was likely meant to: the one that people call so
    /// ("alarm"), or the closest.
    std::optional<std::string> meant_by(std::string_view word) const;
};

/// All layers put together: the person's own kinds and fields are added to the standard ones. A
/// file that does not read is left out, and its complaint is added to `complaints`.
Kinds load_kinds(std::vector<std::string>& complaints);

/// What share/kinds.toml says, as a table made when steady was built.
Kinds built_in_kinds();

/// Add what one definition says. Throws `Error` with `FILE:LINE:COLUMN`.
void add_kinds(Kinds& kinds, const Definition& definition);

/// Why `value` is none of that type, as the end of a sentence ("is not a strength (a whole
/// number from 0 to 10)"); nothing when it is one. Texts always are.
std::optional<std::string> wrong_value(const FieldType& type, std::string_view value);

/// What a person typed, as it is kept: tags lower-cased and joined, lists of tags likewise.
std::string typed_value(const FieldType& type, std::string_view typed);

/// A whole number without sign, within the bounds.
std::optional<int> parse_whole(std::string_view text, int least, int most);

}  // namespace steady
