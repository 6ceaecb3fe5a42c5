#include "seal/seal_key.h"

#include <fmt/format.h>
#include <sodium.h>

#include "base/config.h"
#include "base/error.h"
#include "definition/definition.h"

namespace steady {
namespace {

constexpr std::size_t salt_size = crypto_pwhash_SALTBYTES;
constexpr std::size_t key_nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t sealed_size =
    crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t sum_size = 12;

constexpr std::string_view key_comment =
    "# The secret key to your sealed records, locked with your passphrase: man steady-seal.\n"
    "# Keep a copy of this file elsewhere. Without it, or without the passphrase, nobody opens "
    "them.\n";

const unsigned char* raw(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* raw(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

std::string random_bytes(std::size_t size) {
    std::string bytes(size, '\0');
    randombytes_buf(bytes.data(), size);
    return bytes;
}

/// All that the sealed key is bound to.
std::string bound_to(const LockedKey& key) {
    return fmt::format(
        "version = 1\nrecipient = \"{}\"\npasses = {}\nmebibytes = {}\nsalt = \"{}\"\n",
        to_string(key.recipient), key.effort.passes, key.effort.mebibytes, to_base64(key.salt));
}

std::string body_of(const LockedKey& key) {
    return bound_to(key) + fmt::format("key = \"{}\"\n", to_base64(key.nonce + key.sealed));
}

std::string sum_of(const LockedKey& key) {
    const std::string body = body_of(key);
    std::string sum(crypto_generichash_BYTES, '\0');
    crypto_generichash(raw(sum), sum.size(), raw(body), body.size(), nullptr, 0);
    return to_base64(sum.substr(0, sum_size));
}

Secret stretched(const Secret& passphrase, const LockedKey& key) {
    Secret stretched(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const auto mebibytes = static_cast<std::size_t>(key.effort.mebibytes);
    if (crypto_pwhash(stretched.data(), stretched.size(), passphrase.text().data(),
                      passphrase.size(), raw(key.salt),
                      static_cast<unsigned long long>(key.effort.passes), mebibytes << 20,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        throw Error(
            fmt::format("this key needs {} MiB of memory, and they are not free", mebibytes),
            "Close something large, and try again.");
    return stretched;
}

std::string sized(const TableReader& table, std::string_view name, std::size_t size) {
    auto bytes = from_base64(table.text(name));
    if (!bytes || bytes->size() != size) throw table.error(name, "not as it was written");
    return *bytes;
}

int whole(const TableReader& table, std::string_view name, double least, double most) {
    if (!table.has(name)) throw table.error(std::string(name) + " is missing");
    return table.whole_or(name, 0, {least, most, true});
}

LockedKey read_fields(const TableReader& table) {
    table.allow({"version", "recipient", "passes", "mebibytes", "salt", "key", "sum"});
    if (whole(table, "version", 1, 1'000'000) != 1)
        throw table.error("version", "made by a newer steady, which can open it");
    LockedKey key;
    const auto recipient = parse_public_key(table.text("recipient"));
    if (!recipient) throw table.error("recipient", "not as it was written");
    key.recipient = *recipient;
    key.effort = {whole(table, "passes", 1, most_passes),
                  whole(table, "mebibytes", least_mebibytes, most_mebibytes)};
    key.salt = sized(table, "salt", salt_size);
    const std::string sealed = sized(table, "key", key_nonce_size + sealed_size);
    key.nonce = sealed.substr(0, key_nonce_size);
    key.sealed = sealed.substr(key_nonce_size);
    if (table.text("sum") != sum_of(key)) throw table.error("sum", "not as it was written");
    return key;
}

}  // namespace

LockedKey lock_key(const KeyPair& pair, const Secret& passphrase, Effort effort) {
    start_sodium();
    LockedKey key{pair.recipient, effort, random_bytes(salt_size), random_bytes(key_nonce_size),
                  std::string(sealed_size, '\0')};
    const Secret lock = stretched(passphrase, key);
    const std::string bound = bound_to(key);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(key.sealed), nullptr, pair.secret.data(),
                                               pair.secret.size(), raw(bound), bound.size(),
                                               nullptr, raw(key.nonce), lock.data());
    return key;
}

std::optional<Secret> unlock_key(const LockedKey& key, const Secret& passphrase) {
    start_sodium();
    const Secret lock = stretched(passphrase, key);
    const std::string bound = bound_to(key);
    Secret secret(crypto_box_SECRETKEYBYTES);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(), nullptr, nullptr, raw(key.sealed),
                                                   key.sealed.size(), raw(bound), bound.size(),
                                                   raw(key.nonce), lock.data()) != 0)
        return std::nullopt;
    return secret;
}

std::string to_text(const LockedKey& key) {
    return std::string(key_comment) + body_of(key) + fmt::format("sum = \"{}\"\n", sum_of(key));
}

LockedKey parse_locked_key(const std::string& text, const std::string& file) {
    try {
        toml::table document;
        return read_fields(read_definition({file, file, text}, document));
    } catch (const Error& error) {
        throw Error(error.what(),
                    "This is no key file, or it was damaged. A copy of it, or another key that "
                    "records are sealed to, opens them.");
    }
}

Path usual_key_file() { return data_directory() / "key"; }

LockedKey read_key_file(const Path& file) {
    std::error_code none;
    if (file == usual_key_file() && !std::filesystem::exists(file, none))
        throw Error(file.string() + ": there is no key here yet",
                    "steady-seal --init makes one; -i FILE takes one from elsewhere.");
    return parse_locked_key(read_file(file), file);
}

void write_new_key_file(const Path& file, const LockedKey& key) {
    LockedFile fresh(file);
    if (!fresh.created())
        throw Error(file.string() + ": a file is there already, and it stays as it is",
                    "Another key goes into another file: steady-seal --init -i FILE");
    fresh.append(to_text(key));
}

}  // namespace steady
