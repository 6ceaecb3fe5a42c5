#include "seal/unseal_command.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>

#include "base/file.h"
#include "seal/seal_log.h"
#include "seal/seal_parts.h"
#include "seal/seal_passphrase.h"
#include "text/text.h"

namespace steady {
namespace {

/// The field, that is; `box=` may also stand in what somebody wrote, which takes no passphrase.
bool has_box(std::string_view line) {
    if (line.find("box=") == line.npos) return false;
    const LineParts parts = parts_of(line);
    return parts.mistake == nullptr &&
           std::ranges::find(parts.list, box_key, &LinePart::key) != parts.list.end();
}

/// What was left closed, once, at the end.
void tell_locked(std::size_t locked) {
    if (locked == 0) return;
    warn(fmt::format("{} stayed closed, and {}; another key may open {}: -i FILE",
                     locked == 1 ? "one box" : fmt::format("{} boxes", locked),
                     locked == 1 ? "its line is as it was" : "their lines are as they were",
                     locked == 1 ? "it" : "them"));
}

Exit in_place(const UnsealOptions& options, Unsealer& unsealer) {
    const auto files = files_in_place(options.input);
    if (!is_sure("The words will stand in the log for everyone who can read it. Go on? [y/N] ",
                 options.plain))
        return Exit::done;
    unsealer.get_ready(files);
    change_in_place(files, [&](const LineAt& line) { return unsealer.open(line).text; });
    if (isatty(STDERR_FILENO) != 0) warn(counted_records(unsealer.opened()) + " opened for good");
    return Exit::done;
}

}  // namespace

void UnsealOptions::declare(CLI::App& app) {
    input.declare(app);
    app.add_option("-i,--identity", identity, "The secret key in this file, not the usual one.")
        ->type_name("FILE");
    app.add_option("--passphrase-fd", passphrase_fd,
                   "Read the passphrase from this file descriptor, one line.")
        ->type_name("N");
    app.add_flag("--in-place", in_place, "Open the log, or each FILE, where it is, for good.");
    add_plain(app, plain);
}

OpenedLine Unsealer::open(const LineAt& line) {
    if (holds_no_record(line.text) || !has_box(line.text) || (asked_before_ && !opener_))
        return {{}, line.text, {}};
    OpenedLine opened = opener().open(line.text);
    opened_ += opened.is == OpenedLine::Is::opened;
    if (opened.is == OpenedLine::Is::locked) {
        ++locked_;
        tell_({line.file, line.number, 1, "this box does not open with this key", true});
    }
    for (const std::string& change : opened.changes)
        tell_({line.file, line.number, 1, change, false});
    return opened;
}

void Unsealer::get_ready(const std::vector<Path>& files) {
    if (count_boxes(files) > 0) opener();
    asked_before_ = true;
}

LineOpener& Unsealer::opener() {
    if (opener_) return *opener_;
    const LockedKey key = read_key_file(file_);
    point_out_exposures(file_);
    auto secret = Passphrases(passphrase_fd_).unlock(key, file_);
    if (!secret) throw Error("no passphrase, so nothing was opened");
    return opener_.emplace(Opener(std::move(*secret)));
}

void check_passphrase_fd(std::optional<int> descriptor, const std::vector<Source>& sources) {
    if (!descriptor) return;
    if (fcntl(*descriptor, F_GETFD) < 0)
        throw misuse(fmt::format("--passphrase-fd {}: it cannot be read", *descriptor));
    if (*descriptor != STDIN_FILENO) return;
    if (std::ranges::any_of(sources, [](const Source& source) { return source.path.empty(); }))
        throw misuse("--passphrase-fd 0 and the records would both be standard input",
                     "Another number will do: --passphrase-fd 3 3<FILE");
}

Exit unseal_records(const UnsealOptions& options) {
    hide_memory();
    const Path file = options.identity.empty() ? usual_key_file() : Path(options.identity);
    Unsealer unsealer(file, options.passphrase_fd, tell_on_stderr());
    if (options.in_place) {
        const Exit exit = in_place(options, unsealer);
        tell_locked(unsealer.locked());
        return unsealer.locked() > 0 ? Exit::failed : exit;
    }
    const auto sources = options.input.sources();
    check_passphrase_fd(options.passphrase_fd, sources);
    bool empty = true;
    const bool all = pass_lines(sources, tell_on_stderr(), [&](const LineAt& line) {
        empty = empty && holds_no_record(line.text);
        return unsealer.open(line).text;
    });
    if (empty) say_none_found({}, {}, sources, all);
    tell_locked(unsealer.locked());
    return all && unsealer.locked() == 0 ? Exit::done : Exit::failed;
}

}  // namespace steady
