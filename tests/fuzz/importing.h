#pragma once
// What holds for every importer: whatever the bytes, records that steady reads, or errors.

#include <string>

#include "base/error.h"
#include "fuzz.h"
#include "import/import.h"

namespace steady {

inline const ImportSettings& fuzz_settings() {
    static const Kinds kinds = built_in_kinds();
    static const ImportWords words = [] {
        ImportWords built_in;
        add_import_words(built_in, built_in_definition("import.toml"));
        return built_in;
    }();
    static const ImportSettings settings{"export", Zone::fixed(60), kinds, words};
    return settings;
}

inline void check_imported(const Imported& imported) {
    const Record* before = nullptr;
    for (const Record& record : imported.records) {
        const std::string line = to_line(record);
        law(line.size() <= 64 * 1024, "a line is not too long");
        law(line.find('\n') == line.npos, "a record is one line");
        const auto again = parse_record(line);
        const auto* same = std::get_if<Record>(&again);
        law(same != nullptr && *same == record, "a record reads back the same");
        law(before == nullptr || before->time <= record.time, "records are in order of time");
        before = &record;
    }
}

template <typename Import>
void import_or_error(Import import) {
    try {
        check_imported(import());
    } catch (const Error& error) {
        law(!std::string_view(error.what()).empty(), "an error says why");
    }
}

}  // namespace steady
