#include "statistics/fold.h"

#include <algorithm>

namespace steady {
namespace {

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
      timeline_(order_for(reading), [this](std::span<const Event> events) { take(events); }),
      episodes_([this](const Episode& episode) { take_episode(episode); }),
      urges_([this](UrgeChoice choice) { take_choice(choice); }) {
    if (reading == Reading::unordered) episodes_.keep_all();
}

[[gnu::always_inline]] inline void Fold::count_spike(const Entry& entry) {
    ++this_week_->spikes;
    this_week_->intensity.add_given(entry.intensity);
    const auto of_day = static_cast<std::uint32_t>(entry.time.local_seconds() - today_begins_);
    ++(*this_weekday_)[of_day / 3'600];
    if (entry.group != 0 && !group_spikes_.add({entry.group, entry.intensity})) [[unlikely]]
        count_in_groups();
}

[[gnu::always_inline]] inline void Fold::count_words(const Entry& entry) {
    bodies_.add(entry.body);
    feelings_.add(entry.feeling);
    behaviors_.add(entry.behavior);
    distortions_.add(entry.distortion);
    if (entry.company == 0) return;
    CompanySummary& company = company_[entry.company];
    ++company.records;
    if (entry.kind == EntryKind::spike) ++company.spikes;
}

[[gnu::always_inline]] inline void Fold::count(const Entry& entry) {
    ++summary_.records;
    if (entry.kind == EntryKind::spike)
        count_spike(entry);
    else if (entry.group != 0)
        ++groups_[entry.group].records;
    count_words(entry);
    if (entry.kind > EntryKind::settled) count_details(entry);
}

[[gnu::always_inline]] inline void Fold::follow(const Entry& entry, bool counted) {
    Event* const place = reading_ == Reading::once ? nullptr : timeline_.place_for(entry.time);
    if (place != nullptr) [[likely]]
        make_event(*place, entry, counted);
    else
        follow_late(event_of(entry, counted));
}

/// Each record passes here, so what it calls is in it.
void Fold::add(const Entry& entry, bool counted) {
    const auto of_day = static_cast<std::uint64_t>(entry.time.local_seconds() - today_begins_);
    if (of_day >= std::uint64_t{a_day}) [[unlikely]]
        begin_day(entry.time.day());
    if (!today_is_inside_) [[unlikely]]
        return add_outside(entry);
    if (counted) count(entry);
    follow(entry, counted);
}

WeekSummary& Fold::week_of(std::int32_t number) {
    if (number != week_number_) [[unlikely]] {
        if (week_ != nullptr) week_waits_.move_to(week_->waits);
        week_number_ = number;
        week_ = &summary_.weeks[number];
    }
    return *week_;
}

[[gnu::noinline]] void Fold::begin_day(Day day) {
    today_ = day;
    today_begins_ = Seconds{day} * a_day;
    today_is_inside_ = (!since_ || day >= *since_) && (!until_ || day <= *until_);
    if (today_is_inside_) observe_today();
}

void Fold::observe_today() {
    if (const auto week = iso_week_of(today_); week != this_week_number_) {
        this_week_number_ = week;
        this_week_ = &summary_.weeks[week];
    }
    this_weekday_ = &summary_.hours[static_cast<std::size_t>(weekday(today_))];
    if (!observed_.insert(today_)) return;
    first_ = std::min(first_.value_or(today_), today_);
    last_ = std::max(last_.value_or(today_), today_);
    ++summary_.days_observed;
    ++this_week_->days_observed;
}

/// From after the window a `settled` closes alarms, and is no record of theirs.
[[gnu::noinline]] void Fold::add_outside(const Entry& entry) {
    if (!until_ || today_ <= *until_ || entry.kind != EntryKind::settled) return;
    Event event = event_of(entry, false);
    event.counted = false;
    follow_late(event);
}

[[gnu::noinline]] void Fold::count_in_groups() {
    for (const GroupSpike& spike : group_spikes_) groups_.prefetch(spike.group);
    for (const GroupSpike& spike : group_spikes_) {
        GroupSummary& group = groups_[spike.group];
        ++group.records;
        ++group.spikes;
        group.intensity.add_given(spike.intensity);
    }
    group_spikes_.clear();
}

[[gnu::noinline]] void Fold::wait_in_groups() {
    for (const GroupWait& wait : group_waits_)
        if (const GroupSummary* group = groups_.prefetch(wait.group))
            group->waits.prefetch(wait.minutes);
    for (const GroupWait& wait : group_waits_)
        groups_[wait.group].waits.add(wait.minutes, wait.ended);
    group_waits_.clear();
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
    count_in_groups();
    wait_in_groups();
    if (week_ != nullptr) week_waits_.move_to(week_->waits);
    name_rows();
    summary_.from = since_ ? since_ : first_;
    summary_.to = until_ ? until_ : last_;
    if (summary_.from && summary_.to)
        summary_.days = std::max(0, *summary_.to - *summary_.from + 1);
    return std::move(summary_);
}

}  // namespace steady
