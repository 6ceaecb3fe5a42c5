// Select records, bring them in order of time, and convert them.

#include "cli/cli.h"
#include "show/show_output.h"
#include "text/text.h"
#include "time/moment.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-show",
    "show records, or convert them",
    "steady-show [--since DAY] [--until DAY] [--kind KIND] [--where KEY=VALUE]\n"
    "                   [--format text|logfmt|json|csv|toml] [-o FILE] [FILE...]",
    "  steady-show                              the log, for reading\n"
    "  steady-show --since monday --kind spike  the alarms of this week\n"
    "  steady-show --since 4w | steady-stats    records, for the next tool\n"
    "  steady-show --format json | jq .trigger  JSON, one record a line\n"
    "  steady-show --format csv -o diary.csv    for a spreadsheet\n",
};

struct Options {
    InputOptions input;
    FilterOptions filter;
    Output output;
    std::string format;
    bool safe_csv = false;

    void declare(CLI::App& app) {
        input.declare(app);
        filter.declare(app);
        app.add_option("--format", format,
                       "text, logfmt, json, csv or toml. Else text on a terminal, and records "
                       "(logfmt) in a pipe or a file.")
            ->type_name("FORMAT")
            ->check(CLI::IsMember(format_names()));
        app.add_flag("--safe-csv", safe_csv,
                     "With csv: no cell can act as a formula in a spreadsheet.");
        app.add_option("-o,--output", output.file, "Write there, for you alone to read.")
            ->type_name("FILE");
        app.add_flag("--plain", output.plain, "No colour and no pager.");
    }

    Format wanted_format() const {
        const Format wanted = format.empty() ? output.usual_format() : format_named(format);
        if (!safe_csv) return wanted;
        if (wanted != Format::csv) throw misuse("--safe-csv is for --format csv");
        return Format::safe_csv;
    }
};

void say_what_is_missing(const Selection& chosen, const Filter& filter, const Kinds& kinds,
                         const std::vector<Source>& sources) {
    if (chosen.sealed > 0)
        warn("sealed records passed over: " + std::to_string(chosen.sealed) +
             "; steady-unseal opens them");
    if (!chosen.lines.empty()) return;
    say_none_found(filter, kinds, sources, chosen.all_read);
}

Exit act(Options& options, const Verbatim& verbatim) {
    options.input.files.insert(options.input.files.end(), verbatim.begin(), verbatim.end());
    options.input.refuse_as_output(options.output.file);
    const Format format = options.wanted_format();
    const Filter filter = options.filter.filter(now());
    const Kinds kinds = load_kinds_with_warnings();
    const auto sources = options.input.sources();
    const Selection chosen = choose_records(sources, filter, kinds, tell_on_stderr());
    say_what_is_missing(chosen, filter, kinds, sources);
    show_on(options.output, chosen, format, kinds);
    return chosen.all_read ? Exit::done : Exit::failed;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&](const Verbatim& verbatim) { return act(options, verbatim); });
}
