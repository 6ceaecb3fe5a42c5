#include "show/show_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "text/text.h"

namespace steady {
namespace {

/// Where the field's own name is not what a person would say.
constexpr std::pair<std::string_view, std::string_view> labels[] = {
    {"recovery", "took"},
    {"duration", "took"},
    {"of", "about"},
    {"distortion", "thinking habit"},
    {"box", "sealed"},
    {"likelihood", "felt likely"},
    {"belief_before", "believed"},
    {"belief_after", "believe now"},
    {"evidence_for", "speaks for"},
    {"evidence_against", "speaks against"},
    {"from", "belongs to"},
    {"others", "other thoughts"},
    {"habit", "about that habit"},
};

std::string label_of(std::string_view key) {
    for (const auto& [name, label] : labels)
        if (name == key) return std::string(label);
    std::string label(key);
    std::ranges::replace(label, '_', ' ');
    return clean(label);
}

std::string one_line(std::string_view text) {
    std::string line = clean(text);
    std::ranges::replace(line, '\n', ' ');
    return line;
}

std::string time_text(std::string_view value, Day today) {
    if (const auto day = parse_day(value)) return date_words(*day);
    const auto moment = parse_moment(value);
    if (!moment) return std::string(value);
    if (moment->day() == today) return clock_time(*moment);
    return date_words(moment->day()) + ", " + clock_time(*moment);
}

/// "the alarm of 23:10"; the time alone where it is not known what is answered.
std::string answered_text(std::string_view of, const Record& record, const Kinds& kinds) {
    constexpr std::pair<std::string_view, std::string_view> answers[] = {
        {"settled", "spike"}, {"chose", "urge"}, {"outcome", "prediction"}};
    const std::string time = time_text(of, record.time.day());
    for (const auto& [kind, name] : answers) {
        const Kind* answered = kind == record.kind ? kinds.find(name) : nullptr;
        if (answered != nullptr) return fmt::format("the {} of {}", answered->word, time);
    }
    return time;
}

std::string list_text(std::string_view list) {
    std::string text;
    for (const std::string_view element : split(list, ','))
        text.append(text.empty() ? "" : ", ").append(element);
    return text;
}

std::string duration_words(std::string_view value) {
    const auto seconds = parse_duration(value);
    return seconds ? duration_text(*seconds) : std::string(value);
}

std::string value_text(const Field& field, const Record& record, const Kinds& kinds) {
    if (field.key == "box") return "steady-unseal opens it";
    if (field.key == "of") return answered_text(field.value, record, kinds);
    if (field.key == "recovery" && field.value == "unknown")
        return record.kind == "settled" ? "not known" : "no end noted";
    switch (kinds.type_of(field.key).type) {
        case Type::list:
            return list_text(field.value);
        case Type::percent:
            return parse_whole(field.value, 0, 100) ? field.value + "%" : field.value;
        case Type::duration:
            return duration_words(field.value);
        case Type::time:
            return time_text(field.value, record.time.day());
        default:
            return field.value;
    }
}

const Kind& kind_of(const Record& record, const Kinds& kinds) {
    static const Kind unknown = [] {
        Kind kind;
        kind.main = "note";
        return kind;
    }();
    const Kind* known = kinds.find(record.kind);
    return known != nullptr ? *known : unknown;
}

/// The strength stands beside the kind. Whether an exercise was gone through to the end is for the
/// figures, and nothing to read about oneself.
bool is_unsaid(std::string_view key) { return key == "intensity" || key == "finished"; }

/// The kind, and how strong it was.
std::string head_of(const Record& record, const Kind& kind) {
    const std::string* strength = record.find("intensity");
    std::string head = one_line(kind.word.empty() ? record.kind : kind.word);
    return strength == nullptr ? head : head + " " + *strength;
}

/// What stands beside the kind: its main field, else its length, else the first that there is.
void move_up(std::vector<Row>& rows, const Kind& kind) {
    if (rows.size() < 2) return;
    const auto place_of = [&](const std::string& key) {
        return std::find_if(rows.begin() + 1, rows.end(),
                            [&](const Row& row) { return row.key == key; });
    };
    const auto main = place_of(kind.main);
    const auto length = place_of(kind.length);
    const auto row = main != rows.end() ? main : length != rows.end() ? length : rows.begin() + 1;
    rows.front().value = row == main ? row->value : row->label + ": " + row->value;
    rows.erase(row);
}

}  // namespace

std::vector<Row> rows_of(const Record& record, const Kinds& kinds) {
    const Kind& kind = kind_of(record, kinds);
    std::vector<Row> rows = {{"", head_of(record, kind), ""}};
    for (const Field& field : record.fields)
        if (!is_unsaid(field.key))
            rows.push_back({field.key, label_of(field.key), value_text(field, record, kinds)});
    move_up(rows, kind);
    return rows;
}

int label_columns(const Selection& chosen, const Kinds& kinds) {
    int columns = 0;
    std::set<std::string, std::less<>> known;
    for (const auto& line : chosen.lines) {
        const Record record = typed_record(line.text, kinds);
        columns = std::max(columns, width(head_of(record, kind_of(record, kinds))));
        for (const Field& field : record.fields)
            if (!is_unsaid(field.key) && known.insert(field.key).second)
                columns = std::max(columns, width(label_of(field.key)));
    }
    return columns;
}

}  // namespace steady
