#include "ladder/ladder_build.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "fake_terminal.h"
#include "setting.h"

using namespace steady;

namespace {

const Ladder some = {{"room", "Another room", 2, 300, ""}, {"walk", "A walk", 3, 600, ""}};

std::vector<std::string> ids(const Ladder& ladder) {
    std::vector<std::string> ids;
    for (const Rung& rung : ladder) ids.push_back(rung.id);
    return ids;
}

using Ids = std::vector<std::string>;

BuiltLadder built(FakeTerminal& terminal, const Ladder& own = {}) {
    return ask_rungs(some, own, terminal);
}

}  // namespace

TEST_CASE("suggested steps are picked by number, and one's own typed") {
    FakeTerminal terminal({"2 1", "5", "", "Tea in the garden, alone", "4", "15 min", "", "y"});
    const Ladder rungs = built(terminal).rungs;
    REQUIRE(ids(rungs) == Ids{"walk", "room", "tea-in-the-garden-alone"});
    CHECK(rungs[0].strength == 5);
    CHECK(rungs[1].strength == 2);  // Enter takes the number that is there
    CHECK(rungs[2] == Rung{"tea-in-the-garden-alone", "Tea in the garden, alone", 4, 900, ""});
}

TEST_CASE("what does not fit is asked again, and n writes nothing") {
    FakeTerminal terminal(
        {"7", "one", "1", "12", "much", "3", "Tea", "", "4", "soon", "", "", "n"});
    CHECK(built(terminal).rungs.empty());
    CHECK(terminal.has_shown("Numbers from 1 to 2"));
    CHECK(terminal.has_shown("A number from 0 to 10"));
    CHECK(terminal.has_shown("A length such as 10m"));
}

TEST_CASE("what is on the ladder already is not suggested") {
    FakeTerminal terminal({"1", "4", "", ""});
    CHECK(ids(built(terminal, {some[0]}).rungs) == Ids{"walk"});
    CHECK_FALSE(terminal.has_shown("Another room"));
}

TEST_CASE("leaving keeps what was built, if the person likes; a signal writes it too") {
    FakeTerminal leaving({"1 2", "4", "q", ""});
    CHECK(ids(built(leaving).rungs) == Ids{"room"});
    FakeTerminal cut({"1 2", "4", "^C"});
    const BuiltLadder built_until = built(cut);
    CHECK(built_until.left);
    CHECK(ids(built_until.rungs) == Ids{"room"});
}

TEST_CASE("a step of one's own that may harm or test brings a warning and no refusal") {
    const Setting home("XDG_CONFIG_HOME", "/nonexistent");
    FakeTerminal harm({"", "Stay calm while he shouts at me", "n", "", ""});
    CHECK(built(harm).rungs.empty());
    CHECK(harm.has_shown("A small step is for what is safe."));
    CHECK(harm.has_shown("findahelpline.com"));
    FakeTerminal test({"", "See if he writes first", "y", "5", "", "", ""});
    CHECK(built(test).rungs.size() == 1);
    CHECK(test.has_shown("behind their back"));
    CHECK(test.has_shown("findahelpline.com"));
}

TEST_CASE("the same from answers given beforehand") {
    const Ladder rungs = answered_rungs(
        some, {some[0]},
        {{"room", "5"}, {"walk", "yes"}, {"title", "Tea"}, {"strength", "1"}, {"planned", "10m"}});
    REQUIRE(ids(rungs) == Ids{"walk", "tea"});
    CHECK(rungs[0].strength == 3);
    CHECK(rungs[1].planned == 600);
}

TEST_CASE("an answer that does not fit is told") {
    const Answers cases[] = {
        {{"walk", "11"}},    {{"wlak", "3"}},
        {{"title", "Tea"}},  {{"title", " "}, {"strength", "1"}},
        {{"strength", "1"}}, {{"title", "Tea"}, {"strength", "1"}, {"planned", "soon"}}};
    for (const Answers& answers : cases) {
        CAPTURE(answers.begin()->first);
        CHECK_THROWS_AS(answered_rungs(some, {}, answers), Error);
    }
}
