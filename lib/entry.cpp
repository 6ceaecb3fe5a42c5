#include "entry.h"

#include "entry_values.h"
#include "logfmt.h"

namespace steady {
namespace {

constexpr const char* weekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};

}  // namespace

EntryReader::EntryReader(const Tell& tell, Vocabulary& vocabulary, std::string_view group)
    : tell_(tell),
      vocabulary_(vocabulary),
      group_(group),
      values_(std::make_unique<LineValues>()) {}

EntryReader::~EntryReader() = default;

/// Values with escapes are resolved into texts that outlive the entry made from them.
[[gnu::always_inline]] inline void EntryReader::take(const Token& token, LineValues& values) {
    if (token.key == "box") [[unlikely]] {
        values.has_box = true;
        return;
    }
    values.others = true;
    const auto set = [&](Slot slot) {
        values.set(slot, token.value);
        if (token.escaped) [[unlikely]]
            values.set(slot, values.unescaped[slot] = unescape(token.value));
    };
    const Slot slot = slot_of_key(token.key);
    if (slot != no_slot) set(slot);
    if (!group_.empty() && token.key == group_) [[unlikely]]
        set(slot_group);
}

/// Alarms have a trigger; a field that was asked for is taken of every record.
Names::Id EntryReader::group_of(const LineValues& values, const Entry& entry) {
    if (group_.empty())
        return entry.kind == EntryKind::spike ? vocabulary_.groups.intern(values[slot_trigger]) : 0;
    if (group_ == "weekday") return vocabulary_.groups.intern(weekdays[weekday(entry.time.day())]);
    if (group_ == "hour")
        return vocabulary_.groups.intern(clock_time(entry.time).substr(0, 2) + ":00");
    return vocabulary_.groups.intern(values[slot_group]);
}

void EntryReader::read_words(const LineValues& values, Entry& entry) {
    const auto id = [&](Slot slot, Names& names) { return names.intern(values[slot]); };
    entry.group = group_of(values, entry);
    entry.company = id(slot_company, vocabulary_.company);
    entry.body = id(slot_body, vocabulary_.bodies);
    entry.feeling = id(slot_feeling, vocabulary_.feelings);
    entry.behavior = id(slot_behavior, vocabulary_.behaviors);
    entry.distortion = id(slot_distortion, vocabulary_.distortions);
}

/// What only some kinds have. `of`, `recovery` and ratings of other kinds count for nothing here.
void EntryReader::read_details(const Decoder& decoder, Entry& entry) {
    using enum EntryKind;
    switch (entry.kind) {
        case spike:
        case settled:
            entry.recovery = decoder.recovery();
            entry.helped = decoder.answer(slot_helped, "helped");
            entry.skill = vocabulary_.skills.intern(decoder.text(slot_skill));
            break;
        case practice:
            entry.subject = vocabulary_.exercises.intern(decoder.text(slot_exercise));
            entry.helped = decoder.answer(slot_helped, "helped");
            entry.before = decoder.strength(slot_before, "before");
            entry.after = decoder.strength(slot_after, "after");
            entry.length = decoder.length(slot_duration, "duration").value_or(-1);
            break;
        case chose:
            entry.choice = decoder.choice();
            entry.length = decoder.length(slot_waited, "waited").value_or(-1);
            break;
        case exposure:
            entry.subject = vocabulary_.steps.intern(decoder.text(slot_step));
            entry.before = decoder.strength(slot_before, "before");
            entry.peak = decoder.strength(slot_peak, "peak");
            entry.after = decoder.strength(slot_after, "after");
            [[fallthrough]];
        case prediction:
            entry.foretells = entry.kind == prediction || !decoder.text(slot_prediction).empty();
            entry.likelihood = decoder.percent(slot_likelihood, "likelihood");
            [[fallthrough]];
        case outcome:
            if (entry.kind != prediction)
                entry.came_true = decoder.answer(slot_came_true, "came_true");
            break;
        default:
            break;
    }
    if (entry.kind == settled || entry.kind == chose || entry.kind == outcome)
        entry.of = decoder.of();
}

std::optional<Entry> EntryReader::read(std::string_view line, const LineReader& reader) {
    const LinePlace place{line, reader};
    Tokenizer tokenizer(line, Padding::present);
    Token token;
    LineValues& values = *values_;
    values.clear();
    while (tokenizer.next(token)) take(token, values);
    if (tokenizer.failed()) [[unlikely]] {
        tell_(place.remark(line.substr(tokenizer.column() - 1), tokenizer.mistake(), true));
        return std::nullopt;
    }
    if (values.has_box && !values.others) [[unlikely]] {
        ++sealed_;
        return std::nullopt;
    }
    const Decoder decoder(values, place, tell_);
    const std::string_view time_text = decoder.text(slot_time);
    const auto time = parse_moment(time_text);
    Entry entry;
    entry.kind_name = decoder.text(slot_kind);
    if (!time || entry.kind_name.empty()) [[unlikely]] {
        const char* what = time_text.data() == nullptr ? "no time"
                           : !time                     ? "a time that could not be read"
                                                       : "no kind";
        tell_(place.remark(time ? entry.kind_name : time_text, what, true));
        return std::nullopt;
    }
    entry.time = *time;
    entry.kind = kind_of(entry.kind_name);
    entry.intensity = decoder.strength(slot_intensity, "intensity");
    read_words(values, entry);
    if (entry.kind != EntryKind::other) read_details(decoder, entry);
    return entry;
}

}  // namespace steady
