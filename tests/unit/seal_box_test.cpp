#include "seal/seal_box.h"

#include <doctest/doctest.h>

#include <array>
#include <vector>

#include "base/error.h"

using namespace steady;

namespace {

struct Box {
    KeyPair pair = make_key_pair();
    std::string text;

    explicit Box(std::string_view bytes) : text(Sealer(std::array{pair.recipient}).seal(bytes)) {}
    std::optional<std::string> opened(std::string_view box) {
        const auto bytes = opener().open(box);
        return bytes ? std::optional(std::string(*bytes)) : std::nullopt;
    }

   private:
    Opener& opener() {
        if (!opener_) opener_.emplace(std::move(pair.secret));
        return *opener_;
    }
    std::optional<Opener> opener_;
};

}  // namespace

TEST_CASE("what was sealed opens to the same bytes") {
    for (const std::size_t size : {0U, 1U, 62U, 63U, 64U, 65U, 1000U, 70'000U}) {
        std::string bytes(size, 'x');
        for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<char>(i * 7);
        Box box(bytes);
        CHECK(box.opened(box.text) == bytes);
    }
}

TEST_CASE("a box is a bare value: letters, digits, - and _") {
    const Box box(std::string(500, '\xff'));
    CHECK(box.text.find_first_not_of(
              "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") ==
          std::string::npos);
    CHECK(is_box(box.text));
}

TEST_CASE("no letter of a box can be changed, left out or added") {
    Box box("the words");
    std::size_t tried = 0;
    for (std::size_t i = 0; i < box.text.size(); ++i) {
        for (const char letter : {'A', 'B', 'g', '9', '_', '=', '\0'}) {
            std::string other = box.text;
            if (other[i] == letter) continue;
            other[i] = letter;
            REQUIRE_FALSE(box.opened(other));
            ++tried;
        }
        REQUIRE_FALSE(box.opened(std::string(box.text).erase(i, 1)));
        REQUIRE_FALSE(box.opened(box.text.substr(0, i)));
        REQUIRE_FALSE(box.opened(std::string(box.text).insert(i, "A")));
        tried += 3;
    }
    CHECK_FALSE(box.opened(box.text + "A"));
    MESSAGE("changes tried: ", tried);
    CHECK(box.opened(box.text) == "the words");
}

TEST_CASE("a box does not tell how long a short word is") {
    const Box a("silence"), b("distance-after-closeness");
    CHECK(a.text.size() == b.text.size());
}

TEST_CASE("the same words sealed twice are two boxes") {
    const auto pair = make_key_pair();
    Sealer sealer(std::array{pair.recipient});
    CHECK(sealer.seal("words") != sealer.seal("words"));
}

TEST_CASE("each of several keys opens a box, and no other key does") {
    std::vector<KeyPair> pairs;
    std::vector<PublicKey> keys;
    for (int i = 0; i < 5; ++i) keys.push_back(pairs.emplace_back(make_key_pair()).recipient);
    const std::string box = Sealer(keys).seal("words");
    for (KeyPair& pair : pairs) CHECK(Opener(std::move(pair.secret)).open(box) == "words");
    CHECK_FALSE(Opener(make_key_pair().secret).open(box));
}

TEST_CASE("boxes of several sealers open in any order") {
    auto pair = make_key_pair();
    Sealer one(std::array{pair.recipient}), two(std::array{pair.recipient});
    const std::string a = one.seal("a"), b = two.seal("b"), c = one.seal("c");
    Opener opener(std::move(pair.secret));
    for (const auto& [box, bytes] : {std::pair(a, "a"), {b, "b"}, {c, "c"}, {a, "a"}})
        CHECK(opener.open(box) == bytes);
}

TEST_CASE("nothing is sealed to nobody, or to a crowd") {
    CHECK_THROWS_AS(Sealer(std::vector<PublicKey>()), Error);
    CHECK_THROWS_AS(Sealer(std::vector<PublicKey>(65, make_key_pair().recipient)), Error);
}

TEST_CASE("nothing is sealed to a key that anyone could open") {
    CHECK_THROWS_AS(Sealer(std::array{PublicKey{}}), Error);
}

TEST_CASE("a public key is written and read, and a slip in it is noticed") {
    const PublicKey key = make_key_pair().recipient;
    const std::string text = to_string(key);
    CHECK(text.size() == 56);
    CHECK(parse_public_key(text) == key);
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string other = text;
        other[i] = other[i] == 'A' ? 'B' : 'A';
        REQUIRE_FALSE(parse_public_key(other));
        REQUIRE_FALSE(parse_public_key(text.substr(0, i)));
    }
    CHECK_FALSE(parse_public_key(text + "A"));
}

TEST_CASE("base64url is read as it is written, and in no other way") {
    for (const std::string bytes : {"", "a", "ab", "abc", "\xff\xfe\xfd\xfc"})
        CHECK(from_base64(to_base64(bytes)) == bytes);
    for (const char* wrong : {"A", "AB=", "AB==", "AB\n", "A+", "A/", "AB ", "AR", "AAA\xdc"})
        CHECK_FALSE(from_base64(wrong));
}

TEST_CASE("a secret moves, grows, shrinks and is compared") {
    Secret secret;
    CHECK(secret.empty());
    secret.append("abc");
    secret.resize(5);
    CHECK(secret.text() == std::string_view("abc\0\0", 5));
    secret.resize(2);
    secret.resize(3);
    CHECK(secret.text() == std::string_view("ab\0", 3));
    Secret other(std::move(secret));
    CHECK(other.size() == 3);
    Secret same(3);
    CHECK_FALSE(other == same);
    same.resize(0);
    same.append(std::string_view("ab\0", 3));
    CHECK(other == same);
    for (int i = 0; i < 10'000; ++i) other.append("x");
    CHECK(other.size() == 10'003);
    CHECK(other.text().ends_with("xxx"));
}
