// Look over a message before it is sent: what it does well, and a few hints; or put one together.

#include "say_command.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-say",
    "look over a message before it is sent",
    "steady-say [FILE | -]\n"
    "       steady-say --compose [--form FORM]\n"
    "       steady-say --aloud | --hold [FILE | -]\n"
    "       steady-say --held | --list",
    "  steady-say                     asks for the message, and looks it over\n"
    "  steady-say draft.txt           this one\n"
    "  steady-say - < draft.txt       from a pipe, without leaving a trace\n"
    "  steady-say --compose           from what you saw and felt to one request\n"
    "  steady-say --hold draft.txt    sleep on it; steady-say --held brings it back\n",
};

Exit act(const SayOptions& options) {
    if (options.list) return say_list(options);
    if (options.held) return say_held(options);
    if (options.hold) return say_hold(options);
    if (options.compose || !options.form.empty()) return say_compose(options);
    return say_look_over(options);
}

}  // namespace

int main(int argc, char** argv) {
    SayOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&](const Verbatim&) { return act(options); });
}
