#include "record/logfmt.h"

#include <doctest/doctest.h>

#include <random>

#include "text/text.h"

using namespace steady;

namespace {

std::string field(std::string_view key, std::string_view value) {
    std::string out;
    append_field(out, key, value);
    return out;
}

/// What the tokenizer makes of a line of one field.
std::string value_of(const std::string& line) {
    Tokenizer tokenizer(line);
    Token token;
    REQUIRE(tokenizer.next(token));
    return text_of(token);
}

std::string random_bytes(std::mt19937& random) {
    std::string bytes(random() % 24, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random() % 3 == 0 ? random() : random() % 128);
    return bytes;
}

}  // namespace

TEST_CASE("a value is quoted only where the format asks for it") {
    struct Row {
        std::string_view value, line;
    };
    const Row rows[] = {
        {"late-reply", "k=late-reply"},
        {"tight-chest,urgency", "k=tight-chest,urgency"},
        {"2026-11-22T08:14:05+01:00", "k=2026-11-22T08:14:05+01:00"},
        {"naïve", "k=naïve"},
        {"back\\slash", "k=back\\slash"},
        {"#", "k=#"},
        {"", "k=\"\""},
        {"two words", "k=\"two words\""},
        {"a=b", "k=\"a=b\""},
        {"He said \"later\".", "k=\"He said \\\"later\\\".\""},
        {"it's a/b \\", "k=\"it's a/b \\\\\""},
        {"\b\f\n\r\t", "k=\"\\b\\f\\n\\r\\t\""},
        {std::string_view("\0\x1f", 2), "k=\"\\u0000\\u001f\""},
        {"\x7f", "k=\"\\u007f\""},
        {"\u0085", "k=\"\\u0085\""},
        {"\u202eleft", "k=\"\\u202eleft\""},
        {"broken \xff\xc3", "k=\"broken \xEF\xBF\xBD\xEF\xBF\xBD\""},
        {"broken\xff", "k=broken\xEF\xBF\xBD"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.value);
        CHECK(field("k", row.value) == row.line);
    }
}

TEST_CASE("fields have one space between them") {
    std::string line;
    append_field(line, "a", "1");
    append_field(line, "b", "");
    append_field(line, "c", "x y");
    CHECK(line == "a=1 b=\"\" c=\"x y\"");
}

TEST_CASE("what is written reads back the same, and has neither LF nor control characters") {
    std::mt19937 random(7);
    for (int i = 0; i < 5000; ++i) {
        const std::string value = random_bytes(random);
        const std::string line = field("k", value);
        CAPTURE(line);
        CHECK(value_of(line) == valid_utf8(value));
        CHECK(line.find_first_of("\n\r\t\x7f") == std::string::npos);
        CHECK(valid_utf8(line) == line);
    }
}

TEST_CASE("escapes are JSON's") {
    CHECK(unescape("plain") == "plain");
    CHECK(unescape("\\\"\\\\\\/\\'") == "\"\\/'");
    CHECK(unescape("\\b\\f\\n\\r\\t") == "\b\f\n\r\t");
    CHECK(unescape("\\u0041\\u00E9\\u20ac") == "Aé€");
    CHECK(unescape("\\u0000") == std::string(1, '\0'));
    CHECK(unescape("\\ud83C\\uDf0a") == "🌊");
}

TEST_CASE("half a surrogate pair becomes U+FFFD") {
    const std::string broken = "\xEF\xBF\xBD";
    CHECK(unescape("\\ud83c") == broken);
    CHECK(unescape("\\udf0a") == broken);
    CHECK(unescape("\\ud83c\\n") == broken + "\n");
    CHECK(unescape("\\ud83c\\u0041") == broken + "A");
    CHECK(unescape("\\udf0a\\ud83c") == broken + broken);
    CHECK(unescape("\\ud83c\\ud83c\\udf0a") == broken + "🌊");
}

TEST_CASE("keys that steady writes are lower-case words") {
    for (const char* key : {"a", "belief_before", "x_1", "z9"}) CHECK(is_written_key(key));
    for (const char* key : {"", "A", "1a", "_a", "a-b", "a.b", "é", "a b", "aB"})
        CHECK_FALSE(is_written_key(key));
}
