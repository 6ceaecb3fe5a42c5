#include "entry.h"

#include "entry_values.h"
#include "logfmt.h"

namespace steady {
namespace {

constexpr const char* weekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};

constexpr Entry blank;

}  // namespace

EntryReader::EntryReader(const Tell& tell, Vocabulary& vocabulary, std::string_view group)
    : tell_(tell),
      vocabulary_(vocabulary),
      group_(group),
      values_(std::make_unique<LineValues>()) {}

EntryReader::~EntryReader() = default;

/// Values with escapes are resolved into texts that outlive the entry made from them.
[[gnu::always_inline]] inline Slot EntryReader::take(const Token& token, LineValues& values) {
    const auto set = [&](Slot slot) {
        values.set(slot, token.value);
        if (token.escaped) [[unlikely]]
            values.set(slot, values.unescaped[slot] = unescape(token.value));
    };
    const Slot slot = slot_of_key(token.key);
    if (slot != no_slot) set(slot);
    if (!group_.empty() && token.key == group_) [[unlikely]]
        set(slot_group);
    return slot;
}

/// Alarms have a trigger; a field that was asked for is taken of every record.
[[gnu::always_inline]] inline Names::Id EntryReader::group_of() {
    Names& groups = vocabulary_.groups;
    if (group_.empty()) [[likely]]
        return entry_.kind == EntryKind::spike ? groups.intern_padded((*values_)[slot_trigger]) : 0;
    if (group_ == "weekday") return groups.intern(weekdays[weekday(entry_.time.day())]);
    if (group_ == "hour") return groups.intern(clock_time(entry_.time).substr(0, 2) + ":00");
    return groups.intern((*values_)[slot_group]);
}

[[gnu::always_inline]] inline void EntryReader::read_words() {
    const LineValues& values = *values_;
    const auto id = [&](Slot slot, Names& names) {
        return values.has(slot) ? names.intern_padded(values[slot]) : 0;
    };
    entry_.group = group_of();
    entry_.company = id(slot_company, vocabulary_.company);
    entry_.body = id(slot_body, vocabulary_.bodies);
    entry_.feeling = id(slot_feeling, vocabulary_.feelings);
    entry_.behavior = id(slot_behavior, vocabulary_.behaviors);
    entry_.distortion = id(slot_distortion, vocabulary_.distortions);
}

/// What only some kinds have. `of`, `recovery` and ratings of other kinds count for nothing here.
[[gnu::always_inline]] inline void EntryReader::read_details(const Decoder& decoder) {
    using enum EntryKind;
    switch (entry_.kind) {
        case spike:
        case settled:
            entry_.recovery = decoder.recovery();
            entry_.helped = decoder.answer(slot_helped, "helped");
            entry_.skill = vocabulary_.skills.intern_padded(decoder.text(slot_skill));
            break;
        case practice:
            entry_.subject = vocabulary_.exercises.intern_padded(decoder.text(slot_exercise));
            entry_.helped = decoder.answer(slot_helped, "helped");
            entry_.before = decoder.strength(slot_before, "before");
            entry_.after = decoder.strength(slot_after, "after");
            entry_.length = decoder.length(slot_duration, "duration").value_or(-1);
            break;
        case chose:
            entry_.choice = decoder.choice();
            entry_.length = decoder.length(slot_waited, "waited").value_or(-1);
            break;
        case exposure:
            entry_.subject = vocabulary_.steps.intern(decoder.text(slot_step));
            entry_.before = decoder.strength(slot_before, "before");
            entry_.peak = decoder.strength(slot_peak, "peak");
            entry_.after = decoder.strength(slot_after, "after");
            [[fallthrough]];
        case prediction:
            entry_.foretells = entry_.kind == prediction || !decoder.text(slot_prediction).empty();
            entry_.likelihood = decoder.percent(slot_likelihood, "likelihood");
            [[fallthrough]];
        case outcome:
            if (entry_.kind != prediction)
                entry_.came_true = decoder.answer(slot_came_true, "came_true");
            break;
        default:
            break;
    }
    if (entry_.kind == settled || entry_.kind == chose || entry_.kind == outcome)
        entry_.of = decoder.of();
}

[[gnu::noinline]] const Entry* EntryReader::bad_line(const LinePlace& place, std::string_view at,
                                                     const char* what) {
    tell_(place.remark(at, what, true));
    return nullptr;
}

template <Scan scan>
[[gnu::always_inline]] inline const Entry* EntryReader::read_with(std::string_view line,
                                                                  const LineReader& reader) {
    const LinePlace place{line, reader};
    Tokenizer<scan, Padding::present> tokenizer(line);
    Token token;
    LineValues& values = *values_;
    values.clear();
    bool only_boxes = true;
    while (tokenizer.next(token)) only_boxes &= take(token, values) == slot_box;
    if (tokenizer.failed()) [[unlikely]]
        return bad_line(place, line.substr(tokenizer.column() - 1), tokenizer.mistake());
    if (only_boxes && values.has(slot_box)) [[unlikely]] {
        ++sealed_;
        return nullptr;
    }
    const Decoder decoder(values, place, tell_, moments_);
    const std::string_view time_text = decoder.text(slot_time);
    const auto time = moments_.read(time_text);
    entry_ = blank;
    entry_.kind_name = decoder.text(slot_kind);
    if (!time) [[unlikely]]
        return bad_line(place, time_text,
                        time_text.empty() ? "no time" : "a time that could not be read");
    if (entry_.kind_name.empty()) [[unlikely]]
        return bad_line(place, entry_.kind_name, "no kind");
    entry_.time = *time;
    entry_.kind = kind_of(entry_.kind_name);
    entry_.intensity = decoder.strength(slot_intensity, "intensity");
    read_words();
    if (entry_.kind != EntryKind::other) read_details(decoder);
    return &entry_;
}

STEADY_AVX2 const Entry* EntryReader::read_with_avx2(std::string_view line,
                                                     const LineReader& place) {
    return read_with<Scan::avx2>(line, place);
}

const Entry* EntryReader::read(std::string_view line, const LineReader& place) {
    return avx2_ ? read_with_avx2(line, place) : read_with<Scan::fast>(line, place);
}

}  // namespace steady
