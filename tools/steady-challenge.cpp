// Lead one thought record, and hand it on; hints at thinking habits; predictions, looked back on.

#include "thought/challenge_command.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-challenge",
    "look at one thought from outside, in your own words",
    "steady-challenge [EXERCISE] [-]\n"
    "       steady-challenge --form [EXERCISE] | FORM.toml\n"
    "       steady-challenge --outcomes | --practice | --hints [FILE...] | --list | --print ID",
    "  steady-challenge                      one question after the other\n"
    "  steady-challenge three-columns        in two minutes\n"
    "  steady-challenge - < thought.txt      this thought\n"
    "  steady-challenge --form > form.toml   then fill in: steady-challenge form.toml\n"
    "  steady-challenge --outcomes           what came of the things you feared\n"
    "  steady-challenge --practice           get to know thinking habits, on others' thoughts\n",
    "--list --print --form",
    true,
};

Exit act(const ChallengeOptions& options, const Verbatim& verbatim) {
    if (options.hints) return challenge_hints(options);
    if (options.list) return challenge_list(options);
    if (!options.print.empty()) return challenge_print(options);
    if (options.form) return challenge_form_out(options);
    if (options.outcomes) return challenge_outcomes(options);
    if (options.practice) return challenge_practice(options);
    return challenge_thought(options, verbatim);
}

}  // namespace

int main(int argc, char** argv) {
    ChallengeOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&](const Verbatim& verbatim) { return act(options, verbatim); });
}
