#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "exercise.h"
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

struct Length {
    double operator()(const Breathe& b) const {
        return (b.in + b.top_up + b.hold + b.out + b.rest) * b.rounds;
    }
    double operator()(const Wait& wait) const { return wait.seconds; }
    double operator()(const Tense& tense) const {
        return (tense.tense + tense.relax) * static_cast<double>(tense.parts.size());
    }
    double operator()(const Write& write) const { return write.minutes * 60; }
    template <typename Other>
    double operator()(const Other&) const {
        return 0;
    }
};

double paced_seconds(const Exercise& exercise) {
    return std::accumulate(
        exercise.steps.begin(), exercise.steps.end(), 0.0,
        [](double sum, const Step& step) { return sum + std::visit(Length(), step); });
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

std::vector<std::string> bare_words(const std::string& text) {
    std::string letters = lower(text);
    std::replace_if(
        letters.begin(), letters.end(), [](char c) { return c != '-' && !(c >= 'a' && c <= 'z'); },
        ' ');
    std::vector<std::string> bare;
    for (const std::string_view word : words(letters)) bare.emplace_back(word);
    return bare;
}

bool ends_sentence(char c) { return c == '.' || c == '?' || c == '!'; }

}  // namespace

TEST_CASE("every shipped exercise reads, and says what it is for and where it comes from") {
    const std::vector<Exercise> exercises = shipped();
    CHECK(exercises.size() >= 9);
    for (const Exercise& exercise : exercises) {
        CAPTURE(exercise.id);
        CHECK(!exercise.about.empty());
        CHECK(!exercise.source.empty());
        CHECK(!exercise.tags.empty());
    }
}

TEST_CASE("the nine grounding exercises are there") {
    const std::vector<Exercise> exercises = shipped();
    for (const char* id :
         {"five-senses", "box-breathing", "slow-breathing", "counted-breath", "cyclic-sighing",
          "muscle-relaxation", "three-breaths", "name-the-signal", "urge-surfing"}) {
        CAPTURE(id);
        CHECK(std::any_of(exercises.begin(), exercises.end(), [&](const Exercise& exercise) {
            return exercise.id == id && exercise.tool == "ground";
        }));
    }
}

TEST_CASE("the three thought records are there") {
    const std::vector<Exercise> exercises = shipped();
    for (const char* id : {"thought-record", "three-columns", "core-belief"}) {
        CAPTURE(id);
        CHECK(std::any_of(exercises.begin(), exercises.end(), [&](const Exercise& exercise) {
            return exercise.id == id && exercise.tool == "challenge";
        }));
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

TEST_CASE("a thought record claims nothing about where a fear comes from") {
    for (const Exercise& exercise : shipped()) {
        if (exercise.tool != "challenge") continue;
        CAPTURE(exercise.id);
        const std::string text = lower(words_of(exercise));
        for (const char* claim :
             {"usually", "from the past", "irrational", "distort", "not real"}) {
            CAPTURE(claim);
            CHECK(text.find(claim) == text.npos);
        }
    }
}

TEST_CASE("the minutes of a shipped exercise cover its paced parts") {
    for (const Exercise& exercise : shipped()) {
        CAPTURE(exercise.id);
        CHECK(paced_seconds(exercise) <= exercise.minutes * 60);
    }
}

TEST_CASE("a shipped grounding exercise speaks in short sentences, without rules or promises") {
    for (const Exercise& exercise : shipped()) {
        if (exercise.tool != "ground") continue;
        CAPTURE(exercise.id);
        const std::string text = words_of(exercise);
        const std::vector<std::string> bare = bare_words(text);
        const auto sentences = std::count_if(text.begin(), text.end(), ends_sentence);
        CHECK(static_cast<double>(bare.size()) / static_cast<double>(sentences) < 20);
        for (const char* word : {"always", "never", "should", "must", "will", "guaranteed"}) {
            CAPTURE(word);
            CHECK(std::find(bare.begin(), bare.end(), word) == bare.end());
        }
    }
}
