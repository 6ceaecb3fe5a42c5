#include "log/log_talk.h"

#include <fmt/format.h>

#include <algorithm>
#include <csignal>

#include "log/log_talk_menu.h"
#include "text/text.h"
#include "time/length.h"

namespace steady {
namespace {

constexpr std::size_t most_suggestions = 6;
constexpr int alarm_that_asks_for_care = 7;

/// Which one more thing matters, and how it is asked.
struct Second {
    const char* field;
    const char* question;
};

Second second_question(const std::string& kind) {
    if (kind == "spike" || kind == "urge") return {"trigger", "What set it off?"};
    if (kind == "checkin") return {"feeling", "A word for it?"};
    if (kind == "positive") return {"note", "What was it?"};
    return {"note", "In your own words:"};
}

/// How the person left, if they did.
std::optional<Ending> ask_field(Terminal& terminal, const Kinds& kinds,
                                const std::vector<Path>& log, const Second& second,
                                Record& record) {
    const FieldType& type = kinds.type_of(second.field);
    Ask ask;
    ask.text = second.question;
    ask.field = second.field;
    if (type.type != Type::text) ask.choices = suggestions(second.field, type, log);
    Manner manner;
    manner.nothing_follows = true;
    const Answer answer = ask_words(ask, type, &terminal, manner);
    if (!answer.text.empty()) record.set(second.field, answer.text);
    return answer.left;
}

std::optional<Ending> ask_strength(Terminal& terminal, Record& record) {
    Rate rate;
    rate.text = "How strong?";
    rate.field = "intensity";
    const Answer answer = ask_rating(rate, &terminal, {});
    if (!answer.text.empty()) record.set("intensity", answer.text);
    return answer.left;
}

/// `yesterday` or a weekday; empty today.
std::string other_day(const Moment& time, const Moment& now) {
    const Day before = now.day() - time.day();
    if (before == 0) return "";
    if (before == 1) return "yesterday";
    if (before > 1 && before < 7) return weekday_name(time.day());
    return day_name(time.day());
}

std::string described(const Record& asked, const Moment& now) {
    const std::string* trigger = asked.find("trigger");
    const std::string day = other_day(asked.time, now);
    return fmt::format("{} {} {}{}", day.empty() ? "the" : day + "'s", clock_time(asked.time),
                       asked.kind == "spike" ? "alarm" : asked.kind,
                       trigger == nullptr ? "" : ", " + *trigger);
}

/// A length, or a time after `asked` and not after `now`; nothing when the text is neither.
std::optional<Seconds> eased_after(const std::string& text, const Record& asked,
                                   const Moment& now) {
    if (const auto length = parse_typed_length(text)) return length;
    try {
        const Moment when = parse_at(text, now);
        if (when < asked.time || when > now) return std::nullopt;
        return when.seconds - asked.time.seconds;
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::string with_strength(const Record& record, const Kinds& kinds) {
    const Kind* kind = kinds.find(record.kind);
    std::string text = kind == nullptr ? record.kind : kind->word;
    if (const std::string* strength = record.find("intensity")) text += " " + *strength;
    for (const char* field : {"trigger", "exercise", "step"})
        if (const std::string* tag = record.find(field)) return text + ", " + *tag;
    return text;
}

std::string answer_message(const Record& record, const Answered& answered, const Moment& now) {
    const bool settled = record.kind == "settled";
    if (!answered.asked)
        return settled ? "settled; no alarm without an end in the past day, so it stands alone"
                       : "what you did; no urge left over from the past day, so it stands alone";
    const std::string* length = record.find(settled ? "recovery" : "waited");
    const auto seconds = length == nullptr ? std::nullopt : parse_duration(*length);
    const std::string when = !seconds        ? ""
                             : *seconds == 0 ? ", at once"
                                             : ", after " + spoken_length(*seconds);
    return fmt::format("{} {}{}", settled ? "settled," : "done with",
                       described(*answered.asked, now), when);
}

}  // namespace

std::vector<std::string> suggestions(const std::string& field, const FieldType& type,
                                     const std::vector<Path>& log) {
    auto words = past_words(log, field, most_suggestions);
    for (const std::string& word : type.suggest)
        if (words.size() < most_suggestions &&
            std::find(words.begin(), words.end(), word) == words.end())
            words.push_back(word);
    return words;
}

std::optional<TypedRecord> ask_quickly(Terminal& terminal, const Kinds& kinds,
                                       const std::vector<Path>& log) {
    auto chosen = ask_kind(terminal, kinds);
    if (!chosen) return std::nullopt;
    if (chosen->record) return *std::move(chosen->record);
    TypedRecord typed;
    const std::string kind = typed.record.kind = chosen->kind;
    if (kind == "settled") return typed;
    const bool has_strength = kinds.find(kind) != nullptr && kinds.find(kind)->has("intensity");
    std::optional<Ending> left;
    if (has_strength) left = ask_strength(terminal, typed.record);
    if (!left) left = ask_field(terminal, kinds, log, second_question(kind), typed.record);
    typed.interrupted = left == Ending::interrupted || left == Ending::hung_up;
    if (left && typed.record.fields.empty()) {
        if (typed.interrupted) throw Interrupted{SIGINT, left == Ending::hung_up};
        return std::nullopt;
    }
    put_in_order(typed.record, kinds);
    return typed;
}

Eased ask_when_eased(Terminal& terminal, const std::string& answer, const Record& asked,
                     const Moment& now) {
    terminal.say(fmt::format("This is about {}.", described(asked, now)));
    const char* prompt =
        answer == "settled"
            ? "When did it ease? A time (23:40), a length (25m), or Enter if you do not know:"
            : "How long did you let it be? A length (25m), a time (23:40), or Enter:";
    for (;;) {
        const auto typed = terminal.ask(prompt);
        const std::string text(trim(typed.value_or("")));
        if (text.empty() || text == "unknown") return {asked.time, "unknown"};
        if (const auto seconds = eased_after(text, asked, now))
            return {asked.time, duration_text(*seconds)};
        terminal.say("A time between then and now, such as 23:40, or a length such as 1h30m.");
    }
}

std::string kept_message(const Kept& kept, const Kinds& kinds, const std::string& plan,
                         const Moment& now) {
    const char* const kept_word = kept.sealed ? "kept sealed" : "kept";
    if (kept.drafts.size() != 1) return fmt::format("{} {} records", kept_word, kept.drafts.size());
    const Record& record = kept.drafts.front().record;
    if (record.kind.empty()) return "kept one sealed record";
    const std::string day = other_day(record.time, now);
    std::string text =
        fmt::format("{} {}{}{}, ", kept_word, day, day.empty() ? "" : " ", clock_time(record.time));
    text += kept.answered.empty() ? with_strength(record, kinds)
                                  : answer_message(record, kept.answered.front(), now);
    if (record.kind != "spike") return text;
    if (!plan.empty()) text += "\nYour plan: " + plan;
    const std::string* strength = record.find("intensity");
    if (parse_whole(strength == nullptr ? "" : *strength, alarm_that_asks_for_care, 10))
        text += "\nsteady takes two minutes.";
    return text;
}

std::vector<std::string> slip_hints(const Record& record, const Kinds& kinds,
                                    const std::vector<Path>& log) {
    std::vector<std::string> hints;
    for (const Field& field : record.fields) {
        const Type type = kinds.type_of(field.key).type;
        if (type != Type::tag && type != Type::list) continue;
        const auto past = past_words(log, field.key, SIZE_MAX);
        for (const std::string_view word : split(field.value, ','))
            if (const auto near = closest(word, past))
                hints.push_back(
                    fmt::format("{}: kept as it is; did you mean {}, as before?", word, *near));
    }
    return hints;
}

}  // namespace steady
