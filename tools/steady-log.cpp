// steady-log: append records to the log, durably.

#include <algorithm>

#include "cli/cli.h"
#include "log/log_command.h"
#include "time/moment.h"

using namespace steady;

namespace {

constexpr About about{
    "steady-log", "keep what happened, one line in a log of your own",
    "steady-log [KIND] [WORD...] [KEY=VALUE...]\n"
    "       steady-log < RECORDS\n"
    "       steady-log --undo | --forget KEY=VALUE... | --edit | --merge FILE |\n"
    "                  --check [FILE] | --path",
    "  steady-log                     asks for the kind, and one or two things\n"
    "  steady-log spike 7 -           an alarm of strength 7; asks for the words\n"
    "  steady-log spike 7 late reply  the same in one line\n"
    "  steady-log settled             the alarm has eased; how long it took is filled in\n"
    "  steady-log settled 25m         it eased 25 minutes after it began\n"
    "  steady-log 4                   a check-in: how it is right now\n"
    "  steady-ground | steady-log     keep the record of an exercise\n"
    "\n"
    "Kinds: spike (an alarm), settled, urge, chose, checkin, thought, positive, okay,\n"
    "win, plan, bring, note, quiet and more, or one you make up: man 5 steady-log\n",
    "--undo --forget --edit --check --path"};

/// A word that a mode would pass over was meant to be kept, or the mode was not meant.
void check_mode(const LogOptions& options, const Verbatim& verbatim) {
    const int modes =
        options.undo + options.forget + options.edit + options.merge + options.check + options.path;
    if (modes > 1)
        throw misuse("one of --undo, --forget, --edit, --merge, --check and --path at a time");
    if (!options.forget && !options.filter.filter(now()).empty())
        throw misuse("--since, --until, --kind and --where choose what to --forget");
    if (modes == 0) return;
    if (!options.at.empty())
        throw misuse(
            "--at is for a record to keep, not with --undo, --forget, --edit, --merge, "
            "--check or --path",
            "The days that --forget takes are chosen by --since and --until.");
    const bool takes_words = options.forget || options.merge || options.check;
    if ((!verbatim.empty() && !options.merge) || !options.set.empty() ||
        (!takes_words && !options.words.empty()))
        throw misuse(
            "these words would not be kept with --undo, --forget, --edit, --merge, --check "
            "or --path",
            "For a record, leave that option out.");
    if (options.edit && options.dry_run) throw misuse("--edit cannot be a --dry-run");
}

Exit act(const LogOptions& options, const Verbatim& verbatim) {
    check_mode(options, verbatim);
    if (options.path) return log_path(options);
    if (options.undo) return log_undo(options);
    if (options.forget) return log_forget(options);
    if (options.edit) return log_edit(options);
    if (options.merge) return log_merge(options, verbatim);
    if (options.check) return log_check(options);
    return log_records(options, verbatim);
}

/// `--at yesterday 22:00` without quotes is meant as one time.
std::vector<std::string> join_time(std::vector<std::string> arguments) {
    const auto dashes = std::find(arguments.begin(), arguments.end(), "--");
    for (auto at = std::find(arguments.begin(), dashes, "--at"); dashes - at > 2; ++at) {
        if (at[0] != "--at" || at[1] != "yesterday" || !parse_clock_time(at[2])) continue;
        at[1] += " " + at[2];
        arguments.erase(at + 2);
        break;
    }
    return arguments;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string> arguments = join_time({argv, argv + argc});
    std::vector<char*> words;
    for (std::string& argument : arguments) words.push_back(argument.data());
    LogOptions options;
    return run_tool(
        about, static_cast<int>(words.size()), words.data(),
        [&](CLI::App& app) { options.declare(app); },
        [&](const Verbatim& verbatim) { return act(options, verbatim); });
}
