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

/// `kind` of records that nothing else depends on, and of those the filters left out, is `other`.
/// A filter takes out of sight what counts alone; alarms and what answers others act all the same.
inline Event event_of(const Entry& entry, bool counted) {
    using enum EntryKind;
    Event event;
    event.time = entry.time;
    const bool acts = entry.kind != other && entry.kind <= outcome;
    const bool counts_alone =
        entry.kind == urge || entry.kind == prediction || entry.kind == exposure;
    if (!acts || (!counted && counts_alone)) return event;
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
    return event;
}

}  // namespace steady
