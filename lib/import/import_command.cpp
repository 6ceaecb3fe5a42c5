#include "import/import_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "import/import.h"
#include "text/text.h"

namespace steady {
namespace {

struct FormatName {
    const char* name;
    const char* reads;
    const char* from;
};

constexpr std::array<FormatName, 5> formats = {{
    {"daylio", "Daylio: CSV", "in the app: More, Export Entries, CSV"},
    {"freecbt", "FreeCBT: JSON or CSV", "in the app: Settings, Export"},
    {"quirk", "Quirk: the same", "a file that Quirk wrote"},
    {"jrnl", "jrnl: JSON or text", "jrnl --format json"},
    {"csv", "any table, by --map FILE", "steady-import(1) has an example"},
}};

std::vector<std::string> format_names() {
    std::vector<std::string> names;
    for (const FormatName& format : formats) names.emplace_back(format.name);
    return names;
}

void check_format(const ImportOptions& options) {
    const auto names = format_names();
    if (options.format.empty())
        throw misuse("which app is it from? " + join(names, ", "),
                     "For example: steady-import daylio export.csv");
    if (std::find(names.begin(), names.end(), options.format) == names.end())
        throw misuse(options.format + ": not one of " + join(names, ", "),
                     did_you_mean(options.format, names,
                                  "Any table can come in with steady-import csv --map FILE"));
    if (!options.map.empty() && options.format != "csv")
        throw misuse("--map is for csv; the columns of " + options.format + " are known");
    if (!options.time_format.empty() && options.format != "jrnl")
        throw misuse("--time-format is for the text of jrnl",
                     options.format == "csv" ? "In the FILE of --map it is time_format." : "");
    if (const auto unknown = unknown_in_format(options.time_format))
        throw misuse("--time-format: " + *unknown + " is not known",
                     "There are " + std::string(known_in_format));
}

std::string read_input(const ImportOptions& options) {
    if (!options.file.empty() && options.file != "-") return read_file(options.file);
    if (options.file.empty() && !stdin_has_data())
        throw misuse("nothing to read: no FILE and no pipe",
                     "For example: steady-import " + options.format + " FILE");
    return read_all(STDIN_FILENO, "standard input");
}

/// Exports are UTF-8; a spreadsheet may have saved one otherwise.
void check_letters(const std::string& text, const std::string& file) {
    const std::string valid = valid_utf8(text);
    const auto wrong = std::ranges::mismatch(text, valid).in1;
    if (wrong == text.end()) return;
    const auto line = 1 + std::count(text.begin(), wrong, '\n');
    warn(
        fmt::format("{}:{}:1: not UTF-8, so letters are lost from here on\n"
                    "Keep nothing yet. Convert it first, perhaps: "
                    "iconv -f WINDOWS-1252 -t UTF-8 FILE",
                    file, line));
}

TableMap table_map(const ImportOptions& options) {
    if (options.map.empty()) return {};
    try {
        return read_table_map(read_file(options.map), options.map);
    } catch (const Error& error) {
        throw misuse(error.what(), error.next());
    }
}

Imported import_text(const ImportOptions& options, const ImportSettings& settings) {
    const TableMap map = table_map(options);
    const std::string text = read_input(options);
    check_letters(text, settings.file);
    if (options.format == "daylio") return import_daylio(text, settings);
    if (options.format == "jrnl") return import_jrnl(text, settings);
    if (options.format == "csv") return import_table(text, map, settings);
    return import_thoughts(text, settings);
}

void print_records(const std::vector<Record>& records) {
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    for (const Record& record : records) {
        const std::string line = to_line(record) + "\n";
        std::fputs(terminal ? clean(line).c_str() : line.c_str(), stdout);
    }
}

std::string summary(const Imported& imported) {
    const auto counted = [](std::size_t count, const char* one, const char* many) {
        return fmt::format("{} {}", count, count == 1 ? one : many);
    };
    const auto& records = imported.records;
    return fmt::format("{} as {}, {}", counted(imported.entries, "entry", "entries"),
                       counted(records.size(), "record", "records"),
                       period_words(records.front().time.day(), records.back().time.day()));
}

std::string nothing_taken(const ImportOptions& options, const Imported& imported) {
    const bool dates = options.format == "jrnl" && !imported.remarks.empty();
    return std::string("nothing could be taken from it; ") +
           (dates ? "--time-format says how its dates are written"
                  : "steady-import --list shows what can be read");
}

Candidates format_words() {
    Candidates out;
    for (const FormatName& format : formats) out.push_back({format.name, format.reads});
    return out;
}

}  // namespace

void ImportOptions::declare(CLI::App& app) {
    complete_with(app.add_option("FORMAT", format,
                                 "The app it is from: daylio, freecbt, quirk, jrnl; or csv."),
                  [](const Typing&) { return format_words(); });
    app.add_option("FILE", file, "What the app exported; - or nothing is standard input.");
    complete_with(app.add_option("--zone", zone,
                                 "Where the clock was: Europe/Berlin, +01:00; else the zone "
                                 "of this machine.")
                      ->type_name("ZONE"),
                  [](const Typing&) { return plain_words(zone_names()); });
    app.add_option("--map", map, "For csv: which column is which field.")->type_name("FILE");
    app.add_option("--time-format", time_format, "For the text of jrnl: \"%d.%m.%Y %H:%M\".")
        ->type_name("FORMAT");
    app.add_flag("--list", list, "Show what can be read, and how to get it.");
    add_plain(app, plain);
}

Exit list_formats() {
    for (const FormatName& format : formats)
        std::fputs(fmt::format("{:<9}{:<26}{}\n", format.name, format.reads, format.from).c_str(),
                   stdout);
    return Exit::done;
}

Exit import_export(const ImportOptions& options) {
    check_format(options);
    std::vector<std::string> complaints;
    const ImportWords words = load_import_words(complaints);
    for (const std::string& complaint : complaints) warn(complaint);
    const Kinds kinds = load_kinds_with_warnings();
    const bool piped = options.file.empty() || options.file == "-";
    const ImportSettings settings{piped ? "stdin" : options.file,
                                  options.zone.empty() ? Zone::system() : zone_named(options.zone),
                                  kinds, words, options.time_format};
    const Imported imported = import_text(options, settings);
    print_records(imported.records);
    for (const Remark& remark : imported.remarks) warn(to_string(remark));
    if (imported.records.empty())
        warn(settings.file + ": " + nothing_taken(options, imported));
    else if (isatty(STDERR_FILENO) != 0)
        std::fputs((summary(imported) + "\n").c_str(), stderr);
    const bool whole = std::none_of(imported.remarks.begin(), imported.remarks.end(),
                                    [](const Remark& remark) { return remark.bad_line; });
    return whole ? Exit::done : Exit::failed;
}

}  // namespace steady
