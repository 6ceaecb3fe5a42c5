#include "record/kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "text/plain_forms.h"
#include "text/text.h"
#include "time/length.h"

namespace steady {
namespace {

constexpr int largest_count = 1'000'000'000;

template <typename List>
bool contains(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_tag(std::string_view value) {
    return !value.empty() && value.find_first_of(" \t\r\n") == std::string_view::npos;
}

bool fits(const FieldType& type, std::string_view value) {
    switch (type.type) {
        case Type::text:
            return true;
        case Type::tag:
            return is_tag(value);
        case Type::list: {
            const auto parts = split(value, ',');
            return std::all_of(parts.begin(), parts.end(), is_tag);
        }
        case Type::strength:
            return parse_whole(value, 0, 10).has_value();
        case Type::percent:
            return parse_whole(value, 0, 100).has_value();
        case Type::count:
            return parse_whole(value, 0, largest_count).has_value();
        case Type::duration:
            return parse_duration(value).has_value();
        case Type::time:
            return parse_moment(value).has_value() || parse_day(value).has_value();
        case Type::choice:
            return contains(type.choices, value);
    }
    return true;
}

std::string description(const FieldType& type) {
    switch (type.type) {
        case Type::tag:
            return "a tag (one word; join several with -)";
        case Type::list:
            return "a list of tags (joined by commas, without spaces)";
        case Type::text:
            return "text";
        case Type::strength:
            return "a strength (a whole number from 0 to 10)";
        case Type::percent:
            return "a percentage (a whole number from 0 to 100)";
        case Type::count:
            return "a count (a whole number)";
        case Type::duration:
            return "a length of time (45s, 25m, 1h30m)";
        case Type::time:
            return "a time (2026-11-22T08:14:05+01:00) or a date (2026-11-22)";
        case Type::choice:
            return fmt::format("one of {}", join(type.choices, ", "));
    }
    return "text";
}

std::string typed_tags(std::string_view typed) {
    std::vector<std::string> tags;
    for (const std::string_view part : split(typed, ','))
        if (std::string tag = to_tag(part); !tag.empty()) tags.push_back(std::move(tag));
    return join(tags, ",");
}

/// `8/10` and `8!` are 8; what is none of the strengths stays what it is.
std::string typed_strength(std::string_view typed) {
    constexpr std::string_view of_ten = "/10";
    const std::string text = plain_forms(valid_utf8(typed));
    std::string counted = text.substr(0, text.find_last_not_of(".,;:!") + 1);
    if (counted.ends_with(of_ten)) counted.resize(counted.size() - of_ten.size());
    return parse_whole(counted, 0, 10) ? counted : text;
}

/// `1 h 30` stays what it is; `1 h 30 min` is 1h30m.
std::string typed_duration(std::string_view typed) {
    const auto seconds = parse_duration(typed) ? std::nullopt : parse_typed_length(typed);
    return seconds ? duration_text(*seconds) : valid_utf8(typed);
}

/// The one of that name, made now if it has to be; null when there is none.
template <typename Made, typename Map>
Made* made(Map& map, std::span<const BuiltIn<Made>> built_in, std::string_view name) {
    if (const auto place = map.find(name); place != map.end()) return &place->second;
    const auto row = std::ranges::find(built_in, name, &BuiltIn<Made>::name);
    if (row == built_in.end()) return nullptr;
    return &map.emplace(row->name, row->make()).first->second;
}

}  // namespace

bool Kind::has(std::string_view field) const { return contains(fields, field); }

const Kind* Kinds::find(std::string_view name) const { return made(kinds_, built_in_kinds_, name); }

std::vector<std::string> Kinds::names() const {
    std::vector<std::string> names;
    for (const auto& kind : built_in_kinds_) names.emplace_back(kind.name);
    names.insert(names.end(), own_.begin(), own_.end());
    return names;
}

std::optional<std::string> Kinds::meant_by(std::string_view word) const {
    const auto all = names();
    for (const std::string& name : all)
        if (find(name)->word == word) return name;
    return closest(word, all);
}

const FieldType& Kinds::type_of(std::string_view field) const {
    static const FieldType text;
    const FieldType* type = made(fields_, built_in_fields_, field);
    return type == nullptr ? text : *type;
}

bool Kinds::declares(std::string_view field) const {
    return made(fields_, built_in_fields_, field) != nullptr;
}

std::vector<std::string> Kinds::fields() const {
    std::set<std::string> names;
    for (const auto& field : built_in_fields_) names.emplace(field.name);
    for (const auto& [name, type] : fields_) names.insert(name);
    return {names.begin(), names.end()};
}

Kind& Kinds::kind(const std::string& name) {
    if (Kind* known = made(kinds_, built_in_kinds_, name)) return *known;
    own_.push_back(name);
    return kinds_.emplace(name, Kind{name, name, "", "note", "", {}}).first->second;
}

FieldType& Kinds::field(const std::string& name) {
    FieldType* known = made(fields_, built_in_fields_, name);
    return known != nullptr ? *known : fields_[name];
}

std::optional<std::string> wrong_value(const FieldType& type, std::string_view value) {
    if (contains(type.also, value) || fits(type, value)) return std::nullopt;
    return "is not " + description(type);
}

std::string typed_value(const FieldType& type, std::string_view typed) {
    switch (type.type) {
        case Type::tag:
            return to_tag(typed);
        case Type::list:
            return typed_tags(typed);
        case Type::strength:
            return typed_strength(typed);
        case Type::duration:
            return typed_duration(typed);
        default:
            return valid_utf8(typed);
    }
}

std::optional<int> parse_whole(std::string_view text, int least, int most) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty() || text[0] == '-')
        return std::nullopt;
    if (value < least || value > most) return std::nullopt;
    return value;
}

}  // namespace steady
