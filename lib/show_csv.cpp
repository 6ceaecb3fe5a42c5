#include <unordered_set>

#include "show_format.h"
#include "text.h"

namespace steady {
namespace {

std::vector<std::string> keys_of(const Selection& chosen, const Kinds& kinds) {
    std::vector<std::string> keys;
    std::unordered_set<std::string> known;
    for (const auto& line : chosen.lines)
        for (const Field& field : typed_record(line.text, kinds).fields)
            if (known.insert(field.key).second) keys.push_back(field.key);
    return keys;
}

void append_cell(std::string& out, std::string_view value) {
    if (value.find_first_of(",\"\r\n") == value.npos) {
        out += valid_utf8(value);
        return;
    }
    out += '"';
    for (const char c : valid_utf8(value)) out.append(c == '"' ? 2 : 1, c);
    out += '"';
}

}  // namespace

void show_csv(const Selection& chosen, const Kinds& kinds, const Sink& sink) {
    const auto keys = keys_of(chosen, kinds);
    std::string out = "time,kind";
    for (const std::string& key : keys) append_cell(out += ',', key);
    sink(out += '\n');
    for (const auto& line : chosen.lines) {
        const Record record = typed_record(line.text, kinds);
        out = time_in(line.text);
        append_cell(out += ',', record.kind);
        for (const std::string& key : keys) {
            const std::string* value = record.find(key);
            append_cell(out += ',', value == nullptr ? std::string_view() : *value);
        }
        sink(out += '\n');
    }
}

}  // namespace steady
