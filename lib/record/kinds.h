#pragma once
// Floor 3. Kinds of records and types of fields, read from kinds.toml (steady-log(5)).

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "definition/layers.h"

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

/// A row of what is compiled in.
template <typename Made>
struct BuiltIn {
    std::string_view name;
    Made (*make)();
};

/// Those that are compiled in are made when they are asked for: one line for the log needs two or
/// three of eighty. What is handed out stays where it is, and as it is until it is declared anew.
class Kinds {
   public:
    Kinds() = default;  ///< none
    Kinds(std::span<const BuiltIn<FieldType>> fields, std::span<const BuiltIn<Kind>> kinds)
        : built_in_fields_(fields), built_in_kinds_(kinds) {}

    const Kind* find(std::string_view name) const;
    std::vector<std::string> names() const;  ///< as they were declared
    /// The kind that a word which names none was likely meant to: the one that people call so
    /// ("alarm"), or the closest.
    std::optional<std::string> meant_by(std::string_view word) const;

    const FieldType& type_of(std::string_view field) const;
    bool declares(std::string_view field) const;
    std::vector<std::string> fields() const;  ///< all that are declared, by name

    /// To declare it: the one that is there, or a new one.
    Kind& kind(const std::string& name);
    FieldType& field(const std::string& name);

   private:
    std::span<const BuiltIn<FieldType>> built_in_fields_;
    std::span<const BuiltIn<Kind>> built_in_kinds_;
    mutable std::map<std::string, FieldType, std::less<>> fields_;
    mutable std::map<std::string, Kind, std::less<>> kinds_;
    std::vector<std::string> own_;  ///< kinds that are not compiled in, as they were declared
};

/// All layers put together: the person's own kinds and fields are added to the standard ones. A
/// file that does not read is left out, and its complaint is added to `complaints`.
Kinds load_kinds(std::vector<std::string>& complaints);

/// What share/kinds.toml says, in tables made when steady was built.
Kinds built_in_kinds();

/// Add what one definition says. Throws `Error` with `FILE:LINE:COLUMN`.
void add_kinds(Kinds& kinds, const Definition& definition);

/// Why `value` is none of that type, as the end of a sentence ("is not a strength (a whole
/// number from 0 to 10)"); nothing when it is one. Texts always are.
std::optional<std::string> wrong_value(const FieldType& type, std::string_view value);

/// What a person typed, as it is kept: tags lower-cased and joined, lists of tags likewise, `8/10`
/// and `8!` as 8, and a length in everyday words (length.h) as 1h30m. What does not fit stays as it
/// is.
std::string typed_value(const FieldType& type, std::string_view typed);

/// A whole number without sign, within the bounds.
std::optional<int> parse_whole(std::string_view text, int least, int most);

}  // namespace steady
