#pragma once
// Floor 4. Boxes: bytes that anyone can seal with a public key, and only the owner of its secret
// key can open. Nothing here knows of records.
//
//     Sealer sealer({key.recipient});
//     std::string box = sealer.seal("words");        // base64url, no padding: a bare logfmt value
//     Opener opener(std::move(key.secret));
//     opener.open(box);                               // "words", or nothing
//
// A box is, in bytes:
//
//     1          the version of boxes, 1
//     1          how many keys it is sealed to, n, from 1 to 64
//     80 * n     the content key, sealed to each of them (libsodium's crypto_box_seal: X25519,
//                XSalsa20-Poly1305, an ephemeral key pair each), so nothing tells whom it is for
//     24         a random nonce
//     the rest   XChaCha20-Poly1305 of the bytes, which are padded (ISO/IEC 7816-4) to a multiple
//                of 64, so that the length of a short word tells nothing; bound to all before it
//
// Whoever changes a bit of it, whichever, makes it a box that does not open.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "seal/box_shape.h"
#include "seal/seal_secret.h"

namespace steady {

/// Whom something is sealed to. Written as `steady1-` and 48 letters, which hold a check against
/// slips: words sealed to a mistyped key would be lost.
struct PublicKey {
    std::array<unsigned char, 32> bytes{};
    bool operator==(const PublicKey&) const = default;
};
std::string to_string(const PublicKey& key);
std::optional<PublicKey> parse_public_key(std::string_view text);

struct KeyPair {
    PublicKey recipient;
    Secret secret;
};
KeyPair make_key_pair();

/// Seals any number of boxes under one content key. Cost: two multiplications on the curve for each
/// recipient when it is made (0.1 ms each), a few microseconds a box.
class Sealer {
   public:
    /// Throws `Error` (misuse) for no recipients, or too many.
    explicit Sealer(std::span<const PublicKey> recipients);

    std::string seal(std::string_view bytes);

   private:
    std::string start_;  ///< all before the nonce
    Secret key_, padded_;
};

/// Opens boxes. Those of one Sealer that come one after the other cost one multiplication in all.
class Opener {
   public:
    explicit Opener(Secret secret_key);

    /// What is in the box, valid until the next call; nothing when it is for another key, or not as
    /// it was sealed.
    std::optional<std::string_view> open(std::string_view box);

   private:
    bool find_key(std::string_view start);

    Secret secret_;
    PublicKey public_;
    std::string start_;  ///< of the boxes that `key_` opens
    Secret key_, tried_, bytes_;
};

/// base64url without padding, and back; nothing for what `to_base64` would not have written.
std::string to_base64(std::string_view bytes);
std::optional<std::string> from_base64(std::string_view text);

}  // namespace steady
