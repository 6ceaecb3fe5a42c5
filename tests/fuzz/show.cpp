// A log in every format: logfmt is taken unchanged, JSON, TOML and CSV hold the same values, and
// text is harmless.
#include "show/show.h"

#include <nlohmann/json.hpp>

#include "definition/definition.h"
#include "logging.h"
#include "record/kinds_record.h"
#include "show/show_format.h"

using namespace steady;
using nlohmann::json;

namespace {

using Cells = std::vector<std::string>;

std::string shown(const Selection& chosen, Format format) {
    std::string out;
    show(chosen, format, fuzzed_kinds(), {}, [&](std::string_view part) { out += part; });
    return out;
}

Selection chosen_from(std::string_view text) {
    const FuzzedLog log(text);
    return choose_records({log.source()}, {}, fuzzed_kinds(), [](const Remark&) {});
}

Cells lines_of(const Selection& chosen) {
    Cells lines;
    for (const auto& line : chosen.lines) lines.push_back(line.text);
    return lines;
}

/// A list's elements, a number's digits: as text again.
std::string text_in(const json& value) {
    if (value.is_number()) return value.dump();
    if (!value.is_array()) return value.get<std::string>();
    std::string list;
    for (std::size_t i = 0; i < value.size(); ++i)
        list += (i == 0 ? "" : ",") + value[i].get<std::string>();
    return list;
}

bool same_number(const FieldType& type, const std::string& a, const std::string& b) {
    return type.type != Type::text &&
           parse_whole(a, 0, INT32_MAX) == parse_whole(b, 0, INT32_MAX) &&
           parse_whole(a, 0, INT32_MAX);
}

void check_json(const Selection& chosen) {
    const std::string out = shown(chosen, Format::json);
    harmless(out);
    const auto lines = split(out, '\n');
    law(lines.size() == chosen.lines.size() + 1 && lines.back().empty(), "an object a record");
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const json object = json::parse(lines[i], nullptr, false);
        law(object.is_object(), "a line is an object");
        const Record record = typed_record(chosen.lines[i].text, fuzzed_kinds());
        law(object.at("kind") == valid_utf8(record.kind), "the kind is the same");
        for (const Field& field : record.fields) {
            const auto value = object.find(valid_utf8(field.key));
            law(value != object.end(), "every field is there");
            if (valid_utf8(field.key) != field.key) continue;
            const std::string text = text_in(*value), wanted = valid_utf8(field.value);
            law(text == wanted || same_number(fuzzed_kinds().type_of(field.key), text, wanted),
                "with its value");
        }
    }
}

/// RFC 4180, the plain way: cells in quotes, doubled quotes in them.
std::vector<Cells> rows_in(std::string_view csv) {
    std::vector<Cells> rows;
    for (std::size_t at = 0; at < csv.size();) {
        rows.emplace_back();
        for (bool more = true; more;) {
            std::string cell;
            if (csv[at] == '"') {
                for (++at; at < csv.size() && (csv[at] != '"' || csv.substr(at, 2) == "\"\""); ++at)
                    cell += csv[csv[at] == '"' ? at++ : at];
                ++at;
            } else {
                while (csv[at] != ',' && csv[at] != '\n') cell += csv[at++];
            }
            law(at < csv.size() && (csv[at] == ',' || csv[at] == '\n'), "a cell has an end");
            more = csv[at++] == ',';
            rows.back().push_back(std::move(cell));
        }
    }
    return rows;
}

void check_csv(const Selection& chosen) {
    const auto rows = rows_in(shown(chosen, Format::csv));
    law(rows.size() == chosen.lines.size() + 1, "a row a record, and a header");
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const Record record = typed_record(chosen.lines[i - 1].text, fuzzed_kinds());
        law(rows[i].size() == rows[0].size(), "every row has every cell");
        law(rows[i][0] == time_in(chosen.lines[i - 1].text), "the time stands first");
        law(rows[i][1] == valid_utf8(record.kind), "then the kind");
        std::size_t filled = 0;
        for (std::size_t cell = 2; cell < rows[0].size(); ++cell) filled += !rows[i][cell].empty();
        std::size_t fields = 0;
        for (const Field& field : record.fields) {
            fields += !field.value.empty();
            law(std::ranges::find(rows[i], valid_utf8(field.value)) != rows[i].end(),
                "every value is a cell");
        }
        law(filled == fields, "and nothing else");
    }
}

void check_toml(const Selection& chosen) {
    const std::string out = shown(chosen, Format::toml);
    harmless(out);
    for (const auto& line : chosen.lines)  // a key that is not UTF-8 may come to be another
        if (valid_utf8(line.text) != line.text) return;
    try {
        toml::table document;
        const auto tables = read_definition(fuzzed_definition(out), document).tables("record");
        law(tables.size() == chosen.lines.size(), "a table a record");
        for (std::size_t i = 0; i < tables.size(); ++i) {
            const Record record = typed_record(chosen.lines[i].text, fuzzed_kinds());
            law(tables[i].keys().size() == record.fields.size() + 2, "every field is there");
        }
    } catch (const Error& error) {
        law(false, error.what());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Selection chosen = chosen_from(as_text(data, size));
    law(lines_of(chosen_from(shown(chosen, Format::logfmt))) == lines_of(chosen),
        "logfmt is taken unchanged");
    check_json(chosen);
    check_csv(chosen);
    check_toml(chosen);
    harmless(shown(chosen, Format::text));
    return 0;
}
