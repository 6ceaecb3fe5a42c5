#include "phrase/phrase_compile.h"

#include <doctest/doctest.h>

#include "phrase_setting.h"

using namespace steady;

using Words = std::vector<std::string>;

TEST_CASE("a mistake in a pattern is told with file, line and column") {
    const struct {
        const char* toml;
        const char* complaint;
    } rows[] = {
        {"[[group]]\nid = 'g'\nlikely = ['i am',\n  'i (am']",
         "mine.toml:4:6: `(` is opened here and closed nowhere"},
        {"[lists]\nother = ['he']\n[[group]]\nid = 'g'\nclear = ['a <othr>']",
         "mine.toml:5:13: there is no list <othr>; did you mean `other`?"},
        {"[lists]\na = ['x <b>']\nb = ['y', 'z <a>']\n[[group]]\nid = 'g'\nclear = ['<a>']",
         "mine.toml:3:14: the list <a> has itself in it"},
        {"[lists]\na = ['x', 'y (']\n[[group]]\nid = 'g'\nclear = ['<a>']",
         "mine.toml:2:15: a word or a list is missing here"},
        {"[[group]]\nid = 'g'\nclear = ['[so] [much]']",
         "mine.toml:3:11: this matches even where no word is"},
        {"[lists]\na = ['x', '[y]']\n[[group]]\nid = 'g'\nclear = ['<a> z']",
         "mine.toml:2:12: this matches even where no word is"},
        {"[negation]\nwords = ['not', 'no longer']",
         "mine.toml:2:18: a negating word is one plain word"},
        {"[negation]\nword = ['not']", "mine.toml:2:1: unknown key `word`; did you mean `words`?"},
        {"[lists]\na = 'x'", "mine.toml:2:1: `a` takes a list of texts, not text"},
    };
    for (const auto& row : rows) CHECK(complaint(row.toml) == row.complaint);
}

TEST_CASE("there can be 64 groups, and no more") {
    std::string toml;
    for (int i = 0; i < 64; ++i) toml += "[[group]]\nid = 'g" + std::to_string(i) + "'\n";
    CHECK(complaint(toml) == "");
    CHECK(complaint(toml + "[[group]]\nid = 'one-more'\n") == "more than 64 groups of patterns");
}

TEST_CASE("without person, first and third person are the same") {
    const PhraseSource source = clear_patterns("'she thinks i am', 'my fault'");
    Matching matching;
    CHECK(found(source, "I thinks she is").empty());
    CHECK(found(source, "his fault").empty());
    matching.person = false;
    CHECK(found(source, "I thinks she is", matching) == Words{"I thinks she is"});
    CHECK(found(source, "his fault", matching) == Words{"his fault"});
}

TEST_CASE("without tense, auxiliary verbs are not there and verbs have no forms") {
    const PhraseSource source =
        clear_patterns("'he will leave me'", "[forms]\nleave = ['leaves', 'left', 'leaving']");
    Matching matching;
    CHECK(found(source, "He has left me").empty());
    matching.tense = false;
    CHECK(found(source, "He has left me", matching) == Words{"He has left me"});
    CHECK(found(source, "he is leaving me", matching) == Words{"he is leaving me"});
}

TEST_CASE("without negation, nothing is negated") {
    const PhraseSource source = clear_patterns("'i am alone'", "[negation]\nwords = ['not']");
    Matching matching;
    CHECK(found(source, "not that I am alone") == Words{"~I am alone"});
    matching.negation = false;
    CHECK(found(source, "not that I am alone", matching) == Words{"I am alone"});
}

TEST_CASE("without gaps, words follow each other") {
    const PhraseSource source = clear_patterns("'i ... alone'");
    Matching matching;
    CHECK(found(source, "I am so alone") == Words{"I am so alone"});
    matching.gaps = false;
    CHECK(found(source, "I am so alone", matching).empty());
    CHECK(found(source, "I alone", matching) == Words{"I alone"});
}

TEST_CASE("a table can be written as C++") {
    const auto source = clear_patterns("'i am'");
    const std::string text = table_in_cpp(compiled(source)->table, "mine");
    CHECK(text.find("const PhraseTable mine = {") != std::string::npos);
    CHECK(text.find("constexpr std::string_view mine_groups[] = {\n\"g\",{}};") !=
          std::string::npos);
}
