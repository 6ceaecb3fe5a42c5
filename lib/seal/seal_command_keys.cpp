// steady-seal and its keys: --init, --add-recipient, --recipients, --change-passphrase, --auto.

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

#include "base/file.h"
#include "definition/settings.h"
#include "seal/seal_command.h"
#include "seal/seal_log.h"
#include "seal/seal_passphrase.h"
#include "seal/seal_recipients.h"
#include "text/quoting.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int columns = 78;

constexpr const char* before_passphrase =
    "What you seal opens with one passphrase, and with nothing else. Nobody can look it up or set "
    "it anew: once it is lost, sealed words stay sealed. So take one that stays with you. Four or "
    "five words that only you would put together are easy to keep and hard to guess. Writing it "
    "down is fine, in a place that is safe.\n"
    "A second key, for a drawer or for someone you trust, can be added at any time.";

/// On the terminal that stderr is, a paragraph; in a script, nothing.
void explain(std::string_view text) {
    if (isatty(STDERR_FILENO) == 0) return;
    for (const std::string& line : wrap(clean(text), columns))
        std::fputs((line + "\n").c_str(), stderr);
}

/// A key file that is no recipient's is left when making it was cut short.
bool is_recipient(const Path& file) {
    const PublicKey key = read_key_file(file).recipient;
    return std::ranges::any_of(read_recipients(),
                               [&](const Recipient& one) { return one.key == key; });
}

void check_there_is_room(const Path& file) {
    std::error_code none;
    if (!std::filesystem::exists(file, none) || std::filesystem::file_size(file, none) == 0) return;
    const std::string is_there = file.string() + ": a key is there already, and it stays as it is";
    if (!is_recipient(file))
        throw Error(is_there, "Nothing is sealed to it yet; steady-seal --add-recipient " +
                                  shell_word(file.string()) + " changes that.");
    throw Error(is_there,
                "To give it another passphrase: steady-seal --change-passphrase\n"
                "For a second key: steady-seal --init -i FILE");
}

/// On one line.
std::string one_line(const std::string& name) {
    std::string line;
    for (const std::string_view word : words(name))
        line += (line.empty() ? "" : " ") + std::string(word);
    return line;
}

std::string name_for(const SealOptions& options) {
    if (!options.name.empty()) return one_line(options.name);
    return options.identity.empty() ? "my key" : Path(options.identity).filename().string();
}

void explain_key(const Path& file) {
    explain(
        "\nYour key is in " + file.string() +
        ". Keep a copy of this file in another place: without it the passphrase opens nothing.\n"
        "steady-seal --auto words lets steady-log seal what it keeps from now on. Records that "
        "are there already: steady-seal --in-place. To read: steady-unseal --log | steady-show");
}

}  // namespace

PublicKey recipient_in(const std::string& text) {
    if (const auto key = parse_public_key(text)) return *key;
    if (text.starts_with("steady1-"))
        throw misuse(text + ": a letter of this key is missing or wrong",
                     "It is safest to copy it, or to name a file that it stands in.");
    const std::string bytes = read_file(text);
    if (bytes.find("recipient =") != bytes.npos) return parse_locked_key(bytes, text).recipient;
    const auto recipients = parse_recipients(bytes, text);
    if (recipients.size() != 1) throw misuse(text + ": one key is wanted here");
    return recipients.front().key;
}

Exit seal_init(const SealOptions& options) {
    hide_memory();
    const Path file = options.key_file();
    check_there_is_room(file);
    read_recipients();  // one that does not read is told before there is a key
    explain(before_passphrase);
    const auto passphrase =
        Passphrases(options.passphrase_fd).ask_new("Passphrase (it is not shown): ");
    if (!passphrase) throw Error("no passphrase, so no key was made");
    const KeyPair pair = make_key_pair();
    Effort effort;
    effort.mebibytes = options.memory.value_or(effort.mebibytes);
    write_new_key_file(file, lock_key(pair, *passphrase, effort));
    add_recipient({pair.recipient, name_for(options)});
    std::fputs((to_string(pair.recipient) + "\n").c_str(), stdout);
    explain_key(file);
    return Exit::done;
}

Exit seal_add(const SealOptions& options) {
    const PublicKey key = recipient_in(options.added);
    const std::string name = one_line(options.name);
    const bool fresh = add_recipient({key, name});
    if (!fresh) {
        warn("records are sealed to this key already");
        return Exit::done;
    }
    explain(
        "From now on records are sealed to it as well. What is sealed already opens with it after "
        "steady-seal --reseal.");
    return Exit::done;
}

Exit seal_list(const SealOptions&) {
    const auto recipients = read_recipients();
    if (recipients.empty()) warn("nobody yet; steady-seal --init makes your key");
    for (const Recipient& recipient : recipients) {
        const std::string name = recipient.name.empty() ? "" : "  " + recipient.name;
        std::fputs((to_string(recipient.key) + clean(name) + "\n").c_str(), stdout);
    }
    return Exit::done;
}

Exit seal_change(const SealOptions& options) {
    hide_memory();
    const Path file = options.key_file();
    const LockedKey before = read_key_file(file);
    Passphrases passphrases(options.passphrase_fd);
    auto secret = passphrases.unlock(before, file);
    if (!secret) throw Error("no passphrase, so nothing was changed");
    const auto passphrase = passphrases.ask_new("New passphrase: ");
    if (!passphrase) throw Error("no new passphrase, so nothing was changed");
    Effort effort = before.effort;
    effort.mebibytes = options.memory.value_or(effort.mebibytes);
    const LockedKey after = lock_key({before.recipient, std::move(*secret)}, *passphrase, effort);
    LockedFile there(file);
    if (parse_locked_key(there.read(), file) != before)
        throw Error(file.string() + ": it was changed meanwhile, so it stays as it is");
    there.replace(to_text(after));
    explain("It is changed. Copies of the key file still open with the passphrase of before.");
    return Exit::done;
}

Exit seal_automatically(const SealOptions& options) {
    const std::string& what = options.automatic;
    if (what != "words" && what != "all" && what != "no")
        throw misuse("--auto " + what + ": it can be words, all or no");
    if (what != "no") usual_sealer();
    save_setting(seal_setting, what);
    sealing_wanted();  // what else stands there could stop steady-log
    explain(what == "no" ? "From now on steady-log keeps records as they are."
            : what == "words"
                ? "From now on steady-log seals the words of each record. Time, kind and "
                  "numbers stay readable."
                : "From now on steady-log seals each record whole. Then it knows of no open alarm, "
                  "and reports count nothing, until steady-unseal opens the log.");
    return Exit::done;
}

}  // namespace steady
