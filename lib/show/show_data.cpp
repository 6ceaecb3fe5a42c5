// JSON and TOML: numbers for strength, percent and count, arrays for lists, strings for the rest.

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "show/show_format.h"
#include "text/text.h"

namespace steady {
namespace {

/// A string of JSON, which is one of TOML too. Whatever could act on a terminal is escaped.
void append_quoted(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = next_code_point(text, at);
        if (letter == '"' || letter == '\\')
            (out += '\\') += static_cast<char>(letter);
        else if (letter == '\n')
            out += "\\n";
        else if (letter == '\t')
            out += "\\t";
        else if (is_control(letter))
            fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(letter));
        else
            append_utf8(out, letter);
    }
    out += '"';
}

bool is_number(Type type) {
    return type == Type::strength || type == Type::percent || type == Type::count;
}

void append_list(std::string& out, std::string_view list) {
    out += '[';
    const char* between = "";
    for (const std::string_view element : split(list, ',')) {
        out += between;
        append_quoted(out, element);
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
        append_quoted(out, value);
}

void append_toml_value(std::string& out, Type type, std::string_view value) {
    if (type == Type::time && parse_day(value))
        out += value;
    else if (const auto moment = type == Type::time ? parse_moment(value) : std::nullopt)
        out += to_string(*moment);
    else
        append_value(out, type, value);
}

void append_toml_key(std::string& out, std::string_view key) {
    const auto is_bare = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    };
    if (std::ranges::all_of(key, is_bare))
        out += key;
    else
        append_quoted(out, key);
}

}  // namespace

void show_json(const Selection& chosen, const Kinds& kinds, const Sink& sink) {
    std::string out;
    for (const auto& line : chosen.lines) {
        const Record record = typed_record(line.text, kinds);
        out = "{\"time\":";
        append_quoted(out, time_in(line.text));
        out += ",\"kind\":";
        append_quoted(out, record.kind);
        for (const Field& field : record.fields) {
            out += ",";
            append_quoted(out, field.key);
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
        append_quoted(out, record.kind);
        for (const Field& field : record.fields) {
            out += '\n';
            append_toml_key(out, field.key);
            out += " = ";
            append_toml_value(out, kinds.type_of(field.key).type, field.value);
        }
        sink(out += '\n');
        gap = "\n";
    }
}

}  // namespace steady
