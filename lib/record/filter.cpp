#include "record/filter.h"

#include <algorithm>

#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

bool is_element(std::string_view list, std::string_view value) {
    const auto parts = split(list, ',');
    return std::find(parts.begin(), parts.end(), value) != parts.end();
}

bool matches(const Record& record, const Field& wanted, const Kinds& types) {
    if (wanted.key == "kind") return record.kind == wanted.value;
    if (wanted.key == "time") return parse_moment(wanted.value) == record.time;
    const std::string* value = record.find(wanted.key);
    if (value == nullptr) return false;
    if (*value == wanted.value) return true;
    return types.type_of(wanted.key).type == Type::list && is_element(*value, wanted.value);
}

}  // namespace

bool Filter::admits_kind(std::string_view kind) const {
    return kinds.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

bool Filter::admits(const Record& record, const Kinds& types) const {
    if (!admits_kind(record.kind) || !admits_day(record.time.day())) return false;
    return std::all_of(where.begin(), where.end(),
                       [&](const Field& wanted) { return matches(record, wanted, types); });
}

std::optional<Field> parse_assignment(std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == 0 || equals == std::string_view::npos) return std::nullopt;
    return Field{std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

std::string Filter::choice() const {
    std::string words = kinds.empty() ? "" : "kind=" + join(kinds, " or ");
    for (const Field& field : where)
        words += (words.empty() ? "" : ", ") + field.key + "=" + field.value;
    return words;
}

Filter parse_filter(const std::string& since, const std::string& until,
                    const std::vector<std::string>& kinds, const std::vector<std::string>& where,
                    const Moment& now) {
    Filter filter;
    if (!since.empty()) filter.since = parse_boundary(since, now);
    if (!until.empty()) filter.until = parse_boundary(until, now);
    filter.kinds = kinds;
    for (const std::string& text : where) {
        auto wanted = parse_assignment(text);
        if (!wanted)
            throw misuse(text + ": --where needs KEY=VALUE", "Try --where trigger=silence");
        filter.where.push_back(std::move(*wanted));
    }
    return filter;
}

}  // namespace steady
