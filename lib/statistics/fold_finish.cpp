// The half of fold.h that knows of others: what became of alarms, urges and predictions; and the
// words that stand behind the ids.

#include <algorithm>

#include "statistics/fold.h"
#include "text/text.h"

namespace steady {
namespace {

/// take(element) of a comma-separated list, also the ones that stand there twice.
template <typename Take>
void each_element(std::string_view list, Take take) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        if (end > 0) take(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
}

/// Words that are not UTF-8 become it, and may then be the same.
template <typename Row>
void name(Rows<Row>& rows, const Names& names, Table<Row>& table) {
    rows.change_each([&](Names::Id id, Row& row) {
        const std::size_t before = table.size();
        Row& named = table[valid_utf8(names[id])];
        if (table.size() > before)
            named = std::move(row);
        else
            named.merge(row);
    });
    rows = {};
}

/// The elements of a list, each once.
std::vector<std::string> elements_of(std::string_view list) {
    std::vector<std::string> elements;
    each_element(list, [&](std::string_view one) { elements.push_back(valid_utf8(one)); });
    std::sort(elements.begin(), elements.end());
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    return elements;
}

void count_elements(const Counts& counts, const Names& names, Table<CountSummary>& table) {
    counts.for_each([&](Names::Id id, std::int64_t times) {
        for (const std::string& element : elements_of(names[id])) table[element].n += times;
    });
}

void add_episode(SkillSummary& skill, Said helped, const Episode& episode) {
    ++skill.n;
    skill.helped += helped == Said::yes;
    skill.partly += helped == Said::partly;
    skill.did_not += helped == Said::no;
    skill.waits.add(episode.minutes, episode.ended);
}

}  // namespace

void Fold::take_episode(const Episode& episode) {
    WeekSummary& week = week_of(episode.week);
    week_waits_.add(week.waits, episode.minutes, episode.ended);
    if (episode.group != 0 && !group_waits_.add({episode.group, episode.ended, episode.minutes}))
        [[unlikely]]
        wait_in_groups();
    if (!episode.skills.empty()) take_skills(episode);
}

/// Of several words on one skill the last one counts.
void Fold::take_skill(std::string_view name, Said helped) {
    const auto known = std::find_if(linked_.begin(), linked_.end(),
                                    [&](const Linked& linked) { return linked.name == name; });
    if (known == linked_.end())
        linked_.push_back({name, helped});
    else if (helped != Said::none)
        known->helped = helped;
}

/// The row of a link that names one skill; null when it names several, or none.
SkillSummary* Fold::row_of(const SkillLink& link) {
    if (link.exercise != 0) return link.skills == 0 ? &practised_skills_[link.exercise] : nullptr;
    const bool is_list = vocabulary_.skills[link.skills].find(',') != std::string_view::npos;
    return is_list ? nullptr : &skills_[link.skills];
}

void Fold::take_skills(const Episode& episode) {
    if (episode.skills.size() == 1)
        if (SkillSummary* const row = row_of(episode.skills.front())) {
            add_episode(*row, episode.skills.front().helped, episode);
            return;
        }
    linked_.clear();
    for (const SkillLink& link : episode.skills) {
        if (link.exercise != 0) take_skill(vocabulary_.exercises[link.exercise], link.helped);
        if (link.skills == 0) continue;
        each_element(vocabulary_.skills[link.skills],
                     [&](std::string_view skill) { take_skill(skill, link.helped); });
    }
    for (const Linked& linked : linked_) {
        add_episode(summary_.skills[valid_utf8(linked.name)], linked.helped, episode);
    }
}

void Fold::take_choice(UrgeChoice choice) {
    UrgeSummary& urges = summary_.urges;
    urges.waited += choice == UrgeChoice::waited;
    urges.shared += choice == UrgeChoice::shared;
    urges.asked += choice == UrgeChoice::asked;
    urges.other += choice == UrgeChoice::other;
    urges.open += choice == UrgeChoice::none;
}

void Fold::take_foretold(const Foretold& foretold) {
    if (foretold.step != 0 && foretold.came_true == Said::yes) ++ladder_[foretold.step].came_true;
    if (!foretold.foretells) return;
    PredictionSummary& predictions = summary_.predictions;
    ++predictions.made;
    predictions.came_true += foretold.came_true == Said::yes;
    predictions.partly += foretold.came_true == Said::partly;
    predictions.did_not += foretold.came_true == Said::no;
    if (foretold.came_true == Said::none || foretold.likelihood < 0) return;
    predictions.feared += foretold.likelihood;
    ++predictions.feared_n;
}

void Fold::name_rows() {
    if (groups_are_lists_)
        groups_.for_each([this](Names::Id id, const GroupSummary& group) {
            for (const std::string& element : elements_of(vocabulary_.groups[id]))
                summary_.triggers[element].merge(group);
        });
    else
        name(groups_, vocabulary_.groups, summary_.triggers);
    name(exercises_, vocabulary_.exercises, summary_.exercises);
    name(ladder_, vocabulary_.steps, summary_.ladder);
    name(company_, vocabulary_.company, summary_.company);
    name(skills_, vocabulary_.skills, summary_.skills);
    name(practised_skills_, vocabulary_.exercises, summary_.skills);
    count_elements(bodies_, vocabulary_.bodies, summary_.body);
    count_elements(feelings_, vocabulary_.feelings, summary_.feelings);
    count_elements(behaviors_, vocabulary_.behaviors, summary_.behaviors);
    count_elements(distortions_, vocabulary_.distortions, summary_.distortions);
}

}  // namespace steady
