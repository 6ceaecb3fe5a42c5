#include "record/entry_values.h"

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

}  // namespace

Remark LinePlace::remark(std::string_view at, std::string what, bool bad) const {
    const bool inside = at.data() >= line.data() && at.data() <= line.data() + line.size();
    const auto column = inside ? static_cast<std::size_t>(at.data() - line.data()) : 0;
    return {reader.name(), reader.number(), column + 1, std::move(what), bad};
}

void Decoder::wrong(std::string_view key, std::string_view value, const char* what) const {
    tell_(place_.remark(value, fmt::format("{}={} {}", key, value, what), false));
}

int Decoder::long_number(Slot slot, std::string_view key, int most, const char* what) const {
    const std::string_view value = text(slot);
    const int read = whole(value, most);
    if (read < 0) wrong(key, value, what);
    return read;
}

std::optional<Seconds> Decoder::any_length(Slot slot, std::string_view key) const {
    const std::string_view value = text(slot);
    const auto read = parse_duration(value);
    if (!read) wrong(key, value, "is not a length of time (45s, 25m, 1h30m)");
    return read;
}

std::optional<Moment> Decoder::of() const {
    const std::string_view value = text(slot_of);
    if (value.empty()) return std::nullopt;
    const auto read = moments_.read(value);
    if (!read) wrong("of", value, "is not the time of a record (2026-11-22T08:14:05+01:00)");
    return read;
}

Said Decoder::given_answer(Slot slot, std::string_view key) const {
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
