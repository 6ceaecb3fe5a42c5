#include "exercise/exercise.h"

#include <algorithm>

#include "base/error.h"
#include "text/language.h"
#include "text/text.h"

namespace steady {

namespace {

bool fits(const Exercise& exercise, const Wish& wish) {
    if (wish.minutes > 0 && exercise.minutes > wish.minutes) return false;
    return std::all_of(wish.tags.begin(), wish.tags.end(),
                       [&](const std::string& tag) { return exercise.has_tag(tag); });
}

}  // namespace

bool Exercise::has_tag(std::string_view tag) const {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

const Exercise* Exercises::find(std::string_view id) const {
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const Exercise& exercise) { return exercise.id == id; });
    return found == list.end() ? nullptr : &*found;
}

const Exercise& Exercises::named(const std::string& id) const {
    if (const Exercise* found = find(id)) return *found;
    throw misuse(id + ": there is no such exercise",
                 did_you_mean(id, ids(), "steady-" + tool + " --list shows them all."));
}

std::vector<std::string> Exercises::ids() const {
    std::vector<std::string> ids;
    for (const Exercise& exercise : list) ids.push_back(exercise.id);
    return ids;
}

Exercises load_exercises(std::string_view tool) {
    Exercises exercises;
    exercises.tool = tool;
    std::string found;
    for (const Definition& definition : definitions_in("exercises", languages())) {
        if (definition.file_name() == found) continue;
        try {
            if (!definition.trouble.empty()) throw Error(definition.trouble);
            Exercise exercise = parse_exercise(definition);
            found = definition.file_name();
            if (exercise.tool == tool) exercises.list.push_back(std::move(exercise));
        } catch (const Error& error) {
            exercises.complaints.emplace_back(error.what());
        }
    }
    return exercises;
}

std::vector<const Exercise*> fitting(const std::vector<Exercise>& all, const Wish& wish) {
    std::vector<const Exercise*> some;
    for (const Exercise& exercise : all)
        if (fits(exercise, wish)) some.push_back(&exercise);
    return some;
}

}  // namespace steady
