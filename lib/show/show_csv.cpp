#include <unordered_set>

#include "show/show_format.h"

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

}  // namespace

void show_csv(const Selection& chosen, const Kinds& kinds, CsvStyle csv, const Sink& sink) {
    const auto keys = keys_of(chosen, kinds);
    std::string out = "time,kind";
    for (const std::string& key : keys) append_csv_cell(out += ',', key, csv);
    sink(out += '\n');
    for (const auto& line : chosen.lines) {
        const Record record = typed_record(line.text, kinds);
        out = time_in(line.text);
        append_csv_cell(out += ',', record.kind, csv);
        for (const std::string& key : keys) {
            const std::string* value = record.find(key);
            append_csv_cell(out += ',', value == nullptr ? std::string_view() : *value, csv);
        }
        sink(out += '\n');
    }
}

}  // namespace steady
