#include "ground/grounding.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "base/error.h"
#include "fake_terminal.h"

using namespace steady;

namespace {

Exercise exercise_of(const std::string& id, double minutes, std::vector<std::string> tags) {
    Exercise exercise;
    exercise.id = id;
    exercise.title = id;
    exercise.minutes = minutes;
    exercise.tags = std::move(tags);
    exercise.steps = {Say{"One."}, Ask{"Two?", "two"}, Say{"Three."}};
    return exercise;
}

const Exercises some = {
    {exercise_of("holding", 2, {"hold", "breath"}), exercise_of("looking", 3, {"outward"}),
     exercise_of("sighing", 5, {"breath"})},
    {}};
const Moment start = *parse_moment("2026-11-22T08:14:05+01:00");

Grounding led(FakeTerminal& terminal, const std::string& id = "looking") {
    setenv("STEADY_LOG", "/nonexistent/log", 1);
    Choice choice;
    choice.id = id;
    return ground(some, choice, &terminal, {}, start);
}

std::vector<std::string> ids(const std::vector<const Exercise*>& list) {
    std::vector<std::string> names;
    for (const Exercise* exercise : list) names.push_back(exercise->id);
    return names;
}
using Ids = std::vector<std::string>;

}  // namespace

TEST_CASE("a whole exercise is one record, with the time it began at") {
    FakeTerminal terminal({"7", "words", "", "3"});
    const auto result = led(terminal);
    REQUIRE(result.records.size() == 1);
    CHECK(to_line(result.records[0]) ==
          "time=2026-11-22T08:14:05+01:00 kind=practice exercise=looking before=7 after=3 "
          "finished=yes two=words");
    CHECK(terminal.has_shown("From 7 to 3."));
}

TEST_CASE("both ratings can be skipped") {
    FakeTerminal terminal({"", "", "", ""});
    const auto result = led(terminal);
    CHECK(to_line(result.records.at(0)) ==
          "time=2026-11-22T08:14:05+01:00 kind=practice exercise=looking finished=yes");
}

TEST_CASE("leaving the last rating does not unfinish the exercise") {
    FakeTerminal terminal({"7", "", "", "q"});
    const auto result = led(terminal);
    CHECK(result.ending == Ending::finished);
    CHECK(*result.records.at(0).find("finished") == "yes");
}

TEST_CASE("an interruption at the last rating is one, and the exercise stays finished") {
    FakeTerminal terminal({"7", "", "", "^C"});
    const auto result = led(terminal);
    CHECK(result.ending == Ending::interrupted);
    CHECK(*result.records.at(0).find("finished") == "yes");
}

TEST_CASE("nothing is recorded when no exercise began") {
    for (const char* key : {"q", "^D", "^C"}) {
        CAPTURE(key);
        FakeTerminal terminal({key});
        CHECK(led(terminal).records.empty());
        FakeTerminal at_the_offer({"5", key});
        CHECK(led(at_the_offer, "").records.empty());
    }
}

TEST_CASE("another exercise: the one left is kept when something was done in it") {
    FakeTerminal terminal({"5", "n", "q"});  // a question waits after the first words
    CHECK(led(terminal).records.empty());
    FakeTerminal further({"5", "words", "n", "q"});
    const auto result = led(further);
    REQUIRE(result.records.size() == 1);
    CHECK(*result.records[0].find("finished") == "no");
    CHECK(*result.records[0].find("two") == "words");
}

TEST_CASE("offers go round, and the only one that fits says so") {
    FakeTerminal terminal({"5", "n", "n", "n", "q"});
    led(terminal, "");
    CHECK(std::count(terminal.shown.begin(), terminal.shown.end(), "holding, about 2 minutes.") ==
          2);
    FakeTerminal narrow({"5", "n", "q"});
    Choice choice;
    choice.wish.tags = {"outward"};
    ground(some, choice, &narrow, {}, start);
    CHECK(narrow.has_shown("the only one that fits"));
}

TEST_CASE("at 8 or more, or at night, what holds the breath comes last, by chance too") {
    Choice choice;
    CHECK(ids(candidates(some, choice)) == Ids{"holding", "looking", "sighing"});
    choice.wish.strength = 8;
    CHECK(ids(candidates(some, choice)) == Ids{"looking", "sighing", "holding"});
    choice.random = true;
    for (int i = 0; i < 20; ++i) CHECK(ids(candidates(some, choice)).back() == "holding");
}

TEST_CASE("by day one's own come first, then the short ones") {
    setenv("XDG_CONFIG_HOME", "/home/u/.config", 1);
    Exercises more = some;
    more.list[2].origin = "/home/u/.config/steady/exercises/sighing.toml";
    more.list[1].tags.emplace_back("short");
    Choice choice;
    CHECK(ids(candidates(more, choice)) == Ids{"sighing", "looking", "holding"});
}

TEST_CASE("in a hard moment, of two that are as short the one without words comes first") {
    const Exercises two = {
        {exercise_of("naming", 3, {"words"}), exercise_of("sky", 3, {"outward"})}, {}};
    Choice choice;
    choice.wish.strength = 9;
    CHECK(ids(candidates(two, choice)) == Ids{"sky", "naming"});
}

TEST_CASE("what is for a calm hour waits until it is asked for") {
    Exercises more = some;
    more.list.insert(more.list.begin(), exercise_of("asking", 1, {"calm-hour", "breath"}));
    Choice choice;
    CHECK(ids(candidates(more, choice)) == Ids{"holding", "looking", "sighing"});
    choice.wish.tags = {"breath"};
    CHECK(ids(candidates(more, choice)) == Ids{"holding", "sighing", "asking"});
    choice.id = "asking";
    CHECK(ids(candidates(more, choice)).front() == "asking");
    CHECK(ids(all_that_fit(more, {})) == Ids{"asking", "holding", "looking", "sighing"});
}

TEST_CASE("not more than ten are offered, unless a kind was asked for") {
    Exercises many;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        many.list.push_back(exercise_of(std::string(1, letter), 2, {"breath"}));
    Choice choice;
    CHECK(candidates(many, choice).size() == 10);
    choice.wish.tags = {"breath"};
    CHECK(candidates(many, choice).size() == 26);
}

TEST_CASE("after words of violence nothing is offered that is done together") {
    const Exercises both = {
        {exercise_of("alone", 2, {"self"}), exercise_of("talking", 2, {"together"}),
         exercise_of("walking", 2, {"self"})},
        {}};
    setenv("STEADY_LOG", "/nonexistent/log", 1);
    Choice choice;
    choice.id = "alone";
    FakeTerminal terminal({"5", "He hits me", "n", "q"});
    ground(both, choice, &terminal, {}, start);
    CHECK(terminal.has_shown("walking, about 2 minutes."));
    CHECK_FALSE(terminal.has_shown("talking"));
    FakeTerminal other({"5", "a gull", "n", "q"});
    ground(both, choice, &other, {}, start);
    CHECK(other.has_shown("talking, about 2 minutes."));
}

TEST_CASE("at night the first offer holds no breath") {
    FakeTerminal terminal({"2", "q"});
    ground(some, {}, &terminal, {}, *parse_moment("2026-11-22T23:30:00+01:00"));
    CHECK(terminal.has_shown("looking, about 3 minutes."));
}

TEST_CASE("the one asked for comes first, and the others that fit after it") {
    Choice choice;
    choice.id = "sighing";
    CHECK(ids(candidates(some, choice)) == Ids{"sighing", "holding", "looking"});
    choice.wish.tags = {"outward"};
    CHECK(ids(candidates(some, choice)) == Ids{"sighing", "looking"});
}

TEST_CASE("what cannot be is misuse before anything is shown") {
    const auto fails = [](Choice choice, std::map<std::string, std::string> answers) {
        FakeTerminal terminal;
        Manner manner;
        manner.answers = std::move(answers);
        CHECK_THROWS_AS(ground(some, choice, &terminal, manner, start), Error);
        CHECK(terminal.shown.empty());
    };
    fails({"sihing", {}, false}, {});
    fails({"", {{"no-such-tag"}}, false}, {});
    fails({}, {{"before", "11"}});
    fails({}, {{"helped", "perhaps"}});
    fails({}, {{"befor", "1"}});
}

TEST_CASE("a tag that no exercise has is named") {
    Choice choice;
    choice.wish.tags = {"outward", "breth"};
    CHECK_THROWS_WITH(candidates(some, choice), "no exercise has the tag breth");
    choice.wish = {{"outward"}, 1};
    CHECK_THROWS_WITH(candidates(some, choice), "no exercise fits that");
}

TEST_CASE("everything answered beforehand makes a record without a terminal and without time") {
    Manner manner;
    manner.no_input = true;
    manner.answers = {{"before", "7"}, {"after", "3"}, {"helped", "yes"}};
    const auto result = ground(some, {"looking", {}, false}, nullptr, manner, start);
    CHECK(to_line(result.records.at(0)) ==
          "time=2026-11-22T08:14:05+01:00 kind=practice exercise=looking before=7 after=3 "
          "helped=yes");
}

TEST_CASE("an answer that another exercise asks for is refused when nobody can change to that") {
    Exercises two = some;
    two.list[1].steps = {Ask{"What is there?", "seen"}};
    Manner manner;
    manner.no_input = true;
    manner.answers = {{"seen", "a tree"}};
    CHECK_THROWS_WITH(ground(two, {"holding", {}, false}, nullptr, manner, start),
                      "seen: holding does not ask for that");
    const auto result = ground(two, {"looking", {}, false}, nullptr, manner, start);
    CHECK(*result.records.at(0).find("seen") == "a tree");
}

TEST_CASE("with no_input nothing is asked, and the exercise goes on by itself to its end") {
    FakeTerminal terminal;  // any question would be an interruption
    Manner manner;
    manner.no_input = true;
    const auto result = ground(some, {}, &terminal, manner, start);
    CHECK(result.ending == Ending::finished);
    CHECK(*result.records.at(0).find("finished") == "yes");
    CHECK(result.records.at(0).find("duration") != nullptr);
    CHECK(terminal.has_shown("Three."));
}

TEST_CASE("the last words fit what happened") {
    const std::tuple<int, int, std::string> rows[] = {
        {7, 3, "From 7 to 3."},
        {7, 7, "It did not ease this time. That happens."},
        {5, 8, "It did not ease this time. That happens."},
        {1, 1, "Still at 1."},
        {-1, 3, "enough for now"},
        {7, -1, "enough for now"}};
    for (const auto& [before, after, words] : rows) {
        CAPTURE(before);
        CAPTURE(after);
        CHECK(closing_words(before, after).find(words) != std::string::npos);
    }
}

TEST_CASE("heavy words in an exercise bring the panel before the talk goes on") {
    FakeTerminal terminal({"7", "I want to die", "", "3"});
    const auto result = led(terminal);
    CHECK(result.heard.suicidal());
    CHECK(terminal.has_shown("This sounds very heavy."));
    FakeTerminal other({"7", "a gull", "", "3"});
    CHECK_FALSE(led(other).heard.panel());
    CHECK_FALSE(other.has_shown("heavy"));
}
