// The half of fold.h that follows records in order of time: what a later one means for those
// before.

#include <algorithm>

#include "statistics/fold.h"

namespace steady {

/// Of an event that comes late, and of any in a stream that cannot be read again: it is put down
/// in the journal first.
[[gnu::noinline]] void Fold::follow_late(const Event& event) {
    if (reading_ == Reading::once) journal_.add(event);
    timeline_.add(event);
    if (reading_ == Reading::once && lost()) begin_again_from_journal();
}

[[gnu::always_inline]] inline void Fold::take_acting(const Event& event) {
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

/// Most records only tell alarms that a person was there: those are passed over together, without
/// a guess at what each of them is.
void Fold::take(std::span<const Event> events) {
    std::array<std::uint16_t, 256> acting;
    while (!events.empty()) {
        const auto some = events.first(std::min(events.size(), acting.size()));
        std::size_t count = 0;
        for (std::size_t i = 0; i < some.size(); ++i) {
            acting[count] = static_cast<std::uint16_t>(i);
            count += some[i].kind != EntryKind::other;
        }
        std::size_t next = 0;
        for (std::size_t i = 0; i < count; ++i) {
            episodes_.add_others(some.subspan(next, acting[i] - next));
            take_acting(some[acting[i]]);
            next = acting[i] + 1;
        }
        episodes_.add_others(some.subspan(next));
        events = events.subspan(some.size());
    }
}

/// What was told of alarms and urges so far is taken back; what is counted without regard to order
/// stands.
void Fold::begin_again_from_journal() {
    for (auto& [number, week] : summary_.weeks) week.waits.clear();
    week_waits_.clear();
    group_waits_.clear();
    groups_.change_each([](Names::Id, GroupSummary& group) { group.waits.clear(); });
    summary_.skills.clear();
    skills_ = {};
    practised_skills_ = {};
    UrgeSummary& urges = summary_.urges;
    urges.waited = urges.shared = urges.asked = urges.other = urges.open = 0;
    reading_ = Reading::unordered;
    timeline_ =
        Timeline(Timeline::Order::any, [this](std::span<const Event> events) { take(events); });
    episodes_ = Episodes([this](const Episode& episode) { take_episode(episode); });
    episodes_.keep_all();
    urges_ = Urges([this](UrgeChoice choice) { take_choice(choice); });
    predictions_ = {};
    journal_.replay([this](const Event& event) { timeline_.add(event); });
    journal_ = {};
}

}  // namespace steady
