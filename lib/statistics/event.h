#pragma once
// Floor 4. A record as far as other records decide what it counts for.

#include <cstdint>
#include <optional>

#include "record/entry.h"

namespace steady {

struct Event {
    Moment time;
    EntryKind kind = EntryKind::other;
    /// A spike that the filters let through; a record of the window. What is not counted is no
    /// alarm to tell of, and a `settled` from after the window closes alarms but follows none.
    bool counted = true;
    bool foretells = false;    ///< of an exposure: it has a prediction
    Said answer = Said::none;  ///< `helped`; of exposures and outcomes `came_true`
    UrgeChoice choice = UrgeChoice::none;
    std::int8_t likelihood = -1;
    Names::Id name = 0;  ///< the group of a spike, the exercise of a practice, an exposure's step
    Names::Id skill = 0;
    Recovery recovery;
    std::optional<Moment> of;
};

/// Whether anything depends on it. A filter takes out of sight what counts alone; alarms and what
/// answers others act all the same.
inline bool acts(const Entry& entry, bool counted) {
    using enum EntryKind;
    const auto bit = [](EntryKind kind) { return 1U << static_cast<unsigned>(kind); };
    unsigned acting = bit(spike);
    acting |= entry.of ? bit(settled) | bit(chose) | bit(outcome) : 0;
    acting |= entry.subject != 0 ? bit(practice) : 0;
    acting |= counted ? bit(urge) | bit(prediction) | bit(exposure) : 0;
    return (acting & bit(entry.kind)) != 0;
}

/// `kind` of records that do not act is `other`. The event is a new one.
inline void make_event(Event& event, const Entry& entry, bool counted) {
    using enum EntryKind;
    event.time = entry.time;
    if (!acts(entry, counted)) return;
    event.kind = entry.kind;
    event.counted = entry.kind != spike || counted;
    event.foretells = entry.foretells;
    const bool foretold = entry.kind == exposure || entry.kind == outcome;
    event.answer = foretold ? entry.came_true : entry.helped;
    event.choice = entry.choice;
    event.likelihood = static_cast<std::int8_t>(entry.likelihood);
    event.name = entry.kind == spike ? entry.group : entry.subject;
    event.skill = entry.skill;
    event.recovery = entry.recovery;
    event.of = entry.of;
}

inline Event event_of(const Entry& entry, bool counted) {
    Event event;
    make_event(event, entry, counted);
    return event;
}

}  // namespace steady
