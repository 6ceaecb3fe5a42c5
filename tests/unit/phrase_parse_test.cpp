#include "phrase/phrase_parse.h"

#include <doctest/doctest.h>

#include "text/text.h"

using namespace steady;

namespace {

/// The pattern written again from what was read.
std::string reprinted(const std::string& pattern) {
    std::vector<std::string> parts;
    for (const PatternPart& part : parse_pattern({pattern, "mine.toml", 7, 3}))
        parts.push_back(to_string(part));
    return join(parts, " ");
}

std::string complaint_about(const std::string& pattern) {
    try {
        reprinted(pattern);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

std::string forms(const std::string& word) { return join(regular_forms(word), " "); }

}  // namespace

TEST_CASE("every notation is read") {
    for (const char* pattern : {
             "never",
             "leave*",
             "i [really] am",
             "(must|may have) think*",
             "<other> ... <me>",
             "^ so $",
             "[(a|b) c [d]] e",
         })
        CHECK(reprinted(pattern) == pattern);
}

TEST_CASE("what is the same is read the same") {
    CHECK(reprinted("[a|b c] d") == "[(a|b c)] d");
    CHECK(reprinted("  i   am( a | b )") == "i am (a|b)");
    CHECK(reprinted("that...i am") == "that ... i am");
    CHECK(reprinted("^so$") == "^ so $");
}

TEST_CASE("words are read as they are in a text") {
    CHECK(reprinted("I don't") == "i do not");
    CHECK(reprinted("self-doubt*") == "self doubt*");
    CHECK(reprinted("can\u2019t") == "can not");
}

TEST_CASE("a mistake is told with its place") {
    const struct {
        const char* pattern;
        const char* complaint;
    } rows[] = {
        {"", "mine.toml:7:3: a word or a list is missing here"},
        {"a (b|) c", "mine.toml:7:8: a word or a list is missing here"},
        {"a [b", "mine.toml:7:5: `[` is opened here and closed nowhere"},
        {"a (b]", "mine.toml:7:7: `]` is not expected here"},
        {"a b)", "mine.toml:7:6: `)` is not expected here"},
        {"a|b", "mine.toml:7:4: `|` is not expected here"},
        {"<other me", "mine.toml:7:4: a list is written <name>, with `>` at its end"},
        {"<The Other>", "mine.toml:7:4: the name of a list is made of a-z, 0-9, - and _"},
        {"a *", "mine.toml:7:5: `*` stands right after a word"},
        {"a, b", "mine.toml:7:4: `,` is not expected here"},
    };
    for (const auto& row : rows) CHECK(complaint_about(row.pattern) == row.complaint);
}

TEST_CASE("parentheses in parentheses have an end") {
    CHECK(complaint_about(std::string(100000, '(')).find("too deep") != std::string::npos);
}

TEST_CASE("regular words have the forms that English gives them") {
    CHECK(forms("want") == "want wants wanted wanting");
    CHECK(forms("hate") == "hate hates hated hating");
    CHECK(forms("cry") == "cry cries cried crying");
    CHECK(forms("annoy") == "annoy annoys annoyed annoying");
    CHECK(forms("miss") == "miss misses missed missing");
    CHECK(forms("watch") == "watch watches watched watching");
    CHECK(forms("die") == "die dies died dying");
    CHECK(forms("agree") == "agree agrees agreed agreeing");
    CHECK(forms("stop") == "stop stops stoped stoping stopped stopping");
    CHECK(forms("a") == "a as aed aing");
}
