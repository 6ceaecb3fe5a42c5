#pragma once
// Floor 4. The secret key in its file, under a passphrase.
//
// The key file is TOML (steady-seal(1), FILES). The passphrase becomes a key by Argon2id, with the
// passes, the memory and the salt in the file, and that seals the secret key by XChaCha20-Poly1305,
// bound to all other lines. Another sum over them tells a damaged file from a wrong passphrase.

#include <optional>
#include <string>
#include <string_view>

#include "base/file.h"
#include "seal/seal_box.h"

namespace steady {

/// How hard guessing is made, and opening too: 256 MiB take about a second.
struct Effort {
    int passes = 3;
    int mebibytes = 256;
    bool operator==(const Effort&) const = default;
};
inline constexpr int least_mebibytes = 8, most_mebibytes = 4096;
/// More would let the key file of a stranger hold a machine for minutes.
inline constexpr int most_passes = 4;

struct LockedKey {
    PublicKey recipient;
    Effort effort;
    std::string salt, nonce, sealed;  ///< bytes

    bool operator==(const LockedKey&) const = default;
};

/// Throws `Error` when there is not that much memory. Cost: Argon2id, as long as `effort` takes.
LockedKey lock_key(const KeyPair& pair, const Secret& passphrase, Effort effort);

/// The secret key; nothing when it is not that passphrase. Throws and costs as above.
std::optional<Secret> unlock_key(const LockedKey& key, const Secret& passphrase);

/// The file's text, and back. `file` is its name in messages. Throws `Error` for a file that is not
/// as it was written.
std::string to_text(const LockedKey& key);
LockedKey parse_locked_key(const std::string& text, const std::string& file);

Path usual_key_file();  ///< $XDG_DATA_HOME/steady/key

LockedKey read_key_file(const Path& file);  ///< throws `Error` that says what to do next

/// Makes the file, durably; one that is there is never written over: then `Error`.
void write_new_key_file(const Path& file, const LockedKey& key);

}  // namespace steady
