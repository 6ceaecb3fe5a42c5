#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <set>

#include "base/config.h"
#include "base/input.h"
#include "cli/cli.h"
#include "definition/definition.h"
#include "record/filter.h"
#include "text/text.h"

namespace steady {
namespace {

std::string text_of_answers(const std::string& file) try {
    return read_file(file);
} catch (const Error& error) {
    throw Error(error.what(), "--answers takes a file with one FIELD = \"TEXT\" a line.");
}

/// What came through a pipe is gone, and cannot be looked at again.
bool holds_nothing(const Source& source) {
    std::error_code none;
    if (!std::filesystem::is_regular_file(source.path, none)) return false;
    const Descriptor file = open_log(source);
    LineReader reader(file.number(), source.name);
    for (std::string_view line; reader.next(line);)
        if (!holds_no_record(line)) return false;
    return true;
}

/// The answers in a TOML file: every top-level value, as text.
void read_answers(const std::string& file, std::map<std::string, std::string>& answers) {
    const std::string text = text_of_answers(file);
    try {
        toml::table document;
        const TableReader table = read_definition({file, file, text}, document);
        for (const std::string& key : table.keys()) answers[key] = table.answer(key);
    } catch (const Error& error) {
        throw misuse(error.what(), error.next());
    }
}

}  // namespace

void InputOptions::declare(CLI::App& app) {
    app.add_option("FILE", files, "Logs to read, parts of one person's log; - is standard input.");
    app.add_flag("--log", log, "Read the log, whatever standard input is.");
}

std::vector<Source> InputOptions::sources() const {
    if (log && !files.empty())
        throw misuse("--log is the usual log, and takes no FILE",
                     "Leave --log out to read " + files.front());
    if (log || (files.empty() && !stdin_has_data())) point_out_exposures(log_location());
    return choose_sources(files, log);
}

void InputOptions::refuse_as_output(const std::string& file) const {
    struct stat output {};
    if (file.empty() || file == "-" || stat(file.c_str(), &output) != 0) return;
    const auto refuse_if = [&](bool is_known, const struct stat& known) {
        if (is_known && known.st_dev == output.st_dev && known.st_ino == output.st_ino &&
            S_ISREG(known.st_mode))
            throw misuse(file + ": that is a log, and the report would take its place",
                         "Name another file behind -o.");
    };
    const auto refuse_if_path = [&](const Path& one) {
        struct stat known {};
        refuse_if(stat(one.c_str(), &known) == 0, known);
    };
    for (const std::string& one : files) refuse_if_path(one);
    refuse_if_path(log_location());
    std::error_code none;
    for (const auto& part : std::filesystem::directory_iterator(log_location(), none))
        refuse_if_path(part.path());
    struct stat input {};
    refuse_if(fstat(STDIN_FILENO, &input) == 0, input);
}

void FilterOptions::declare(CLI::App& app) {
    // An empty one, of a script whose variable is not set, is no day; and not all of them.
    const auto refuse_empty = [](const std::string& day) {
        if (trim(day).empty()) parse_boundary(day, now());
    };
    app.add_option("--since", since, "From this day on: 2026-11-01, 4w, 3d, monday, yesterday.")
        ->type_name("DAY")
        ->each(refuse_empty);
    app.add_option("--until", until, "Up to this day, which is included.")
        ->type_name("DAY")
        ->each(refuse_empty);
    app.add_option("--kind", kinds, "Only this kind of record; given twice, either will do.")
        ->type_name("KIND")
        ->allow_extra_args(false);
    app.add_option("--where", where,
                   "Only with this value, or this element of a list; "
                   "given twice, both must hold.")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
}

Filter FilterOptions::filter(const Moment& now) const {
    Filter filter = parse_filter(since, until, kinds, where, now);
    if (filter.since && filter.until && *filter.since > *filter.until)
        warn("--since " + since + " --until " + until + ": the first day is after the last one");
    return filter;
}

Kinds load_kinds_with_warnings() {
    std::vector<std::string> complaints;
    Kinds kinds = load_kinds(complaints);
    for (const std::string& complaint : complaints) warn(complaint);
    return kinds;
}

Exercises load_exercises_with_warnings(std::string_view tool) {
    Exercises exercises = load_exercises(tool);
    for (const std::string& complaint : exercises.complaints) warn(complaint);
    return exercises;
}

void say_none_found(const Filter& filter, const Kinds& kinds, const std::vector<Source>& sources,
                    bool all_read) {
    if (!all_read) return;
    const bool nothing = filter.empty() || std::ranges::all_of(sources, holds_nothing);
    warn(nothing ? "nothing is noted yet; steady-log keeps the first line" : "no records match");
    for (const std::string& kind : filter.kinds)
        if (const auto near = kinds.meant_by(kind)) warn(kind + ": did you mean " + *near + "?");
}

void add_plain(CLI::App& app, bool& plain) {
    app.add_flag("--plain", plain, "No cursor movement and no colour; counts are words.");
}

void SessionOptions::declare(CLI::App& app) {
    app.add_option("--answer", answer,
                   "Answer a question beforehand; FIELD=- takes it from a pipe.")
        ->type_name("FIELD=TEXT")
        ->allow_extra_args(false);
    app.add_option("--answers", answers, "Answers from a TOML file, one FIELD = \"TEXT\" a line.")
        ->type_name("FILE");
    app.add_flag("--no-input", no_input, "Never ask anything.");
    add_plain(app, plain);
    app.add_flag("--quick", quick, "Nothing to type: leave ratings and questions out.");
    app.add_flag("--keep", keep, "Keep the record without asking.");
    app.add_flag("--no-keep", no_keep, "Keep nothing.")->excludes("--keep");
}

Manner SessionOptions::manner() const {
    Manner manner;
    manner.no_input = no_input;
    manner.quick = quick;
    if (!answers.empty()) read_answers(answers, manner.answers);
    std::set<std::string> fields;
    for (const std::string& text : answer) {
        const auto given = parse_assignment(text);
        if (!given) throw misuse(text + ": --answer needs FIELD=TEXT", "Try --answer before=6");
        if (!fields.insert(given->key).second)
            throw misuse(given->key + ": answered twice", "One --answer for each field.");
        manner.answers[given->key] = given->value == "-" ? read_input() : given->value;
    }
    return manner;
}

}  // namespace steady
