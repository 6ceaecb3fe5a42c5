#include "record/entry.h"

#include <cstring>

#include "record/entry_values.h"
#include "record/logfmt.h"

namespace steady {
namespace {

constexpr const char* weekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                    "Friday", "Saturday", "Sunday"};

constexpr Entry blank;

}  // namespace

EntryReader::EntryReader(const Tell& tell, Vocabulary& vocabulary, std::string_view group,
                         std::optional<Day> since)
    : tell_(tell),
      vocabulary_(vocabulary),
      group_(group),
      gate_(since),
      values_(std::make_unique<LineValues>()) {}

EntryReader::~EntryReader() = default;

/// Values with escapes are resolved into texts that outlive the entry made from them.
[[gnu::always_inline]] inline void EntryReader::take(const Token& token, LineValues& values) {
    const Slot slot = slot_of_key(token.key);
    values.set(slot, token.value);
    const bool wanted = !group_.empty() && token.key == group_;
    if (wanted) [[unlikely]]
        values.set(slot_group, token.value);
    if (!token.escaped) [[likely]]
        return;
    for (const Slot taken : {slot, wanted ? slot_group : no_slot})
        if (taken != no_slot) values.set(taken, values.unescaped[taken] = unescape(token.value));
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

[[gnu::noinline]] bool EntryReader::bad_line(const LinePlace& place, std::string_view at,
                                             const char* what) {
    tell_(place.remark(at, what, true));
    return false;
}

bool EntryReader::understand_time(const LinePlace& place) {
    const std::string_view text = (*values_)[slot_time];
    const auto time = moments_.read(text);
    if (!time)
        return bad_line(place, text, text.empty() ? "no time" : "a time that could not be read");
    entry_.time = *time;
    return true;
}

/// From the values of a line to its entry; false for a bad one.
[[gnu::always_inline]] inline bool EntryReader::understand(const LinePlace& place) {
    const Decoder decoder(*values_, place, tell_, moments_);
    entry_.kind_name = decoder.text(slot_kind);
    if (entry_.kind_name.empty()) [[unlikely]]
        return bad_line(place, entry_.kind_name, "no kind");
    entry_.kind = kind_of(entry_.kind_name);
    entry_.intensity = decoder.strength(slot_intensity, "intensity");
    read_words();
    if (entry_.kind != EntryKind::other) read_details(decoder);
    return true;
}

/// What stands behind the time of a line that begins as steady-log writes them: it is the entry's
/// then. Else the begin of the line.
[[gnu::always_inline]] inline const char* EntryReader::pass_usual_time(const char* line) {
    static constexpr std::string_view key = "time=";
    static constexpr std::size_t end = key.size() + MomentReader::usual_size;
    if (std::memcmp(line, key.data(), key.size()) != 0 || line[end] != ' ') [[unlikely]]
        return line;
    return moments_.read_usual(line + key.size(), entry_.time) ? line + end + 1 : line;
}

/// The line and its values; false when it holds no record, or a sealed or a bad one.
template <Scan scan>
[[gnu::always_inline]] inline bool EntryReader::read_line(std::string_view& line,
                                                          LineReader& lines) {
    const char* begin = line.data();
    LineValues& values = *values_;
    values.clear();
    entry_ = blank;
    const char* fields = pass_usual_time(begin);
    const bool has_time = fields != begin;
    Tokenizer<scan, Padding::present> tokenizer(fields);
    Token token;
    while (tokenizer.next(token)) take(token, values);
    const char* feed = tokenizer.failed() ? lines.find_feed(begin) : tokenizer.line_end();
    lines.end_line(feed);
    line = {begin, static_cast<std::size_t>(feed - begin)};
    const LinePlace place{line, lines};
    if (tokenizer.failed()) [[unlikely]]
        return bad_line(place, {tokenizer.mistaken(), 1}, tokenizer.mistake());
    if (!has_time && values.none()) [[unlikely]]
        return false;
    if (!has_time && values.only_boxes()) [[unlikely]] {
        ++sealed_;
        return false;
    }
    if ((!has_time || values.has(slot_time)) && !understand_time(place)) [[unlikely]]
        return false;
    return understand(place);
}

template <Scan scan>
[[gnu::always_inline]] inline void EntryReader::read_with(LineReader& lines, const Take& take) {
    while (const char* begin = lines.begin_line()) {
        std::string_view line(begin, DateGate::date_end);
        if (lines.too_long()) [[unlikely]]
            tell_(too_long_remark(lines));
        else if (*begin == '#' || !gate_.admits(line)) [[unlikely]]
            lines.end_line(lines.find_feed(begin));
        else if (read_line<scan>(line, lines))
            take(entry_, line);
    }
}

STEADY_AVX2 void EntryReader::read_with_avx2(LineReader& lines, const Take& take) {
    read_with<Scan::avx2>(lines, take);
}

STEADY_AVX512 void EntryReader::read_with_avx512(LineReader& lines, const Take& take) {
    read_with<Scan::avx512>(lines, take);
}

void EntryReader::read(LineReader& lines, const Take& take) {
    switch (best_scan()) {
        case Scan::avx512:
            return read_with_avx512(lines, take);
        case Scan::avx2:
            return read_with_avx2(lines, take);
        default:
            return read_with<Scan::fast>(lines, take);
    }
}

}  // namespace steady
