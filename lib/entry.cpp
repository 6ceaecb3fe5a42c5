#include "entry.h"

#include <fmt/format.h>

#include <array>

#include "logfmt.h"

namespace steady {
namespace {

/// The values of one line before they are understood; of a key given twice, the last.
enum Slot : std::size_t { slot_time, slot_kind, slot_intensity, slot_recovery, slot_of, no_slot };

struct Values {
    std::array<std::string_view, no_slot> text;
    int others = 0;  ///< fields that are no `box`
    bool has_box = false;
};

/// The keys are told apart by their length first, so most fields cost one comparison.
Slot slot_of_key(std::string_view key) {
    switch (key.size()) {
        case 2:
            return key == "of" ? slot_of : no_slot;
        case 4:
            if (key == "time") return slot_time;
            return key == "kind" ? slot_kind : no_slot;
        case 8:
            return key == "recovery" ? slot_recovery : no_slot;
        case 9:
            return key == "intensity" ? slot_intensity : no_slot;
        default:
            return no_slot;
    }
}

/// A whole number from 0 to 10; -1 for anything else.
int strength(std::string_view text) {
    while (text.size() > 1 && text[0] == '0') text.remove_prefix(1);
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '9') return text[0] - '0';
    return text == "10" ? 10 : -1;
}

EntryKind kind_of(std::string_view name) {
    if (name == "spike") return EntryKind::spike;
    return name == "settled" ? EntryKind::settled : EntryKind::other;
}

/// Values with escapes are resolved into `unescaped`, which outlives the entry made from them.
void take(const Token& token, Values& values, std::array<std::string, 5>& unescaped) {
    if (token.key == "box") [[unlikely]] {
        values.has_box = true;
        return;
    }
    ++values.others;
    const Slot slot = slot_of_key(token.key);
    if (slot == no_slot) return;
    values.text[slot] = token.value;
    if (token.escaped) [[unlikely]]
        values.text[slot] = unescaped[slot] = unescape(token.value);
}

}  // namespace

/// One line on its way to an entry, to say where what is wrong stands.
struct EntryReader::Place {
    std::string_view line;
    const LineReader& reader;

    Remark remark(std::string_view at, std::string what, bool bad) const {
        const bool inside = at.data() >= line.data() && at.data() <= line.data() + line.size();
        const auto column = inside ? static_cast<std::size_t>(at.data() - line.data()) : 0;
        return {reader.name(), reader.number(), column + 1, std::move(what), bad};
    }
};

/// In the words of kinds.cpp, which stands on this floor too.
void EntryReader::wrong_value(const Place& place, std::string_view key, std::string_view value,
                              const char* what) {
    tell_(place.remark(value, fmt::format("{}={} {}", key, value, what), false));
}

void EntryReader::read_recovery(const Place& place, std::string_view text, Entry& entry) {
    if (text == "unknown") {
        entry.recovery.kind = Recovery::Kind::unknown;
    } else if (const auto length = parse_duration(text)) {
        entry.recovery = {Recovery::Kind::known, *length};
    } else {
        wrong_value(place, "recovery", text, "is not a length of time (45s, 25m, 1h30m)");
    }
}

std::optional<Entry> EntryReader::read(std::string_view line, const LineReader& reader) {
    const Place place{line, reader};
    Tokenizer tokenizer(line, Padding::present);
    Token token;
    Values values;
    while (tokenizer.next(token)) take(token, values, unescaped_);
    if (tokenizer.failed()) [[unlikely]] {
        tell_(place.remark(line.substr(tokenizer.column() - 1), tokenizer.mistake(), true));
        return std::nullopt;
    }
    if (values.has_box && values.others == 0) [[unlikely]] {
        ++sealed_;
        return std::nullopt;
    }
    const auto& [time_text, kind, intensity, recovery, of] = values.text;
    const auto time = parse_moment(time_text);
    if (!time || kind.empty()) [[unlikely]] {
        const char* what = time_text.data() == nullptr ? "no time"
                           : !time                     ? "a time that could not be read"
                                                       : "no kind";
        tell_(place.remark(time ? kind : time_text, what, true));
        return std::nullopt;
    }
    Entry entry;
    entry.time = *time;
    entry.kind_name = kind;
    entry.kind = kind_of(kind);
    if (!intensity.empty()) {
        entry.intensity = strength(intensity);
        if (entry.intensity < 0)
            wrong_value(place, "intensity", intensity,
                        "is not a strength (a whole number from 0 to 10)");
    }
    if (!recovery.empty()) read_recovery(place, recovery, entry);
    if (!of.empty()) {
        entry.of = parse_moment(of);
        if (!entry.of)
            wrong_value(place, "of", of,
                        "is not a time (2026-11-22T08:14:05+01:00) or a date (2026-11-22)");
    }
    return entry;
}

}  // namespace steady
