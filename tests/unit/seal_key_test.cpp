#include "seal/seal_key.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

constexpr Effort quick{1, least_mebibytes};

Secret secret_of(std::string_view text) {
    Secret secret;
    secret.append(text);
    return secret;
}

struct Locked {
    KeyPair pair = make_key_pair();
    LockedKey key = lock_key(pair, secret_of("four words of mine"), quick);
};

std::string message_of(const std::string& text) {
    try {
        parse_locked_key(text, "key");
        return "";
    } catch (const Error& error) {
        return error.what();
    }
}

std::string altered(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    REQUIRE(at != text.npos);
    return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("its passphrase opens a key, and no other one does") {
    const Locked locked;
    const auto secret = unlock_key(locked.key, secret_of("four words of mine"));
    REQUIRE(secret);
    CHECK(*secret == locked.pair.secret);
    for (const char* other : {"four words of min", "Four words of mine", "", "four words of mine "})
        CHECK_FALSE(unlock_key(locked.key, secret_of(other)));
}

TEST_CASE("a key file is read as it was written") {
    const Locked locked;
    const LockedKey again = parse_locked_key(to_text(locked.key), "key");
    CHECK(again == locked.key);
    CHECK(unlock_key(again, secret_of("four words of mine")));
}

TEST_CASE("the same passphrase gives two different files") {
    const Locked locked;
    const LockedKey again = lock_key(locked.pair, secret_of("four words of mine"), quick);
    CHECK(again.salt != locked.key.salt);
    CHECK(again.sealed != locked.key.sealed);
}

TEST_CASE("a damaged key file is told from a wrong passphrase") {
    const Locked locked;
    const std::string text = to_text(locked.key);
    std::size_t tried = 0;
    for (std::size_t i = text.find("version"); i < text.size(); ++i) {
        if (text[i] == '\n' || text[i] == ' ') continue;
        std::string other = text;
        other[i] = other[i] == 'x' ? 'y' : 'x';
        CAPTURE(other);
        REQUIRE_THROWS_AS(parse_locked_key(other, "key"), Error);
        REQUIRE_THROWS_AS(parse_locked_key(text.substr(0, i), "key"), Error);
        tried += 2;
    }
    MESSAGE("damages tried: ", tried);
}

TEST_CASE("what a key file asks for stays within reason") {
    const Locked locked;
    const std::string text = to_text(locked.key);
    CHECK(
        message_of(altered(text, "mebibytes = 8", "mebibytes = 9999999")).starts_with("key:6:1:"));
    CHECK(message_of(altered(text, "passes = 1", "passes = 0")).starts_with("key:5:1:"));
    CHECK(message_of(altered(text, "passes = 1", "passes = 5"))
              .starts_with("key:5:1: `passes` is 5; it can be from 1 to 4"));
    CHECK(message_of(altered(text, "version = 1", "version = 2"))
              .ends_with("made by a newer steady, which can open it"));
    CHECK(message_of("hello").starts_with("key:1:"));
    CHECK(message_of("").starts_with("key:"));
}

TEST_CASE("a new key file is private, and is never written over") {
    const TemporaryFolder folder;
    const Locked locked;
    const std::string path = folder.path("new/key");
    write_new_key_file(path, locked.key);
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(read_key_file(path) == locked.key);
    CHECK_THROWS_AS(write_new_key_file(path, Locked().key), Error);
    CHECK(read_key_file(path) == locked.key);
    CHECK_THROWS_AS(read_key_file(folder.path("none")), Error);
}
