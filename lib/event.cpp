#include "event.h"

namespace steady {
namespace {

/// Kinds that a filter takes out of sight. Alarms and what answers others act all the same.
bool counts_alone(EntryKind kind) {
    return kind == EntryKind::urge || kind == EntryKind::prediction || kind == EntryKind::exposure;
}

bool acts(EntryKind kind) { return kind != EntryKind::other && kind <= EntryKind::outcome; }

}  // namespace

Event event_of(const Entry& entry, bool counted) {
    Event event;
    event.time = entry.time;
    if (!acts(entry.kind) || (!counted && counts_alone(entry.kind))) return event;
    event.kind = entry.kind;
    event.counted = entry.kind != EntryKind::spike || counted;
    event.foretells = entry.foretells;
    const bool foretold = entry.kind == EntryKind::exposure || entry.kind == EntryKind::outcome;
    event.answer = foretold ? entry.came_true : entry.helped;
    event.choice = entry.choice;
    event.likelihood = static_cast<std::int8_t>(entry.likelihood);
    event.name = entry.kind == EntryKind::spike ? entry.group : entry.subject;
    event.skill = entry.skill;
    event.recovery = entry.recovery;
    event.of = entry.of;
    return event;
}

}  // namespace steady
