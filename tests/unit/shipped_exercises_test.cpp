#include <doctest/doctest.h>

#include <algorithm>

#include "exercise/exercise.h"
#include "exercise/session.h"
#include "fake_terminal.h"
#include "ground/grounding_choice.h"
#include "ground/grounding_list.h"
#include "record/kinds.h"
#include "text/language.h"
#include "text/text.h"
#include "thought/thought_record.h"

using namespace steady;

namespace {

std::vector<Exercise> shipped(std::string_view language = "") {
    std::vector<Exercise> exercises;
    for (std::size_t i = 0; i < embedded_count; ++i) {
        const std::string name(embedded_definitions[i].name);
        if (name.starts_with("exercises/") && language_of_file(name) == language)
            exercises.push_back(
                parse_exercise({name, "built in", std::string(embedded_definitions[i].text)}));
    }
    return exercises;
}

const Exercise& english(const std::string& id) {
    static const std::vector<Exercise> all = shipped();
    return *std::find_if(all.begin(), all.end(),
                         [&](const Exercise& exercise) { return exercise.id == id; });
}

/// A step without its words: what it does, for how long, and what it leaves in the record.
struct Bare {
    Step operator()(Say step) const { return without_text(step); }
    Step operator()(Rate step) const { return without_text(step); }
    Step operator()(const Breathe& step) const { return step; }
    Step operator()(Wait step) const { return without_text(step); }
    Step operator()(Write step) const { return without_text(step); }
    Step operator()(Show step) const { return without_text(step); }
    Step operator()(Hints step) const { return without_text(step); }
    Step operator()(Tense step) const {
        for (std::string& part : step.parts) part.clear();
        return step;
    }
    Step operator()(Ask step) const {
        const bool counted = built_in_kinds().type_of(step.field).type != Type::text;
        for (std::string& choice : step.choices)
            choice = counted ? std::string(parse_choice(choice).kept) : "";
        return without_text(step);
    }
    template <typename Some>
    static Some without_text(Some step) {
        step.text.clear();
        return step;
    }
};

/// With what steady-challenge asks by itself, which a translation may ask in its own words.
std::vector<Step> bare_steps(const Exercise& exercise) {
    std::vector<Step> steps;
    const bool challenge = exercise.tool == "challenge";
    for (const Step& step : (challenge ? whole_record(exercise) : exercise).steps)
        steps.push_back(std::visit(Bare(), step));
    return steps;
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

TEST_CASE("what steady-ground offers by itself is there in German, and so is the thought record") {
    std::vector<std::string> ids;
    for (const Exercise& exercise : shipped("de")) ids.push_back(exercise.id);
    Exercises all;
    all.list = shipped();
    std::erase_if(all.list, [](const Exercise& exercise) { return exercise.tool != "ground"; });
    std::vector<std::string> offered = {"thought-record"};
    for (const Exercise* exercise : candidates(all, {})) offered.push_back(exercise->id);
    std::sort(offered.begin(), offered.end());
    CHECK(ids == offered);
}

TEST_CASE("a translation does what the English exercise does, for as long, and keeps the same") {
    const std::vector<Exercise> translated = shipped("de");
    CHECK(translated.size() >= 9);
    for (const Exercise& exercise : translated) {
        CAPTURE(exercise.id);
        const Exercise& original = english(exercise.id);
        CHECK(exercise.tool == original.tool);
        CHECK(exercise.tags == original.tags);
        CHECK(exercise.minutes == original.minutes);
        CHECK(exercise.title != original.title);
        CHECK(!exercise.about.empty());
        CHECK(!exercise.source.empty());
        const auto steps = bare_steps(exercise), original_steps = bare_steps(original);
        REQUIRE(steps.size() == original_steps.size());
        for (std::size_t i = 0; i < steps.size(); ++i) {
            CAPTURE(i);
            CHECK(steps[i] == original_steps[i]);
        }
    }
}

TEST_CASE("a translation keeps every caution, and the commands and papers that are named") {
    for (const Exercise& exercise : shipped("de")) {
        CAPTURE(exercise.id);
        const Exercise& original = english(exercise.id);
        CHECK((original.caution.empty() || !exercise.caution.empty()));
        const std::string all = original.caution + " " + original.source;
        for (const std::string_view word : words(all)) {
            const bool name = word.find("10.") != word.npos || word.find("steady-") != word.npos ||
                              word.find("five-senses") != word.npos;
            if (!name) continue;
            CAPTURE(word);
            const std::string bare(word.substr(0, word.find_last_not_of(".,;:)") + 1));
            CHECK((exercise.caution + exercise.source).find(bare) != std::string::npos);
        }
    }
}

TEST_CASE("a German thought record begins with the feeling, too, and says that it makes sense") {
    for (const Exercise& exercise : shipped("de")) {
        if (exercise.tool != "challenge") continue;
        const auto thought =
            std::find_if(exercise.steps.begin(), exercise.steps.end(),
                         [](const Step& step) { return answer_field(step) == "thought"; });
        CHECK(std::any_of(exercise.steps.begin(), thought, [](const Step& step) {
            const auto* say = std::get_if<Say>(&step);
            return say != nullptr && say->text.starts_with("Es ist verständlich, dass das wehtut.");
        }));
        CHECK(says_any(exercise.caution, {"steady-support"}));
    }
}
