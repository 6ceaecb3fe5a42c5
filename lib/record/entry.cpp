#include "record/entry.h"

#include "record/entry_usual.h"
#include "record/entry_values.h"
#include "record/logfmt.h"

namespace steady {
namespace {

constexpr Entry blank;

}  // namespace

EntryReader::EntryReader(const Tell& tell, Vocabulary& vocabulary, std::string_view group,
                         std::optional<Day> since)
    : tell_(tell),
      vocabulary_(vocabulary),
      group_(group),
      gate_(since),
      values_(std::make_unique<LineValues>()),
      usual_(std::make_unique<UsualLines>(vocabulary, moments_)) {}

EntryReader::~EntryReader() = default;

/// Values with escapes are resolved into texts that outlive the entry made from them.
void EntryReader::take(const Token& token) {
    const Slot slot = slot_of_key(token.key);
    const bool wanted = !group_.empty() && token.key == group_;
    values_->set(slot, token.value);
    if (wanted) values_->set(slot_group, token.value);
    if (!token.escaped) return;
    for (const Slot taken : {slot, wanted ? slot_group : no_slot})
        if (taken != no_slot)
            values_->set(taken, values_->unescaped[taken] = unescape(token.value));
}

/// Alarms have a trigger; a field that was asked for is taken of every record.
Names::Id EntryReader::group_of() {
    Names& groups = vocabulary_.groups;
    if (group_.empty()) [[likely]]
        return entry_.kind == EntryKind::spike ? groups.intern_padded((*values_)[slot_trigger]) : 0;
    if (group_ == "weekday")
        return groups.intern(weekday_names[static_cast<std::size_t>(weekday(entry_.time.day()))]);
    if (group_ == "hour") return groups.intern(clock_time(entry_.time).substr(0, 2) + ":00");
    return groups.intern((*values_)[slot_group]);
}

void EntryReader::read_words() {
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
void EntryReader::read_details(const Decoder& decoder) {
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
bool EntryReader::understand(const LinePlace& place) {
    const Decoder decoder(*values_, place, tell_, moments_);
    entry_.kind_name = decoder.text(slot_kind);
    if (entry_.kind_name.empty()) [[unlikely]]
        return bad_line(place, entry_.kind_name, "no kind");
    entry_.kind = kind_of(entry_.kind_name);
    entry_.intensity = decoder.strength(slot_intensity, "intensity");
    entry_.has_sealed = values_->has(slot_box);
    read_words();
    if (entry_.kind != EntryKind::other) read_details(decoder);
    return true;
}

/// The long way: any line, and where it ends; false for a bad one, and for one that holds no
/// record, or a sealed one.
[[gnu::noinline]] bool EntryReader::read_line(const char* begin, std::string_view& line,
                                              LineReader& lines) {
    entry_ = blank;
    values_->clear();
    Tokenizer<Scan::fast, Padding::present> tokenizer(begin);
    Token token;
    while (tokenizer.next(token)) take(token);
    const char* feed = tokenizer.failed() ? lines.find_feed(begin) : tokenizer.line_end();
    usual_->pass(feed);
    lines.end_line(feed);
    line = {begin, static_cast<std::size_t>(feed - begin)};
    const LinePlace place{line, lines};
    if (tokenizer.failed()) return bad_line(place, {tokenizer.mistaken(), 1}, tokenizer.mistake());
    if (values_->none()) return false;
    if (values_->only_boxes()) {
        ++sealed_;
        return false;
    }
    return understand_time(place) && understand(place);
}

/// The short way, if it can go it: where it ends then.
const char* EntryReader::read_usual_line(const char* begin, const LineReader& lines) {
    if (!group_.empty()) return nullptr;
    entry_ = blank;
    return usual_->read(begin, lines.whole_end(), entry_);
}

void EntryReader::read(LineReader& lines, const Take& take) {
    std::string_view line;
    while (const char* begin = lines.begin_line()) {
        if (lines.too_long()) [[unlikely]] {
            tell_(too_long_remark(lines));
        } else if (*begin == '#' || !gate_.admits({begin, DateGate::date_end})) [[unlikely]] {
            const char* feed = lines.find_feed(begin);
            usual_->pass(feed);
            lines.end_line(feed);
        } else if (const char* feed = read_usual_line(begin, lines)) [[likely]] {
            lines.end_line(feed);
            partly_sealed_ += entry_.has_sealed;
            take(entry_, {begin, static_cast<std::size_t>(feed - begin)});
        } else if (read_line(begin, line, lines)) {
            partly_sealed_ += entry_.has_sealed;
            take(entry_, line);
        }
    }
}

}  // namespace steady
