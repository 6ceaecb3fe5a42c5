#pragma once
// Floor 6. What every command line of the family shares. CLI11 stays here and in tools/.

#include <CLI/CLI.hpp>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/error.h"
#include "cli/completion.h"
#include "exercise/session.h"
#include "record/filter.h"
#include "record/record.h"
#include "record/scan.h"

namespace steady {

/// What `--help` says of a tool: one line, then examples, which come before the options.
struct About {
    const char* name;      ///< steady-log
    const char* summary;   ///< one sentence
    const char* usage;     ///< after "Usage: "; lines of the synopsis
    const char* examples;  ///< lines, each a command and what it does
    /// For a tool to which a pipe may bring words that stand nowhere else: the options with which
    /// it wants none. Null: what it reads is a copy.
    const char* wordless = nullptr;
    /// What stands on its command line are names, so that a pipe beside them may hold words.
    bool beside_names = false;
};

/// The part of the command line that CLI11 must not touch: what stood after `--`.
using Verbatim = std::vector<std::string>;

/// A whole main(): declare options, parse, act, check standard output. Adds `--version` and
/// `--help`; maps misuse to 2; a wrong option names the nearest right one; prints `Error` as
/// `name: why` and, on its own line, what to do next; then gives back the words that a pipe brought
/// (base/input.h).
int run_tool(const About& about, int argc, char** argv,
             const std::function<void(CLI::App&)>& declare,
             const std::function<Exit(const Verbatim&)>& act);

/// The same for a tool to which a word after `--` is only no option: it stands where any other word
/// would, and is refused where none is expected.
int run_tool(const About& about, int argc, char** argv,
             const std::function<void(CLI::App&)>& declare, const std::function<Exit()>& act);

/// What a shell offers where this option's value, or this argument, is typed. Needed only where
/// neither the choices it is checked against nor its type in --help says it (cli_completion.cpp).
CLI::Option* complete_with(CLI::Option* option, Completer words);
CLI::Option* complete_with(CLI::Option* option, std::vector<std::string> words);

/// What could stand where the last of `words` is, the command line after the tool's name. Each
/// begins as that does, but for `any_file`. Words with control characters are left out.
Candidates completions(const CLI::App& app, const std::vector<std::string>& words);

/// Whether a shell asks, with `--complete WORD...`; and the answer, on standard output.
bool asks_to_complete(const std::vector<std::string>& arguments);
void print_completions(const CLI::App& app, const std::vector<std::string>& arguments);

/// Whether the words in a pipe are meant for the tool, even if the call is wrong: where `-` stands
/// for them, and where nothing else is named. `app` has parsed `arguments`, as far as it could.
bool awaits_words(const About& about, const CLI::App& app,
                  const std::vector<std::string>& arguments);

/// Whether a pipe may hold words beside what is named: they are given back when the call is wrong.
bool may_get_words(const About& about, const std::vector<std::string>& arguments);

/// Whether `-` stands for words, alone or in an answer.
bool asks_for_words(const About& about, const CLI::App& app,
                    const std::vector<std::string>& arguments);

/// `FILE...` and `--log`.
struct InputOptions {
    std::vector<std::string> files;
    bool log = false;

    void declare(CLI::App& app);
    std::vector<Source> sources() const;

    /// Throws `Error` (misuse) when `file`, which a report is to be written to, is one of these, or
    /// the log.
    void refuse_as_output(const std::string& file) const;
};

/// `--since`, `--until`, `--kind`, `--where KEY=VALUE`.
struct FilterOptions {
    std::string since, until;
    std::vector<std::string> kinds, where;

    void declare(CLI::App& app);
    Filter filter(const Moment& now) const;
};

/// What every leading tool takes: `--answer`, `--answers`, `--no-input`, `--plain`, `--quick`,
/// `--keep`, `--no-keep`.
struct SessionOptions {
    std::vector<std::string> answer;
    std::string answers;
    bool no_input = false, plain = false, quick = false, keep = false, no_keep = false;

    void declare(CLI::App& app);
    Manner manner() const;
};

/// `--plain`, which every tool takes, so that it can stand in an alias.
void add_plain(CLI::App& app, bool& plain);

/// Print a warning or hint: `name: what`, on stderr, and on its own line what to do next. `name` is
/// set by run_tool.
void warn(const std::string& what, const std::string& next = {});

/// Text to standard output: its own bytes, but nothing that acts on a terminal where that is one.
void put_out(const std::string& text);

/// Says once what is not private about that log, and how to mend it.
void point_out_exposures(const Path& log);

/// Sweeps what an editor that was cut off left, and says once where words may be.
void tell_left_copies();

/// load_kinds, load_exercises; what is wrong with a file of the person's own is a warning.
Kinds load_kinds_with_warnings();
Exercises load_exercises_with_warnings(std::string_view tool);

/// Nothing was found in them: what to do next, and the kind that a slip of the finger may have
/// meant. When not all could be read, nobody knows what is in the rest, and the error is enough.
void say_none_found(const Filter& filter, const Kinds& kinds, const std::vector<Source>& sources,
                    bool all_read);

/// A `Tell` that prints remarks on stderr.
Tell tell_on_stderr();

/// Hand records on at the end of a session: to stdout when it is a pipe or a file; on a terminal
/// after `Keep this? [Y/n]` (or as --keep, --no-keep say; `without_asking` keeps them) to the
/// steady-log beside this binary. Records that could not be kept are printed on the terminal, and
/// `Error` is thrown. Ctrl-C at the question keeps them, and goes on as `Interrupted`. `terminal`
/// may be null.
void hand_on(const std::vector<Record>& records, const SessionOptions& options, Terminal* terminal,
             bool without_asking);

}  // namespace steady
