#pragma once
// Floor 7. What steady-unseal does with its command line.

#include <optional>
#include <string>
#include <vector>

#include "cli/cli.h"
#include "seal/seal_command.h"
#include "seal/seal_line.h"

namespace steady {

struct UnsealOptions {
    InputOptions input;
    std::string identity;
    std::optional<int> passphrase_fd;
    bool in_place = false, plain = false;

    void declare(CLI::App& app);
};

Exit unseal_records(const UnsealOptions& options);

/// Opens lines with a key that is asked for at the first box, and never when there is none.
class Unsealer {
   public:
    Unsealer(Path key_file, std::optional<int> passphrase_fd, Tell tell)
        : file_(std::move(key_file)), passphrase_fd_(passphrase_fd), tell_(std::move(tell)) {}

    /// Tells of a box that does not open, and of what was changed since it was sealed. Throws
    /// `Error`; `Interrupted` at the passphrase.
    OpenedLine open(const LineAt& line);

    /// Asks now, if these files have anything to open, and not again: a lock is never held while a
    /// person types. If they have nothing, a box that comes before the lock stays closed.
    void get_ready(const std::vector<Path>& files);

    std::size_t opened() const { return opened_; }
    std::size_t locked() const { return locked_; }  ///< boxes that did not open

   private:
    LineOpener& opener();

    Path file_;
    std::optional<int> passphrase_fd_;
    Tell tell_;
    std::optional<LineOpener> opener_;
    bool asked_before_ = false;
    std::size_t opened_ = 0, locked_ = 0;
};

/// `--passphrase-fd` and the records cannot both be standard input; and a number that is not open
/// would become that of a file of records. Throws `Error` (misuse).
void check_passphrase_fd(std::optional<int> descriptor, const std::vector<Source>& sources);

}  // namespace steady
