// The thoughts of practice.h, and what is offered for each.

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <random>

#include "base/error.h"
#include "definition/definition.h"
#include "text/text.h"
#include "thought/practice.h"

namespace steady {
namespace {

constexpr std::size_t choices = 4;
constexpr std::size_t in_one_round = 12;

bool contains(const std::vector<std::string>& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::vector<std::string> ids_of(const Habits& habits) {
    std::vector<std::string> ids;
    for (const Distortion& habit : habits) ids.push_back(habit.id);
    return ids;
}

SampleThought read_sample(const TableReader& table, const std::vector<std::string>& ids) {
    table.allow({"text", "answer", "also", "explanation"});
    std::vector<std::string> answers = ids;
    answers.emplace_back("none");
    const std::string answer = table.one_of("answer", answers);
    SampleThought sample = {table.text("text"), table.texts("also"), table.text("explanation")};
    for (const std::string& also : sample.fair) {
        if (answer == "none")
            throw table.error("also", "a thought with the answer `none` has no other");
        if (!contains(ids, also))
            throw table.error("also",
                              fmt::format("unknown habit `{}`{}", also, suggestion(also, ids)));
    }
    std::erase(sample.fair, answer);
    if (answer != "none") sample.fair.insert(sample.fair.begin(), answer);
    return sample;
}

bool begins_like(std::string_view name, const std::string& typed) {
    return name.substr(0, typed.size()) == typed;
}

}  // namespace

std::vector<SampleThought> parse_samples(const Definition& definition, const Habits& habits) {
    toml::table document;
    const TableReader table = read_definition(definition, document);
    table.allow({"thought"});
    const std::vector<std::string> ids = ids_of(habits);
    std::vector<SampleThought> samples;
    for (const TableReader& thought : table.tables("thought"))
        samples.push_back(read_sample(thought, ids));
    return samples;
}

std::vector<SampleThought> load_samples(const Habits& habits,
                                        std::vector<std::string>& complaints) {
    std::vector<Definition> layers = differing_definitions("practice.toml");
    layers.insert(layers.begin(), built_in_definition("practice.toml"));
    std::vector<SampleThought> samples;
    add_layers(samples, layers, complaints, [&](auto& all, const Definition& layer) {
        auto more = parse_samples(layer, habits);
        std::move(more.begin(), more.end(), std::back_inserter(all));
    });
    return samples;
}

std::vector<SampleThought> shuffled(std::vector<SampleThought> samples, std::uint64_t seed) {
    std::mt19937_64 chance(seed);
    std::shuffle(samples.begin(), samples.end(), chance);
    if (samples.size() > in_one_round) samples.resize(in_one_round);
    return samples;
}

std::vector<const Distortion*> offered(const SampleThought& sample, const Habits& habits,
                                       std::uint64_t seed) {
    std::vector<const Distortion*> fair, others;
    for (const Distortion& habit : habits)
        (contains(sample.fair, habit.id) ? fair : others).push_back(&habit);
    std::mt19937_64 chance(seed);
    std::shuffle(others.begin(), others.end(), chance);
    while (fair.size() < choices && !others.empty()) {
        fair.push_back(others.back());
        others.pop_back();
    }
    std::sort(fair.begin(), fair.end());  // as they stand in `habits`
    return fair;
}

const Distortion* habit_named(const Habits& habits, std::string_view typed) {
    const std::string tag = to_tag(typed);
    if (tag.empty()) return nullptr;
    for (const Distortion& habit : habits)
        if (habit.id == tag || to_tag(habit.title) == tag) return &habit;
    for (const Distortion& habit : habits)
        if (begins_like(habit.id, tag) || begins_like(to_tag(habit.title), tag)) return &habit;
    const auto near = closest(tag, ids_of(habits));
    return near ? habit_named(habits, *near) : nullptr;
}

}  // namespace steady
