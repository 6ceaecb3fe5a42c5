#include "record/entry_usual.h"

namespace steady {
namespace {

/// So many words and more are better fetched beforehand.
constexpr std::size_t many = 1024;

constexpr std::string_view time_key = "time=", kind_key = " kind=";

[[gnu::always_inline]] inline bool begins_with(const char* text, std::string_view word) {
    return std::memcmp(text, word.data(), word.size()) == 0;
}

constexpr std::uint32_t bits_of(std::initializer_list<Slot> slots) {
    std::uint32_t bits = 0;
    for (const Slot slot : slots) bits |= 1U << slot;
    return bits;
}

/// The slots that count in records of a kind.
struct Counting {
    std::array<std::uint32_t, kind_count> slots{};
    std::uint32_t unusual = 0;  ///< kinds that go the long way

    constexpr Counting() {
        using enum EntryKind;
        slots.fill(bits_of({slot_time, slot_kind, slot_intensity, slot_company, slot_body,
                            slot_feeling, slot_behavior, slot_distortion, slot_box}));
        of(spike) |= bits_of({slot_trigger, slot_recovery, slot_helped, slot_skill});
        of(settled) |= bits_of({slot_recovery, slot_helped, slot_skill, slot_of});
        of(practice) |=
            bits_of({slot_exercise, slot_helped, slot_before, slot_after, slot_duration});
        for (const EntryKind kind : {chose, prediction, exposure, outcome})
            unusual |= 1U << static_cast<int>(kind);
    }
    constexpr std::uint32_t& of(EntryKind kind) { return slots[static_cast<std::size_t>(kind)]; }
};
constexpr Counting counting;

[[gnu::always_inline]] inline bool take_word(std::string_view word, Names& names, Names::Id& id) {
    if (*word.data() == '"') [[unlikely]]
        return false;
    id = names.intern_padded(word);
    return true;
}

/// Without a branch for the strengths that have two digits.
[[gnu::always_inline]] inline bool take_strength(std::string_view value, int& strength) {
    const auto first = static_cast<unsigned char>(value.data()[0]) - unsigned{'0'};
    const auto second = static_cast<unsigned char>(value.data()[1]) - unsigned{'0'};
    const bool is_ten = (value.size() == 2) & (first == 1) & (second == 0);
    strength = static_cast<int>(is_ten ? 10 : first);
    return is_ten | ((value.size() == 1) & (first <= 9));
}

bool take_length(std::string_view value, Seconds& seconds) {
    if (const auto minutes = short_minutes(value); minutes >= 0) [[likely]] {
        seconds = 60 * minutes;
        return true;
    }
    const auto length = parse_duration(value);
    if (length) seconds = *length;
    return length.has_value();
}

bool take_answer(std::string_view value, Said& said) {
    said = value == "yes" ? Said::yes : value == "partly" ? Said::partly : Said::no;
    return said != Said::no || value == "no";
}

}  // namespace

/// What follows there, for this line and those to come; false when it is no field.
[[gnu::noinline]] bool UsualLines::look_up(const std::uint16_t* marks, EntryKind kind,
                                           Foretold& next) const {
    const char* separator = index_.text() + marks[0];
    const char* equals = index_.text() + marks[1];
    const std::string_view key(separator + 1, static_cast<std::size_t>(equals - separator - 1));
    if (*separator != ' ' || *equals != '=' || key.empty()) return false;
    const Slot slot = slot_of_key(key);
    const bool counts = (counting.slots[static_cast<std::size_t>(kind)] >> slot & 1) != 0;
    next.learn(separator, key.size() + 2, slot, counts);
    return next.is_at(separator);
}

/// False when the line has to go the long way.
[[gnu::always_inline]] inline bool UsualLines::take(Slot slot, const char* begin, const char* end,
                                                    Entry& entry) {
    const std::string_view value(begin, static_cast<std::size_t>(end - begin));
    switch (slot) {
        case no_slot:
            return true;
        case slot_intensity:
            return take_strength(value, entry.intensity);
        case slot_trigger:
            return take_word(value, vocabulary_.groups, entry.group);
        case slot_company:
            return take_word(value, vocabulary_.company, entry.company);
        case slot_body:
            return take_word(value, vocabulary_.bodies, entry.body);
        case slot_feeling:
            return take_word(value, vocabulary_.feelings, entry.feeling);
        case slot_behavior:
            return take_word(value, vocabulary_.behaviors, entry.behavior);
        case slot_distortion:
            return take_word(value, vocabulary_.distortions, entry.distortion);
        case slot_skill:
            return take_word(value, vocabulary_.skills, entry.skill);
        case slot_exercise:
            return take_word(value, vocabulary_.exercises, entry.subject);
        case slot_recovery:
            entry.recovery.kind = Recovery::Kind::known;
            return take_length(value, entry.recovery.seconds);
        case slot_duration:
            return take_length(value, entry.length);
        case slot_helped:
            return take_answer(value, entry.helped);
        case slot_before:
            return take_strength(value, entry.before);
        case slot_after:
            return take_strength(value, entry.after);
        case slot_of:
            return moments_.read(value, entry.of.emplace());
        case slot_box:
            entry.has_sealed = true;
            return true;
        default:
            return false;
    }
}

/// Of the next line, where steady-log writes it: behind the time, the kind and the intensity.
[[gnu::always_inline]] inline void UsualLines::foresee_trigger(const std::uint16_t* marks) const {
    static constexpr std::string_view key = " trigger=";
    if (vocabulary_.groups.size() < many || !index_.knows(marks, 8)) return;
    if (!begins_with(index_.text() + marks[6], key)) return;
    const char* begin = index_.text() + marks[7] + 1;
    vocabulary_.groups.prefetch({begin, static_cast<std::size_t>(marks[8] - marks[7] - 1)});
}

const char* UsualLines::read(const char* line, const char* end, Entry& entry) {
    if (index_.empty()) [[unlikely]]
        index_.look_at(line, end);
    const char* const text = index_.text();
    const std::uint16_t* marks = index_.marks();
    const auto value = [&] {
        return std::string_view(text + marks[1] + 1,
                                static_cast<std::size_t>(marks[2] - marks[1] - 1));
    };
    if (index_.empty() || !begins_with(line, time_key)) [[unlikely]]
        return nullptr;
    if (!moments_.read(value(), entry.time)) [[unlikely]]
        return nullptr;
    marks += 2;
    if (!begins_with(text + marks[0], kind_key) || text[marks[1] + 1] == '"') [[unlikely]]
        return nullptr;
    entry.kind_name = value();
    entry.kind = kind_of(entry.kind_name);
    const auto kind = static_cast<std::size_t>(entry.kind);
    if (entry.kind_name.empty() || (counting.unusual >> kind & 1) != 0) [[unlikely]]
        return nullptr;
    Followers& followers = foretold_[kind];
    Slot slot = slot_kind;
    for (marks += 2; text[marks[0]] != '\n'; marks += 2) {
        Foretold& next = followers[slot];
        if (!next.is_at(text + marks[0]) && !look_up(marks, entry.kind, next)) [[unlikely]]
            return nullptr;
        if (!take(next.counting(), text + marks[1] + 1, text + marks[2], entry)) [[unlikely]]
            return nullptr;
        slot = next.slot();
    }
    index_.pass(marks);
    foresee_trigger(marks);
    return text + marks[0];
}

}  // namespace steady
