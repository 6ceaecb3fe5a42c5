#include "seal/seal_box.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

#include "base/error.h"

namespace steady {
namespace {

constexpr std::string_view key_prefix = "steady1-";
constexpr std::size_t check_size = 4;

constexpr char box_version = box_shape::version;
constexpr std::size_t head_size = box_shape::head;
constexpr std::size_t wrap_size = box_shape::wrap;
constexpr std::size_t nonce_size = box_shape::nonce;
constexpr std::size_t tag_size = box_shape::tag;
constexpr std::size_t block = box_shape::block;

static_assert(sizeof PublicKey::bytes == crypto_box_PUBLICKEYBYTES);
static_assert(wrap_size == crypto_box_SEALBYTES + crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(nonce_size == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
static_assert(tag_size == crypto_aead_xchacha20poly1305_ietf_ABYTES);

const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string check_of(std::string_view key) {
    std::string check(crypto_generichash_BYTES_MIN, '\0');
    crypto_generichash(bytes_of(check), check.size(), bytes_of(key), key.size(), nullptr, 0);
    return check.substr(0, check_size);
}

std::string_view view(const PublicKey& key) {
    return {reinterpret_cast<const char*>(key.bytes.data()), key.bytes.size()};
}

/// A box cut where its parts meet; views into its bytes.
struct BoxParts {
    std::string_view start, nonce, sealed;
};

std::optional<BoxParts> parts_of_box(std::string_view bytes) {
    const auto start = start_of_box(bytes, bytes.size());
    if (!start) return std::nullopt;
    return BoxParts{bytes.substr(0, *start), bytes.substr(*start, nonce_size),
                    bytes.substr(*start + nonce_size)};
}

}  // namespace

std::string to_base64(std::string_view bytes) {
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes_of(bytes), bytes.size(), variant);
    text.pop_back();
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    if (sodium_base642bin(bytes_of(bytes), bytes.size(), text.data(), text.size(), nullptr, &size,
                          nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0)
        return std::nullopt;
    bytes.resize(size);
    // libsodium 1.0.18 takes some bytes above ASCII for an A.
    if (to_base64(bytes) != text) return std::nullopt;
    return bytes;
}

std::string to_string(const PublicKey& key) {
    const std::string bytes(view(key));
    return std::string(key_prefix) + to_base64(bytes + check_of(bytes));
}

std::optional<PublicKey> parse_public_key(std::string_view text) {
    PublicKey key;
    if (!text.starts_with(key_prefix)) return std::nullopt;
    const auto bytes = from_base64(text.substr(key_prefix.size()));
    if (!bytes || bytes->size() != key.bytes.size() + check_size) return std::nullopt;
    const std::string_view just_key = std::string_view(*bytes).substr(0, key.bytes.size());
    if (!bytes->ends_with(check_of(just_key))) return std::nullopt;
    std::copy(just_key.begin(), just_key.end(), key.bytes.begin());
    return key;
}

KeyPair make_key_pair() {
    start_sodium();
    KeyPair pair{{}, Secret(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(pair.recipient.bytes.data(), pair.secret.data());
    return pair;
}

Sealer::Sealer(std::span<const PublicKey> recipients) {
    if (recipients.empty() || recipients.size() > most_recipients)
        throw misuse("a record can be sealed to 1 to 64 keys");
    key_.resize(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_aead_xchacha20poly1305_ietf_keygen(key_.data());
    start_ = {box_version, static_cast<char>(recipients.size())};
    for (const PublicKey& recipient : recipients) {
        std::string wrap(wrap_size, '\0');
        if (crypto_box_seal(bytes_of(wrap), key_.data(), key_.size(), recipient.bytes.data()) != 0)
            throw Error(to_string(recipient) + ": nothing can be sealed to this key");
        start_ += wrap;
    }
}

std::string Sealer::seal(std::string_view bytes) {
    std::size_t size = 0;
    padded_.resize(0);
    padded_.append(bytes);
    padded_.resize(bytes.size() + block);
    sodium_pad(&size, padded_.data(), bytes.size(), block, padded_.size());
    std::string box = start_ + std::string(nonce_size + size + tag_size, '\0');
    unsigned char* const nonce = bytes_of(box) + start_.size();
    randombytes_buf(nonce, nonce_size);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonce_size, nullptr, padded_.data(), size,
                                               bytes_of(start_), start_.size(), nullptr, nonce,
                                               key_.data());
    return to_base64(box);
}

Opener::Opener(Secret secret_key) : secret_(std::move(secret_key)) {
    start_sodium();
    if (secret_.size() != crypto_box_SECRETKEYBYTES) throw Error("a key of the wrong length");
    crypto_scalarmult_base(public_.bytes.data(), secret_.data());
}

/// Nothing in a box tells whom it is for, so each of its keys is tried.
bool Opener::find_key(std::string_view start) {
    if (start == start_) return true;
    tried_.resize(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    for (std::size_t at = head_size; at < start.size(); at += wrap_size) {
        if (crypto_box_seal_open(tried_.data(), bytes_of(start.substr(at)), wrap_size,
                                 public_.bytes.data(), secret_.data()) != 0)
            continue;
        std::swap(key_, tried_);
        start_ = start;
        return true;
    }
    return false;
}

std::optional<std::string_view> Opener::open(std::string_view box) {
    const auto bytes = from_base64(box);
    const auto parts = bytes ? parts_of_box(*bytes) : std::nullopt;
    if (!parts || !find_key(parts->start)) return std::nullopt;
    bytes_.resize(parts->sealed.size() - tag_size);
    std::size_t size = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes_.data(), nullptr, nullptr,
                                                   bytes_of(parts->sealed), parts->sealed.size(),
                                                   bytes_of(parts->start), parts->start.size(),
                                                   bytes_of(parts->nonce), key_.data()) != 0 ||
        sodium_unpad(&size, bytes_.data(), bytes_.size(), block) != 0)
        return std::nullopt;
    bytes_.resize(size);
    return bytes_.text();
}

}  // namespace steady
