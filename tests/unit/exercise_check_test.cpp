#include "exercise/exercise_check.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "text/text.h"

using namespace steady;

namespace {

const std::string head = R"(id = "calm"
title = "Calm"
tool = "ground"
minutes = 1
)";
const std::string step = "[[step]]\nsay = 'Sit.'\n";

std::string check(const std::string& text) {
    return told(check_exercise({"calm.toml", "calm.toml", text}, built_in_kinds()), "calm.toml");
}

/// Lines 1 to 4 are the head.
std::string check_say(const std::string& words) {
    return check(head + "[[step]]\nsay = '''" + words + "'''\n");
}

struct Case {
    std::string text;
    std::string told;
};

std::vector<Definition> shipped() {
    std::vector<Definition> definitions;
    for (std::size_t i = 0; i < embedded_count; ++i) {
        const auto& [name, text] = embedded_definitions[i];
        if (name.starts_with("exercises/"))
            definitions.push_back({std::string(name), "built in", std::string(text)});
    }
    return definitions;
}

std::set<std::string> sentence_set(const Definition& definition) {
    std::set<std::string> all;
    for (const std::string& sentence : sentences_of(parse_exercise(definition)))
        all.insert(lower(sentence));
    return all;
}

}  // namespace

TEST_CASE("a sound exercise brings no word") { CHECK(check(head + step) == ""); }

TEST_CASE("every mistake of a file is told, in order of their places") {
    CHECK(check(R"(id = "storm"
titel = "Calm"
tool = "grund"
minutes = "two"
tags = ["Two words", 3]
[[step]]
brethe = { in = 4, out = 4 }
[[step]]
wait = "30"
field = "x"
[[step]]
breathe = { in = 0, out = 400, hodl = 2 }
[[step]]
ask = 5
field = "Body"
count = 2.5
)") == R"(calm.toml:1:1: `title` is missing
calm.toml:1:1: id `storm` is not the file's name, `calm`
calm.toml:2:1: unknown key `titel`; did you mean `title`?
calm.toml:3:1: unknown tool `grund`; did you mean `ground`?
calm.toml:4:1: `minutes` takes a number, not text
calm.toml:5:1: tag `Two words` is written with a-z, 0-9 and - only
calm.toml:5:22: `tags` takes a list of texts, and this is a number
calm.toml:7:1: unknown key `brethe`; did you mean `breathe`?
calm.toml:9:1: `wait` takes a number, not text
calm.toml:10:1: `field` does not go with `wait`
calm.toml:12:13: `in` is 0; it can be above 0, up to 60
calm.toml:12:21: `out` is 400; it can be above 0, up to 60
calm.toml:12:32: unknown key `hodl`; did you mean `hold`?
calm.toml:14:1: `ask` takes text, not a number
calm.toml:15:1: field `Body` is written with a-z, 0-9 and _, and begins with a letter
calm.toml:16:1: `count` takes a whole number, not a decimal number
)");
}

TEST_CASE("what is told of a file holds nothing that acts on a terminal") {
    const std::string remarks = check(head + "\"a\\u001b[31mb\" = 1\n" + step);
    CHECK(remarks.find("a\uFFFD[31mb") != remarks.npos);
    CHECK(remarks.find('\x1B') == remarks.npos);
}

TEST_CASE("what follows from a mistake alone is not told as another") {
    const Case rows[] = {
        {"id = [", "calm.toml:1:7: "},
        {head + "step = 3\n", "calm.toml:5:1: each `step` begins with a line [[step]]\n"},
        {head + "[[step]]\nbreathe = 4\n",
         "calm.toml:6:1: `breathe` takes a table: { ... }, not a number\n"},
        {head + "[[step]]\nsya = 'Sit.'\n",
         "calm.toml:6:1: unknown key `sya`; did you mean `say`?\n"},
        {head + "[[step]]\nsay = ' '\n", "calm.toml:6:1: `say` is empty\n"},
        {head + "[[step]]\nwait = 5\nask = 'What?'\n",
         "calm.toml:7:1: a step does one thing, and this one has `wait` already; begin another "
         "[[step]]\n"},
    };
    for (const auto& [text, expected] : rows) {
        CAPTURE(text);
        const std::string told = check(text);
        CHECK(told.substr(0, expected.size()) == expected);
        CHECK(std::count(told.begin(), told.end(), '\n') == 1);
    }
}

TEST_CASE("words that make rules, promise, or blame are answered with others") {
    const Case rows[] = {
        {"Always sit.", "`always` leaves no room for the times between; `often`, or one day, does"},
        {"You should sit.",
         "`should` makes a rule of it; `you can`, `if you like` or the plain verb does not"},
        {"You'll feel well.", "`you'll` promises how it ends; `may` or `can` does not"},
        {"This will pass.", "`this will` promises how it ends; `may` or `can` does not"},
        {"Do not be so needy.",
         "`needy` can sound like blame; say what happens, not what somebody is"},
        {"Just relax.", "`just relax` asks for the end at once; name the next small thing to do"},
    };
    for (const auto& [text, expected] : rows) {
        CAPTURE(text);
        CHECK(check_say(text) == "calm.toml:6:1: perhaps: " + expected + "\n");
    }
}

TEST_CASE("each language has its own words, by the folder that the file is in") {
    const auto check_in = [](const std::string& folder, const std::string& words) {
        const std::string text = head + "[[step]]\nsay = '''" + words + "'''\n";
        const Definition definition{folder + "calm.toml", "calm.toml", text};
        return told(check_exercise(definition, built_in_kinds()), "calm.toml");
    };
    const Case rows[] = {
        {"Atme immer tief.",
         "`immer` leaves no room for the times between; `oft`, or one day, does"},
        {"Jetzt musst du sitzen.",
         "`musst du` makes a rule of it; `du kannst`, `wenn du magst` or the plain verb does not"},
        {"Gefühle werden leiser.",
         "`gefühle werden` promises how it ends; `vielleicht` or `kann` does not"},
        {"Sei nicht so überempfindlich.",
         "`überempfindlich` can sound like blame; say what happens, not what somebody is"},
        {"Reiß dich zusammen.",
         "`reiß dich` asks for the end at once; name the next small thing to do"},
    };
    for (const auto& [text, expected] : rows) {
        CAPTURE(text);
        CHECK(check_in("exercises/de/", text) == "calm.toml:6:1: perhaps: " + expected + "\n");
        CHECK(check_in("exercises/", text) == "");
    }
    CHECK(check_in("exercises/de/", "Sag dir: „Nie bin ich dran.“ Und dann: weiter.") == "");
    CHECK(check_in("exercises/de/", "You should always sit.") == "");
    CHECK(check_in("exercises/fr/", "Tu dois toujours. You must.") == "");
    CHECK(check_in("exercises/de/", "Halt den Atem an.").find("add \"hold\"") != std::string::npos);
    CHECK(check_in("exercises/de/", "Füße, Beine, Bauch, Rücken, Brust und Gesicht.")
              .find("add \"scan\"") != std::string::npos);
}

TEST_CASE("somebody's voice in quotation marks may say anything, and so may the answers offered") {
    CHECK(check_say("You hear: \"You are always too needy.\" Write it down.") == "");
    CHECK(check_say("What do you fear will happen? If it comes, then I will sit.") == "");
    CHECK(check(head + "[[step]]\nask = 'How often?'\nfield = 'note'\nchoices = ['never']\n") ==
          "");
}

TEST_CASE("long sentences are pointed at where the longest one stands") {
    std::string longest;
    for (int i = 0; i < 50; ++i) longest += "word ";
    CHECK(check(head + step + "[[step]]\nsay = '" + longest + ".'\n" + step + step) == "");
    CHECK(check(head + step + "[[step]]\nsay = '" + longest + longest + ".'\n")
              .starts_with("calm.toml:8:1: perhaps: sentences have 34 words on average, and this "
                           "one 101; "));
}

TEST_CASE("a scan of the body wants its tag and a caution, a held breath its own") {
    const std::string body = "[[step]]\nsay = 'Feet, legs, belly, back, chest and face.'\n";
    CHECK(check(head + body) ==
          "calm.toml:2:1: perhaps: this goes through the whole body; add \"scan\" to `tags`, and a "
          "`caution`\n");
    CHECK(check(head + "tags = ['scan']\n" + body) ==
          "calm.toml:5:1: perhaps: a body scan can unsettle; say in `caution` that one can stop, "
          "and look outward instead\n");
    CHECK(check(head + "tags = ['scan']\ncaution = 'Stop when you like.'\n" + body) == "");
    CHECK(
        check_say("Hold your breath.") ==
        "calm.toml:6:1: perhaps: this holds the breath; add \"hold\" to `tags`, and a `caution`\n");
}

TEST_CASE("minutes that the steps cannot take are pointed out") {
    CHECK(check(head + "[[step]]\nwait = 150\n") ==
          "calm.toml:4:1: perhaps: the timed steps alone take 2.5 minutes; write `minutes = 3`\n");
    const std::string long_head = "id = 'calm'\ntitle = 'Calm'\ntool = 'ground'\nminutes = 40\n";
    CHECK(check(long_head + step) ==
          "calm.toml:4:1: perhaps: the steps come to about 5 seconds; is `minutes = 40` meant?\n");
}

TEST_CASE("a slip in a field or a tag that means something is pointed out") {
    CHECK(check(head + "tags = ['hodl']\n[[step]]\nask = 'What is it?'\nfield = 'feling'\n") ==
          "calm.toml:5:1: perhaps: tag `hodl` is one of your own; did you mean `hold`?\n"
          "calm.toml:8:1: perhaps: `feling` is a field of your own; did you mean `feeling`, which "
          "is counted?\n");
    CHECK(check(head + "tags = ['sea']\n[[step]]\nask = 'What is it?'\nfield = 'waves'\n") == "");
}

TEST_CASE("sentences end where people stop") {
    CHECK(sentences_in("One 1.5 minute. Two? \"Three!\" Four … and more") ==
          std::vector<std::string>{"One 1.5 minute.", "Two?", "\"Three!", "\" Four … and more"});
    CHECK(sentences_in(" ").empty());
}

TEST_CASE("the exercises that come with steady are free of mistakes, and need no advice") {
    CHECK(shipped().size() >= 40);
    for (const Definition& definition : shipped())
        CHECK(told(check_exercise(definition, built_in_kinds()), definition.name) == "");
}

TEST_CASE("no two exercises share more than a third of their sentences") {
    const auto definitions = shipped();
    std::vector<std::set<std::string>> sets;
    for (const Definition& definition : definitions) sets.push_back(sentence_set(definition));
    for (std::size_t a = 0; a < sets.size(); ++a)
        for (std::size_t b = 0; b < a; ++b) {
            CAPTURE(definitions[a].name);
            CAPTURE(definitions[b].name);
            const auto shared = std::count_if(sets[a].begin(), sets[a].end(), [&](auto& sentence) {
                return sets[b].count(sentence) > 0;
            });
            CHECK(3 * static_cast<std::size_t>(shared) <= std::min(sets[a].size(), sets[b].size()));
        }
}
