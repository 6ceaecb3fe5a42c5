#include "seal/seal_line.h"

#include <algorithm>

#include "record/scan.h"
#include "seal/seal_parts.h"

namespace steady {
namespace {

constexpr std::size_t most_shown_of_box = 12;

bool is_sealed_part(const LinePart& part) { return part.key == box_key && is_box(part.value); }

/// A line without a time is fine as long as that stays clear: steady-log gives it one.
void look_for_mistakes(std::string_view line, const LineParts& parts, Sealing sealing,
                       SealedLine& sealed) {
    bool kind = false, time = sealing == Sealing::words;
    for (const LinePart& part : parts.list) {
        kind |= part.key == "kind" && !part.value.empty();
        time |= part.key == "time" || part.key == box_key;
        if (part.key != "time" || part.clear) continue;
        sealed.wrong = "a time that could not be read";
        sealed.column = static_cast<std::size_t>(part.raw.data() - line.data()) + 1;
        return;
    }
    if (!kind)
        sealed.wrong = "no kind";
    else if (!time)
        sealed.wrong = "no time";
}

std::string clear_part(const LineParts& parts) {
    std::string text;
    for (const LinePart& part : parts.list)
        if (part.clear) text += std::string(part.raw) + ' ';
    return text;
}

std::string marks_of(const LineParts& parts) {
    std::string marks;
    for (const LinePart& part : parts.list) marks += part.clear ? '1' : '0';
    return marks;
}

std::string boxed(std::string_view line, std::string_view marks, Sealer& sealer) {
    std::string content;
    content.reserve(line.size() + 1 + marks.size());  // it moves nowhere, so one wipe clears it
    ((content += line) += '\n') += marks;
    std::string field = std::string(box_key) + '=' + sealer.seal(content);
    wipe(content);
    return field;
}

SealedLine as_it_is(std::string_view line) { return {std::string(line), false, {}, 1}; }

SealedLine sealed_whole(std::string_view line, Sealer& sealer) {
    return {boxed(line, "", sealer), true, {}, 1};
}

}  // namespace

bool is_sealed_field(std::string_view key, const Kinds& kinds) {
    if (key == "time" || key == "kind") return false;
    const Type type = kinds.type_of(key).type;
    return type == Type::text || type == Type::tag || type == Type::list;
}

SealedLine seal_line(std::string_view line, Sealing sealing, const Kinds& kinds, Sealer& sealer) {
    if (holds_no_record(line)) return as_it_is(line);
    const LineParts parts = parts_of(line, &kinds);
    if (parts.mistake != nullptr) {
        SealedLine sealed = sealed_whole(line, sealer);
        sealed.wrong = parts.mistake;
        sealed.column = parts.column;
        return sealed;
    }
    const bool only_box = parts.list.size() == 1 && is_sealed_part(parts.list.front());
    const bool has_words = std::ranges::any_of(
        parts.list, [](const LinePart& part) { return !part.clear && !is_sealed_part(part); });
    if (only_box || (sealing == Sealing::words && !has_words)) return as_it_is(line);
    SealedLine sealed;
    look_for_mistakes(line, parts, sealing, sealed);
    if (sealing == Sealing::all || !sealed.wrong.empty())
        sealed.text = boxed(line, "", sealer);
    else
        sealed.text = clear_part(parts) + boxed(line, marks_of(parts), sealer);
    sealed.changed = true;
    return sealed;
}

std::string shortened(std::string_view line) {
    const LineParts parts = parts_of(line);
    std::string text(line);
    for (auto part = parts.list.rbegin(); part != parts.list.rend(); ++part) {
        if (part->key != box_key || part->value.size() <= most_shown_of_box) continue;
        const auto from = static_cast<std::size_t>(part->value.data() - line.data());
        text.replace(from + most_shown_of_box, part->value.size() - most_shown_of_box, "...");
    }
    return text;
}

}  // namespace steady
