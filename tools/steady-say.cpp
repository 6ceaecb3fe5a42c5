// Look over a message before it is sent: what it does well, and a few hints; or put one together.

#include "say/say_command.h"

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
    "--held --list",
};

/// An option that a mode would pass over was meant, or the mode was not.
void check_mode(const SayOptions& options) {
    const bool composes = options.compose || !options.form.empty();
    const int modes = composes + options.aloud + options.hold + options.held + options.list;
    if (modes > 1)
        throw misuse("one of --compose, --aloud, --hold, --held and --list at a time",
                     "See steady-say --help");
    const std::string mode = options.held ? "--held" : options.list ? "--list" : "";
    if (!mode.empty() && !options.files.empty())
        throw misuse(options.files.front() + ": " + mode + " takes no file");
    if (options.hold && !(options.session.answer.empty() && options.session.answers.empty()))
        throw misuse("--answer and --answers are for a message that is composed or looked over");
    if (options.check && (options.hold || !mode.empty()))
        throw misuse("--check is for a message that is looked over");
    if (modes > 0 && (options.lines || options.with_name || options.format != "text"))
        throw misuse("--lines, -H and --format are for hints at messages that are there",
                     "For example: steady-say --format json draft.txt");
}

Exit act(const SayOptions& options) {
    check_mode(options);
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
        [&] { return act(options); });
}
