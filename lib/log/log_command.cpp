#include "log/log_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include "base/config.h"
#include "base/input.h"
#include "base/signals.h"
#include "log/revise.h"
#include "seal/seal_log.h"
#include "terminal/terminal.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t most_shown = 10;

Kinds load_kinds_quietly() {
    std::vector<std::string> complaints;
    return load_kinds(complaints);
}

/// The words after --forget are KEY=VALUE, as for --where.
Filter forget_filter(const LogOptions& options) {
    FilterOptions filter = options.filter;
    filter.where.insert(filter.where.end(), options.words.begin(), options.words.end());
    Filter parsed = filter.filter(now());
    if (parsed.empty())
        throw misuse(
            "--forget needs to know which records",
            "For example: steady-log --forget kind=thought, or --forget --since yesterday");
    return parsed;
}

bool confirmed(const std::vector<std::string>& lines, bool plain) {
    const auto terminal = Terminal::open(plain);
    if (terminal == nullptr) return true;
    for (std::size_t i = 0; i < std::min(lines.size(), most_shown); ++i)
        terminal->say(shortened(lines[i]));
    if (lines.size() > most_shown)
        terminal->say(fmt::format("and {} more", lines.size() - most_shown));
    const std::string what =
        lines.size() == 1 ? "This record" : fmt::format("These {} records", lines.size());
    return terminal->key(what + " will be gone for good. Go on? [y/N] ") == 'y';
}

/// Words in a box are not found by --forget, and of a record sealed whole neither day nor kind.
void tell_not_looked_into(const Filter& filter, const Kinds& kinds, const Path& location) {
    const bool by_words = std::ranges::any_of(
        filter.where, [&](const Field& field) { return is_sealed_field(field.key, kinds); });
    const auto parts = log_parts(location);
    const auto sealed = by_words ? count_boxes(parts) : count_whole_boxes(parts);
    if (sealed > 0)
        warn(fmt::format(
            "{} not looked into; steady-unseal shows what is in {}",
            sealed == 1 ? "one sealed record was" : fmt::format("{} sealed records were", sealed),
            sealed == 1 ? "it" : "them"));
}

/// On a terminal nobody reads a box; elsewhere it is one to be kept.
void show_line(const std::string& line) {
    put_out((isatty(STDOUT_FILENO) != 0 ? shortened(line) : line) + "\n");
}

std::vector<Source> sources_to_check(const LogOptions& options) {
    if (!options.words.empty() || options.log.empty()) return choose_sources(options.words, false);
    std::vector<Source> sources;
    for (const Path& part : log_parts(options.log)) sources.push_back({part, part});
    if (sources.empty())
        sources.push_back({options.log, options.log});  // to say that it is not there
    return sources;
}

/// What is saved later in a window that is still open would be lost with the copy.
void say_unchanged(EditCopy& copy, const EditorEnd& end, const LogOptions& options) {
    if (end.still_open) {
        copy.leave();
        throw Error("the editor is still open, so nothing was changed yet",
                    std::string(waiting_option) + "\nWhat you save there now stays in " +
                        copy.path().string());
    }
    if (!options.quiet) warn("nothing was changed", end.at_once ? waiting_option : "");
}

/// True when the copy is free of new mistakes; asks whether to edit again as long as it is not. The
/// terminal is the editor's alone while that runs.
bool edit_until_right(EditCopy& copy, const Kinds& kinds, bool plain, EditorEnd& end) {
    for (;;) {
        end = run_editor(copy.file());
        const auto mistakes = copy.mistakes(kinds);
        if (mistakes.empty()) return true;
        for (const Remark& remark : mistakes) warn(to_string(remark));
        const auto terminal = Terminal::open(plain);
        if (terminal == nullptr || terminal->key("Edit again? [Y/n] ") == 'n') return false;
    }
}

/// A copy that a person has worked on is left where it is, and so is one that cannot be looked at.
std::string leave_if_changed(EditCopy& copy) {
    return copy.leave_if_changed() ? "Your edited copy is " + copy.path().string() : "";
}

void tell_sealed(std::size_t count, const LogOptions& options) {
    if (count == 0 || options.quiet || isatty(STDERR_FILENO) == 0) return;
    warn(count == 1 ? "one line is sealed now" : fmt::format("{} lines are sealed now", count));
}

/// The word that is being typed: of a record, or for what stands instead of appending one.
Candidates words_to_log(const Typing& typing) {
    if (typing.has("--merge") || typing.has("--check")) return {any_file};
    if (typing.has("--undo") || typing.has("--edit") || typing.has("--path")) return {};
    if (typing.has("--forget")) return choosing_words(kinds_at_hand(), typing.word);
    return record_words(kinds_at_hand(), typing);
}

/// Every field; the kind is the first word.
Candidates words_to_set(const Typing& typing) {
    Candidates out = choosing_words(kinds_at_hand(), typing.word);
    std::erase_if(out, [](const Candidate& one) { return one.word.starts_with("kind="); });
    return out;
}

}  // namespace

void LogOptions::declare(CLI::App& app) {
    complete_with(app.add_option("WORD", words,
                                 "KIND, then its words and KEY=VALUE fields; - asks for the text."),
                  words_to_log);
    complete_with(
        app.add_option("--at", at, "When it was: 23:10, yesterday 9:30, 25m (ago), or RFC 3339.")
            ->type_name("TIME"),
        {"10m", "25m", "1h", "2h", "yesterday", "yesterday 22:00"});
    complete_with(app.add_option("--set", set, "Set a field, declared for the kind or not.")
                      ->type_name("KEY=VALUE")
                      ->allow_extra_args(false),
                  words_to_set);
    app.add_flag("--dry-run", dry_run,
                 "Show what would be written or removed, and change nothing.");
    app.add_flag("-q,--quiet", quiet, "Say nothing but errors.");
    add_plain(app, plain);
    app.add_option("--log", log, "Use this log, not the usual one.")->type_name("FILE");
    const auto mode = [&](const char* name, bool& chosen, const char* what) {
        app.add_flag(name, chosen, what)->group("Instead of appending");
    };
    mode("--undo", undo, "Take back the last record, and print it.");
    mode("--forget", forget,
         "Delete for good the records that KEY=VALUE or the "
         "options below choose.");
    mode("--edit", edit,
         "Open the log in your editor; it is saved once "
         "nothing in it is broken.");
    mode("--merge", merge,
         "Join FILE, another copy of the log, into it: "
         "what is missing comes, nothing comes twice.");
    mode("--check", check, "List what could not be read, in the log or in FILE.");
    mode("--path", path, "Print where the log is.");
    filter.declare(app);
    for (const char* name : {"--since", "--until", "--kind", "--where"})
        app.get_option(name)->group("With --forget");
}

Path LogOptions::location() const {
    return log.empty() ? log_location() : with_home_put_in("--log", log);
}

Moment LogOptions::time() const { return at.empty() ? now() : parse_at(at, now()); }

Exit log_undo(const LogOptions& options) {
    const IgnoredSignals quiet{SIGPIPE};  // the line is out of the log before it is shown
    const auto taken = undo(log_to_append(options.location()), !options.dry_run);
    if (!taken) throw Error("the log holds no record to take back");
    show_line(*taken);
    if (std::fflush(stdout) != 0) {
        const int why = errno;
        give_back(*taken);
        throw system_error("standard output", why);
    }
    if (!options.dry_run && !options.quiet && isatty(STDERR_FILENO) != 0)
        warn("that line is taken back");
    return Exit::done;
}

Exit log_forget(const LogOptions& options) {
    const Kinds kinds = load_kinds_quietly();
    const Filter filter = forget_filter(options);
    const auto chosen = forget(options.location(), filter, kinds, false);
    if (!options.quiet) tell_not_looked_into(filter, kinds, options.location());
    if (chosen.empty()) {
        warn("no records match");
        return Exit::done;
    }
    if (options.dry_run) {
        for (const std::string& line : chosen) show_line(line);
        return Exit::done;
    }
    if (!confirmed(chosen, options.plain)) return Exit::done;
    const auto gone = forget(options.location(), filter, kinds, true);
    if (!options.quiet)
        warn(fmt::format("{} gone for good", gone.size() == 1
                                                 ? "one record is"
                                                 : fmt::format("{} records are", gone.size())));
    return Exit::done;
}

Exit log_edit(const LogOptions& options) {
    const Kinds kinds = load_kinds_quietly();
    // What is wrong with the sealing is said before anything is typed.
    const EditCopy::Seal seal = log_sealer(kinds);
    tell_left_copies();
    EditCopy copy(log_to_append(options.location()));
    try {
        EditorEnd end;
        const bool right = edit_until_right(copy, kinds, options.plain, end);
        if (!copy.changed()) {
            say_unchanged(copy, end, options);
            return Exit::done;
        }
        if (!right) throw Error("the log is as it was");
        tell_sealed(copy.commit(seal), options);
    } catch (const Error& error) {
        const std::string left = copy.is_left() ? "" : leave_if_changed(copy);
        throw Error(error.what(), left.empty() ? error.next() : left, error.exit());
    } catch (const Interrupted&) {
        if (const std::string where = leave_if_changed(copy); !where.empty()) warn(where);
        throw;
    }
    return Exit::done;
}

Exit log_check(const LogOptions& options) {
    bool clean_log = true;
    const Tell tell = [&](const Remark& remark) {
        clean_log = false;
        if (remark.line == 0)
            warn(to_string(remark));
        else
            put_out(to_string(remark) + "\n");
    };
    check(sources_to_check(options), load_kinds_quietly(), tell);
    if (clean_log && !options.quiet && isatty(STDERR_FILENO) != 0) warn("nothing is wrong in it");
    return clean_log ? Exit::done : Exit::failed;
}

Exit log_path(const LogOptions& options) {
    put_out(log_to_append(options.location()).string() + "\n");
    return Exit::done;
}

}  // namespace steady
