#include "summary.h"

#include <algorithm>
#include <numeric>

namespace steady {

void Strengths::merge(const Strengths& other) {
    for (std::size_t i = 0; i < times.size(); ++i) times[i] += other.times[i];
}

std::int64_t Strengths::total() const {
    return std::accumulate(times.begin(), times.end(), std::int64_t{0});
}

Histogram Strengths::histogram() const {
    Histogram histogram;
    for (std::size_t i = 0; i < times.size(); ++i)
        if (times[i] > 0) histogram.emplace_back(i, times[i]);
    return histogram;
}

Waits::Parts Waits::parts() const {
    Parts parts;
    for (const auto& [value, times] : tally_.histogram())
        (value % 2 == 0 ? parts.ended : parts.censored).emplace_back(value / 2, times);
    return parts;
}

void Alarms::merge(const Alarms& other) {
    spikes += other.spikes;
    intensity.merge(other.intensity);
    waits.merge(other.waits);
}

void WeekSummary::merge(const WeekSummary& other) {
    Alarms::merge(other);
    days_observed += other.days_observed;
}

void GroupSummary::merge(const GroupSummary& other) {
    Alarms::merge(other);
    records += other.records;
}

void SkillSummary::merge(const SkillSummary& other) {
    n += other.n;
    helped += other.helped;
    partly += other.partly;
    did_not += other.did_not;
    waits.merge(other.waits);
}

void ExerciseSummary::merge(const ExerciseSummary& other) {
    fell += other.fell;
    before.merge(other.before);
    after.merge(other.after);
}

void CompanySummary::merge(const CompanySummary& other) {
    spikes += other.spikes;
    records += other.records;
}

void LadderSummary::merge(const LadderSummary& other) {
    n += other.n;
    came_true += other.came_true;
    before.merge(other.before);
    peak.merge(other.peak);
    after.merge(other.after);
}

void UrgeSummary::merge(const UrgeSummary& from) {
    n += from.n;
    waited += from.waited;
    shared += from.shared;
    asked += from.asked;
    other += from.other;
    open += from.open;
    waits.merge(from.waits);
}

void PredictionSummary::merge(const PredictionSummary& other) {
    made += other.made;
    came_true += other.came_true;
    partly += other.partly;
    did_not += other.did_not;
    feared += other.feared;
    feared_n += other.feared_n;
}

void PracticeSummary::merge(const PracticeSummary& other) {
    n += other.n;
    seconds += other.seconds;
    days += other.days;
}

void GoodSummary::merge(const GoodSummary& other) {
    positive += other.positive;
    kept += other.kept;
    okay += other.okay;
    win += other.win;
}

void Summary::merge(const Summary& other) {
    if (other.from) from = std::min(from.value_or(*other.from), *other.from);
    if (other.to) to = std::max(to.value_or(*other.to), *other.to);
    days += other.days;
    days_observed += other.days_observed;
    records += other.records;
    bad_lines += other.bad_lines;
    for (const auto& [week, figures] : other.weeks) weeks[week].merge(figures);
    triggers.merge(other.triggers);
    skills.merge(other.skills);
    exercises.merge(other.exercises);
    distortions.merge(other.distortions);
    body.merge(other.body);
    feelings.merge(other.feelings);
    behaviors.merge(other.behaviors);
    company.merge(other.company);
    urges.merge(other.urges);
    predictions.merge(other.predictions);
    practice.merge(other.practice);
    good.merge(other.good);
    ladder.merge(other.ladder);
    for (std::size_t day = 0; day < hours.size(); ++day)
        for (std::size_t hour = 0; hour < hours[day].size(); ++hour)
            hours[day][hour] += other.hours[day][hour];
}

WeekSummary Summary::total() const {
    WeekSummary sum;
    for (const auto& [week, figures] : weeks) sum.merge(figures);
    return sum;
}

}  // namespace steady
