// Any table, by a map from its columns to fields.

#include <algorithm>

#include "base/error.h"
#include "definition/definition.h"
#include "import/import.h"
#include "record/logfmt.h"
#include "text/text.h"

namespace steady {
namespace {

char separator_named(const TableReader& table) {
    if (!table.has("separator")) return '\0';
    const std::string name = table.text("separator");
    if (name == "tab") return '\t';
    if (name.size() != 1 || name[0] == '"')
        throw table.error("separator", "`separator` is one character, or tab");
    return name[0];
}

void check_field(const TableReader& table, const std::string& key, const std::string& field) {
    if (field != "time" && field != "kind" && !is_written_key(field))
        throw table.error(key, "`" + field + "`: a field's name is made of a-z, 0-9 and _");
}

void read_columns(TableMap& map, const TableReader& columns) {
    for (const std::string& column : columns.keys()) {
        const std::string field = columns.text(column);
        check_field(columns, column, field);
        map.columns.emplace_back(lower(trim(column)), field);
    }
}

void read_translations(TableMap& map, const TableReader& fields) {
    for (const std::string& field : fields.keys()) {
        const TableReader words = fields.table(field);
        for (const std::string& word : words.keys())
            map.translations[field][lower(trim(word))] = words.answer(word);
    }
}

/// The rows of one table.
class Table {
   public:
    Table(const CsvRow& header, const TableMap& map, const ImportSettings& settings)
        : map_(map), importing_(settings) {
        for (const std::string& name : header.cells) {
            names_.emplace_back(trim(valid_utf8(name)));
            fields_.push_back(field_of(names_.back()));
        }
        for (const auto& [column, field] : map.columns)
            if (column_named(header, column) == std::string::npos)
                throw misuse(settings.file + ": there is no column `" + column + "`",
                             "Its columns are: " + join(names_, ", "));
        if (std::find(fields_.begin(), fields_.end(), "time") == fields_.end())
            throw misuse(settings.file + ": no column says when it was",
                         "Say which with --map FILE: [column] \"Date\" = \"time\". Its columns "
                         "are: " +
                             join(names_, ", "));
    }

    void take(const CsvRow& row) {
        if (is_blank(row)) return;
        const auto time = time_of(row);
        if (!time) {
            importing_.leave_out(row, "the time could not be read");
            return;
        }
        Record record{*time, kind_of(row), {}};
        for (std::size_t i = 0; i < row.cells.size(); ++i) take_cell(record, row, i);
        for (const Field& field : map_.constants)
            importing_.put(record, field.key, field.key, field.value);
        importing_.place(std::move(record));
    }

    Importing& importing() { return importing_; }

   private:
    /// The field that a column goes into; empty for the note.
    std::string field_of(const std::string& name) const {
        for (const auto& [column, field] : map_.columns)
            if (column == lower(name)) return field;
        const bool known =
            name == "time" || name == "kind" || importing_.settings().kinds.declares(name);
        return is_written_key(name) && (known || !map_.given) ? name : "";
    }

    std::string joined(const CsvRow& row, std::string_view field) const {
        std::string text;
        for (std::size_t i = 0; i < fields_.size(); ++i)
            if (fields_[i] == field && !cell(row, i).empty())
                text += (text.empty() ? "" : " ") + std::string(cell(row, i));
        return text;
    }

    std::string kind_of(const CsvRow& row) const {
        const std::string kind = to_tag(valid_utf8(translated("kind", joined(row, "kind"))));
        return kind.empty() ? map_.kind : kind;
    }

    std::string translated(const std::string& field, std::string_view value) const {
        const auto words = map_.translations.find(field);
        if (words == map_.translations.end()) return std::string(value);
        const auto word = words->second.find(lower(trim(value)));
        return word == words->second.end() ? std::string(value) : word->second;
    }

    void take_cell(Record& record, const CsvRow& row, std::size_t i) {
        const std::string_view value = cell(row, i);
        const std::string name =
            i < names_.size() && !names_[i].empty() ? names_[i] : "column " + std::to_string(i + 1);
        const std::string field = i < fields_.size() ? fields_[i] : "";
        if (field == "time" || field == "kind") return;
        if (field.empty())
            importing_.put_in_note(record, name, value);
        else
            importing_.put(record, field, name, translated(field, value));
    }

    std::optional<Moment> time_of(const CsvRow& row) {
        const std::string text = joined(row, "time");
        if (const auto moment = parse_moment(text)) return moment;
        std::vector<std::string> formats = {"%F %H:%M:%S", "%F %H:%M",    "%FT%H:%M:%S",
                                            "%FT%H:%M",    "%F %I:%M %p", "%F"};
        if (!map_.time_format.empty()) formats = {map_.time_format};
        for (const std::string& format : formats)
            if (const auto time = parse_written(text, format, importing_.settings().words))
                if (time->day || time->instant) return importing_.at_written(*time, row.line);
        return std::nullopt;
    }

    const TableMap& map_;
    Importing importing_;
    std::vector<std::string> names_, fields_;
};

char usual_separator(std::string_view text) {
    const std::string_view header = text.substr(0, text.find('\n'));
    char most = ',';
    for (const char separator : {';', '\t'})
        if (std::count(header.begin(), header.end(), separator) >
            std::count(header.begin(), header.end(), most))
            most = separator;
    return most;
}

}  // namespace

TableMap read_table_map(const std::string& text, const std::string& file) {
    toml::table document;
    const TableReader table = read_definition({file, file, text}, document);
    table.allow({"kind", "time_format", "separator", "column", "constant", "translate"});
    TableMap map;
    map.given = true;
    if (table.has("kind")) map.kind = table.text("kind");
    if (to_tag(map.kind) != map.kind) throw table.error("kind", "a kind is one word in lower case");
    map.time_format = table.text_or("time_format", "");
    if (const auto unknown = unknown_in_format(map.time_format))
        throw table.error("time_format",
                          "`" + *unknown + "` is none of " + std::string(known_in_format));
    map.separator = separator_named(table);
    if (table.has("column")) read_columns(map, table.table("column"));
    if (table.has("translate")) read_translations(map, table.table("translate"));
    if (!table.has("constant")) return map;
    const TableReader constants = table.table("constant");
    for (const std::string& field : constants.keys()) {
        check_field(constants, field, field);
        if (field == "time" || field == "kind")
            throw constants.error(field, "`" + field + "` is in every record already");
        map.constants.push_back({field, constants.answer(field)});
    }
    return map;
}

Imported import_table(std::string_view text, const TableMap& map, const ImportSettings& settings) {
    drop_byte_order_mark(text);
    const Csv csv = read_csv(text, map.separator != '\0' ? map.separator : usual_separator(text));
    if (csv.rows.empty()) return {};
    Table table(csv.rows.front(), map, settings);
    for (auto row = csv.rows.begin() + 1; row != csv.rows.end(); ++row) table.take(*row);
    table.importing().tell_if_unclosed(csv);
    return table.importing().finish();
}

}  // namespace steady
