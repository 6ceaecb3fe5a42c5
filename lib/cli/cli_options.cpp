#include <unistd.h>

#include <set>

#include "base/config.h"
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
    if (log || (files.empty() && !stdin_has_data())) point_out_exposures(log_location());
    return choose_sources(files, log);
}

void FilterOptions::declare(CLI::App& app) {
    app.add_option("--since", since, "From this day on: 2026-11-01, 4w, 3d, monday, yesterday.")
        ->type_name("DAY");
    app.add_option("--until", until, "Up to this day, which is included.")->type_name("DAY");
    app.add_option("--kind", kinds, "Only this kind of record; given twice, either will do.")
        ->type_name("KIND")
        ->allow_extra_args(false);
    app.add_option("--where", where,
                   "Only with this value, or this element of a list;\n"
                   "given twice, both must hold.")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
}

Filter FilterOptions::filter(const Moment& now) const {
    return parse_filter(since, until, kinds, where, now);
}

Kinds load_kinds_with_warnings() {
    std::vector<std::string> complaints;
    Kinds kinds = load_kinds(complaints);
    for (const std::string& complaint : complaints) warn(complaint);
    return kinds;
}

void say_none_found(const Filter& filter, const Kinds& kinds, bool all_read) {
    if (!all_read) return;
    warn(filter.empty() ? "no records yet; steady-log keeps one" : "no records match");
    for (const std::string& kind : filter.kinds)
        if (const auto near = kinds.meant_by(kind)) warn(kind + ": did you mean " + *near + "?");
}

void SessionOptions::declare(CLI::App& app) {
    app.add_option("--answer", answer,
                   "Answer a question beforehand; FIELD=- takes it from a pipe.")
        ->type_name("FIELD=TEXT")
        ->allow_extra_args(false);
    app.add_option("--answers", answers, "Answers from a TOML file, one FIELD = \"TEXT\" a line.")
        ->type_name("FILE");
    app.add_flag("--no-input", no_input, "Never ask anything.");
    app.add_flag("--plain", plain, "No cursor movement and no colour; counts are words.");
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
        manner.answers[given->key] =
            given->value == "-" ? read_all(STDIN_FILENO, "stdin") : given->value;
    }
    return manner;
}

}  // namespace steady
