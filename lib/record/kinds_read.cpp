// Kinds and fields out of TOML: the half of kinds.h that reads definitions.

#include <algorithm>

#include "base/error.h"
#include "definition/definition.h"
#include "record/kinds.h"

namespace steady {
namespace {

const std::vector<std::string> type_names = {"tag",   "list",     "text", "strength", "percent",
                                             "count", "duration", "time", "choice"};

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
        kinds.field(name) = read_field(fields.table(name));
    }
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
    Kind& kind = kinds.kind(name);
    kind.word = table.text_or("word", kind.word);
    kind.about = table.text_or("about", kind.about);
    kind.main = table.text_or("main", kind.main);
    kind.length = table.text_or("length", kind.length);
    for (const std::string& field : table.texts("fields")) add_field(kind, table, field);
    add_field(kind, table, kind.main);
    if (!kind.length.empty()) add_field(kind, table, kind.length);
}

}  // namespace

void add_kinds(Kinds& kinds, const Definition& definition) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"field", "kind"});
    if (table.has("field")) add_fields(kinds, table.table("field"));
    for (const TableReader& kind : table.tables("kind")) add_kind(kinds, kind);
}

}  // namespace steady
