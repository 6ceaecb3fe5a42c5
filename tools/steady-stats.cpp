// steady-stats: report on records.

#include "cli/cli.h"
#include "report/stats_command.h"

using namespace steady;

namespace {

constexpr About about{
    "steady-stats", "how soon alarms settle, how often they come, how strong they are",
    "steady-stats [OPTION...] [FILE...]",
    "  steady-stats                        the last four weeks, beside the four before\n"
    "  steady-stats --all                  everything since the first line\n"
    "  steady-stats --by trigger           one table; also skill, exercise, weekday, hour, ...\n"
    "  steady-stats --compare 4w           two times side by side, and how sure that is\n"
    "  steady-stats --where company=alone  alarms when alone\n"
    "  steady-stats --format json | jq .recovery\n"
    "  steady-stats phone.log laptop.log   one person's log in two parts\n"
    "  steady-stats --partial kim.log      one person's figures as a line ...\n"
    "  steady-stats --merge *.partial      ... and the report on many people\n"};

}  // namespace

int main(int argc, char** argv) {
    StatsOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&](const Verbatim& verbatim) {
            auto& files = options.input.files;
            files.insert(files.end(), verbatim.begin(), verbatim.end());
            return report_statistics(options);
        });
}
