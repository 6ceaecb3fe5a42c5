#include "record/draft.h"

#include <fmt/format.h>

#include <algorithm>

#include "record/logfmt.h"
#include "record/scan.h"
#include "seal/box_shape.h"
#include "text/text.h"

namespace steady {
namespace {

/// The value of a key where it stands in a line (the last one wins); null data when it is not
/// there.
std::string_view raw_value(std::string_view line, std::string_view key) {
    Tokenizer tokenizer(line);
    Token token;
    std::string_view value;
    while (tokenizer.next(token))
        if (token.key == key) value = token.value;
    return value;
}

Error refusal(std::size_t line, const BadLine& bad) {
    return misuse(fmt::format("stdin:{}:{}: {}", line, bad.column, bad.what));
}

Draft read_line(std::string_view line, std::size_t number, const Moment& now) {
    Draft draft;
    draft.raw = line;
    if (is_sealed_whole(line)) {
        draft.record.time = now;
        return draft;
    }
    Tokenizer tokenizer(line);
    Token token;
    draft.has_time = false;
    while (tokenizer.next(token)) draft.has_time |= token.key == "time";
    if (!draft.has_time) draft.raw = fmt::format("time={} {}", to_string(now), line);
    auto read = parse_record(draft.raw);
    if (const auto* bad = std::get_if<BadLine>(&read)) {
        const std::size_t added = draft.raw.size() - line.size();
        const std::size_t column = bad->column > added ? bad->column - added : 1;
        throw refusal(number, {column, bad->what});
    }
    draft.record = std::get<Record>(std::move(read));
    return draft;
}

/// Why a value will not do, as `12 is not ...`.
std::optional<std::string> wrong_text(const Kinds& kinds, std::string_view key,
                                      std::string_view value) {
    if (key == box_key) return wrong_box(value);
    const auto wrong = wrong_value(kinds.type_of(key), value);
    return wrong ? std::optional(fmt::format("{} {}", value, *wrong)) : std::nullopt;
}

}  // namespace

void Draft::add(std::string_view key, const std::string& value) {
    auto& fields = record.fields;
    const auto note = std::find_if(fields.begin(), fields.end(), [&](const Field& field) {
        return raw.empty() && field.key == "note";
    });
    fields.insert(note, {std::string(key), value});
    if (!raw.empty()) append_field(raw, key, value);
}

void Draft::change(std::string_view key, const Moment& time) {
    if (key != "time") record.set(key, to_string(time));
    if (raw.empty()) return;
    const std::string_view value = raw_value(raw, key);
    if (value.data() == nullptr) return;  // sealed whole: its time is in the box
    raw.replace(static_cast<std::size_t>(value.data() - raw.data()), value.size(), to_string(time));
}

void Draft::set_time(const Moment& time) {
    record.time = time;
    change("time", time);
}

std::string Draft::line() const { return raw.empty() ? to_line(record) : raw; }

std::vector<Draft> read_batch(std::string_view lines, const Kinds& kinds, const Moment& now) {
    std::vector<Draft> drafts;
    std::size_t number = 0;
    for (std::string_view line : split(lines, '\n')) {
        ++number;
        if (number == 1) drop_byte_order_mark(line);
        if (holds_no_record(line)) continue;
        if (line.ends_with('\r')) line.remove_suffix(1);
        drafts.push_back(read_line(line, number, now));
        if (const auto wrong = wrong_values(line, kinds); !wrong.empty())
            throw refusal(number, wrong.front());
    }
    return drafts;
}

void check_value(const Kinds& kinds, std::string_view key, std::string_view value) {
    if (const auto wrong = wrong_text(kinds, key, value))
        throw misuse(fmt::format("{}: {}", key, *wrong));
}

std::vector<BadLine> wrong_values(std::string_view line, const Kinds& kinds) {
    std::vector<BadLine> all;
    Tokenizer tokenizer(line);
    Token token;
    while (tokenizer.next(token)) {
        const std::string value = text_of(token);
        if (const auto wrong = wrong_text(kinds, token.key, value))
            all.push_back({static_cast<std::size_t>(token.key.data() - line.data()) + 1,
                           fmt::format("{}={}", token.key, *wrong)});
    }
    return all;
}

std::string unknown_kind_hint(const Kinds& kinds, const std::string& kind, bool last) {
    if (kind.empty() || kinds.find(kind) != nullptr) return "";
    const auto near = kind == "help" ? std::optional<std::string>("--help") : kinds.meant_by(kind);
    if (near)
        return fmt::format("{}: did you mean {}? It is kept as {}{}", kind, *near, kind,
                           last ? "; steady-log --undo takes it back." : ".");
    return fmt::format("{}: a kind of your own; it is kept", kind);
}

Moment take_own_time(Moment time, std::set<Moment>& taken) {
    constexpr std::int32_t millisecond = 1'000'000, a_second = 1'000'000'000;
    while (!taken.insert(time).second) {
        time.nanoseconds += millisecond;
        if (time.nanoseconds < a_second) continue;
        time.nanoseconds -= a_second;
        ++time.seconds;
    }
    return time;
}

void put_in_order(Record& record, const Kinds& kinds) {
    const Kind* kind = kinds.find(record.kind);
    const auto rank = [&](const Field& field) {
        const bool text = kinds.type_of(field.key).type == Type::text;
        std::size_t place = 0;
        if (kind != nullptr)
            place = static_cast<std::size_t>(
                std::find(kind->fields.begin(), kind->fields.end(), field.key) -
                kind->fields.begin());
        return std::pair(text, place);
    };
    std::stable_sort(record.fields.begin(), record.fields.end(),
                     [&](const Field& a, const Field& b) { return rank(a) < rank(b); });
}

}  // namespace steady
