// The options of stats_command.h.

#include "report/stats_command.h"

namespace steady {

void StatsOptions::declare(CLI::App& app) {
    input.declare(app);
    filter.declare(app);
    app.add_flag("--all", all, "The whole log, not the last four weeks (text).");
    CLI::Option* table =
        app.add_option("--by", by, "A table of one field: trigger, skill, weekday, hour, ...")
            ->type_name("FIELD");
    CLI::Option* beside =
        complete_with(
            app.add_option("--compare", compare, "Two times of this length side by side: 4w, 30d.")
                ->type_name("LENGTH"),
            {"1w", "4w", "30d", "12w"})
            ->excludes(table);
    app.add_flag("--line", line, "One line about last week, for a status bar.")
        ->excludes(table)
        ->excludes(beside);
    CLI::Option* form = app.add_option("--format", format, "text, json, toml, csv or html.")
                            ->type_name("FORMAT")
                            ->check(CLI::IsMember({"text", "json", "toml", "csv", "html"}));
    CLI::Option* words =
        app.add_option("--notes", notes, "Kinds whose words a page (html) shows: thought,journal.")
            ->type_name("KIND,...")
            ->delimiter(',')
            ->allow_extra_args(false);
    app.add_option("-o,--output", output, "Write the report to this file, readable by you alone.")
        ->type_name("FILE");
    app.add_flag("--safe-csv", safe_csv,
                 "With csv: no cell can act as a formula in a spreadsheet.");
    app.add_flag("--plain", plain, "No pictures and no colour.");
    CLI::Option* one =
        app.add_flag("--partial", partial, "These figures as one line, to be merged.")
            ->excludes(table)
            ->excludes(beside)
            ->excludes("--line")
            ->excludes(form)
            ->excludes(words);
    app.add_flag("--merge", merge, "Read such lines instead, of any number of people.")
        ->excludes(beside)
        ->excludes("--line")
        ->excludes(words);
    app.add_flag("--no-names", no_names, "A line without triggers, skills or any name.")
        ->needs(one);
}

}  // namespace steady
