#include "statistics/json_cursor.h"

#include <doctest/doctest.h>

#include <vector>

using namespace steady;

namespace {

std::string text_in(std::string_view json) { return JsonCursor(json).text(); }

std::string mistake_in(std::string_view json) {
    try {
        JsonCursor cursor(json);
        cursor.text();
        cursor.end();
    } catch (const JsonMistake& mistake) {
        return std::to_string(mistake.column) + ": " + mistake.what;
    }
    return "";
}

}  // namespace

TEST_CASE("texts come out of their escapes, and bytes that are not UTF-8 stay") {
    CHECK(text_in(R"("late-reply")") == "late-reply");
    CHECK(text_in(R"("a\"b\\c\/d")") == "a\"b\\c/d");
    CHECK(text_in(R"("tab\there\u0001\u00eb\ud83c\udf0a!")") == "tab\there\x01ë🌊!");
    CHECK(text_in("\"\xff\\n\xfe\"") == "\xff\n\xfe");
    CHECK(text_in("  \"\"") == "");
}

TEST_CASE("a text that does not end or escapes wrongly is a mistake at its place") {
    CHECK(mistake_in(R"("open)") == "2: the line is cut off in a text");
    CHECK(mistake_in(R"("open\")") == "2: the line is cut off in a text");
    CHECK(mistake_in(R"("a\x")") == "3: not an escape of JSON");
    CHECK(mistake_in("\"a\nb\"") == "3: not an escape of JSON");
    CHECK(mistake_in("5") == "1: expected \"");
    CHECK(mistake_in(R"("a" b)") == "5: something follows the end");
}

TEST_CASE("objects and arrays are walked through, empty ones too") {
    JsonCursor cursor(R"({"a":[1, 2,3],"b":[],"c":{}})");
    std::string keys;
    std::vector<std::int64_t> numbers;
    cursor.object([&](std::string_view key) {
        keys += key;
        if (key == "c")
            cursor.object([](std::string_view) {});
        else
            cursor.array([&] { numbers.push_back(cursor.number(3)); });
    });
    cursor.end();
    CHECK(keys == "abc");
    CHECK(numbers == std::vector<std::int64_t>{1, 2, 3});
}

TEST_CASE("numbers are whole, not below 0, and no larger than asked for") {
    CHECK(JsonCursor("0").number(5) == 0);
    CHECK(JsonCursor(" 5").number(5) == 5);
    for (const char* text : {"6", "-1", "-0", "05", "x", "", "99999999999999999999"})
        CHECK_THROWS_AS(JsonCursor(text).number(5), JsonMistake);
}
