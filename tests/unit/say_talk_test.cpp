#include "say/say_talk.h"

#include <doctest/doctest.h>

#include "fake_terminal.h"
#include "say/held.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

struct Aside final : SayAside {
    std::string edited;
    int grounded = 0;
    std::string edit(const std::string& message) override {
        return edited.empty() ? message : edited;
    }
    void ground() override { ++grounded; }
};

/// A talk in a home of its own, by day unless told otherwise.
struct Talk {
    TemporaryFolder folder;
    Setting state{"XDG_STATE_HOME", folder.path().c_str()};
    Setting data{"XDG_DATA_HOME", folder.path().c_str()};
    Setting clock{"STEADY_NOW", "2026-11-22T15:10:00+00:00"};
    Sayings sayings = built_in_sayings();
    Aside aside;
    std::unique_ptr<Terminal> terminal;
    Moment start = *parse_moment("2026-11-22T15:10:00+00:00");

    SayEnd go(std::deque<std::string> typed, SayWish wish = {}, bool pasted = false) {
        auto fake = std::make_unique<FakeTerminal>(std::move(typed));
        fake->pasted = pasted;
        terminal = std::move(fake);
        const Manner manner;
        SayTalk talk(terminal, aside, sayings, manner, start);
        return talk.go(wish);
    }
    bool has_shown(std::string_view words) {
        return dynamic_cast<FakeTerminal&>(*terminal).has_shown(words);
    }
};

SayForm share_form() {
    std::vector<std::string> complaints;
    return *load_say_forms(complaints).find("share");
}

SayWish given(const char* message) {
    SayWish wish;
    wish.message = message;
    return wish;
}

}  // namespace

TEST_CASE("a clear message can go as it is, after what it does well") {
    Talk talk;
    const SayEnd end = talk.go({"3", "I felt sad on Monday. Could you call?", "", ""});
    CHECK(end.message == "I felt sad on Monday. Could you call?");
    CHECK(talk.has_shown("You name what you feel."));
    CHECK(talk.has_shown("This is clear. It can go as it is."));
    CHECK_FALSE(talk.has_shown("g grounds first"));
}

TEST_CASE("a hint quotes the phrase, and brings a sentence to try") {
    Talk talk;
    talk.go({"", "you never call", "", ""});
    CHECK(talk.has_shown("\"you never\""));
    CHECK(talk.has_shown("Try: what happened, then you:"));
    CHECK_FALSE(talk.has_shown("It can go as it is."));
}

TEST_CASE("at seven or more, and at night, calmer ground is offered first and nothing is blocked") {
    Talk hot;
    hot.go({"7", "g", "hello", "", ""});
    CHECK(hot.has_shown("That is a strong feeling"));
    CHECK(hot.aside.grounded == 1);
    CHECK(hot.has_shown("It can go as it is."));
    Talk calm;
    calm.go({"6", "hello", "", ""});
    CHECK_FALSE(calm.has_shown("g grounds first"));
    Talk night;
    night.start = *parse_moment("2026-11-22T22:00:00+00:00");
    night.go({"", "", "hello", "", ""});
    CHECK(night.has_shown("It is late"));
    CHECK(night.has_shown("It can go as it is."));
}

TEST_CASE("a message can be held before it is looked over, and afterwards") {
    Talk before;
    CHECK(before.go({"9", "h", "not now", ""}).held);
    REQUIRE(held_drafts().size() == 1);
    CHECK(read_held(held_drafts()[0]) == "not now");
    Talk after;
    CHECK(after.go({"", "hello", "", "h"}).held);
    CHECK(held_drafts().size() == 1);
    Talk never;
    CHECK_FALSE(never.go({"", "hello", "", ""}).held);
    CHECK(held_drafts().empty());
}

TEST_CASE("an empty line within a paste ends no message") {
    Talk talk;
    const SayEnd end = talk.go({"", "", "Hello.", "", "you never call", ""}, {}, true);
    CHECK(end.message == "Hello.\n\nyou never call");
}

TEST_CASE("words of violence about the rehearsal end the talk") {
    Talk talk;
    talk.go({"", "I need to rest.", "", "a", "", "he hit me for it", "e"});
    CHECK(talk.has_shown("A fear can be accurate"));
    CHECK(dynamic_cast<FakeTerminal&>(*talk.terminal).typed.size() == 1);
}

TEST_CASE("that honest words can raise the danger is said once, and never again") {
    Talk talk;
    talk.go({"", "hello", "", ""});
    CHECK(talk.has_shown("can raise the danger"));
    talk.go({"", "hello", "", ""});
    CHECK_FALSE(talk.has_shown("can raise the danger"));
}

TEST_CASE("the third talk of an evening, and no earlier one, brings one soft line") {
    Talk talk;
    talk.start = *parse_moment("2026-11-22T19:00:00+00:00");
    for (const bool line : {false, false, true, true}) {
        talk.go({"", "hello", "", ""});
        CHECK(talk.has_shown("It is clear enough") == line);
    }
    talk.start = *parse_moment("2026-11-23T01:00:00+00:00");
    talk.go({"", "", "hello", "", ""});
    CHECK(talk.has_shown("It is clear enough"));
    talk.start = *parse_moment("2026-11-23T15:00:00+00:00");
    talk.go({"", "hello", "", ""});
    CHECK_FALSE(talk.has_shown("It is clear enough"));
}

TEST_CASE("after words of violence nothing is said about wording, and no form goes on") {
    Talk talk;
    const SayEnd end = talk.go({}, given("he hit me and he never says sorry"));
    CHECK(end.heard.violence());
    CHECK(end.message == "he hit me and he never says sorry");
    CHECK(talk.has_shown("A fear can be accurate"));
    CHECK_FALSE(talk.has_shown("absolute"));
    CHECK_FALSE(talk.has_shown("Try: "));
    Talk form;
    const SayForm share = share_form();
    SayWish wish;
    wish.form = &share;
    const SayEnd composed = form.go({"", "he hit me"}, wish);
    CHECK(composed.message.find("he hit me") != std::string::npos);
    CHECK_FALSE(form.has_shown("e changes it"));
}

TEST_CASE("nothing is reframed for someone who wants to die") {
    Talk talk;
    talk.go({"", "you never call and i want to die", "", ""});
    CHECK(talk.has_shown("A person can listen now"));
    CHECK_FALSE(talk.has_shown("Try: "));
}

TEST_CASE("a form leads to a message, which is looked over too") {
    Talk talk;
    const SayForm share = share_form();
    SayWish wish;
    wish.form = &share;
    const SayEnd end = talk.go({"", "i am tense today", "", "go for a run", ""}, wish);
    CHECK(end.message ==
          "I noticed that i am tense today. I am going to go for a run. You do not need to do "
          "anything. I wanted you to know.");
    CHECK(talk.has_shown("This is clear. It can go as it is."));
}

TEST_CASE("said aloud, a word can be changed, and it is looked at again") {
    Talk talk;
    talk.aside.edited = "Could you call on Monday?";
    const SayEnd end = talk.go({"", "you never call", "", "a", "", "shaky", "y", ""});
    CHECK(end.message == "Could you call on Monday?");
    CHECK(talk.has_shown("Read it aloud now"));
}

TEST_CASE("changed in the editor, the message is looked over once more") {
    Talk talk;
    talk.aside.edited = "Could you call on Monday?";
    talk.go({"", "you never call", "", "e", ""});
    CHECK(talk.has_shown("\"you never\""));
    CHECK(talk.has_shown("This is clear."));
}

TEST_CASE("Ctrl-C leaves, and what was typed is in the message") {
    Talk talk;
    const SayEnd end = talk.go({"", "one", "two", "^C"});
    CHECK(end.ending == Ending::interrupted);
    CHECK(end.message == "one\ntwo");
    Talk form;
    const SayForm share = share_form();
    SayWish wish;
    wish.form = &share;
    CHECK(
        form.go({"", "i am tense", "^C"}, wish).message.starts_with("I noticed that i am tense."));
}

TEST_CASE("an evening is from six to four") {
    const auto evening = [](const char* time) { return evening_of(*parse_moment(time)); };
    CHECK(evening("2026-11-22T18:00:00+00:00") == parse_day("2026-11-22"));
    CHECK(evening("2026-11-23T03:59:59+00:00") == parse_day("2026-11-22"));
    CHECK_FALSE(evening("2026-11-22T17:59:59+00:00"));
    CHECK_FALSE(evening("2026-11-22T04:00:00+00:00"));
}
