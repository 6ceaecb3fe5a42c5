// Lead one grounding exercise, and hand its record on.

#include "base/error.h"
#include "ground/ground_command.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-ground",
    "lead one short exercise that calms the body",
    "steady-ground [ID] [--tag TAG] [--minutes N] [--random]\n"
    "       steady-ground --list | --print ID | --check FILE...",
    "  steady-ground                    how strong is it, and an exercise that fits\n"
    "  steady-ground five-senses        look around you, sense by sense\n"
    "  steady-ground --quick            only follow: no ratings, no questions\n"
    "  steady-ground --list             what there is\n"
    "  steady-ground --print five-senses | lp   on paper\n"
    "  steady-ground --check mine.toml  look over an exercise of your own\n",
    "--list --print --check",
    true,
};

/// What a mode would pass over was meant, or the mode was not.
void check_mode(const GroundOptions& options) {
    const int modes = options.list + !options.print.empty() + !options.check.empty();
    const std::string& id = options.choice.id;
    if (modes > 1)
        throw misuse("one of --list, --print and --check at a time", "See steady-ground --help");
    if (modes > 0 && !id.empty())
        throw misuse(id + ": an exercise is named only to begin it", "Try steady-ground " + id);
}

Exit act(const GroundOptions& options) {
    check_mode(options);
    if (options.list) return ground_list(options);
    if (!options.print.empty()) return ground_print(options);
    return options.check.empty() ? ground_exercise(options) : ground_check(options);
}

}  // namespace

int main(int argc, char** argv) {
    GroundOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&] { return act(options); });
}
