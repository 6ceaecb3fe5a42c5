// JSON and TOML: numbers for strength, percent and count, arrays for lists, strings for the rest.

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "show/show_format.h"
#include "text/quoting.h"
#include "text/text.h"

namespace steady {
namespace {

bool is_number(Type type) {
    return type == Type::strength || type == Type::percent || type == Type::count;
}

void append_list(std::string& out, std::string_view list) {
    out += '[';
    const char* between = "";
    for (const std::string_view element : split(list, ',')) {
        out += between;
        append_in_quotes(out, element);
        between = ",";
    }
    out += ']';
}

/// A word that `also` allows beside a number is a string.
void append_value(std::string& out, Type type, std::string_view value) {
    constexpr int any = 2'147'483'647;
    if (type == Type::list) return append_list(out, value);
    if (const auto number = is_number(type) ? parse_whole(value, 0, any) : std::nullopt)
        fmt::format_to(std::back_inserter(out), "{}", *number);
    else
        append_in_quotes(out, value);
}

void append_toml_value(std::string& out, Type type, std::string_view value) {
    if (type == Type::time && parse_day(value))
        out += value;
    else if (const auto moment = type == Type::time ? parse_moment(value) : std::nullopt)
        out += to_string(*moment);
    else
        append_value(out, type, value);
}

}  // namespace

void show_json(const Selection& chosen, const Kinds& kinds, const Sink& sink) {
    std::string out;
    for (const auto& line : chosen.lines) {
        const Record record = typed_record(line.text, kinds);
        out = "{\"time\":";
        append_in_quotes(out, time_in(line.text));
        out += ",\"kind\":";
        append_in_quotes(out, record.kind);
        for (const Field& field : record.fields) {
            out += ",";
            append_in_quotes(out, field.key);
            out += ":";
            append_value(out, kinds.type_of(field.key).type, field.value);
        }
        sink(out += "}\n");
    }
}

void show_toml(const Selection& chosen, const Kinds& kinds, const Sink& sink) {
    std::string out;
    const char* gap = "";
    for (const auto& line : chosen.lines) {
        const Record record = typed_record(line.text, kinds);
        out = gap;
        out += "[[record]]\ntime = " + to_string(record.time) + "\nkind = ";
        append_in_quotes(out, record.kind);
        for (const Field& field : record.fields) {
            out += '\n';
            out += toml_key(field.key);
            out += " = ";
            append_toml_value(out, kinds.type_of(field.key).type, field.value);
        }
        sink(out += '\n');
        gap = "\n";
    }
}

}  // namespace steady
