#include "fold.h"

#include <algorithm>

namespace steady {

bool DaySet::insert(Day day) {
    if (day == last_) return false;
    last_ = day;
    std::uint64_t& word = words_[day >> 6];
    const std::uint64_t bit = std::uint64_t{1} << (day & 63);
    const bool is_new = (word & bit) == 0;
    word |= bit;
    return is_new;
}

Fold::Fold(std::optional<Day> since, std::optional<Day> until, Reading reading)
    : since_(since),
      until_(until),
      reading_(reading),
      episodes_(make_episodes(reading == Reading::unordered ? Episodes::Order::any
                                                            : Episodes::Order::near)) {}

Episodes Fold::make_episodes(Episodes::Order order) {
    return {order, [this](const Episode& episode) {
                WeekSummary& week = summary_.weeks[episode.week];
                (episode.ended ? week.ended : week.censored).add(episode.minutes);
            }};
}

WeekSummary& Fold::week_of(Day day) {
    const std::int32_t number = iso_week_of(day);
    if (number != week_number_) {
        week_number_ = number;
        week_ = &summary_.weeks[number];
    }
    return *week_;
}

void Fold::observe(Day day) {
    if (!observed_.insert(day)) return;
    first_ = std::min(first_.value_or(day), day);
    last_ = std::max(last_.value_or(day), day);
    ++summary_.days_observed;
    ++week_of(day).days_observed;
}

void Fold::count_spike(const Entry& entry) {
    WeekSummary& week = week_of(entry.time.day());
    ++week.spikes;
    if (entry.intensity >= 0) ++week.intensity[static_cast<std::size_t>(entry.intensity)];
}

void Fold::follow(const Entry& entry, bool counted) {
    Event event;
    event.time = entry.time;
    event.kind = entry.kind;
    event.counted = counted;
    event.recovery = entry.recovery;
    if (entry.kind == EntryKind::settled) event.of = entry.of;
    if (reading_ == Reading::once) journal_.add(event);
    episodes_.add(event);
    if (episodes_.lost_order() && reading_ == Reading::once) begin_again_from_journal();
}

/// The alarms told so far are taken back; what is counted without regard to order stands.
void Fold::begin_again_from_journal() {
    for (auto& [number, week] : summary_.weeks) week.ended = week.censored = {};
    reading_ = Reading::unordered;
    episodes_ = make_episodes(Episodes::Order::any);
    journal_.replay([this](const Event& event) { episodes_.add(event); });
    journal_ = {};
}

void Fold::add(const Entry& entry, bool counted) {
    const Day day = entry.time.day();
    if (since_ && day < *since_) return;
    if (until_ && day > *until_) {
        if (entry.kind == EntryKind::settled) follow(entry, false);
        return;
    }
    observe(day);
    if (counted) ++summary_.records;
    if (entry.kind == EntryKind::spike && counted) count_spike(entry);
    follow(entry, entry.kind != EntryKind::spike || counted);
}

bool Fold::must_read_again() const { return reading_ == Reading::again && episodes_.lost_order(); }

Summary Fold::finish() {
    episodes_.finish();
    summary_.from = since_ ? since_ : first_;
    summary_.to = until_ ? until_ : last_;
    if (summary_.from && summary_.to)
        summary_.days = std::max(0, *summary_.to - *summary_.from + 1);
    return std::move(summary_);
}

}  // namespace steady
