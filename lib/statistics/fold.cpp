#include "statistics/fold.h"

#include <algorithm>

namespace steady {
namespace {

void count_one(std::vector<std::int64_t>& counts, Names::Id id) {
    if (id == 0) return;
    if (id >= counts.size()) counts.resize(id + 1 + id / 2);
    ++counts[id];
}

Timeline::Order order_for(Reading reading) {
    return reading == Reading::unordered ? Timeline::Order::any : Timeline::Order::near;
}

}  // namespace

bool DaySet::insert(Day day) {
    if (day == last_) return false;
    last_ = day;
    std::uint64_t& word = words_[day >> 6];
    const std::uint64_t bit = std::uint64_t{1} << (day & 63);
    const bool is_new = (word & bit) == 0;
    word |= bit;
    return is_new;
}

Fold::Fold(const Vocabulary& vocabulary, std::optional<Day> since, std::optional<Day> until,
           Reading reading, bool groups_are_lists)
    : vocabulary_(vocabulary),
      since_(since),
      until_(until),
      reading_(reading),
      groups_are_lists_(groups_are_lists),
      timeline_(order_for(reading), [this](const Event& event) { take(event); }),
      episodes_([this](const Episode& episode) { take_episode(episode); }),
      urges_([this](UrgeChoice choice) { take_choice(choice); }) {
    if (reading == Reading::unordered) episodes_.keep_all();
}

/// All in one: each record passes here.
[[gnu::flatten]] void Fold::add(const Entry& entry, bool counted) {
    const Day day = entry.time.day();
    if (since_ && day < *since_) return;
    if (until_ && day > *until_) {
        if (entry.kind == EntryKind::settled) follow_later(entry);
        return;
    }
    // Made before it is needed: what has just been written in parts is slow to copy as a whole.
    const Event event = event_of(entry, counted);
    if (day != today_) begin_day(day);
    if (counted) count(entry);
    follow(event);
}

WeekSummary& Fold::week_of(std::int32_t number) {
    if (number != week_number_) {
        week_number_ = number;
        week_ = &summary_.weeks[number];
    }
    return *week_;
}

void Fold::begin_day(Day day) {
    today_ = day;
    this_week_ = &week_of(iso_week_of(day));
    if (!observed_.insert(day)) return;
    first_ = std::min(first_.value_or(day), day);
    last_ = std::max(last_.value_or(day), day);
    ++summary_.days_observed;
    ++this_week_->days_observed;
}

void Fold::count(const Entry& entry) {
    ++summary_.records;
    if (entry.kind == EntryKind::spike)
        count_spike(entry);
    else if (entry.group != 0)
        ++groups_[entry.group].records;
    count_words(entry);
    if (entry.kind > EntryKind::settled) count_details(entry);
}

void Fold::count_spike(const Entry& entry) {
    ++this_week_->spikes;
    this_week_->intensity.add_given(entry.intensity);
    const Seconds of_day = entry.time.local_seconds() - Seconds{today_} * 86'400;
    ++summary_.hours[static_cast<std::size_t>(weekday(today_))]
                    [static_cast<std::size_t>(of_day / 3'600)];
    if (entry.group != 0)
        group_spikes_.add({entry.group, entry.intensity},
                          [this](const GroupSpike& spike) { count_in_group(spike); });
}

void Fold::count_in_group(const GroupSpike& spike) {
    GroupSummary& group = groups_[spike.group];
    ++group.records;
    ++group.spikes;
    group.intensity.add_given(spike.intensity);
}

void Fold::wait_in_group(const GroupWait& wait) {
    groups_[wait.group].waits.add(wait.minutes, wait.ended);
}

void Fold::count_words(const Entry& entry) {
    count_one(bodies_, entry.body);
    count_one(feelings_, entry.feeling);
    count_one(behaviors_, entry.behavior);
    count_one(distortions_, entry.distortion);
    if (entry.company == 0) return;
    CompanySummary& company = company_[entry.company];
    ++company.records;
    if (entry.kind == EntryKind::spike) ++company.spikes;
}

void Fold::count_details(const Entry& entry) {
    switch (entry.kind) {
        case EntryKind::practice:
            ++summary_.practice.n;
            summary_.practice.seconds += std::max<Seconds>(entry.length, 0);
            if (practised_.insert(today_)) ++summary_.practice.days;
            break;
        case EntryKind::urge:
            ++summary_.urges.n;
            break;
        case EntryKind::chose:
            if (entry.length >= 0) summary_.urges.waits.add(entry.length);
            break;
        case EntryKind::positive:
            ++summary_.good.positive;
            break;
        case EntryKind::kept:
            ++summary_.good.kept;
            break;
        case EntryKind::okay:
            ++summary_.good.okay;
            break;
        case EntryKind::win:
            ++summary_.good.win;
            break;
        default:
            break;
    }
    if (entry.subject != 0) count_ratings(entry);
}

void Fold::count_ratings(const Entry& entry) {
    if (entry.kind == EntryKind::exposure) {
        LadderSummary& step = ladder_[entry.subject];
        ++step.n;
        step.before.add_given(entry.before);
        step.peak.add_given(entry.peak);
        step.after.add_given(entry.after);
    } else if (entry.before >= 0 && entry.after >= 0) {
        ExerciseSummary& exercise = exercises_[entry.subject];
        exercise.before.add(entry.before);
        exercise.after.add(entry.after);
        if (entry.after < entry.before) ++exercise.fell;
    }
}

/// From after the window: it closes alarms, and is no record of theirs.
void Fold::follow_later(const Entry& settled) {
    Event event = event_of(settled, false);
    event.counted = false;
    follow(event);
}

void Fold::follow(const Event& event) {
    if (reading_ == Reading::once) journal_.add(event);
    timeline_.add(event);
    if (reading_ == Reading::once && lost()) begin_again_from_journal();
}

void Fold::take(const Event& event) {
    switch (event.kind) {
        case EntryKind::urge:
        case EntryKind::chose:
            urges_.add(event);
            break;
        case EntryKind::prediction:
        case EntryKind::exposure:
        case EntryKind::outcome:
            predictions_.add(event);
            break;
        default:
            break;
    }
    episodes_.add(event);
}

/// What was told of alarms and urges so far is taken back; what is counted without regard to order
/// stands.
void Fold::begin_again_from_journal() {
    for (auto& [number, week] : summary_.weeks) week.waits.clear();
    group_waits_.clear();
    groups_.change_each([](Names::Id, GroupSummary& group) { group.waits.clear(); });
    summary_.skills.clear();
    skills_ = {};
    practised_skills_ = {};
    UrgeSummary& urges = summary_.urges;
    urges.waited = urges.shared = urges.asked = urges.other = urges.open = 0;
    reading_ = Reading::unordered;
    timeline_ = Timeline(Timeline::Order::any, [this](const Event& event) { take(event); });
    episodes_ = Episodes([this](const Episode& episode) { take_episode(episode); });
    episodes_.keep_all();
    urges_ = Urges([this](UrgeChoice choice) { take_choice(choice); });
    predictions_ = {};
    journal_.replay([this](const Event& event) { timeline_.add(event); });
    journal_ = {};
}

Summary Fold::finish() {
    timeline_.finish();
    if (reading_ == Reading::once && lost()) {
        begin_again_from_journal();
        timeline_.finish();
    }
    was_lost_ = lost();
    episodes_.finish();
    urges_.finish();
    predictions_.finish([this](const Foretold& foretold) { take_foretold(foretold); });
    episodes_ = Episodes(nullptr);  // its memory is needed for what comes now
    group_spikes_.flush([this](const GroupSpike& spike) { count_in_group(spike); });
    group_waits_.flush([this](const GroupWait& wait) { wait_in_group(wait); });
    name_rows();
    summary_.from = since_ ? since_ : first_;
    summary_.to = until_ ? until_ : last_;
    if (summary_.from && summary_.to)
        summary_.days = std::max(0, *summary_.to - *summary_.from + 1);
    return std::move(summary_);
}

}  // namespace steady
