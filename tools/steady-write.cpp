// Lead timed writing, and hand its records on; read what was written, later.

#include "writing/write_command.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-write",
    "write for a few minutes, and read it again one day",
    "steady-write [ID] [--minutes N] [--editor] [--file]\n"
    "       steady-write [ID] --read [WHEN]\n"
    "       steady-write --list | --print ID",
    "  steady-write                     ten minutes, whatever is there\n"
    "  steady-write evening-three       three moments of the day\n"
    "  steady-write --editor            in your own editor\n"
    "  steady-write --read              the last page again\n"
    "  steady-write --read a year ago   and one from back then\n",
    "--list --print --read",
    true,
};

/// What a mode would pass over was meant, or the mode was not.
void check_mode(const WriteOptions& options) {
    if (options.list + !options.print.empty() + options.read > 1)
        throw misuse("one of --list, --print and --read at a time", "See steady-write --help");
    if (!options.id.empty() && (options.list || !options.print.empty()))
        throw misuse(options.id + ": an exercise is named only to begin it",
                     "Try steady-write " + options.id);
}

Exit act(const WriteOptions& options) {
    check_mode(options);
    if (options.list) return write_list(options);
    if (!options.print.empty()) return write_print(options);
    if (options.read) return write_read(options);
    return write_exercise(options);
}

}  // namespace

int main(int argc, char** argv) {
    WriteOptions options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&] { return act(options); });
}
