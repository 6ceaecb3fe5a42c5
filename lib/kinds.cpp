#include "kinds.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "definition.h"
#include "error.h"
#include "moment.h"
#include "text.h"

namespace steady {
namespace {

constexpr int largest_count = 1'000'000'000;

const std::vector<std::string> type_names = {"tag",   "list",     "text", "strength", "percent",
                                             "count", "duration", "time", "choice"};

template <typename List>
bool contains(const List& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

Type type_named(const std::string& name) {
    const auto place = std::find(type_names.begin(), type_names.end(), name);
    return static_cast<Type>(place - type_names.begin());
}

FieldType read_field(const TableReader& table) {
    table.allow({"type", "about", "choices", "also", "suggest"});
    FieldType field;
    field.type = type_named(table.one_of("type", type_names));
    field.about = table.text_or("about", "");
    field.choices = table.texts("choices");
    field.also = table.texts("also");
    field.suggest = table.texts("suggest");
    if (field.type == Type::choice && field.choices.empty())
        throw table.error("a choice needs its `choices`");
    return field;
}

void check_field_name(const TableReader& table, std::string_view key, const std::string& name) {
    if (!is_written_as(name, "_") || name[0] < 'a')
        throw table.error(key, "`" + name + "`: a field's name is made of a-z, 0-9 and _");
    if (name == "time" || name == "kind")
        throw table.error(key, "`" + name + "` is in every record already");
}

void add_fields(Kinds& kinds, const TableReader& fields) {
    for (const std::string& name : fields.keys()) {
        check_field_name(fields, name, name);
        kinds.fields[name] = read_field(fields.table(name));
    }
}

Kind& find_or_add(Kinds& kinds, const std::string& name) {
    for (Kind& kind : kinds.list)
        if (kind.name == name) return kind;
    kinds.list.push_back({name, name, "", "note", "", {}});
    return kinds.list.back();
}

void add_field(Kind& kind, const TableReader& table, const std::string& field) {
    check_field_name(table, "fields", field);
    if (!kind.has(field)) kind.fields.push_back(field);
}

void add_kind(Kinds& kinds, const TableReader& table) {
    table.allow({"name", "word", "about", "main", "length", "fields"});
    const std::string name = table.text("name");
    if (!is_written_as(name, "_-") || name[0] < 'a')
        throw table.error("name", "a kind's name is made of a-z, 0-9, _ and -");
    Kind& kind = find_or_add(kinds, name);
    kind.word = table.text_or("word", kind.word);
    kind.about = table.text_or("about", kind.about);
    kind.main = table.text_or("main", kind.main);
    kind.length = table.text_or("length", kind.length);
    for (const std::string& field : table.texts("fields")) add_field(kind, table, field);
    add_field(kind, table, kind.main);
    if (!kind.length.empty()) add_field(kind, table, kind.length);
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

}  // namespace

bool Kind::has(std::string_view field) const { return contains(fields, field); }

const Kind* Kinds::find(std::string_view name) const {
    for (const Kind& kind : list)
        if (kind.name == name) return &kind;
    return nullptr;
}

const FieldType& Kinds::type_of(std::string_view field) const {
    static const FieldType text;
    const auto place = fields.find(field);
    return place == fields.end() ? text : place->second;
}

std::vector<std::string> Kinds::names() const {
    std::vector<std::string> names;
    for (const Kind& kind : list) names.push_back(kind.name);
    return names;
}

void add_kinds(Kinds& kinds, const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"field", "kind"});
    if (table.has("field")) add_fields(kinds, table.table("field"));
    for (const TableReader& kind : table.tables("kind")) add_kind(kinds, kind);
}

Kinds load_kinds(std::vector<std::string>& complaints) {
    Kinds kinds;
    for (const Definition& layer : definition_layers("kinds.toml")) {
        Kinds with_layer = kinds;
        try {
            add_kinds(with_layer, layer);
            kinds = std::move(with_layer);
        } catch (const Error& error) {
            complaints.emplace_back(error.what());
        }
    }
    return kinds;
}

std::optional<std::string> wrong_value(const FieldType& type, std::string_view value) {
    if (contains(type.also, value) || fits(type, value)) return std::nullopt;
    return "is not " + description(type);
}

std::string typed_value(const FieldType& type, std::string_view typed) {
    if (type.type == Type::tag) return to_tag(typed);
    if (type.type != Type::list) return valid_utf8(typed);
    std::vector<std::string> tags;
    for (const std::string_view part : split(typed, ','))
        if (std::string tag = to_tag(part); !tag.empty()) tags.push_back(std::move(tag));
    return join(tags, ",");
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
