#include "entry_values.h"

#include <fmt/format.h>

namespace steady {
namespace {

/// A whole number from 0 to `most`, up to 100; -1 for anything else.
int whole(std::string_view text, int most) {
    while (text.size() > 1 && text[0] == '0') text.remove_prefix(1);
    if (text.empty() || text.size() > 3) return -1;
    int number = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return -1;
        number = number * 10 + (c - '0');
    }
    return number <= most ? number : -1;
}

Slot long_slot(std::string_view key) {
    for (const auto& [name, slot] : {std::pair{"intensity", slot_intensity},
                                     {"came_true", slot_came_true},
                                     {"distortion", slot_distortion},
                                     {"likelihood", slot_likelihood},
                                     {"prediction", slot_prediction}})
        if (key == name) return slot;
    return no_slot;
}

}  // namespace

// clang-format off
Slot slot_of_key(std::string_view key) {
    if (key.size() > 8) return key.size() > 10 ? no_slot : long_slot(key);
    switch (head_of(key)) {
        case head("time"):
            return slot_time;
        case head("kind"):
            return slot_kind;
        case head("of"):
            return slot_of;
        case head("body"):
            return slot_body;
        case head("step"):
            return slot_step;
        case head("peak"):
            return slot_peak;
        case head("skill"):
            return slot_skill;
        case head("after"):
            return slot_after;
        case head("helped"):
            return slot_helped;
        case head("before"):
            return slot_before;
        case head("choice"):
            return slot_choice;
        case head("waited"):
            return slot_waited;
        case head("trigger"):
            return slot_trigger;
        case head("company"):
            return slot_company;
        case head("feeling"):
            return slot_feeling;
        case head("recovery"):
            return slot_recovery;
        case head("behavior"):
            return slot_behavior;
        case head("exercise"):
            return slot_exercise;
        case head("duration"):
            return slot_duration;
        default:
            return no_slot;
    }
}

EntryKind kind_of(std::string_view name) {
    if (name.size() > 8) return name == "prediction" ? EntryKind::prediction : EntryKind::other;
    switch (head_of(name)) {
        case head("spike"):
            return EntryKind::spike;
        case head("settled"):
            return EntryKind::settled;
        case head("practice"):
            return EntryKind::practice;
        case head("urge"):
            return EntryKind::urge;
        case head("chose"):
            return EntryKind::chose;
        case head("exposure"):
            return EntryKind::exposure;
        case head("outcome"):
            return EntryKind::outcome;
        case head("positive"):
            return EntryKind::positive;
        case head("kept"):
            return EntryKind::kept;
        case head("okay"):
            return EntryKind::okay;
        case head("win"):
            return EntryKind::win;
        default:
            return EntryKind::other;
    }
}

// clang-format on

Remark LinePlace::remark(std::string_view at, std::string what, bool bad) const {
    const bool inside = at.data() >= line.data() && at.data() <= line.data() + line.size();
    const auto column = inside ? static_cast<std::size_t>(at.data() - line.data()) : 0;
    return {reader.name(), reader.number(), column + 1, std::move(what), bad};
}

void Decoder::wrong(std::string_view key, std::string_view value, const char* what) const {
    tell_(place_.remark(value, fmt::format("{}={} {}", key, value, what), false));
}

int Decoder::number(Slot slot, std::string_view key, int most, const char* what) const {
    const std::string_view value = text(slot);
    if (value.empty()) return -1;
    const int read = whole(value, most);
    if (read < 0) wrong(key, value, what);
    return read;
}

int Decoder::strength(Slot slot, std::string_view key) const {
    return number(slot, key, 10, "is not a strength (a whole number from 0 to 10)");
}

int Decoder::percent(Slot slot, std::string_view key) const {
    return number(slot, key, 100, "is not a percentage (a whole number from 0 to 100)");
}

std::optional<Seconds> Decoder::length(Slot slot, std::string_view key) const {
    const std::string_view value = text(slot);
    if (value.empty()) return std::nullopt;
    const auto read = parse_duration(value);
    if (!read) wrong(key, value, "is not a length of time (45s, 25m, 1h30m)");
    return read;
}

Recovery Decoder::recovery() const {
    if (text(slot_recovery) == "unknown") return {Recovery::Kind::unknown, 0};
    const auto read = length(slot_recovery, "recovery");
    return read ? Recovery{Recovery::Kind::known, *read} : Recovery{};
}

std::optional<Moment> Decoder::of() const {
    const std::string_view value = text(slot_of);
    if (value.empty()) return std::nullopt;
    const auto read = parse_moment(value);
    if (!read)
        wrong("of", value, "is not a time (2026-11-22T08:14:05+01:00) or a date (2026-11-22)");
    return read;
}

Said Decoder::answer(Slot slot, std::string_view key) const {
    const std::string_view value = text(slot);
    if (value == "yes") return Said::yes;
    if (value == "partly") return Said::partly;
    if (value == "no") return Said::no;
    if (!value.empty()) wrong(key, value, "is not one of yes, partly, no");
    return Said::none;
}

UrgeChoice Decoder::choice() const {
    const std::string_view value = text(slot_choice);
    if (value == "waited") return UrgeChoice::waited;
    if (value == "shared") return UrgeChoice::shared;
    if (value == "asked") return UrgeChoice::asked;
    if (value == "other") return UrgeChoice::other;
    if (!value.empty()) wrong("choice", value, "is not one of waited, shared, asked, other");
    return UrgeChoice::none;
}

}  // namespace steady
