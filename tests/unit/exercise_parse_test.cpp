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

TEST_CASE("a whole definition becomes an exercise") {
    const Exercise exercise = parse(R"(id = "calm"
title = " Calm "
tool = "ground"
tags = ["breath", "hold"]
minutes = 1.5
about = "For a calm moment."
source = "common practice"
caution = "Skip the hold if you are dizzy."
step = [{ say = "Sit." }]
)");
    const Exercise expected{"calm",
                            "Calm",
                            "ground",
                            {"breath", "hold"},
                            1.5,
                            1,
                            "For a calm moment.",
                            "common practice",
                            "Skip the hold if you are dizzy.",
                            {Say{"Sit."}},
                            "calm.toml"};
    CHECK(exercise == expected);
}

TEST_CASE("an exercise is in the language of its folder") {
    const std::string text = head + "[[step]]\nsay = 'Sit.'\n";
    CHECK(parse_exercise({"exercises/de/calm.toml", "built in", text}).language == "de");
    CHECK(parse_exercise({"exercises/calm.toml", "built in", text}).language.empty());
}

TEST_CASE("a mistake in the head is told at its place") {
    const std::string step = "[[step]]\nsay = 'Sit.'\n";
    const Case cases[] = {
        {"id = ", "calm.toml:1:6: "},
        {"id = 'calm'\nid = 'calm'", "calm.toml:2:"},
        {step + "", "calm.toml:1:1: `id` is missing"},
        {"id = 'calm'\n" + step, "calm.toml:1:1: `title` is missing"},
        {"id = 'calm'\ntitle = 'Calm'\n" + step, "calm.toml:1:1: `tool` is missing"},
        {"id = 'calm'\ntitle = 'Calm'\ntool = 'ground'\n" + step,
         "calm.toml:1:1: `minutes` is missing"},
        {head, "calm.toml:1:1: `step` is missing: an exercise has steps"},
        {"  titel = 'x'\n" + head, "calm.toml:1:3: unknown key `titel`; did you mean `title`?"},
        {head + "colour = 3",
         "calm.toml:5:1: unknown key `colour`; known are `id`, `title`, "
         "`tool`, `tags`, `minutes`, `days`, `about`, `source`, `caution` and `step`"},
        {"id = 'storm'\n", "calm.toml:1:1: id `storm` is not the file's name, `calm`"},
        {"id = 'Calm_1'\n", "calm.toml:1:1: id `Calm_1` is written with a-z, 0-9 and - only"},
        {"id = 7\n", "calm.toml:1:1: `id` takes text, not a number"},
        {"id = 'calm'\ntitle = ' '\n", "calm.toml:2:1: `title` is empty"},
        {"id = 'calm'\ntitle = 'Calm'\ntool = 'grond'\n",
         "calm.toml:3:1: unknown tool `grond`; did you mean `ground`?"},
        {head + "tags = 'short'", "calm.toml:5:1: `tags` takes a list of texts, not text"},
        {head + "tags = ['short', 3]",
         "calm.toml:5:18: `tags` takes a list of texts, and this is a number"},
        {head + "tags = ['']", "calm.toml:5:9: `tags` has an empty text in it"},
        {head + "tags = ['Two words']",
         "calm.toml:5:1: tag `Two words` is written with a-z, 0-9 and - only"},
        {head + "about = true", "calm.toml:5:1: `about` takes text, not true or false"},
        {head + "step = 'Sit.'", "calm.toml:5:1: each `step` begins with a line [[step]]"},
        {head + "[step]\nsay = 'Sit.'", "calm.toml:5:2: each `step` begins with a line [[step]]"},
    };
    for (const auto& [text, expected] : cases) {
        CAPTURE(text);
        CHECK(complaint(text).substr(0, expected.size()) == expected);
    }
}

TEST_CASE("minutes are a number that makes sense") {
    const std::string start = "id = 'calm'\ntitle = 'Calm'\ntool = 'ground'\nminutes = ";
    const Case cases[] = {
        {"'two'", "`minutes` takes a number, not text"},
        {"2026-01-01", "`minutes` takes a number, not a date or time"},
        {"0", "`minutes` is 0; it can be above 0, up to 120"},
        {"-1", "`minutes` is -1; it can be above 0, up to 120"},
        {"nan", "`minutes` is nan; it can be above 0, up to 120"},
        {"inf", "`minutes` is inf; it can be above 0, up to 120"},
    };
    for (const auto& [minutes, expected] : cases) {
        CAPTURE(minutes);
        CHECK(complaint(start + minutes) == "calm.toml:4:1: " + expected);
    }
}

TEST_CASE("a held breath needs the tag and a caution") {
    const std::string tag = "tags = ['hold']\n";
    const std::string caution = "caution = 'Skip the hold if you are dizzy.'\n";
    const std::string hold = "[[step]]\nbreathe = { in = 4, hold = 4, out = 4 }\n";
    const std::string rest = "[[step]]\nbreathe = { in = 4, out = 4, rest = 4 }\n";
    CHECK(complaint(head + caution + hold) ==
          "calm.toml:7:21: `hold` holds the breath; add \"hold\" to `tags`");
    CHECK(complaint(head + caution + rest) ==
          "calm.toml:7:30: `rest` holds the breath; add \"hold\" to `tags`");
    CHECK(complaint(head + tag + hold) ==
          "calm.toml:7:21: `hold` holds the breath; say in `caution` who had better leave it out");
    CHECK(complaint(head + tag + caution + hold) == "no complaint");
}

TEST_CASE("a definition that is compiled in is named by its name") {
    try {
        parse_exercise({"exercises/calm.toml", "built in", "x = 1"});
        FAIL("no complaint");
    } catch (const Error& error) {
        CHECK(std::string(error.what()).starts_with("exercises/calm.toml:1:1: unknown key `x`"));
    }
}

TEST_CASE("timed writing is not for steady-challenge, which says where it stands") {
    try {
        parse(R"(id = "calm"
title = "Calm"
tool = "challenge"
minutes = 2
[[step]]
write = 5
field = "thought"
)");
        FAIL("no complaint");
    } catch (const Error& error) {
        CHECK(std::string(error.what()).find(":6:") != std::string::npos);
    }
}

TEST_CASE(
    "what steady-challenge asks anyway can be asked in an exercise's own words, in its place") {
    const std::string challenge = R"(id = "calm"
title = "Calm"
tool = "challenge"
minutes = 2
[[step]]
ask = "Which thought?"
field = "thought"
)";
    const std::string harm = "[[step]]\nask = 'What is it about?'\nfield = '_harm'\n";
    const std::string hint = "[[step]]\nhint = ''\n";
    CHECK(complaint(challenge + harm + hint) == "no complaint");
    CHECK(complaint(challenge + hint + harm) ==
          "calm.toml:12:1: `_harm` comes before the first step that questions the thought");
    CHECK(complaint(head + harm) == "calm.toml:7:1: `_harm` is for exercises of steady-challenge");
    CHECK(complaint(head + "[[step]]\nask = 'What?'\nfield = '_own'\n")
              .starts_with("calm.toml:7:1: field `_own` is written with"));
}
