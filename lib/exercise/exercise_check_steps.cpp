#include "exercise/exercise_check_steps.h"

#include "exercise/exercise_check.h"
#include "exercise/questions.h"
#include "text/wording.h"

namespace steady {
namespace {

constexpr double thinking = 10;  // seconds to find an answer

struct Paced {
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

}  // namespace

double paced_seconds(const Exercise& exercise) {
    double sum = 0;
    for (const Step& step : exercise.steps) sum += std::visit(Paced(), step);
    return sum;
}

double whole_seconds(const Exercise& exercise) {
    double sum = paced_seconds(exercise);
    for (const std::string& sentence : sentences_of(exercise)) sum += reading_seconds(sentence, 0);
    for (const Step& step : exercise.steps)
        if (is_question(step)) sum += thinking;
    return sum;
}

std::set<std::string> parts_of_body(const Exercise& exercise) {
    static const std::set<std::string> parts = {
        "feet",   "legs",   "thighs",  "hips",  "belly",  "back",        "chest",  "shoulders",
        "arms",   "hands",  "neck",    "jaw",   "face",   "head",        "calves", "füße",
        "beine",  "becken", "bauch",   "brust", "rücken", "schultern",   "arme",   "hände",
        "nacken", "kiefer", "gesicht", "kopf",  "waden",  "oberschenkel"};
    std::set<std::string> named;
    Wording wording;
    for (const std::string& sentence : sentences_of(exercise))
        for (const Word& word : wording.read(sentence))
            if (parts.count(std::string(word.text)) > 0) named.emplace(word.text);
    return named;
}

}  // namespace steady
