// Lead one small step of graded exposure, and hand its record on.

#include "ladder/ladder_command.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-ladder",
    "lead one small step of practice in being fine for a while",
    "steady-ladder [--start] [STEP]\n"
    "       steady-ladder --done | --list\n"
    "       steady-ladder --new [--answer ID=STRENGTH...]",
    "  steady-ladder --new       a ladder of small steps, from easier to harder\n"
    "  steady-ladder             the next step, led from before to after\n"
    "  steady-ladder --start     begin one, and close the terminal\n"
    "  steady-ladder --done      back from it: how did it go?\n"
    "  steady-ladder --list      where you are\n",
    "--new --list",
    true,
};

Exit act(const LadderOptions& options) {
    if (options.fresh + options.start + options.done + options.list > 1)
        throw misuse("one of --new, --start, --done and --list at a time",
                     "See steady-ladder --help");
    if (!options.step.empty() && (options.fresh || options.done || options.list))
        throw misuse(options.step + ": a step is named only to begin it",
                     "Try steady-ladder " + options.step);
    if (options.fresh) return ladder_new(options);
    if (options.list) return ladder_list(options);
    return options.done ? ladder_done(options) : ladder_climb(options);
}

}  // namespace

int main(int argc, char** argv) {
    LadderOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&] { return act(options); });
}
