// The appending half of log_command.h.

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <utility>

#include "base/config.h"
#include "base/input.h"
#include "base/signals.h"
#include "log/log_append_plan.h"
#include "log/log_care.h"
#include "log/log_command.h"
#include "log/log_talk.h"
#include "seal/seal_log.h"
#include "text/text.h"

namespace steady {
namespace {

bool stdin_is_terminal() { return isatty(STDIN_FILENO) != 0; }

/// What could be read before an error is in `text`.
void read_pipe(std::string& text) { read_into(text, STDIN_FILENO, "standard input"); }

std::string ask_text(const std::string& what, bool plain, std::string& read, bool& hung_up) {
    if (!stdin_is_terminal()) {
        const IgnoredSignals ignored{SIGINT, SIGHUP};
        read_pipe(read);
        return std::string(trim(read));
    }
    const auto terminal = Terminal::open(plain);
    if (terminal == nullptr) throw misuse("- : nothing to read the text from");
    try {
        return terminal->ask(what + ":").value_or("");
    } catch (const Interrupted& interrupted) {
        // Half a line stays on the screen; of a terminal that was closed, this is all there is.
        read = interrupted.hangup ? terminal->unfinished() : "";
        if (read.empty()) throw;
        hung_up = true;
        return read;
    }
}

/// Runs `work`; when it cannot be done, what was typed is given back, for it is not surely in the
/// log.
template <typename Work>
auto or_give_back(const std::string& typed, Work work) {
    try {
        return work();
    } catch (const std::exception&) {
        give_back(typed);
        throw;
    }
}

std::string typed_back(const LogOptions& options, const Verbatim& verbatim) {
    std::vector<std::string> words = options.words;
    for (const std::string& text : options.set) words.push_back("--set " + text);
    if (!verbatim.empty()) words.push_back("--");
    words.insert(words.end(), verbatim.begin(), verbatim.end());
    return join(words, " ") + "\n";
}

/// On a later day the clock does not tell when it eased, so the person is asked, before any lock.
std::optional<Eased> ask_if_later_day(const Draft& draft, bool has_length,
                                      const LogOptions& options) {
    const Record& record = draft.record;
    if (!answered_kind(record.kind) || has_length || draft.has_time || record.find("of") != nullptr)
        return std::nullopt;
    const auto asked = open_record_for(record.kind, options.location(), record.time);
    if (!asked || asked->time.day() == record.time.day()) return std::nullopt;
    const auto terminal = Terminal::open(options.plain);
    if (terminal == nullptr) return std::nullopt;
    return ask_when_eased(*terminal, record.kind, *asked, record.time);
}

void tell_kept(const Kept& kept, const Kinds& kinds, const LogOptions& options) {
    if (options.quiet || kept.drafts.empty()) return;
    for (const std::string& file : kept.unread) warn(file + "; an alarm in it was not looked for");
    if (kept.same_wave) {
        const std::string* strength = kept.drafts.back().record.find("intensity");
        warn(fmt::format("Perhaps the same wave; steady-log {} notes its strength.",
                         strength == nullptr ? "6" : *strength));
    }
    if (isatty(STDERR_FILENO) == 0) return;
    const Prepared prepared = kept.drafts.size() == 1
                                  ? prepared_for(kept.drafts.front().record, options.location())
                                  : Prepared{};
    std::string message = kept_message(kept, kinds, prepared.plan, now()) + "\n";
    if (!prepared.offer.empty()) message += prepared.offer + "\n";
    std::fputs(clean(message).c_str(), stderr);
}

/// Nothing ends it from here to the end: the lock is waited for 10 s at most, and what was typed
/// stands nowhere else.
Exit keep_all(KeepRequest& request, const Kinds& kinds, const LogOptions& options) {
    const IgnoredSignals ignored{SIGINT, SIGHUP, SIGTERM};
    const Kept kept = or_give_back(lines_of(request.drafts), [&] {
        if (!options.dry_run) request.seal = log_sealer(kinds);
        return keep(request);
    });
    if (options.dry_run) {
        put_out(lines_of(kept.drafts));
        return Exit::done;
    }
    tell_kept(kept, kinds, options);
    if (!options.quiet) point_out_exposures(options.location());
    if (!options.quiet && isatty(STDERR_FILENO) != 0) tell_left_copies();
    return Exit::done;
}

/// A record without words, beside a pipe that has some. Words are a record of their own: the loop
/// `while read -r word; do steady-log note "$word"; done` needs its pipe, and no remark on it.
bool is_left_unread(const std::vector<std::string>& typed, const Record& record,
                    const Kinds& kinds) {
    const Kind* kind = kinds.find(record.kind);
    return !typed.empty() && std::find(typed.begin(), typed.end(), "-") == typed.end() &&
           record.find("note") == nullptr &&
           (kind == nullptr || record.find(kind->main) == nullptr) && stdin_has_more();
}

KeepRequest request_for(TypedRecord typed, const Kinds& kinds, const LogOptions& options) {
    Draft draft;
    draft.record = std::move(typed.record);
    draft.has_time = !options.at.empty();
    draft.record.time = options.time();
    KeepRequest request;
    request.location = options.location();
    request.has_length = typed.has_length;
    request.dry_run = options.dry_run;
    if (!options.quiet) {
        for (const std::string& hint : slip_hints(draft.record, kinds, log_parts(request.location)))
            typed.hints.push_back(hint);
        for (const std::string& hint : typed.hints) warn(hint);
        if (const std::string hint = sentence_hint(draft.record, kinds, request.location);
            !hint.empty())
            warn(hint);
        if (is_left_unread(options.words, draft.record, kinds))
            warn("what is piped in was not read; steady-log " + draft.record.kind + " - reads it");
    }
    request.drafts.push_back(std::move(draft));
    return request;
}

/// Ctrl-C at the question keeps what was said before it: nobody said no.
Exit ask_eased(KeepRequest& request, const LogOptions& options) {
    try {
        request.eased = ask_if_later_day(request.drafts.front(), request.has_length, options);
        return Exit::done;
    } catch (const Interrupted&) {
        return Exit::interrupted;
    }
}

/// Everything that is asked before a record is kept.
struct Ready {
    Heeded heeded;
    Exit exit;
};

Ready make_ready(KeepRequest& request, const Kinds& kinds, const LogOptions& options) {
    return or_give_back(lines_of(request.drafts), [&]() -> Ready {
        Record& record = request.drafts.front().record;
        Heeded heeded = heed(record, kinds, options);
        if (heeded.record) record = *heeded.record;
        if (heeded.interrupted) return {std::move(heeded), Exit::interrupted};
        const Exit exit = heeded.record ? ask_eased(request, options) : Exit::done;
        return {std::move(heeded), exit};
    });
}

Exit keep_typed(KeepRequest request, const Kinds& kinds, const LogOptions& options) {
    const Ready ready = make_ready(request, kinds, options);
    if (!ready.heeded.record) return ready.exit;
    keep_all(request, kinds, options);
    if (ready.heeded.unasked && !options.dry_run)
        tell_written(request.drafts.front().record, kinds, options);
    return ready.exit;
}

Exit keep_piped(const LogOptions& options) {
    // Before all else: Ctrl-C in `steady-ground | steady-log` is meant for the exercise, whose
    // record is still to come. And a second Ctrl-C must not take along what has just arrived.
    const IgnoredSignals ignored{SIGINT, SIGHUP};
    std::string lines;
    Kinds kinds;
    KeepRequest request;
    request.dry_run = options.dry_run;
    try {
        read_pipe(lines);
        kinds = load_kinds_with_warnings();
        request.location = options.location();
        request.drafts = read_batch(lines, kinds, options.time());
    } catch (const std::exception&) {
        give_back(lines);
        throw;
    }
    const bool alone = request.drafts.size() == 1;
    if (!options.quiet)
        for (const Draft& draft : request.drafts)
            if (const std::string hint = unknown_kind_hint(kinds, draft.record.kind, alone);
                !hint.empty())
                warn(hint);
    if (!options.quiet && request.drafts.empty()) warn("no records came in");
    return keep_all(request, kinds, options);
}

Exit keep_asked(const LogOptions& options) {
    options.time();  // a time that does not read is said before anything is asked
    auto terminal = stdin_is_terminal() ? Terminal::open(options.plain) : nullptr;
    if (terminal == nullptr)
        throw misuse("nothing to keep: no words, no pipe, and no terminal to ask on",
                     "For example: steady-log spike 7");
    const Kinds kinds = load_kinds_with_warnings();
    auto typed = ask_quickly(*terminal, kinds, log_parts(options.location()));
    terminal.reset();
    if (!typed) return Exit::done;
    const bool interrupted = typed->interrupted;
    KeepRequest request =
        or_give_back(to_line(typed->record), [&] { return request_for(*typed, kinds, options); });
    const Exit exit = keep_typed(std::move(request), kinds, options);
    return interrupted ? Exit::interrupted : exit;
}

/// What stands in the command line, with what `-` asks for.
Exit keep_words(const LogOptions& options, const Verbatim& verbatim) {
    const Kinds kinds = load_kinds_with_warnings();
    std::string asked;
    bool hung_up = false;
    bool has_asked = false;
    const auto ask = [&](const std::string& what) {
        if (std::exchange(has_asked, true))
            throw misuse("- stands for the words that are piped in or typed, and only once");
        return asked = ask_text(what, options.plain, asked, hung_up);
    };
    KeepRequest request;
    try {
        options.time();
        request = request_for(read_typed({options.words, verbatim, options.set}, kinds, ask), kinds,
                              options);
    } catch (const std::exception&) {
        give_back(typed_back(options, verbatim) + asked);
        throw;
    }
    if (const auto ended = lead_to_words(request.drafts.front().record, kinds, options))
        return *ended;
    const Exit exit = keep_typed(std::move(request), kinds, options);
    return hung_up ? Exit::interrupted : exit;
}

}  // namespace

Exit log_records(const LogOptions& options, const Verbatim& verbatim) try {
    if (!options.words.empty() || !verbatim.empty()) return keep_words(options, verbatim);
    if (!options.set.empty()) throw misuse("--set needs a kind before it", "See steady-log --help");
    return stdin_has_data() ? keep_piped(options) : keep_asked(options);
} catch (const Interrupted&) {
    warn("nothing was kept");
    throw;
}

}  // namespace steady
