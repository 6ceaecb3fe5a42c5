#include "exercise/questions.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::string_view nothing = "-";

Error nobody_to_ask_for(const std::string& field) {
    return misuse(fmt::format("there is no terminal to ask for `{}` on", field),
                  fmt::format("Answer beforehand with --answer {}=TEXT, or add --no-input to leave "
                              "out what may be left out.",
                              field));
}

int highest_of(const Rate& rate) { return rate.scale == Rate::Scale::percent ? 100 : 10; }

/// A number on the scale, as it is kept; nothing for any other words.
std::optional<std::string> rated(std::string_view typed, const Rate& rate) {
    FieldType type;
    type.type = rate.scale == Rate::Scale::percent ? Type::percent : Type::strength;
    std::string value = typed_value(type, trim(typed));
    return wrong_value(type, value) ? std::nullopt : std::optional(std::move(value));
}

/// A typed line, or how the person left. An interruption is one of those ways, so that earlier
/// answers to the same question are not lost on the way out. Ctrl-C leaves half a line on the
/// screen, where it is read; a terminal that was closed takes it along, so that it is an answer.
Answer typed_line(std::string_view prompt, Terminal& terminal, const Manner& manner) try {
    const auto typed = manner.nothing_follows ? terminal.ask_last(prompt) : terminal.ask(prompt);
    if (!typed) return {"", Ending::left};
    const std::string text(trim(*typed));
    const std::string letter = lower(text);
    if (letter == "q") return {"", Ending::left};
    if (letter == "n" && manner.another) return {"", Ending::another};
    if (letter == "b" && manner.back) return {"", Ending::back};
    return {text, {}};
} catch (const Interrupted& interrupted) {
    const std::string half = interrupted.hangup ? terminal.unfinished() : "";
    return {std::string(trim(half)), ending_of(interrupted)};
}

void offer(const Ask& ask, const FieldType& type, Terminal& terminal) {
    std::size_t number = 0;
    for (const std::string& choice : ask.choices)
        terminal.say(indented(fmt::format("  {}  ", ++number),
                              ask.own_words ? choice : parse_choice(choice).shown,
                              text_columns(terminal.look())));
    if (ask.choices.empty()) return;
    terminal.say(type.type == Type::choice ? "A number, or the word."
                                           : "A number, or your own words.");
}

bool takes_out(const std::string& typed, const Manner& manner) {
    return manner.back && typed == nothing;
}

/// Enter keeps what was answered earlier.
Answer settled(Answer answer, const std::string& earlier, const Manner& manner) {
    if (answer.left) return {earlier.empty() ? answer.text : earlier, answer.left};
    if (takes_out(answer.text, manner)) return {};
    if (answer.text.empty()) answer.text = earlier;
    return answer;
}

void show_earlier(const std::string& earlier, Terminal& terminal) {
    if (!earlier.empty())
        terminal.say(fmt::format("So far: {} (Enter keeps it, - takes it out)", earlier));
}

/// Half a line, where words are asked for: half a number, a length or a choice says another thing.
Answer left_with(const Answer& answer, const FieldType& type) {
    const bool words = type.type == Type::text || type.type == Type::tag || type.type == Type::list;
    return {words ? typed_value(type, answer.text) : "", answer.left};
}

/// In the words that are on the screen: a translation shows others than are kept.
std::string refused(const std::string& value, const Ask& ask, const FieldType& type,
                    const std::string& why) {
    if (type.type != Type::choice || ask.choices.empty()) return value + " " + why + ".";
    std::vector<std::string> offered;
    for (const std::string& choice : ask.choices) offered.emplace_back(parse_choice(choice).word);
    return value + " is not one of " + join(offered, ", ") + ".";
}

/// One answer as a value of its type; what does not fit is asked again.
Answer ask_once(const Ask& ask, const FieldType& type, std::string prompt, Terminal& terminal,
                const Manner& manner) {
    while (true) {
        const Answer answer = typed_line(prompt, terminal, manner);
        if (answer.left) return answer.text.empty() ? answer : left_with(answer, type);
        if (ask.optional && takes_out(answer.text, manner)) return answer;
        const std::string value = typed_value(type, chosen(answer.text, ask));
        if (value.empty() && ask.optional) return {};
        const auto wrong = wrong_value(type, value);
        if (!value.empty() && !wrong) return {value, {}};
        terminal.say(value.empty() ? "A word or two is enough; q leaves."
                                   : refused(value, ask, type, *wrong));
        prompt = ">";
    }
}

/// As many as the question wants; an empty line is enough for now.
Answer ask_several(const Ask& ask, const FieldType& type, Terminal& terminal, const Manner& manner,
                   const IsEnough& is_enough) {
    const char* between = type.type == Type::list ? "," : "; ";
    std::vector<std::string> given;
    while (static_cast<int>(given.size()) < ask.count) {
        const auto prompt = fmt::format("{} of {}:", given.size() + 1, ask.count);
        const Answer answer = ask_once(ask, type, prompt, terminal, manner);
        if (answer.left && !answer.text.empty()) given.push_back(answer.text);
        if (answer.left) return {join(given, between), answer.left};
        if (takes_out(answer.text, manner) && given.empty()) return answer;
        if (answer.text.empty() || takes_out(answer.text, manner)) break;
        given.push_back(answer.text);
        if (is_enough && is_enough(answer.text)) break;
    }
    return {join(given, between), {}};
}

Answer ask_in_person(const Ask& ask, const FieldType& type, Terminal& terminal,
                     const Manner& manner, const IsEnough& is_enough) {
    const bool plain = ask.count == 1 && ask.choices.empty();
    if (plain) return ask_once(ask, type, ask.text, terminal, manner);
    terminal.say(ask.text);
    offer(ask, type, terminal);
    return ask.count == 1 ? ask_once(ask, type, ">", terminal, manner)
                          : ask_several(ask, type, terminal, manner, is_enough);
}

/// An answer given beforehand, as a value of its type.
std::string checked(const std::string& given, const Ask& ask, const FieldType& type) {
    const std::string value = typed_value(type, as_kept(std::string(trim(given)), ask));
    if (const auto wrong = wrong_value(type, value)) {
        throw misuse(fmt::format("{}={}: {} {}", ask.field, given, value, *wrong));
    }
    return value;
}

}  // namespace

Error nobody_to_ask(bool no_input, const std::string& no_terminal, const std::string& next) {
    return misuse(no_input ? "it needs to ask, and --no-input says not to" : no_terminal, next);
}

const std::string* Manner::answer(std::string_view field) const {
    const auto found = answers.find(std::string(field));
    return found == answers.end() ? nullptr : &found->second;
}

Answer ask_words(const Ask& ask, const FieldType& type, Terminal* terminal, const Manner& manner,
                 const std::string& earlier, const IsEnough& is_enough) {
    if (const auto* given = manner.answer(ask.field)) return {checked(*given, ask, type), {}};
    if (terminal == nullptr && manner.no_input && ask.optional) return {};
    if (terminal == nullptr) throw nobody_to_ask_for(ask.field);
    if (manner.quick || manner.no_input) {
        terminal->say(ask.text);
        return {"", let_read(ask.text, ask.count, *terminal, manner)};
    }
    Ask asked = ask;
    asked.optional = ask.optional || !earlier.empty();
    show_earlier(as_shown(earlier, ask), *terminal);
    return settled(ask_in_person(asked, type, *terminal, manner, is_enough), earlier, manner);
}

void check_rating(const Rate& rate, const Manner& manner) {
    const auto* given = manner.answer(rate.field);
    if (given == nullptr || rated(*given, rate)) return;
    throw misuse(fmt::format("{}={}: a whole number from 0 to {} is needed", rate.field, *given,
                             highest_of(rate)));
}

Answer ask_rating(const Rate& rate, Terminal* terminal, const Manner& manner,
                  const std::string& earlier) {
    check_rating(rate, manner);
    if (const auto* given = manner.answer(rate.field)) return {*rated(*given, rate), {}};
    if (manner.no_input || manner.quick) return {};
    if (terminal == nullptr) throw nobody_to_ask_for(rate.field);
    const int highest = highest_of(rate);
    auto prompt = fmt::format("{} (0-{}, Enter {})", rate.text, highest,
                              earlier.empty() ? "skips" : "keeps " + earlier);
    while (true) {
        Answer typed = typed_line(prompt, *terminal, manner);
        if (typed.left) typed.text.clear();  // half a number is none
        const Answer answer = settled(typed, earlier, manner);
        if (answer.left || answer.text.empty()) return answer;
        if (const auto value = rated(answer.text, rate)) return {*value, {}};
        terminal->say(fmt::format("A number from 0 to {}, or Enter to skip.", highest));
        prompt = ">";
    }
}

}  // namespace steady
