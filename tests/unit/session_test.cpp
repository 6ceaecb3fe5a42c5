#include "exercise/session.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.h"
#include "fake_terminal.h"

using namespace steady;

namespace {

Exercise exercise_of(std::vector<Step> steps) {
    Exercise exercise;
    exercise.id = "a-test";
    exercise.steps = std::move(steps);
    return exercise;
}

Manner with_another() {
    Manner manner;
    manner.another = true;
    return manner;
}

using Fields = std::vector<Field>;

const Exercise two_questions = exercise_of({Say{"Look up."}, Ask{"What is there?", "see", 2, {}},
                                            Ask{"Which sound?", "hear", 1, {"near", "far"}}});

}  // namespace

TEST_CASE("answers become fields in the order they were given") {
    FakeTerminal terminal({"a lamp", "a door", "2"});
    const auto result = lead(two_questions, &terminal, {});
    CHECK(result.ending == Ending::finished);
    CHECK(result.fields == Fields{{"see", "a lamp; a door"}, {"hear", "far"}});
}

TEST_CASE("an empty line ends a list of answers, and a skipped question is no field") {
    FakeTerminal terminal({"a lamp", "", ""});
    CHECK(lead(two_questions, &terminal, {}).fields == Fields{{"see", "a lamp"}});
}

TEST_CASE("every way to leave in the middle of a list keeps what was answered") {
    const std::pair<const char*, Ending> ways[] = {{"q", Ending::left},
                                                   {"Q ", Ending::left},
                                                   {"^D", Ending::left},
                                                   {"n", Ending::another},
                                                   {"^C", Ending::interrupted}};
    for (const auto& [typed, ending] : ways) {
        CAPTURE(typed);
        FakeTerminal terminal({"a lamp", typed});
        const auto result = lead(two_questions, &terminal, with_another());
        CHECK(result.ending == ending);
        CHECK(result.fields == Fields{{"see", "a lamp"}});
        CHECK(result.steps_done == 1);
    }
}

TEST_CASE("a terminal that is gone is an ending of its own") {
    FakeTerminal terminal({"a lamp"});
    CHECK(lead(two_questions, &terminal, {}).ending == Ending::hung_up);
}

TEST_CASE("half a line is an answer when the terminal is gone, where words were asked for") {
    FakeTerminal words({"a lamp"});
    words.left_unfinished = " a do";
    CHECK(lead(two_questions, &words, {}).fields == Fields{{"see", "a lamp; a do"}});
    FakeTerminal rating;
    rating.left_unfinished = "1";
    CHECK(lead(exercise_of({Rate{"How strong?", "before"}}), &rating, {}).fields.empty());
    FakeTerminal ctrl_c({"a lamp", "^C"});
    ctrl_c.left_unfinished = "a do";
    CHECK(lead(two_questions, &ctrl_c, {}).fields == Fields{{"see", "a lamp"}});
}

TEST_CASE("n is a word like any other where there is nothing to change to") {
    FakeTerminal terminal({"n", "", ""});
    CHECK(lead(two_questions, &terminal, {}).fields == Fields{{"see", "n"}});
}

TEST_CASE("a rating is asked again until it is one") {
    FakeTerminal terminal({"eleven", "11", "-1", " 6 "});
    const auto result = lead(exercise_of({Rate{"How strong?", "now"}}), &terminal, {});
    CHECK(result.fields == Fields{{"now", "6"}});
    CHECK(terminal.has_shown("A number from 0 to 10, or Enter to skip."));
}

TEST_CASE("a belief goes up to 100") {
    FakeTerminal terminal({"85"});
    const Rate rate{"How much do you believe it?", "belief", Rate::Scale::percent};
    CHECK(lead(exercise_of({rate}), &terminal, {}).fields == Fields{{"belief", "85"}});
}

TEST_CASE("several choices of a list field are kept as that list") {
    FakeTerminal terminal({"1 3"});
    const Ask ask{"Where?", "body", 1, {"tight-chest", "heat", "shaking"}};
    CHECK(lead(exercise_of({ask}), &terminal, {}).fields ==
          Fields{{"body", "tight-chest,shaking"}});
}

TEST_CASE("what explains a choice is shown, and is no part of the answer") {
    FakeTerminal terminal({"2"});
    const Ask ask{"Where?", "conclusion", 1, {"accurate: it fits", "unsure: it can stay open"}};
    CHECK(lead(exercise_of({ask}), &terminal, {}).fields == Fields{{"conclusion", "unsure"}});
    CHECK(terminal.has_shown("  2  unsure: it can stay open"));
    CHECK(indented("  1  ", "one two three", 12) == "  1  one two\n     three");
}

TEST_CASE("a translation shows its own words, and keeps those that are counted") {
    const Ask ask{"Was ist da?", "body", 1, {"tight-chest = enge Brust", "heat = Wärme"}};
    const std::pair<const char*, const char*> rows[] = {
        {"1", "tight-chest"},
        {"1 2", "tight-chest,heat"},
        {"Enge brust", "tight-chest"},
        {"wärme, enge Brust", "heat,tight-chest"},
        {"Gänsehaut, wärme", "gänsehaut,heat"},
        {"Gänsehaut", "gänsehaut"},
        {"heat", "heat"},
    };
    for (const auto& [typed, kept] : rows) {
        CAPTURE(typed);
        FakeTerminal terminal({typed});
        CHECK(lead(exercise_of({ask}), &terminal, {}).fields == Fields{{"body", kept}});
        CHECK(terminal.has_shown("  1  enge Brust"));
    }
    FakeTerminal terminal({"2 1"});
    lead(exercise_of({ask, Show{"Da ist:", "body"}, Say{"Gut."}}), &terminal, {});
    CHECK(terminal.has_shown("Da ist: Wärme, enge Brust"));
}

TEST_CASE("words that do not fit the type of the field are asked again") {
    FakeTerminal terminal({"slept on it", "1"});
    const Ask ask{"Which one?", "choice", 1, {"waited", "shared", "asked", "other"}};
    CHECK(lead(exercise_of({ask}), &terminal, {}).fields == Fields{{"choice", "waited"}});
}

TEST_CASE("a question that is not optional asks for a word or two") {
    FakeTerminal terminal({"", "tea"});
    const Ask ask{"What?", "what", 1, {}, false};
    CHECK(lead(exercise_of({ask}), &terminal, {}).fields == Fields{{"what", "tea"}});
    CHECK(terminal.has_shown("A word or two is enough"));
}

TEST_CASE("quick shows questions, types nothing, and leaves ratings out") {
    FakeTerminal terminal({"", ""});
    Manner manner;
    manner.quick = true;
    const auto result = lead(
        exercise_of({Ask{"What is there?", "see"}, Rate{"How strong?", "now"}, Say{"That is it."}}),
        &terminal, manner);
    CHECK(result.ending == Ending::finished);
    CHECK(result.fields.empty());
    CHECK(terminal.has_shown("What is there?"));
}

TEST_CASE("what was answered beforehand is not asked, and needs no terminal") {
    Manner manner;
    manner.answers = {{"see", "a lamp"}, {"hear", "far"}};
    const auto result = lead(two_questions, nullptr, manner);
    CHECK(result.fields == Fields{{"see", "a lamp"}, {"hear", "far"}});
    CHECK(result.duration == 0);
}

TEST_CASE("without a terminal a question is misuse, and with no_input it is left out") {
    Manner manner;
    CHECK_THROWS_AS(lead(two_questions, nullptr, manner), Error);
    manner.no_input = true;
    CHECK(lead(two_questions, nullptr, manner).fields.empty());
}

TEST_CASE("with no_input words stay as long as they take to read, and keys still work") {
    Manner manner;
    manner.no_input = true;
    const auto seconds = [&](std::pair<double, char> key) {
        FakeTerminal terminal;
        terminal.pressed = {key};
        lead(exercise_of({Say{"Look up."}, Ask{"What is there?", "see", 2, {}}}), &terminal,
             manner);
        CHECK(terminal.has_shown("What is there?") == (key.second != 'q'));
        return terminal.seconds();
    };
    CHECK(seconds({99, '\n'}) == doctest::Approx(3 + 9.5));
    CHECK(seconds({1, '\n'}) == doctest::Approx(1 + 9.5));
    CHECK(seconds({1, 'q'}) == doctest::Approx(1));
}

TEST_CASE("a rating given beforehand is checked before anything is shown") {
    FakeTerminal terminal;
    Manner manner;
    manner.answers = {{"now", "11"}};
    CHECK_THROWS_AS(
        lead(exercise_of({Say{"Look."}, Rate{"How strong?", "now"}}), &terminal, manner), Error);
    CHECK(terminal.shown.empty());
}

TEST_CASE("an earlier answer stays in view from its show on") {
    FakeTerminal terminal({"tight chest", ""});
    const auto steps = exercise_of(
        {Ask{"Where?", "place"}, Show{"You noticed:", "place"}, Ask{"And now?", "now"}});
    lead(steps, &terminal, {});
    const auto& shown = terminal.shown;
    const auto view = std::find(shown.begin(), shown.end(), "You noticed: tight chest");
    CHECK(view != shown.end());
    CHECK(std::find(shown.begin(), shown.end(), "And now?") > view);
}

TEST_CASE("an earlier answer is shown at once when no question follows") {
    FakeTerminal terminal({"tight chest", "\n"});
    lead(exercise_of({Ask{"Where?", "place"}, Show{"You noticed:", "place"}, Say{"It is there."}}),
         &terminal, {});
    const auto& shown = terminal.shown;
    CHECK(std::count(shown.begin(), shown.end(), "You noticed: tight chest") == 1);
}

TEST_CASE("a round of breathing has a phase for each part that takes time") {
    const auto names = [](const Breathe& breathe) {
        std::vector<std::string> list;
        for (const Phase& phase : phases_of(breathe)) list.push_back(phase.name);
        return list;
    };
    using Names = std::vector<std::string>;
    CHECK(names({4, 0, 0, 6, 0, 2}) ==
          Names{"Breathe in", "Breathe out", "Breathe in", "Breathe out"});
    CHECK(names({4, 0, 4, 4, 4, 1}) == Names{"Breathe in", "Hold", "Breathe out", "Rest"});
    CHECK(names({3, 1, 0, 8, 0, 1}) == Names{"Breathe in", "And a little more", "Breathe out"});
}

TEST_CASE("breathing, waiting and tensing take their time, and not a moment more") {
    FakeTerminal terminal;
    const auto steps =
        exercise_of({Breathe{4, 0, 0, 6, 0, 3}, Wait{"", 20}, Tense{5, 15, {"jaw"}}});
    CHECK(lead(steps, &terminal, {}).duration == 70);
}

TEST_CASE("keys while time runs: Enter goes on, n changes, q leaves") {
    const auto steps = exercise_of({Wait{"", 60}, Wait{"", 60}});
    const std::pair<char, Ending> keys[] = {{'\n', Ending::finished},
                                            {' ', Ending::finished},
                                            {'n', Ending::another},
                                            {'q', Ending::left}};
    for (const auto& [key, ending] : keys) {
        CAPTURE(key);
        FakeTerminal terminal;
        terminal.pressed = {{5, 'x'}, {10, key}};
        const auto result = lead(steps, &terminal, with_another());
        CHECK(result.ending == ending);
        CHECK(result.duration == (ending == Ending::finished ? 70 : 10));
    }
}

namespace {

Manner with_back() {
    Manner manner;
    manner.back = true;
    return manner;
}

const Exercise three_questions =
    exercise_of({Ask{"One?", "one"}, Say{"Go on."}, Rate{"Two?", "two"}, Ask{"Three?", "three"}});

}  // namespace

TEST_CASE("b goes back to the question before, with its answer, and Enter keeps that") {
    FakeTerminal terminal({"a", "4", "b", "b", "", "5", "c"});
    CHECK(lead(three_questions, &terminal, with_back()).fields ==
          Fields{{"one", "a"}, {"two", "5"}, {"three", "c"}});
    CHECK(terminal.has_shown("So far: a (Enter keeps it, - takes it out)"));
    CHECK(terminal.has_shown("Two? (0-10, Enter keeps 4)"));
}

TEST_CASE("an answer can be changed, or taken out, after going back") {
    FakeTerminal changed({"a", "b", "A", "", ""});
    CHECK(lead(three_questions, &changed, with_back()).fields == Fields{{"one", "A"}});
    FakeTerminal taken_out({"a", "b", "-", "4", "b", "-", ""});
    CHECK(lead(three_questions, &taken_out, with_back()).fields.empty());
}

TEST_CASE("at the first question there is nothing to go back to") {
    FakeTerminal terminal({"b", "a", "", ""});
    CHECK(lead(three_questions, &terminal, with_back()).fields == Fields{{"one", "a"}});
    CHECK(terminal.has_shown("This is where it begins."));
}

TEST_CASE("b in the middle of a list keeps what was given of it") {
    const auto list = exercise_of({Ask{"One?", "one"}, Ask{"Several?", "more", 3}});
    FakeTerminal terminal({"a", "x", "b", "", ""});
    CHECK(lead(list, &terminal, with_back()).fields == Fields{{"one", "a"}, {"more", "x"}});
}

TEST_CASE("going back passes over what was answered beforehand") {
    Manner manner = with_back();
    manner.answers = {{"two", "3"}};
    FakeTerminal terminal({"a", "b", "A", "c"});
    CHECK(lead(three_questions, &terminal, manner).fields ==
          Fields{{"one", "A"}, {"two", "3"}, {"three", "c"}});
}

TEST_CASE("b is a word like any other where there is no going back") {
    FakeTerminal terminal({"b", "", ""});
    CHECK(lead(three_questions, &terminal, {}).fields == Fields{{"one", "b"}});
}

TEST_CASE("leaving after going back keeps everything that was answered") {
    FakeTerminal terminal({"a", "4", "b", "q"});
    const auto result = lead(three_questions, &terminal, with_back());
    CHECK(result.ending == Ending::left);
    CHECK(result.fields == Fields{{"one", "a"}, {"two", "4"}});
}

TEST_CASE("a guide leaves steps out, changes them, and has an answer given again") {
    struct Strict : Guide {
        std::optional<Step> look_at(const Step& step, const Answers& answers) const override {
            if (answer_field(step) == "two") return std::nullopt;
            if (answer_field(step) == "three") return Ask{"Of " + answers.at("one") + "?", "three"};
            return step;
        }
        bool take(const Step& step, Answers& answers) override {
            answers["_seen"] = "yes";
            answers["added"] = "too";
            return answer_field(step) != "one" || answers["one"] == "tea";
        }
    };
    Strict guide;
    FakeTerminal terminal({"coffee", "tea", "leaves"});
    CHECK(lead(three_questions, &terminal, {}, guide).fields ==
          Fields{{"one", "tea"}, {"three", "leaves"}, {"added", "too"}});
    CHECK(terminal.has_shown("Of tea?"));
}

TEST_CASE("a guide may find one of several answers enough, and has it before the next step") {
    struct Content final : Guide {
        bool is_enough(std::string_view answer) const override { return answer == "enough"; }
        bool take(const Step&, Answers& answers) override {
            taken = answers["see"];
            return true;
        }
        std::string taken;
    };
    Content guide;
    FakeTerminal terminal({"enough", "q"});
    CHECK(lead(two_questions, &terminal, {}, guide).fields == Fields{{"see", "enough"}});
    CHECK(guide.taken == "enough");
}

TEST_CASE("a strength may be typed as one out of ten, and is kept as its number") {
    const Exercise rating = exercise_of({Rate{"How strong?", "before"}});
    FakeTerminal terminal({"11/10", "8/10"});
    CHECK(lead(rating, &terminal, {}).fields == Fields{{"before", "8"}});
    Manner manner;
    manner.answers = {{"before", "７/10"}};
    CHECK(lead(rating, nullptr, manner).fields == Fields{{"before", "7"}});
}
