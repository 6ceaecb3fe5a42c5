#pragma once
// Floor 4. A record as far as other records decide what it counts for.

#include <cstdint>
#include <optional>

#include "entry.h"

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
Event event_of(const Entry& entry, bool counted);

}  // namespace steady
