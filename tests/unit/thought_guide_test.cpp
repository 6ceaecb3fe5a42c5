#include "thought/thought_guide.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "fake_terminal.h"
#include "setting.h"

using namespace steady;

namespace {

Exercise exercise_of(std::vector<Step> steps) {
    Exercise exercise;
    exercise.id = "a-test";
    exercise.steps = std::move(steps);
    return whole_record(exercise);
}

using Fields = std::vector<Field>;

/// One habit with two questions and one with one, found by a word each.
Distortions habits() {
    std::vector<std::string> complaints;
    return read_distortions({{"distortions.toml", "built in", R"(
[[distortion]]
id = "mind-reading"
title = "Mind reading"
about = "Being sure what somebody thinks."
example = "She thinks badly of me."
questions = ["What was said?", "What else could it be?"]
clear = ["she thinks"]
[[distortion]]
id = "labeling"
title = "Labeling"
about = "A person becomes a word."
example = "I am clingy."
questions = ["What did I do?"]
clear = ["clingy"]
)"}},
                            complaints);
}

struct Led {
    SessionResult result;
    bool panel = false;
    bool suicidal = false;
};

Led led(FakeTerminal& terminal, const Exercise& exercise, Answers answers = {}) {
    const Setting config("XDG_CONFIG_HOME", "/nonexistent");
    Manner manner;
    manner.back = true;
    manner.answers = std::move(answers);
    ThoughtGuide guide(terminal, manner, habits(), {"late-reply", "silence"});
    SessionResult result = lead(exercise, &terminal, manner, guide);
    return {result, guide.showed_panel(), guide.suicidal()};
}

const std::string* find(const Led& led, std::string_view field) {
    for (const Field& found : led.result.fields)
        if (found.key == field) return &found.value;
    return nullptr;
}

std::string value(const Led& led, std::string_view field) {
    const std::string* found = find(led, field);
    return found == nullptr ? "" : *found;
}

Ask reframing(const char* text, const char* field) {
    return {text, field, 1, {}, true, Part::reframe};
}

const Exercise some = exercise_of({Ask{"Thought?", "thought"}, Ask{"For?", "evidence_for"},
                                   reframing("Against?", "evidence_against"),
                                   Ask{"Who?", "support", 1, {}, true, Part::accurate},
                                   Ask{"Plan?", "plan"}, Ask{"Fear?", "prediction"}});

const Exercise with_hints =
    exercise_of({Ask{"Thought?", "thought"}, Hints{"", "distortion"}, Ask{"Then?", "balanced"}});

constexpr const char* heavy = "This sounds very heavy.";

}  // namespace

TEST_CASE(
    "where it is about how the person feels, all questions come but those for an accurate fear") {
    FakeTerminal terminal({"They left.", "for", "1", "against", "2", "", "", ""});
    const Led all = led(terminal, some);
    CHECK(all.result.fields == Fields{{"thought", "They left."},
                                      {"evidence_for", "for"},
                                      {"evidence_against", "against"},
                                      {"conclusion", "balanced"}});
    CHECK_FALSE(terminal.has_shown("Who?"));
    CHECK(all.panel == false);
}

TEST_CASE("the other answer turns questions off, brings the panel once, and is kept nowhere") {
    FakeTerminal terminal({"He shouts.", "for", "2", "2", "a friend", "go to her", ""});
    const Led careful = led(terminal, some);
    CHECK(careful.result.fields == Fields{{"thought", "He shouts."},
                                          {"evidence_for", "for"},
                                          {"conclusion", "unsure"},
                                          {"support", "a friend"},
                                          {"plan", "go to her"}});
    CHECK(terminal.has_shown(heavy));
    CHECK(terminal.has_shown("A fear can be accurate."));
    CHECK_FALSE(terminal.has_shown("Fear?"));
    CHECK(careful.panel);
}

TEST_CASE("words of violence do the same, and then it is not asked") {
    FakeTerminal terminal({"He hit me again.", "for", "1", "", "", "", ""});
    const Led careful = led(terminal, some);
    CHECK(careful.panel);
    CHECK_FALSE(terminal.has_shown("is this about how you feel"));
    CHECK_FALSE(terminal.has_shown("Against?"));
    CHECK_FALSE(terminal.has_shown("Fear?"));
    const auto& shown = terminal.shown;
    const auto panels = std::count_if(shown.begin(), shown.end(), [](const std::string& text) {
        return text.find(heavy) != text.npos;
    });
    CHECK(panels == 1);
}

TEST_CASE("nothing questions a thought of suicide, and something steadying is offered") {
    FakeTerminal terminal({"I want to die.", "\n"});
    const Led care = led(terminal, some);
    CHECK(care.result.fields == Fields{{"thought", "I want to die."}});
    CHECK(care.suicidal);
    CHECK(terminal.has_shown(heavy));
    CHECK(terminal.has_shown("g leads you through something steadying"));
    CHECK_FALSE(terminal.has_shown("For?"));
    CHECK(care.result.ending == Ending::finished);
}

TEST_CASE("g leads an exercise that looks outward, and comes back") {
    FakeTerminal terminal({"I want to die.", "g"});
    terminal.typed.resize(terminal.typed.size() + 20, "\n");
    CHECK(led(terminal, some).result.ending == Ending::finished);
    CHECK(terminal.has_shown("steady-ground has more of these"));
}

TEST_CASE("an accurate thought leads to support, and to no prediction") {
    FakeTerminal terminal({"He left.", "for", "1", "none", "accurate", "Mira", "", ""});
    const Led accurate = led(terminal, some);
    CHECK(value(accurate, "support") == "Mira");
    CHECK_FALSE(terminal.has_shown("Fear?"));
}

TEST_CASE("without a thought nothing is asked about it") {
    FakeTerminal terminal({"", "2", "", ""});
    led(terminal, some);
    for (const char* question : {"For?", "Against?", "is this about how you feel"}) {
        CAPTURE(question);
        CHECK_FALSE(terminal.has_shown(question));
    }
}

TEST_CASE("hints are questions with the words that matched, and only what is picked is kept") {
    FakeTerminal terminal({"I am clingy.", "1", "1", "wrote twice", "fine", "3"});
    const Led picked = led(terminal, with_hints);
    CHECK(terminal.has_shown("\"clingy\": could that be labeling? A person becomes a word."));
    CHECK(terminal.has_shown("none of these"));
    CHECK(picked.result.fields == Fields{{"thought", "I am clingy."},
                                         {"distortion", "labeling"},
                                         {"balanced", "fine"},
                                         {"conclusion", "unsure"},
                                         {"habit", "What did I do? wrote twice"}});
}

TEST_CASE("a hint can be refused by Enter, by its number and by name") {
    for (const char* refusal : {"", "3", "none", "None of these"}) {
        CAPTURE(refusal);
        FakeTerminal terminal({"She thinks I am clingy.", "1", refusal, "", ""});
        const Led refused = led(terminal, with_hints);
        CHECK(find(refused, "distortion") == nullptr);
        CHECK(refused.result.ending == Ending::finished);
    }
}

TEST_CASE("another habit can be named, and one habit brings both its questions") {
    FakeTerminal terminal(
        {"I am clingy.", "1", "astrology", "mind", "\"Later.\"", "he was tired", "", ""});
    const Led named = led(terminal, with_hints);
    CHECK(value(named, "distortion") == "mind-reading");
    CHECK(value(named, "habit") ==
          "What was said? \"Later.\"; What else could it be? he was tired");
    CHECK(terminal.has_shown("That is none of the names here:"));
}

TEST_CASE("several habits bring the first question of each") {
    FakeTerminal terminal({"I am clingy.", "1", "labeling, mind-reading", "wrote", "", "", ""});
    const Led both = led(terminal, with_hints);
    CHECK(value(both, "distortion") == "labeling,mind-reading");
    CHECK(value(both, "habit") == "What did I do? wrote");
    CHECK(terminal.has_shown("What was said?"));
}

TEST_CASE("a habit picked anew takes the answers about the old one along") {
    FakeTerminal terminal({"I am clingy.", "1", "1", "wrote", "b", "b", "mind", "", "", "", ""});
    const Led anew = led(terminal, with_hints);
    CHECK(value(anew, "distortion") == "mind-reading");
    CHECK(find(anew, "habit") == nullptr);
}

TEST_CASE("of several thoughts one is looked at, and the others are kept beside it") {
    const Exercise several = exercise_of({Ask{"Thought?", "thought"}, Ask{"Another?", "others"},
                                          Show{"The thought:", "thought"}, Ask{"For?", "friend"}});
    FakeTerminal terminal({"one", "two; three", "2", "", ""});
    const Led heaviest = led(terminal, several);
    CHECK(heaviest.result.fields == Fields{{"thought", "two"}, {"others", "one; three"}});
    CHECK(terminal.has_shown("The thought: two"));
    FakeTerminal single({"one", "", "", ""});
    CHECK(led(single, several).result.fields == Fields{{"thought", "one"}});
    CHECK_FALSE(single.has_shown("weighs most"));
    FakeTerminal as_it_is({"one", "two", "", "", ""});
    CHECK(led(as_it_is, several).result.fields == Fields{{"thought", "one"}, {"others", "two"}});
}

TEST_CASE("a plan asks for its trigger, with the person's own, and a prediction for its sign") {
    FakeTerminal terminal(
        {"x", "", "1", "", "2", "walk", "2", "He goes.", "70", "some day", "friday", "A note."});
    const Led planned = led(terminal, some);
    CHECK(value(planned, "trigger") == "silence");
    CHECK(value(planned, "likelihood") == "70");
    CHECK(parse_day(value(planned, "by")));
    CHECK(value(planned, "sign") == "A note.");
    CHECK(terminal.has_shown("A day to come:"));
    CHECK(terminal.has_shown("How will you know, without checking on them?"));
}

TEST_CASE("from 8 on breathing is offered first, once, and can be passed over") {
    const Exercise rated = exercise_of({Rate{"How strong?", "before"}, Ask{"Thought?", "thought"}});
    FakeTerminal breathing({"8", "\n", "b", "9", "x", ""});
    led(breathing, rated);
    CHECK(breathing.has_shown("Two minutes of slow breathing first?"));
    CHECK(breathing.seconds() == doctest::Approx(120));
    FakeTerminal passing({"10", "s", "x", ""});
    led(passing, rated);
    CHECK(passing.seconds() == 0);
    FakeTerminal calm({"7", "x", ""});
    led(calm, rated);
    CHECK_FALSE(calm.has_shown("breathing"));
}

TEST_CASE("what was typed at the hints") {
    const Distortions known = habits();
    const auto offered = known.hints("I am clingy.");
    const std::pair<const char*, const char*> rows[] = {{"1", "labeling"},
                                                        {"2", ""},
                                                        {"Mind reading", "mind-reading"},
                                                        {"mind", "mind-reading"},
                                                        {"1, mind", "labeling,mind-reading"},
                                                        {"none", ""}};
    for (const auto& [typed, ids] : rows) {
        CAPTURE(typed);
        CHECK(habits_typed(typed, offered, known.list) == std::string(ids));
    }
    for (const char* typed : {"9", "astrology", "1, astrology", "?"})
        CHECK_FALSE(habits_typed(typed, offered, known.list));
}

TEST_CASE("what is said to the question of harm is read with care") {
    for (const char* feeling : {"1", "No", " none ", "what I feel", ""}) {
        CAPTURE(feeling);
        FakeTerminal terminal({"They left.", "for", feeling, "against", "", "", ""});
        CHECK_FALSE(led(terminal, some).panel);
        CHECK(terminal.has_shown("Against?"));
    }
    for (const char* harm : {"2", "yes", "both, and I feel small", "not sure", "He shouts",
                             "he makes me feel afraid", "She's hurting my feelings"}) {
        CAPTURE(harm);
        FakeTerminal terminal({"They left.", "for", harm, "", "", "", ""});
        CHECK(led(terminal, some).panel);
        CHECK_FALSE(terminal.has_shown("Against?"));
        CHECK_FALSE(terminal.has_shown("balanced: there is a fairer way to put it"));
    }
}

TEST_CASE("an answer that says nothing is asked for once more") {
    FakeTerminal terminal({"They left.", "for", "7", "1", "against", "", "", ""});
    CHECK_FALSE(led(terminal, some).panel);
    CHECK(terminal.has_shown("not sure is fine too"));
    CHECK(terminal.has_shown("Against?"));
}

TEST_CASE("after words of violence no habit is asked about any more") {
    const Exercise late = exercise_of({Ask{"Thought?", "thought"}, Hints{"", "distortion"},
                                       reframing("Against?", "evidence_against")});
    FakeTerminal terminal({"She thinks badly of me.", "1", "1", "He hit me.", ""});
    led(terminal, late);
    CHECK(terminal.has_shown("What was said?"));
    CHECK(terminal.has_shown(heavy));
    for (const char* question : {"What else could it be?", "Against?"}) {
        CAPTURE(question);
        CHECK_FALSE(terminal.has_shown(question));
    }
}

TEST_CASE("the thought that weighs most can hold a colon, and be in other words") {
    const Exercise several = exercise_of({Ask{"Thought?", "thought"}, Ask{"Another?", "others"}});
    FakeTerminal colon({"one", "He said: go", "2", ""});
    CHECK(led(colon, several).result.fields ==
          Fields{{"thought", "He said: go"}, {"others", "one"}});
    FakeTerminal own({"one", "two", "three", ""});
    CHECK(led(own, several).result.fields == Fields{{"thought", "three"}, {"others", "one; two"}});
}

TEST_CASE("a number that stands for no hint is met with one short line") {
    FakeTerminal terminal({"I am clingy.", "1", "9", "", "", ""});
    led(terminal, with_hints);
    CHECK(terminal.has_shown("1, 2, a name, or ?"));
    CHECK_FALSE(terminal.has_shown("Mind reading: "));
}
