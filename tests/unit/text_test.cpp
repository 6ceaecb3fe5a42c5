#include "text/text.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace steady;

namespace {

using Strings = std::vector<std::string>;

template <typename Views>
Strings strings(const Views& views) {
    return Strings(views.begin(), views.end());
}

}  // namespace

TEST_CASE("trim takes white space off both ends only") {
    CHECK(trim("") == "");
    CHECK(trim(" \t\r\n ") == "");
    CHECK(trim("a") == "a");
    CHECK(trim("\r\n a  b\t") == "a  b");
    CHECK(trim("\u00A0a\v") == "\u00A0a\v");
}

TEST_CASE("split gives the parts between separators, empty ones too") {
    CHECK(strings(split("", ',')) == Strings{""});
    CHECK(strings(split("a", ',')) == Strings{"a"});
    CHECK(strings(split("a,b", ',')) == Strings{"a", "b"});
    CHECK(strings(split(",a,,b,", ',')) == Strings{"", "a", "", "b", ""});
}

TEST_CASE("words are what stands between white space") {
    CHECK(words("").empty());
    CHECK(words(" \n\t ").empty());
    CHECK(strings(words("one")) == Strings{"one"});
    CHECK(strings(words("  he said\t\"later\"\r\n")) == Strings{"he", "said", "\"later\""});
}

TEST_CASE("join puts the text between parts only") {
    CHECK(join(Strings{}, ", ") == "");
    CHECK(join(Strings{"a"}, ", ") == "a");
    CHECK(join(Strings{"", "a", ""}, ", ") == ", a, ");
    CHECK(join(Strings{"a", "b"}, "") == "ab");
}

TEST_CASE("lower works letter by letter in any script") {
    CHECK(lower("") == "");
    CHECK(lower("LATER, @[`{ 10") == "later, @[`{ 10");
    CHECK(lower("ÄÖÜ Straße ẞ") == "äöü straße ß");
    CHECK(lower("ΩΜΕΓΑ ЖУК Ⅷ") == "ωμεγα жук ⅷ");
    CHECK(lower("İ") == "i");
    CHECK(lower("日本 😀") == "日本 😀");
    CHECK(lower("A\xff") == "a\uFFFD");
}

TEST_CASE("a typed tag is its words in lower case, joined") {
    CHECK(to_tag("Late reply") == "late-reply");
    CHECK(to_tag("  late \t REPLY\n") == "late-reply");
    CHECK(to_tag("late-reply") == "late-reply");
    CHECK(to_tag("Übermut") == "übermut");
    CHECK(to_tag(" ") == "");
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD, one each, and the rest stays") {
    const struct {
        std::string bytes;
        std::string text;
    } rows[] = {
        {"", ""},
        {"naïve 日本 😀", "naïve 日本 😀"},
        {"\u0080\u07FF\u0800\uFFFF\U00010000\U0010FFFF",
         "\u0080\u07FF\u0800\uFFFF\U00010000\U0010FFFF"},
        {std::string("a\0b", 3), std::string("a\0b", 3)},
        {"\uFFFD", "\uFFFD"},
        {"a\xff", "a\uFFFD"},
        {"\x80z", "\uFFFDz"},
        {"\xC3", "\uFFFD"},
        {"\xC3(", "\uFFFD("},
        {"\xE2\x82", "\uFFFD\uFFFD"},
        {"\xF0\x9F\x98", "\uFFFD\uFFFD\uFFFD"},
        {"\xF0\x9F\x98(", "\uFFFD\uFFFD\uFFFD("},
        {"\xC0\xAF", "\uFFFD\uFFFD"},                      // overlong
        {"\xE0\x80\xAF", "\uFFFD\uFFFD\uFFFD"},            // overlong
        {"\xF0\x80\x80\xAF", "\uFFFD\uFFFD\uFFFD\uFFFD"},  // overlong
        {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},            // a surrogate
        {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},  // above U+10FFFF
        {"\xF8\x88\x80\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"},
        {"\xFE\xFF", "\uFFFD\uFFFD"},
        {"\xC3\xC3\xA4", "\uFFFDä"},
    };
    for (const auto& row : rows) CHECK(valid_utf8(row.bytes) == row.text);
}

TEST_CASE("every code point is written and read back; what is none becomes U+FFFD") {
    for (char32_t letter = 0; letter <= 0x110010; ++letter) {
        const bool surrogate = letter >= 0xD800 && letter <= 0xDFFF;
        std::string bytes;
        append_utf8(bytes, letter);
        std::size_t at = 0;
        const char32_t read = next_code_point(bytes, at);
        const char32_t expected = surrogate || letter > 0x10FFFF ? 0xFFFD : letter;
        if (read != expected || at != bytes.size()) FAIL_CHECK(static_cast<unsigned>(letter));
    }
}

TEST_CASE("controls are C0, DEL, C1 and what turns the order of text") {
    const struct {
        char32_t first, last;
        bool control;
    } rows[] = {
        {0, 0x1F, true},         {0x20, 0x7E, false},     {0x7F, 0x9F, true},
        {0xA0, 0x61B, false},    {0x61C, 0x61C, true},    {0x61D, 0x200D, false},
        {0x200E, 0x200F, true},  {0x2010, 0x2029, false}, {0x202A, 0x202E, true},
        {0x202F, 0x2065, false}, {0x2066, 0x2069, true},  {0x206A, 0x10FFFF, false},
    };
    for (const auto& row : rows)
        for (char32_t letter = row.first; letter <= row.last; ++letter)
            if (is_control(letter) != row.control) FAIL_CHECK(static_cast<unsigned>(letter));
}

TEST_CASE("clean text cannot act on a terminal") {
    CHECK(clean("") == "");
    CHECK(clean("naïve 日本\n😀") == "naïve 日本\n😀");
    CHECK(clean("a\tb") == "a b");
    CHECK(clean("\x1b[31mred\x1b[0m") == "\uFFFD[31mred\uFFFD[0m");
    CHECK(clean("over\rwritten\b\a") == "over\uFFFDwritten\uFFFD\uFFFD");
    CHECK(clean("\x7f") == "\uFFFD");
    CHECK(clean("\xC2\x9B"
                "31m") == "\uFFFD31m");  // C1's own CSI, as UTF-8
    CHECK(clean("\x9B"
                "31m") == "\uFFFD31m");  // and as a bare byte
    CHECK(clean("\u202Egnp.exe\u2066") == "\uFFFDgnp.exe\uFFFD");
    CHECK(clean(std::string(1, '\0')) == "\uFFFD");
}

TEST_CASE("clean text holds no control but LF, whatever the bytes were") {
    std::mt19937 random(1);
    std::uniform_int_distribution<int> byte(0, 255), length(0, 40);
    for (int i = 0; i < 5'000; ++i) {
        std::string bytes(static_cast<std::size_t>(length(random)), ' ');
        for (char& letter : bytes) letter = static_cast<char>(byte(random));
        const std::string text = clean(bytes);
        CHECK(valid_utf8(text) == text);
        CHECK(clean(text) == text);
        for (std::size_t at = 0; at < text.size();) {
            const char32_t letter = next_code_point(text, at);
            CHECK((letter == '\n' || !is_control(letter)));
        }
    }
}

TEST_CASE("width counts columns: wide letters two, combining ones none") {
    CHECK(width("") == 0);
    CHECK(width("later") == 5);
    CHECK(width("naïve") == 5);
    CHECK(width("nai\u0308ve") == 5);
    CHECK(width("日本") == 4);
    CHECK(width("😀") == 2);
    CHECK(width("\u200B\u200D") == 0);
    CHECK(width("a\nb\t") == 2);
    CHECK(width("\xff\xff") == 2);
}

TEST_CASE("wrap breaks lines at spaces, long words between letters, and at every LF") {
    const struct {
        const char* text;
        int columns;
        const char* lines;  // with | between them
    } rows[] = {
        {"", 10, ""},
        {"   ", 10, ""},
        {"one two", 7, "one two"},
        {"one two", 6, "one|two"},
        {"one two three", 9, "one two|three"},
        {"one  two", 8, "one  two"},
        {"one   two", 6, "one|two"},
        {"one two ", 7, "one two"},
        {"  one two", 5, "  one|two"},
        {"      one", 4, "one"},
        {"a\nb", 10, "a|b"},
        {"a\n\nb\n", 10, "a||b|"},
        {"abcdefgh", 3, "abc|def|gh"},
        {"x abcdefgh yz", 3, "x|abc|def|gh|yz"},
        {"x abcdefg y", 3, "x|abc|def|g y"},
        {"日本語です", 5, "日本|語で|す"},
        {"日本 語", 4, "日本|語"},
        {"日a", 1, "日|a"},
        {"abc", 0, "a|b|c"},
        {"ab c", -5, "a|b|c"},
        {"e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301|e\u0301"},
        {"日\u0301本", 1, "日\u0301|本"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CAPTURE(row.columns);
        CHECK(join(wrap(row.text, row.columns), "|") == row.lines);
    }
}

TEST_CASE("wrapped lines fit, and no letter is lost") {
    std::mt19937 random(2);
    const Strings letters{"a", "b", " ", " ", "日", "e\u0301", "😀", "\n", "ï"};
    std::uniform_int_distribution<std::size_t> pick(0, letters.size() - 1);
    const auto without_spaces = [](std::string text) {
        std::erase_if(text, [](char letter) { return letter == ' ' || letter == '\n'; });
        return text;
    };
    for (int i = 0; i < 2'000; ++i) {
        std::string text;
        for (int j = 0; j < 60; ++j) text += letters[pick(random)];
        const int columns = 2 + i % 20;
        const Strings lines = wrap(text, columns);
        for (const std::string& line : lines) CHECK(width(line) <= columns);
        CHECK(without_spaces(join(lines, "")) == without_spaces(text));
    }
}

TEST_CASE("pad fills up to the columns and never cuts") {
    CHECK(pad("ab", 4) == "ab  ");
    CHECK(pad_left("ab", 4) == "  ab");
    CHECK(pad("日", 4) == "日  ");
    CHECK(pad_left("nai\u0308ve", 6) == " nai\u0308ve");
    CHECK(pad("abcd", 4) == "abcd");
    CHECK(pad("abcde", 4) == "abcde");
    CHECK(pad_left("abcde", -4) == "abcde");
}
