#include "record/tokenizer.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "record/logfmt.h"

using namespace steady;

namespace {

/// What a walk over a line gave: `key|value` of each field, then the mistake with its column.
template <Scan scan, Padding padding = Padding::absent>
std::vector<std::string> walk(std::string_view line) {
    std::vector<std::string> found;
    Tokenizer<scan, padding> tokenizer(line);
    Token token;
    while (tokenizer.next(token))
        found.push_back(std::string(token.key) + "|" + text_of(token) +
                        (token.escaped ? "|e" : ""));
    if (tokenizer.failed())
        found.push_back(std::to_string(tokenizer.column()) + ": " + tokenizer.mistake());
    return found;
}

/// The line with a line feed and bytes behind it that could each end a token or a quote.
template <Scan scan>
std::vector<std::string> walk_padded(const std::string& line, char behind) {
    const std::string padded = line + '\n' + std::string(padding_bytes - 1, behind);
    return walk<scan, Padding::present>(std::string_view(padded).substr(0, line.size()));
}

void check_all_ways(const std::string& line) {
    CAPTURE(line);
    const auto slow = walk<Scan::scalar>(line);
    CHECK(walk<Scan::fast>(line) == slow);
    if (has_avx2()) CHECK(walk<Scan::avx2>(line) == slow);
    if (has_avx512()) CHECK(walk<Scan::avx512>(line) == slow);
    if (line.find('\n') != std::string::npos) return;  // with padding, that is where it ends
    for (const char behind : {'\0', '"', '=', 'x', '\\', '\xFF'}) {
        CHECK(walk_padded<Scan::fast>(line, behind) == slow);
        CHECK(walk_padded<Scan::scalar>(line, behind) == slow);
        if (has_avx2()) CHECK(walk_padded<Scan::avx2>(line, behind) == slow);
        if (has_avx512()) CHECK(walk_padded<Scan::avx512>(line, behind) == slow);
    }
}

std::string random_line(std::mt19937& random, std::size_t length) {
    // Mostly the bytes that mean something to logfmt, so that lines get far before a mistake.
    static constexpr std::string_view likely = "ab =\"\\u0041n\t= \"kk";
    std::string line;
    while (line.size() < length) {
        const auto draw = random() % 64;
        if (draw < 56)
            line += likely[draw % likely.size()];
        else if (draw < 60)
            line += "key=\"some text\" ";
        else
            line += static_cast<char>(random() % 256);
    }
    line.resize(length);
    return line;
}

}  // namespace

TEST_CASE("lines are read as go-logfmt reads them") {
    struct Row {
        std::string_view line;
        std::vector<std::string> found;
    };
    const Row rows[] = {
        {"", {}},
        {" \t\r\x01 ", {}},
        {"a=1", {"a|1"}},
        {"a=1 b=2", {"a|1", "b|2"}},
        {"  a=1\t\tb=2\r", {"a|1", "b|2"}},
        {"a=1\x02"
         "b=2",
         {"a|1", "b|2"}},
        {"a", {"a|"}},
        {"a b=", {"a|", "b|"}},
        {"a= b", {"a|", "b|"}},
        {"a=\"\"", {"a|"}},
        {"a=\"b c\"", {"a|b c"}},
        {"a=\"b=c d\" e", {"a|b=c d", "e|"}},
        {"a=\"b\"c=d", {"a|b", "c|d"}},
        {"a=\"b\"\"c\"", {"a|b", "6: a quote where a key stands"}},
        {"a=b a=c", {"a|b", "a|c"}},
        {"A.-/@\x7f=x", {"A.-/@\x7f|x"}},
        {"ключ=значение", {"ключ|значение"}},
        {"a=\xff", {"a|\xff"}},
        {"a=\"\xff\"", {"a|\xff"}},
        {"a=b\\n", {"a|b\\n"}},
        {"a=\"tab\there\"", {"a|tab\there"}},
        {"a=\"\\\"\\\\\\/\\'\\b\\f\\n\\r\\t\"", {"a|\"\\/'\b\f\n\r\t|e"}},
        {"a=\"\\u00e9\\u20AC\"", {"a|é€|e"}},
        {"a=\"\\ud83c\\udf0a\"", {"a|🌊|e"}},
        {"a=\"\\ud83c!\\udf0a\"", {"a|\xEF\xBF\xBD!\xEF\xBF\xBD|e"}},
        {"a=\"\xff\\n\"", {"a|\xEF\xBF\xBD\n|e"}},
        {"=", {"1: a = without a key"}},
        {"a=1 =2", {"a|1", "5: a = without a key"}},
        {"a==", {"3: a second = in a bare value"}},
        {"a=b=c", {"4: a second = in a bare value"}},
        {"a=b\"", {"4: a quote inside a bare value"}},
        {"a\"", {"2: a quote where a key stands"}},
        {"\"a\"=b", {"1: a quote where a key stands"}},
        {"a=\"b", {"3: a quote that is not closed"}},
        {"a=\"b\\\"", {"3: a quote that is not closed"}},
        {"a=\"b\\", {"3: a quote that is not closed"}},
        {"a=\"\\x41\"", {"4: an escape that JSON does not have"}},
        {"a=\"\\u12\"", {"4: an escape that JSON does not have"}},
        {"a=\"b\\u12g4\"", {"5: an escape that JSON does not have"}},
        {"a=\"\\n\x01\"", {"6: an escape that JSON does not have"}},
        {"a=1 b\xff=2", {"a|1", "5: a key that is not UTF-8"}},
        {"a\xEF\xBF\xBD=2", {"1: a key that is not UTF-8"}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        CHECK(walk<Scan::fast>(row.line) == row.found);
        CHECK(walk<Scan::scalar>(row.line) == row.found);
    }
}

TEST_CASE("after a mistake there is nothing more") {
    Tokenizer tokenizer("a=b=c d=e");
    Token token;
    CHECK_FALSE(tokenizer.next(token));
    CHECK_FALSE(tokenizer.next(token));
    CHECK(tokenizer.column() == 4);
}

TEST_CASE("an unescaped value is a view into the line") {
    const std::string line = "note=\"so much text\"";
    Tokenizer tokenizer(line);
    Token token;
    REQUIRE(tokenizer.next(token));
    CHECK(token.value.data() == line.data() + 6);
    CHECK_FALSE(token.escaped);
}

TEST_CASE("the fast masks find what the scalar ones find, at every length around 64") {
    for (std::size_t length = 0; length <= 200; ++length) {
        const std::string fill(length, 'x');
        for (const char* end : {"", "=", "\"", " ", "=\"", "=\"a\"", "=\"a\\", "=\"\\u0041\" b=c"})
            check_all_ways(fill + end);
        check_all_ways("a=\"" + fill + "\" b");
        check_all_ways("a=\"" + fill + "\\\"\" b=" + fill);
    }
}

TEST_CASE("the fast masks find what the scalar ones find, on thousands of random lines") {
    std::mt19937 random(20261122);
    for (int i = 0; i < 6000; ++i) check_all_ways(random_line(random, random() % 260));
}

TEST_CASE("every byte means the same to both, wherever it stands in its block") {
    for (int byte = 0; byte < 256; ++byte)
        for (std::size_t place : {0U, 1U, 15U, 16U, 31U, 32U, 47U, 48U, 62U, 63U, 64U, 65U}) {
            std::string line(70, 'k');
            line[place] = static_cast<char>(byte);
            check_all_ways(line);
            check_all_ways("a=\"" + line + "\" b=c");
        }
}

TEST_CASE("the scan never reads behind the line unless it may") {
    // Each line stands at the very end of its own allocation, for the sanitizers to see.
    for (std::size_t length = 1; length <= 130; ++length) {
        const std::vector<char> exact(length, 'k');
        CHECK(walk<Scan::fast>({exact.data(), length}).size() == 1);
    }
}
