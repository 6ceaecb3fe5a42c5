#include "cli/completion.h"

#include <algorithm>
#include <set>

#include "base/config.h"
#include "base/error.h"
#include "exercise/exercise.h"
#include "log/book.h"
#include "text/text.h"
#include "thought/distortion.h"

namespace steady {
namespace {

/// So many of the person's own words are enough to choose from.
constexpr std::size_t most_own = 50;

std::vector<std::string> own_words(const std::string& field) try {
    return past_words(log_parts(log_location()), field, most_own);
} catch (const Error&) {
    return {};
}

Candidates numbers(int most, int step) {
    Candidates out;
    for (int number = 0; number <= most; number += step) out.push_back({std::to_string(number)});
    return out;
}

void add(Candidates& to, const Candidates& more) { to.insert(to.end(), more.begin(), more.end()); }

/// A word that comes again says the same as before, in other words at most.
Candidates each_once(Candidates some) {
    std::set<std::string> seen;
    std::erase_if(some, [&](const Candidate& one) { return !seen.insert(one.word).second; });
    return some;
}

Candidates distortion_words() {
    std::vector<std::string> complaints;
    Candidates out;
    for (const Distortion& distortion : load_distortions(complaints).list)
        out.push_back({distortion.id, distortion.title});
    return out;
}

/// Tags that have their names from elsewhere.
Candidates known_words(const std::string& field) {
    if (field == "distortion") return distortion_words();
    if (field == "skill") return exercise_words("ground");
    if (field != "exercise") return {};
    Candidates out;
    for (const char* tool : {"ground", "challenge", "write"}) add(out, exercise_words(tool));
    return out;
}

Candidates tags_of(const FieldType& type, const std::string& field) {
    Candidates out = plain_words(own_words(field));
    const Candidates known = known_words(field);
    // What a tag is called says more than that it was used before.
    for (Candidate& own : out)
        for (const Candidate& one : known)
            if (one.word == own.word) own.about = one.about;
    add(out, known);
    add(out, plain_words(type.suggest));
    return each_once(std::move(out));
}

/// As --since takes them.
Candidates day_words() {
    return {{"today"},
            {"yesterday"},
            {"1w", "the last seven days"},
            {"4w", "the last four weeks"},
            {"12w", "the last twelve weeks"},
            {"3d", "the last three days"},
            {"monday", "the latest one"},
            {"tuesday"},
            {"wednesday"},
            {"thursday"},
            {"friday"},
            {"saturday"},
            {"sunday"}};
}

/// Fields that --by makes a table of.
Candidates field_words(const Kinds& kinds) {
    Candidates out = {{"weekday", "day by day"}, {"hour", "hour by hour"}};
    for (const std::string& name : kinds.fields()) {
        const auto& [type, about, choices, also, suggest] = kinds.type_of(name);
        if (name != "who" &&  // steady-stats counts nobody else
            (type == Type::tag || type == Type::list || type == Type::choice))
            out.push_back({name, about});
    }
    return out;
}

Candidates tag_words(std::string_view tool) {
    std::set<std::string> tags;
    for (const Exercise& exercise : load_exercises(tool).list)
        tags.insert(exercise.tags.begin(), exercise.tags.end());
    return plain_words({tags.begin(), tags.end()});
}

/// `thought,jo`: kinds behind a comma.
Candidates kind_list(const Typing& typing) {
    const std::string done = typing.word.substr(0, typing.word.rfind(',') + 1);
    Candidates out = kind_words(kinds_at_hand());
    for (Candidate& kind : out) kind.word = done + kind.word;
    return out;
}

}  // namespace

Kinds kinds_at_hand() {
    std::vector<std::string> complaints;
    return load_kinds(complaints);
}

Candidates plain_words(const std::vector<std::string>& words) {
    Candidates out;
    for (const std::string& word : words) out.push_back({word});
    return out;
}

Candidates kind_words(const Kinds& kinds) {
    Candidates out;
    for (const std::string& name : kinds.names()) out.push_back({name, kinds.find(name)->about});
    return out;
}

Candidates exercise_words(std::string_view tool) {
    Candidates out;
    for (const Exercise& exercise : load_exercises(tool).list)
        out.push_back({exercise.id, exercise.title});
    return out;
}

Candidates value_words(const Kinds& kinds, const std::string& field) {
    if (field == "kind") return kind_words(kinds);
    const FieldType& type = kinds.type_of(field);
    Candidates out;
    if (type.type == Type::strength) out = numbers(10, 1);
    if (type.type == Type::percent) out = numbers(100, 10);
    if (type.type == Type::choice) out = plain_words(type.choices);
    if (type.type == Type::duration)
        out = plain_words({"5m", "10m", "15m", "25m", "45m", "1h", "2h"});
    if (type.type == Type::tag || type.type == Type::list) out = tags_of(type, field);
    add(out, plain_words(type.also));
    return out;
}

Candidates words_of_type(std::string_view type, const Typing& typing) {
    if (type == "DAY") return day_words();
    if (type == "FIELD") return field_words(kinds_at_hand());
    if (type == "FIELD=TEXT") return answer_words(kinds_at_hand(), typing);
    if (type == "FILE") return {any_file};
    if (type == "ID") return exercise_words(typing.tool);
    if (type == "KEY=VALUE") return choosing_words(kinds_at_hand(), typing.word);
    if (type == "KIND") return kind_words(kinds_at_hand());
    if (type == "KIND,...") return kind_list(typing);
    if (type == "TAG") return tag_words(typing.tool);
    return {};
}

}  // namespace steady
