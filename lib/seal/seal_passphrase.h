#pragma once
// Floor 4. The passphrase: typed on the terminal, where it is not shown, or read from a descriptor.

#include <optional>
#include <string_view>

#include "seal/seal_key.h"

namespace steady {

/// Where passphrases come from.
class Passphrases {
   public:
    /// `--passphrase-fd N`: one a line; else the terminal, opened at /dev/tty.
    explicit Passphrases(std::optional<int> descriptor) : descriptor_(descriptor) {}

    /// The next one. Throws `Error` (misuse) when there is neither terminal nor descriptor, or the
    /// descriptor has no more; `Interrupted` on Ctrl-C. Nothing: Ctrl-D on the terminal.
    std::optional<Secret> ask(std::string_view prompt);

    /// A new one: asked for twice until both are the same, and not empty.
    std::optional<Secret> ask_new(std::string_view prompt);

    /// The secret key of that file; on the terminal a wrong passphrase may be typed again, twice.
    /// Throws `Error`. Nothing: Ctrl-D.
    std::optional<Secret> unlock(const LockedKey& key, const Path& file);

    bool on_terminal() const { return !descriptor_; }

   private:
    std::optional<int> descriptor_;
};

}  // namespace steady
