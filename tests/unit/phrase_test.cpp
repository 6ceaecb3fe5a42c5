#include "phrase/phrase.h"

#include <doctest/doctest.h>

#include "phrase_setting.h"

using namespace steady;

namespace {

using Words = std::vector<std::string>;

const char* const negation =
    "[negation]\nwords = ['not', 'never', 'no']\nharmless = ['not only', '(have|had) no doubt']";

}  // namespace

TEST_CASE("a pattern is found wherever its words stand, and told as typed") {
    const auto source = clear_patterns("'i am alone'");
    CHECK(found(source, "Well, I'M ALONE again") == Words{"I'M ALONE"});
    CHECK(found(source, "im alone. I am alone") == Words{"im alone", "I am alone"});
    CHECK(found(source, "I am all alone").empty());
    CHECK(found(source, "").empty());
}

TEST_CASE("`word*` is any of its forms") {
    const auto source =
        clear_patterns("'leave* me', 'hate* me'", "[forms]\nleave = ['leaves', 'left', 'leaving']");
    CHECK(found(source, "He left me, she leaves me") == Words{"left me", "leaves me"});
    CHECK(found(source, "they hated me") == Words{"hated me"});
    CHECK(found(source, "leaved me").empty());
}

TEST_CASE("what stands in brackets may be missing") {
    const auto source = clear_patterns("'think [that (he|she)] left'");
    CHECK(found(source, "think left") == Words{"think left"});
    CHECK(found(source, "think that she left") == Words{"think that she left"});
    CHECK(found(source, "think that left").empty());
}

TEST_CASE("a gap takes up to three words, and ends with the sentence") {
    const auto source = clear_patterns("'everyone ... leaves'");
    CHECK(found(source, "everyone leaves") == Words{"everyone leaves"});
    CHECK(found(source, "everyone, one by one, leaves") == Words{"everyone, one by one, leaves"});
    CHECK(found(source, "everyone a b c d leaves").empty());
    CHECK(found(source, "Everyone. She leaves").empty());
    CHECK(found(source, "everyone\nleaves").empty());
}

TEST_CASE("a gap at the end of a pattern is nothing") {
    CHECK(found(clear_patterns("'you always ...'"), "you always do that") == Words{"you always"});
}

TEST_CASE("a list stands for each of its words and phrases, and for lists within") {
    const auto source = clear_patterns("'<other> hates <me>'", R"([lists]
kin = ["mother", "brother*", "mother in law"]
other = ["she", "my [dear] <kin>", "<kin> of mine"]
me = ["me", "my ... face"])");
    CHECK(found(source, "she hates me") == Words{"she hates me"});
    CHECK(found(source, "My dear mother hates me") == Words{"My dear mother hates me"});
    CHECK(found(source, "my mother in law hates me") == Words{"my mother in law hates me"});
    CHECK(found(source, "mother in law of mine hates my very own face") ==
          Words{"mother in law of mine hates my very own face"});
    CHECK(found(source, "mother hates me").empty());
}

TEST_CASE("a phrase of a list may begin at several words at once") {
    const auto source = clear_patterns("'^ a <x> d'", "[lists]\nx = ['[a] b c', 'a a b c']");
    CHECK(found(source, "a b c d") == Words{"a b c d"});
    CHECK(found(source, "a a b c d") == Words{"a a b c d"});
    CHECK(found(source, "a a a b c d") == Words{"a a a b c d"});
}

TEST_CASE("^ and $ are where a sentence begins and ends") {
    const auto source = clear_patterns("'^ so alone', 'alone $', '(^|but) never', 'no (one|$)'");
    CHECK(found(source, "I am so alone today").empty());
    CHECK(found(source, "Yes. So alone today") == Words{"So alone"});
    CHECK(found(source, "I am alone. Really") == Words{"alone"});
    CHECK(found(source, "I am alone") == Words{"alone"});
    CHECK(found(source, "never, but never") == Words{"never", "but never"});
    CHECK(found(source, "he said no, there is no one") == Words{"no one"});
    CHECK(found(source, "he said no") == Words{"no"});
}

TEST_CASE("a negating word up to four words before, in the same clause, negates") {
    const auto source = clear_patterns("'she hates me'", negation);
    CHECK(found(source, "I do not think she hates me") == Words{"~she hates me"});
    CHECK(found(source, "not a b c she hates me") == Words{"~she hates me"});
    CHECK(found(source, "not a b c d she hates me") == Words{"she hates me"});
    CHECK(found(source, "No, she hates me") == Words{"she hates me"});
    CHECK(found(source, "I did not, and she hates me") == Words{"she hates me"});
    CHECK(found(source, "I may not because she hates me") == Words{"she hates me"});
    CHECK(found(source, "I did not. She hates me") == Words{"She hates me"});
}

TEST_CASE("a negating word in a gap negates, one of the pattern does not") {
    const auto source = clear_patterns("'she ... hates me', 'he will never'", negation);
    CHECK(found(source, "she never hates me") == Words{"~she never hates me"});
    CHECK(found(source, "he will never") == Words{"he will never"});
    CHECK(found(source, "not that he will never") == Words{"~he will never"});
}

TEST_CASE("a harmless phrase negates nothing") {
    const auto source = clear_patterns("'she hates me'", negation);
    CHECK(found(source, "I have no doubt she hates me") == Words{"she hates me"});
    CHECK(found(source, "not only she hates me") == Words{"she hates me"});
    CHECK(found(source, "I have no idea if she hates me") == Words{"~she hates me"});
}

TEST_CASE("what is said to negate from behind negates what stands right before it") {
    const auto source = clear_patterns("'er schlägt mich'", R"([negation]
words = ['nicht', 'nie']
after = ['[auch] (nicht|nie)']
harmless = ['nicht nur'])");
    CHECK(found(source, "er schlägt mich nicht") == Words{"~er schlägt mich"});
    CHECK(found(source, "er schlägt mich auch nie") == Words{"~er schlägt mich"});
    CHECK(found(source, "er schlägt mich oft nicht") == Words{"er schlägt mich"});
    CHECK(found(source, "er schlägt mich, nie hört es auf") == Words{"er schlägt mich"});
    CHECK(found(source, "er schlägt mich nicht nur") == Words{"er schlägt mich"});
}

TEST_CASE("a language may have its own words at which a clause begins") {
    const char* const german = "[negation]\nwords = ['nie']\nclauses = ['und']";
    CHECK(found(clear_patterns("'hier'", german), "nie da und hier") == Words{"hier"});
    CHECK(found(clear_patterns("'hier'", german), "nie da oder hier") == Words{"~hier"});
}

TEST_CASE("umlauts and ß are found as they are typed without their keys") {
    const auto source = clear_patterns("'<hits>', 'weiß'", "[lists]\nhits = ['schlägt', 'stößt']");
    for (const char* text : {"schlägt", "SCHLÄGT", "schlaegt", "schlagt", "stößt", "stösst",
                             "stoesst", "stosst", "weiß", "weiss"})
        CHECK_MESSAGE(found(source, text) == Words{text}, text);
    CHECK(found(clear_patterns("'schlagt'"), "schlägt").empty());
}

TEST_CASE("of ways that end alike, one that is not negated counts") {
    const auto source = clear_patterns("'i ... am alone'", negation);
    CHECK(found(source, "I am not sure, I am alone") == Words{"I am alone"});
}

TEST_CASE("an exception keeps silent what it overlaps in its group") {
    const auto source = phrase_source(R"([[group]]
id = "one"
clear = ["dying to"]
except = ["to see you"]
[[group]]
id = "two"
clear = ["dying"])");
    const auto matches = find_phrases(compiled(source)->table, "dying to see you, dying to");
    REQUIRE(matches.size() == 3);
    CHECK(matches[0].group == 1);
    CHECK(matches[1].group == 1);
    CHECK(matches[2].group == 0);
    CHECK(matches[2].begin == 18);
}

TEST_CASE("plain words are more specific than lists, narrow lists more than wide ones") {
    const auto source = clear_patterns("'a ... b', '<few> c', '<many> d'", R"([lists]
few = ["x", "y"]
many = ["x", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"])");
    const auto specific = [&](std::string_view text) {
        return find_phrases(compiled(source)->table, text).at(0).specific;
    };
    CHECK(specific("a z b") == 8);
    CHECK(specific("x c") == 7);
    CHECK(specific("x d") == 5);
}

TEST_CASE("groups are named in the order of the file") {
    const auto table = compiled(phrase_source("[[group]]\nid = 'b'\n[[group]]\nid = 'a'"));
    CHECK(group_count(table->table) == 2);
    CHECK(group_name(table->table, 0) == "b");
    CHECK(group_name(table->table, 1) == "a");
}

TEST_CASE("a finder forgets one text before the next") {
    const auto table = compiled(clear_patterns("'a b', 'c'", negation));
    PhraseFinder finder(table->table);
    CHECK(finder.find("not a").empty());
    CHECK(finder.find("b c").size() == 1);
    CHECK_FALSE(finder.find("c")[0].negated);
}

TEST_CASE("a table of nothing finds nothing") {
    const PhraseTable none;
    CHECK(find_phrases(none, "anything").empty());
    CHECK(find_phrases(compiled({})->table, "anything").empty());
}

TEST_CASE("the tables of the build are there") {
    CHECK(group_count(distortion_phrases) == 14);
    CHECK(group_count(support_phrases) >= 4);
}
