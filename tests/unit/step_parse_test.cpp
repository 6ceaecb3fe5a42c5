#include <doctest/doctest.h>

#include "base/error.h"
#include "exercise/exercise.h"

using namespace steady;

namespace {

const std::string head = R"(id = "calm"
title = "Calm"
tool = "ground"
minutes = 2
)";

Exercise parse(const std::string& text) {
    return parse_exercise({"exercises/calm.toml", "calm.toml", text});
}

Exercise with_steps(const std::string& steps) { return parse(head + steps); }

std::string complaint(const std::string& text) {
    try {
        parse(text);
    } catch (const Error& error) {
        return error.what();
    }
    return "no complaint";
}

struct Case {
    std::string text;
    std::string complaint;
};

}  // namespace

TEST_CASE("each form of a step reads") {
    const struct {
        std::string step;
        std::vector<Step> expected;
    } cases[] = {
        {R"(say = "Sit.")", {Say{"Sit."}}},
        {"say = \"\"\"\nOne.\nTwo.\"\"\"", {Say{"One.\nTwo."}}},
        {"ask = 'Where?'\nfield = 'body'", {Ask{"Where?", "body", 1, {}, true}}},
        {"ask = 'Five?'\nfield = 'see'\ncount = 5\nchoices = ['a', 'b']\noptional = false",
         {Ask{"Five?", "see", 5, {"a", "b"}, false}}},
        {"rate = ''\nfield = 'peak'", {Rate{"How strong is it now?", "peak"}}},
        {"rate = 'Sure?'\nfield = 'belief'\nscale = 'percent'",
         {Rate{"Sure?", "belief", Rate::Scale::percent}}},
        {"breathe = { in = 4, out = 6.5 }", {Breathe{.in = 4, .out = 6.5, .rounds = 6}}},
        {"breathe = { in = 3, top_up = 1, out = 8, rounds = 9 }",
         {Breathe{.in = 3, .top_up = 1, .out = 8, .rounds = 9}}},
        {"wait = 20", {Wait{"", 20}}},
        {"wait = 20\nsay = 'Rest.'", {Wait{"Rest.", 20}}},
        {"tense = 5\nparts = ['jaw']", {Tense{5, 15, {"jaw"}}}},
        {"tense = 5\nrelax = 10\nparts = ['jaw']", {Tense{5, 10, {"jaw"}}}},
        {"write = 10", {Write{"", "note", 10}}},
        {"write = 5\nfield = 'letter'\nsay = 'Dear me.'", {Write{"Dear me.", "letter", 5}}},
    };
    for (const auto& [step, expected] : cases) {
        CAPTURE(step);
        CHECK(with_steps("[[step]]\n" + step).steps == expected);
    }
}

TEST_CASE("words beside an action without room for them are a step before it") {
    const std::string say = "[[step]]\nsay = 'Sit.'\n";
    CHECK(with_steps(say + "breathe = { in = 4, out = 6 }").steps ==
          std::vector<Step>{Say{"Sit."}, Breathe{.in = 4, .out = 6}});
    CHECK(with_steps(say + "ask = 'Where?'\nfield = 'body'").steps ==
          std::vector<Step>{Say{"Sit."}, Ask{"Where?", "body"}});
    CHECK(with_steps(say + "tense = 5\nparts = ['jaw']").steps ==
          std::vector<Step>{Say{"Sit."}, Tense{5, 15, {"jaw"}}});
}

TEST_CASE("an answer can be shown after it was asked for") {
    const Exercise exercise = with_steps(
        "[[step]]\nask = 'What?'\nfield = 'thought'\n[[step]]\nshow = 'thought'\nsay = 'You "
        "wrote:'");
    CHECK(exercise.steps.back() == Step{Show{"You wrote:", "thought"}});
}

TEST_CASE("a mistake in a step is told at its place") {
    const Case cases[] = {
        {"",
         "5:1: a step needs one of `say`, `ask`, `rate`, `breathe`, `wait`, `tense`, "
         "`write`, `show` and `hint`"},
        {"field = 'body'",
         "5:1: a step needs one of `say`, `ask`, `rate`, `breathe`, `wait`, "
         "`tense`, `write`, `show` and `hint`"},
        {"wait = 5\nask = 'Where?'\nfield = 'body'",
         "7:1: a step does one thing, and this one has `wait` already; begin another [[step]]"},
        {"brethe = { in = 4, out = 4 }", "6:1: unknown key `brethe`; did you mean `breathe`?"},
        {"wait = 5\ncount = 2", "7:1: `count` does not go with `wait`"},
        {"say = 'Sit.'\nfield = 'body'", "7:1: `field` does not go with `say`"},
        {"say = ''", "6:1: `say` is empty"},
        {"say = 3", "6:1: `say` takes text, not a number"},
        {"ask = 'Where?'", "5:1: `field` is missing"},
        {"ask = 'Where?'\nfield = 'Body'",
         "7:1: field `Body` is written with a-z, 0-9 and _, and "
         "begins with a letter"},
        {"ask = 'When?'\nfield = 'time'", "7:1: field `time` is filled in by steady itself"},
        {"rate = ''\nfield = 'after'", "7:1: steady-ground asks for `after` itself"},
        {"ask = 'Where?'\nfield = 'body'\ncount = 0", "8:1: `count` is 0; it can be from 1 to 20"},
        {"ask = 'Where?'\nfield = 'body'\ncount = 1.5",
         "8:1: `count` takes a whole number, not a decimal number"},
        {"ask = 'Where?'\nfield = 'body'\noptional = 'no'",
         "8:1: `optional` takes true or false, not text"},
        {"ask = 'Where?'\nfield = 'body'\nchoices = [ '' ]",
         "8:13: `choices` has an empty text in it"},
        {"rate = ''\nfield = 'peak'\nscale = 'stars'",
         "8:1: unknown scale `stars`; known are `strength` and `percent`"},
        {"wait = 0", "6:1: `wait` is 0; it can be above 0, up to 3600"},
        {"wait = -5", "6:1: `wait` is -5; it can be above 0, up to 3600"},
        {"tense = -1\nparts = ['jaw']", "6:1: `tense` is -1; it can be above 0, up to 60"},
        {"tense = 5", "6:1: `tense` needs `parts`, a list such as [\"hands\", \"jaw\"]"},
        {"tense = 5\nparts = []",
         "7:1: `tense` needs `parts`, a list such as [\"hands\", \"jaw\"]"},
        {"write = 45", "6:1: `write` is 45; it can be above 0, up to 20"},
        {"show = 'thought'", "6:1: no step before this one asks for `thought`"},
        {"ask = 'Where?'\nfield = 'body'\n[[step]]\nshow = 'boddy'",
         "9:1: no step before this one asks for `boddy`; did you mean `body`?"},
        {"ask = 'Where?'\nfield = 'body'\n[[step]]\nask = 'Again?'\nfield = 'body'",
         "10:1: field `body` has an answer already"},
    };
    for (const auto& [step, expected] : cases) {
        CAPTURE(step);
        CHECK(complaint(head + "[[step]]\n" + step) == "calm.toml:" + expected);
    }
}

TEST_CASE("a mistake in breathing is told at its place") {
    const Case cases[] = {
        {"4", "1: `breathe` takes a table: { ... }, not a number"},
        {"{ out = 4 }", "11: `in` is missing"},
        {"{ in = 4 }", "11: `out` is missing"},
        {"{ in = 4, out = 4, rouns = 6 }", "30: unknown key `rouns`; did you mean `rounds`?"},
        {"{ in = 0, out = 4 }", "13: `in` is 0; it can be above 0, up to 60"},
        {"{ in = 4, out = -4 }", "21: `out` is -4; it can be above 0, up to 60"},
        {"{ in = 4, out = 4, hold = -1 }", "30: `hold` is -1; it can be from 0 to 60"},
        {"{ in = 4, out = 4, rounds = 0 }", "30: `rounds` is 0; it can be from 1 to 200"},
        {"{ in = 4, out = 4, rounds = 6.0 }",
         "30: `rounds` takes a whole number, not a decimal number"},
        {"{ in = 4, out = '4' }", "21: `out` takes a number, not text"},
    };
    for (const auto& [breathe, expected] : cases) {
        CAPTURE(breathe);
        CHECK(complaint(head + "[[step]]\nbreathe = " + breathe) == "calm.toml:6:" + expected);
    }
}

namespace {

const std::string challenge_head = R"(id = "calm"
title = "Calm"
tool = "challenge"
minutes = 2
[[step]]
ask = "What?"
field = "thought"
)";

}  // namespace

TEST_CASE("a step of a thought record says what it is for") {
    const auto last = [](const std::string& step) {
        return parse(challenge_head + "[[step]]\n" + step).steps.back();
    };
    CHECK(last("hint = ''") == Step{Hints{"", "distortion"}});
    CHECK(last("hint = 'Look.'\nfield = 'seen'") == Step{Hints{"Look.", "seen"}});
    CHECK(last("say = 'Look.'\nreframe = true") == Step{Say{"Look.", Part::reframe}});
    CHECK(part_of(last("ask = 'And?'\nfield = 'friend'\nreframe = true")) == Part::reframe);
    CHECK(part_of(last("rate = ''\nfield = 'x'\nwhen = 'accurate'")) == Part::accurate);
    CHECK(part_of(last("wait = 5")) == Part::always);
}

TEST_CASE("words beside a question are for the same moment") {
    const auto steps = parse(challenge_head +
                             "[[step]]\nsay = 'Then.'\nask = 'Who?'\nfield = 'support'\n"
                             "when = 'accurate'")
                           .steps;
    CHECK(steps[1] == Step{Say{"Then.", Part::accurate}});
}

TEST_CASE("what only steady-challenge understands stands in its exercises only") {
    const Case cases[] = {
        {"hint = ''", "6:1: `hint` is for exercises of steady-challenge"},
        {"say = 'x'\nreframe = true", "7:1: `reframe` is for exercises of steady-challenge"},
        {"say = 'x'\nwhen = 'accurate'", "7:1: `when` is for exercises of steady-challenge"},
    };
    for (const auto& [step, expected] : cases)
        CHECK(complaint(head + "[[step]]\n" + step) == "calm.toml:" + expected);
}

TEST_CASE("a mistake in a step of a thought record is told at its place") {
    const Case cases[] = {
        {"say = 'x'\nreframe = 1", "10:1: `reframe` takes true or false, not a number"},
        {"say = 'x'\nwhen = 'acurate'", "10:1: unknown when `acurate`; did you mean `accurate`?"},
        {"say = 'x'\nwhen = 'accurate'\nreframe = true",
         "10:1: what is said only of an accurate fear cannot put it in question; leave out "
         "`reframe` or `when`"},
        {"wait = 5\nreframe = true", "10:1: `reframe` does not go with `wait`"},
        {"hint = ''\nreframe = true", "10:1: `reframe` does not go with `hint`"},
    };
    for (const auto& [step, expected] : cases) {
        CAPTURE(step);
        CHECK(complaint(challenge_head + "[[step]]\n" + step) == "calm.toml:" + expected);
    }
}

TEST_CASE("a thought record asks for the thought") {
    CHECK(
        complaint("id = 'calm'\ntitle = 'Calm'\ntool = 'challenge'\nminutes = 2\n"
                  "[[step]]\nsay = 'x'") ==
        "calm.toml:1:1: `step` is missing one that asks for `thought`: a thought record needs it");
}

TEST_CASE("a complaint repeats no control characters") {
    const std::string told = complaint(head + "[[step]]\n\"\\u001b[2J\" = 1");
    CHECK(told.starts_with("calm.toml:6:1: unknown key `\uFFFD[2J`; known are `say`, "));
}

TEST_CASE("a choice is kept without its explanation, and a translation as what it stands for") {
    struct {
        const char *written, *kept, *shown, *word;
    } const rows[] = {
        {"sad", "sad", "sad", "sad"},
        {"unsure: it can stay open", "unsure", "unsure: it can stay open", "unsure"},
        {"anxious = ängstlich", "anxious", "ängstlich", "ängstlich"},
        {"unsure = offen: es bleibt offen", "unsure", "offen: es bleibt offen", "offen"},
        {"unsure: a = b", "unsure", "unsure: a = b", "unsure"},
        {"a=b", "a=b", "a=b", "a=b"},
        {"", "", "", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.written);
        const Offered offered = parse_choice(row.written);
        CHECK(offered.kept == row.kept);
        CHECK(offered.shown == row.shown);
        CHECK(offered.word == row.word);
    }
}
