#include "entry.h"

#include "logfmt.h"

namespace steady {
namespace {

/// The values of one line before they are understood; of a key given twice, the last.
struct Values {
    Token time, kind, intensity, recovery, of;
    bool has_time = false, has_box = false;
    int others = 0;  ///< fields that are no `box`
};

/// The keys are told apart by their length first, so most fields cost one comparison.
void take(const Token& token, Values& values) {
    ++values.others;
    switch (token.key.size()) {
        case 2:
            if (token.key == "of") values.of = token;
            break;
        case 3:
            if (token.key == "box") {
                values.has_box = true;
                --values.others;
            }
            break;
        case 4:
            if (token.key == "time") {
                values.time = token;
                values.has_time = true;
            } else if (token.key == "kind") {
                values.kind = token;
            }
            break;
        case 8:
            if (token.key == "recovery") values.recovery = token;
            break;
        case 9:
            if (token.key == "intensity") values.intensity = token;
            break;
        default:
            break;
    }
}

/// A whole number from 0 to 10; -1 for anything else.
int strength(std::string_view text) {
    while (text.size() > 1 && text[0] == '0') text.remove_prefix(1);
    if (text.size() == 1 && text[0] >= '0' && text[0] <= '9') return text[0] - '0';
    return text == "10" ? 10 : -1;
}

}  // namespace

void EntryReader::bad_line(const LineReader& place, std::size_t column, const char* what) {
    tell_({place.name(), place.number(), column, what, true});
}

void EntryReader::wrong_value(std::string_view line, const LineReader& place,
                              std::string_view value, const char* what) {
    const auto column = static_cast<std::size_t>(value.data() - line.data()) + 1;
    tell_({place.name(), place.number(), column, std::string(value) + what, false});
}

void EntryReader::read_kind(std::string_view value, bool escaped, Entry& entry) {
    if (escaped) value = kind_ = unescape(value);
    entry.kind_name = value;
    if (value == "spike")
        entry.kind = EntryKind::spike;
    else if (value == "settled")
        entry.kind = EntryKind::settled;
}

std::optional<Entry> EntryReader::read(std::string_view line, const LineReader& place) {
    Tokenizer tokenizer(line, Padding::present);
    Token token;
    Values values;
    while (tokenizer.next(token)) take(token, values);
    if (tokenizer.failed()) [[unlikely]] {
        bad_line(place, tokenizer.column(), tokenizer.mistake());
        return std::nullopt;
    }
    if (values.has_box && values.others == 0) [[unlikely]] {
        ++sealed_;
        return std::nullopt;
    }
    const auto time = parse_moment(values.time.value);
    if (!time || values.kind.value.empty()) [[unlikely]] {
        const char* what = !values.has_time ? "no time"
                           : !time          ? "a time that could not be read"
                                            : "no kind";
        bad_line(place, 1, what);
        return std::nullopt;
    }
    Entry entry;
    entry.time = *time;
    read_kind(values.kind.value, values.kind.escaped, entry);
    if (const auto text = values.intensity.value; !text.empty()) {
        entry.intensity = strength(text);
        if (entry.intensity < 0) wrong_value(line, place, text, " is no strength from 0 to 10");
    }
    if (const auto text = values.recovery.value; text == "unknown") {
        entry.recovery.kind = Recovery::Kind::unknown;
    } else if (!text.empty()) {
        const auto length = parse_duration(text);
        if (length)
            entry.recovery = {Recovery::Kind::known, *length};
        else
            wrong_value(line, place, text, " is no length of time");
    }
    if (const auto text = values.of.value; !text.empty()) {
        entry.of = parse_moment(text);
        if (!entry.of) wrong_value(line, place, text, " is no time");
    }
    return entry;
}

}  // namespace steady
