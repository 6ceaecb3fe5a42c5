#include <doctest/doctest.h>

#include <algorithm>

#include "exercise.h"
#include "fake_terminal.h"
#include "grounding_list.h"
#include "session.h"
#include "text.h"

using namespace steady;

namespace {

std::vector<Exercise> shipped() {
    std::vector<Exercise> exercises;
    for (std::size_t i = 0; i < embedded_count; ++i) {
        const auto& [name, text] = embedded_definitions[i];
        if (name.starts_with("exercises/"))
            exercises.push_back(parse_exercise({std::string(name), "built in", std::string(text)}));
    }
    return exercises;
}

struct WordsOf {
    std::string operator()(const Breathe&) const { return {}; }
    std::string operator()(const Tense& tense) const { return join(tense.parts, " "); }
    template <typename Other>
    std::string operator()(const Other& step) const {
        return step.text;
    }
};

std::string words_of(const Exercise& exercise) {
    std::string all = exercise.title + ". " + exercise.about;
    for (const Step& step : exercise.steps) all += " " + std::visit(WordsOf(), step);
    return all;
}

bool says_any(const std::string& text, std::initializer_list<const char*> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](const char* word) { return text.find(word) != text.npos; });
}

}  // namespace

TEST_CASE("every shipped exercise reads, and says what it is for and where it comes from") {
    const std::vector<Exercise> exercises = shipped();
    CHECK(exercises.size() >= 40);
    for (const Exercise& exercise : exercises) {
        CAPTURE(exercise.id);
        CHECK(!exercise.about.empty());
        CHECK(!exercise.source.empty());
        CHECK(!exercise.tags.empty());
    }
}

TEST_CASE("every practice has its exercise, led by its tool") {
    const std::pair<const char*, std::vector<std::string>> tools[] = {
        {"ground",
         {"active-listening",
          "after-a-disagreement",
          "appreciation",
          "body-scan",
          "boundary-words",
          "box-breathing",
          "breath-and-movement",
          "clouds",
          "counted-breath",
          "cyclic-sighing",
          "feeling-and-cause",
          "five-senses",
          "four-steps",
          "hard-sentence",
          "if-then-plan",
          "interrupt-the-cycle",
          "kind-words",
          "look-outward",
          "morning-breathing",
          "muscle-relaxation",
          "my-people",
          "name-the-signal",
          "own-company",
          "safe-place",
          "self-compassion-break",
          "shift-of-focus",
          "slow-breathing",
          "stop",
          "strengths",
          "talk-together",
          "then-or-now",
          "three-breaths",
          "urge-surfing",
          "wait-a-little",
          "walk-outside",
          "watching-feelings",
          "weekly-look-back",
          "worry-later"}},
        {"challenge",
         {"core-belief", "evidence-log", "small-experiment", "thought-record", "three-columns"}},
        {"write",
         {"evening-three", "expressive-writing", "free-writing", "inner-child",
          "roots-and-curiosity", "self-reflection"}}};
    const std::vector<Exercise> exercises = shipped();
    for (const auto& [tool, ids] : tools) {
        std::vector<std::string> there;
        for (const Exercise& exercise : exercises)
            if (exercise.tool == tool) there.push_back(exercise.id);
        CHECK(there == ids);
    }
}

TEST_CASE("what is done with somebody else says first whom it is not for") {
    for (const Exercise& exercise : shipped()) {
        if (!exercise.has_tag("together")) continue;
        CAPTURE(exercise.id);
        CHECK(exercise.has_tag("calm-hour"));
        CHECK(says_any(exercise.caution, {"steady-support", "feel safe with", "hurts you"}));
    }
}

TEST_CASE("what goes inward or far back has a way to stop, a way outward, and names a therapist") {
    for (const Exercise& exercise : shipped()) {
        if (!exercise.has_tag("scan") && exercise.id != "inner-child") continue;
        CAPTURE(exercise.id);
        CHECK(says_any(exercise.caution, {"stop", "Stop"}));
        CHECK(says_any(exercise.caution, {"look-outward"}));
        CHECK(says_any(exercise.caution, {"therapist"}));
    }
}

TEST_CASE("writing has its rule in view: too much means to stop or to turn elsewhere") {
    for (const Exercise& exercise : shipped()) {
        if (exercise.tool != "write" || !exercise.has_tag("deep")) continue;
        CAPTURE(exercise.id);
        CHECK(says_any(exercise.caution, {"stop", "close the page"}));
    }
}

TEST_CASE("a grounding exercise stands in one of the groups of the list") {
    for (const Exercise& exercise : shipped()) {
        if (exercise.tool != "ground") continue;
        CAPTURE(exercise.id);
        CHECK(grouped_list({&exercise}, 80).find("Others") == std::string::npos);
    }
}

TEST_CASE("a thought record begins with the feeling, and validates it before the thought") {
    for (const Exercise& exercise : shipped()) {
        if (exercise.tool != "challenge") continue;
        CAPTURE(exercise.id);
        const auto& steps = exercise.steps;
        const auto place = [&](const char* field) {
            return std::find_if(steps.begin(), steps.end(),
                                [&](const Step& step) { return answer_field(step) == field; });
        };
        const auto thought = place("thought");
        CHECK(place("before") < thought);
        CHECK(std::any_of(place("before"), thought, [](const Step& step) {
            const auto* say = std::get_if<Say>(&step);
            return say != nullptr && say->text.starts_with("It makes sense that this hurts.");
        }));
        const auto in_view = std::find_if(thought, steps.end(), [](const Step& step) {
            return std::holds_alternative<Show>(step);
        });
        CHECK(in_view < std::find_if(
                            thought, steps.end(),
                            [](const Step& step) { return part_of(step) == Part::reframe; }));
    }
}

TEST_CASE("a grounding exercise can be gone through with Enter alone") {
    for (const Exercise& exercise : shipped()) {
        if (exercise.tool != "ground") continue;
        CAPTURE(exercise.id);
        FakeTerminal terminal(std::deque<std::string>(50, ""));
        const SessionResult result = lead(exercise, &terminal, {});
        CHECK(result.ending == Ending::finished);
        CHECK(result.fields.empty());
    }
}

TEST_CASE("no exercise claims to know where a fear comes from") {
    for (const Exercise& exercise : shipped()) {
        CAPTURE(exercise.id);
        const std::string text = lower(words_of(exercise));
        for (const char* claim :
             {"usually", "from the past", "irrational", "distort", "not real"}) {
            CAPTURE(claim);
            CHECK(text.find(claim) == text.npos);
        }
    }
}
