#pragma once
// Floor 7. What steady-seal does with its command line, one function for each way to call it.

#include <optional>
#include <string>
#include <vector>

#include "cli/cli.h"
#include "seal/seal_key.h"
#include "seal/seal_stream.h"

namespace steady {

struct SealOptions {
    InputOptions input;
    std::vector<std::string> recipients;
    std::string identity, added, name, automatic;
    std::optional<int> passphrase_fd, memory;
    bool all = false, init = false, list = false, change = false, in_place = false, reseal = false;
    bool plain = false;

    void declare(CLI::App& app);
    Path key_file() const;  ///< --identity, else the usual one
};

Exit seal_records(const SealOptions& options);        ///< from the sources to standard output
Exit seal_in_place(const SealOptions& options);       ///< --in-place and --reseal
Exit seal_init(const SealOptions& options);           ///< a new key pair
Exit seal_add(const SealOptions& options);            ///< --add-recipient
Exit seal_list(const SealOptions& options);           ///< --recipients
Exit seal_change(const SealOptions& options);         ///< --change-passphrase
Exit seal_automatically(const SealOptions& options);  ///< --auto

/// A recipient as it was given: the key itself, a key file, or a file with one key in it. Throws
/// `Error`.
PublicKey recipient_in(const std::string& text);

/// The files to be changed in place: FILEs, else this machine's log. Throws `Error`.
std::vector<Path> files_in_place(const InputOptions& input);

/// On a terminal, whether to go on; without one, yes.
bool is_sure(const std::string& question, bool plain);

/// Goes over each of the files under its lock, and puts back, whole, what has changed.
void change_in_place(const std::vector<Path>& files, const LineWork& work);

/// "1 record" or "12 records".
std::string counted_records(std::size_t count);

}  // namespace steady
