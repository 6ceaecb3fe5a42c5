#include "seal/seal_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

#include "base/config.h"
#include "base/signals.h"
#include "record/logfmt.h"
#include "seal/seal_log.h"
#include "seal/seal_passphrase.h"
#include "seal/seal_recipients.h"
#include "seal/unseal_command.h"
#include "terminal/terminal.h"
#include "text/text.h"

namespace steady {
namespace {

std::vector<PublicKey> named_keys(const SealOptions& options) {
    std::vector<PublicKey> keys;
    for (const std::string& text : options.recipients) keys.push_back(recipient_in(text));
    return keys;
}

Sealer sealer_for(const SealOptions& options) {
    return options.recipients.empty() ? usual_sealer() : Sealer(named_keys(options));
}

/// A key that is given up may be no recipient; the person's only one, by a slip, is told in time.
void tell_if_key_is_left_out(const SealOptions& options, const std::vector<Path>& files) {
    if (count_boxes(files) == 0) return;
    const Path file = options.key_file();
    const auto keys = options.recipients.empty() ? keys_of(read_recipients()) : named_keys(options);
    if (std::ranges::find(keys, read_key_file(file).recipient) == keys.end())
        warn(file.string() + ": sealed again, the records will not open with this key any more",
             "To have them open with it too: steady-seal --add-recipient FILE, or -r FILE");
}

/// Seals lines, and tells of those that are no records, or too long.
class LineSealer {
   public:
    LineSealer(const SealOptions& options, Tell tell)
        : sealing_(options.all ? Sealing::all : Sealing::words),
          kinds_(load_kinds_with_warnings()),
          sealer_(sealer_for(options)),
          tell_(std::move(tell)) {}

    /// `whole`: as with --all.
    std::optional<std::string_view> seal(const LineAt& line, bool whole = false) {
        sealed_ = seal_line(line.text, whole ? Sealing::all : sealing_, kinds_, sealer_);
        if (sealed_.text.size() > longest_sealed_line) {
            tell_({line.file, line.number, 1, "sealed, it would be longer than 1 MiB; left out",
                   true});
            left_out_ = true;
            return std::nullopt;
        }
        if (!sealed_.wrong.empty())
            tell_({line.file, line.number, sealed_.column,
                   fmt::format("{}; sealed whole, so nothing of it is lost", sealed_.wrong),
                   false});
        count_ += sealed_.changed;
        return sealed_.text;
    }

    std::size_t count() const { return count_; }
    bool left_out() const { return left_out_; }

   private:
    Sealing sealing_;
    Kinds kinds_;
    Sealer sealer_;
    Tell tell_;
    SealedLine sealed_;
    std::size_t count_ = 0;
    bool left_out_ = false;
};

/// Opens what is sealed, and seals it again, as far as it was, to those who are recipients now;
/// what does not open stays as it is.
class Resealer {
   public:
    Resealer(const SealOptions& options, Tell tell)
        : unsealer_(options.key_file(), options.passphrase_fd, tell), sealer_(options, tell) {}

    std::optional<std::string_view> seal(const LineAt& line) {
        const OpenedLine opened = unsealer_.open(line);
        if (opened.is == OpenedLine::Is::locked) return line.text;
        return sealer_.seal({opened.text, line.file, line.number}, is_sealed_whole(line.text));
    }

    void get_ready(const std::vector<Path>& files) { unsealer_.get_ready(files); }
    std::size_t count() const { return sealer_.count(); }
    std::size_t locked() const { return unsealer_.locked(); }

   private:
    Unsealer unsealer_;
    LineSealer sealer_;
};

Exit seal_through(const SealOptions& options, const std::vector<Source>& sources,
                  PipedLines* piped) {
    LineSealer sealer(options, tell_on_stderr());
    const bool all = pass_lines(
        sources, tell_on_stderr(), [&](const LineAt& line) { return sealer.seal(line); }, piped);
    return all && !sealer.left_out() ? Exit::done : Exit::failed;
}

void tell_sealed(std::size_t count) {
    if (isatty(STDERR_FILENO) == 0) return;
    warn(count == 0 ? "nothing was left to seal"
                    : counted_records(count) + " sealed; other copies, backups too, are as before");
}

}  // namespace

void SealOptions::declare(CLI::App& app) {
    input.declare(app);
    app.add_flag("--all", all, "Seal time, kind and numbers too: a line is only a box.");
    const auto key_or_file = [](const Typing&) { return Candidates{any_file}; };
    complete_with(app.add_option("-r,--recipient", recipients,
                                 "Seal to this key alone; given twice, to both.")
                      ->type_name("KEY")
                      ->allow_extra_args(false),
                  key_or_file);
    app.add_flag("--in-place", in_place, "Seal the log, or each FILE, where it is.");
    app.add_flag("--reseal", reseal,
                 "The same, and what is sealed already is sealed again, "
                 "to those who are recipients now.");
    add_plain(app, plain);
    const auto keys = [](CLI::Option* option) { option->group("Keys"); };
    // Without its word, an option would be taken for one that was not given.
    const auto wanted = [](const std::string& text) { return text.empty() ? "it is empty" : ""; };
    keys(app.add_flag("--init", init, "Make your key."));
    keys(
        app.add_option("-i,--identity", identity, "The secret key in this file, not the usual one.")
            ->type_name("FILE"));
    keys(app.add_option("--memory", memory, "What trying a passphrase takes of memory; else 256.")
             ->check(CLI::Range(least_mebibytes, most_mebibytes))
             ->type_name("MIB"));
    keys(app.add_option("--passphrase-fd", passphrase_fd,
                        "Read passphrases from this file descriptor, one a line.")
             ->type_name("N"));
    keys(app.add_flag("--change-passphrase", change, "Put another passphrase on it."));
    keys(complete_with(app.add_option("--add-recipient", added,
                                      "From now on seal to this key as well: the key, or a "
                                      "key file.")
                           ->check(wanted)
                           ->type_name("KEY"),
                       key_or_file));
    keys(app.add_option("--name", name, "Whose key that is, in a few words.")->type_name("WORDS"));
    keys(app.add_flag("--recipients", list, "Show whom records are sealed to."));
    keys(complete_with(
        app.add_option("--auto", automatic, "What steady-log seals by itself: words, all or no.")
            ->check(wanted)
            ->type_name("WHAT"),
        {"words", "all", "no"}));
}

Path SealOptions::key_file() const { return identity.empty() ? usual_key_file() : Path(identity); }

std::string counted_records(std::size_t count) {
    return count == 1 ? "1 record" : fmt::format("{} records", count);
}

std::vector<Path> files_in_place(const InputOptions& input) {
    std::vector<Path> files(input.files.begin(), input.files.end());
    const Path own = log_to_append(log_location());
    if (files.empty()) {
        for (const Path& part : log_parts(log_location()))
            if (part != own)
                warn(part.string() + ": another machine writes there, so it stays as it is");
        files = {own};
    }
    std::error_code none;
    for (const Path& file : files)
        if (!std::filesystem::is_regular_file(file, none))
            throw Error(file.string() + ": there is no file here that can be changed in place");
    return files;
}

bool is_sure(const std::string& question, bool plain) {
    const auto terminal = Terminal::open(plain);
    return terminal == nullptr || terminal->key(question) == 'y';
}

void change_in_place(const std::vector<Path>& files, const LineWork& work) {
    for (const Path& file : files) {
        LockedFile log(file);
        const std::string before = log.read();
        std::string after = pass_text(before, file, work);
        if (after != before) log.replace(after);
        wipe(after);
    }
}

Exit seal_records(const SealOptions& options) {
    hide_memory();
    const auto sources = options.input.sources();
    PipedLines piped(sources);
    if (!piped) return seal_through(options, sources, nullptr);
    // Ctrl-C in `steady-ground | steady-seal | steady-log` is meant for the exercise, whose record
    // is still to come. A reader that has gone is an error that leaves the words here.
    const IgnoredSignals ignored{SIGINT, SIGHUP, SIGPIPE};
    try {
        return seal_through(options, sources, &piped);
    } catch (const Error& error) {
        warn(error.what(), error.next());
        piped.give_back();
        return error.exit();
    } catch (const std::exception&) {
        piped.give_back();
        throw;
    }
}

Exit seal_in_place(const SealOptions& options) {
    hide_memory();
    const auto files = files_in_place(options.input);
    sealer_for(options);  // what is missing is told before anything is asked
    if (options.reseal) tell_if_key_is_left_out(options, files);
    if (!is_sure("From now on the words in the log open with a passphrase alone. Go on? [y/N] ",
                 options.plain))
        return Exit::done;
    if (options.reseal) {
        Resealer resealer(options, tell_on_stderr());
        resealer.get_ready(files);
        change_in_place(files, [&](const LineAt& line) { return resealer.seal(line); });
        tell_sealed(resealer.count());
        if (resealer.locked() > 0)
            warn(counted_records(resealer.locked()) + " did not open, and stayed as before");
        return resealer.locked() > 0 ? Exit::failed : Exit::done;
    }
    LineSealer sealer(options, tell_on_stderr());
    change_in_place(files, [&](const LineAt& line) { return sealer.seal(line); });
    tell_sealed(sealer.count());
    return Exit::done;
}

}  // namespace steady
