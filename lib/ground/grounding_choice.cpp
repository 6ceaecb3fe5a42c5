#include "ground/grounding_choice.h"

#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "base/error.h"
#include "ground/grounding_list.h"
#include "text/text.h"

namespace steady {
namespace {

using List = std::vector<const Exercise*>;

constexpr int strong = 8;
constexpr std::size_t few = 10;  // more than that is one more thing to decide

std::vector<std::string> fields_asked(const std::vector<Exercise>& exercises) {
    std::vector<std::string> fields = {"before", "after", "helped", "settled"};
    for (const Exercise& exercise : exercises) {
        for (const Step& step : exercise.steps) {
            if (!answer_field(step).empty()) fields.emplace_back(answer_field(step));
        }
    }
    return fields;
}

void check_word(const Manner& manner, const std::string& field,
                std::initializer_list<std::string_view> words) {
    const auto* given = manner.answer(field);
    if (given == nullptr || std::find(words.begin(), words.end(), *given) != words.end()) return;
    throw misuse(fmt::format("{}={}: one of {} is needed", field, *given, fmt::join(words, ", ")));
}

Error nothing_fits(const Exercises& exercises, const Wish& wish) {
    std::vector<std::string> tags;
    for (const Exercise& exercise : exercises.list)
        tags.insert(tags.end(), exercise.tags.begin(), exercise.tags.end());
    const std::string all = "steady-ground --list shows them all.";
    for (const std::string& tag : wish.tags)
        if (std::find(tags.begin(), tags.end(), tag) == tags.end())
            return misuse("no exercise has the tag " + tag, did_you_mean(tag, tags, all));
    return misuse("no exercise fits that", all);
}

bool is_hard(const Wish& wish) { return wish.strength >= strong || wish.night; }

bool looks_inward(const Exercise& exercise) {
    return exercise.has_tag("hold") || exercise.has_tag("scan");
}

/// In a hard moment: the short ones, and of those what needs no words.
bool gentler(const Exercise* a, const Exercise* b) {
    if (looks_inward(*a) != looks_inward(*b)) return looks_inward(*b);
    if (a->minutes != b->minutes) return a->minutes < b->minutes;
    return !a->has_tag("words") && b->has_tag("words");
}

bool handier(const Exercise* a, const Exercise* b) {
    if (is_own(*a) != is_own(*b)) return is_own(*a);
    return a->has_tag("short") && !b->has_tag("short");
}

// In a hard moment chance, too, leaves what holds the breath or scans the body for last.
void shuffle(List& some, const Wish& wish) {
    std::mt19937 chance(std::random_device{}());
    std::shuffle(some.begin(), some.end(), chance);
    if (!is_hard(wish)) return;
    std::stable_partition(some.begin(), some.end(),
                          [](const Exercise* exercise) { return !looks_inward(*exercise); });
}

/// What is for a calm hour comes last, or not at all.
void leave_for_a_calm_hour(List& some, const Wish& wish) {
    const auto later = std::stable_partition(
        some.begin(), some.end(),
        [](const Exercise* exercise) { return !exercise->has_tag("calm-hour"); });
    if (wish.tags.empty() && later != some.begin()) some.erase(later, some.end());
}

}  // namespace

void check_answers(const Exercises& exercises, const Manner& manner) {
    const auto fields = fields_asked(exercises.list);
    for (const auto& [field, text] : manner.answers) {
        if (std::find(fields.begin(), fields.end(), field) != fields.end()) continue;
        throw misuse(field + ": no exercise asks for that",
                     did_you_mean(field, fields, "before and after are what every exercise asks."));
    }
    check_rating({"", "before"}, manner);
    check_rating({"", "after"}, manner);
    check_word(manner, "helped", {"yes", "partly", "no"});
    check_word(manner, "settled", {"yes", "no"});
}

void refuse_unasked(const Exercise& exercise, const Manner& manner) {
    const auto fields = fields_asked({exercise});
    for (const auto& [field, text] : manner.answers) {
        if (std::find(fields.begin(), fields.end(), field) != fields.end()) continue;
        throw misuse(field + ": " + exercise.id + " does not ask for that",
                     did_you_mean(field, fields, "It asks for " + join(fields, ", ") + "."));
    }
}

List all_that_fit(const Exercises& exercises, const Wish& wish) {
    List some = fitting(exercises.list, {wish.tags, wish.minutes});
    if (some.empty()) throw nothing_fits(exercises, wish);
    return some;
}

List candidates(const Exercises& exercises, const Choice& choice) {
    List some = fitting(exercises.list, {choice.wish.tags, choice.wish.minutes});
    std::stable_sort(some.begin(), some.end(), is_hard(choice.wish) ? gentler : handier);
    if (choice.random) shuffle(some, choice.wish);
    leave_for_a_calm_hour(some, choice.wish);
    if (choice.wish.tags.empty() && some.size() > few) some.resize(few);
    if (!choice.id.empty()) {
        const Exercise* wanted = &exercises.named(choice.id);
        std::erase(some, wanted);
        some.insert(some.begin(), wanted);
    }
    if (some.empty()) throw nothing_fits(exercises, choice.wish);
    return some;
}

}  // namespace steady
