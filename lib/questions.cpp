#include "questions.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "error.h"
#include "text.h"

namespace steady {
namespace {

constexpr std::string_view nothing = "-";

Error nobody_to_ask(const std::string& field) {
    return misuse(fmt::format("there is no terminal to ask for `{}` on", field),
                  fmt::format("Answer beforehand with --answer {}=TEXT, or add --no-input to leave "
                              "out what may be left out.",
                              field));
}

int highest_of(const Rate& rate) { return rate.scale == Rate::Scale::percent ? 100 : 10; }

/// A typed line, or how the person left. An interruption is one of those ways, so that earlier
/// answers to the same question are not lost on the way out.
Answer typed_line(std::string_view prompt, Terminal& terminal, const Manner& manner) try {
    const auto typed = terminal.ask(prompt);
    if (!typed) return {"", Ending::left};
    const std::string text(trim(*typed));
    const std::string letter = lower(text);
    if (letter == "q") return {"", Ending::left};
    if (letter == "n" && manner.another) return {"", Ending::another};
    if (letter == "b" && manner.back) return {"", Ending::back};
    return {text, {}};
} catch (const Interrupted& interrupted) {
    return {"", ending_of(interrupted)};
}

/// What stands behind a colon explains the choice. Where the choices are the person's own words
/// (a field for the moment only), it is one of the words.
std::string without_explanation(const std::string& choice, const Ask& ask) {
    return ask.field.starts_with('_') ? choice : choice.substr(0, choice.find(": "));
}

/// `2` is the second choice offered, `1 3` two of them; any other words are the person's own.
std::string chosen(const std::string& typed, const Ask& ask) {
    const auto& choices = ask.choices;
    std::string spaced = typed;
    std::replace(spaced.begin(), spaced.end(), ',', ' ');
    std::vector<std::string> picked;
    for (const auto word : words(spaced)) {
        const auto number = parse_whole(word, 1, static_cast<int>(choices.size()));
        if (!number) return typed;
        picked.push_back(without_explanation(choices[static_cast<std::size_t>(*number) - 1], ask));
    }
    return join(picked, ", ");
}

void offer(const std::vector<std::string>& choices, const FieldType& type, Terminal& terminal) {
    for (std::size_t i = 0; i < choices.size(); ++i)
        terminal.say(indented(fmt::format("  {}  ", i + 1), choices[i], room_on(terminal)));
    if (choices.empty()) return;
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

/// One answer as a value of its type; what does not fit is asked again.
Answer ask_once(const Ask& ask, const FieldType& type, std::string prompt, Terminal& terminal,
                const Manner& manner) {
    while (true) {
        const Answer answer = typed_line(prompt, terminal, manner);
        if (answer.left || (ask.optional && takes_out(answer.text, manner))) return answer;
        const std::string value = typed_value(type, chosen(answer.text, ask));
        if (value.empty() && ask.optional) return {};
        const auto wrong = wrong_value(type, value);
        if (!value.empty() && !wrong) return {value, {}};
        terminal.say(value.empty() ? "A word or two is enough; q leaves."
                                   : value + " " + *wrong + ".");
        prompt = ">";
    }
}

/// As many as the question wants; an empty line is enough for now.
Answer ask_several(const Ask& ask, const FieldType& type, Terminal& terminal,
                   const Manner& manner) {
    const char* between = type.type == Type::list ? "," : "; ";
    std::vector<std::string> given;
    while (static_cast<int>(given.size()) < ask.count) {
        const auto prompt = fmt::format("{} of {}:", given.size() + 1, ask.count);
        const Answer answer = ask_once(ask, type, prompt, terminal, manner);
        if (answer.left) return {join(given, between), answer.left};
        if (takes_out(answer.text, manner) && given.empty()) return answer;
        if (answer.text.empty() || takes_out(answer.text, manner)) break;
        given.push_back(answer.text);
    }
    return {join(given, between), {}};
}

Answer ask_in_person(const Ask& ask, const FieldType& type, Terminal& terminal,
                     const Manner& manner) {
    const bool plain = ask.count == 1 && ask.choices.empty();
    if (plain) return ask_once(ask, type, ask.text, terminal, manner);
    terminal.say(ask.text);
    offer(ask.choices, type, terminal);
    return ask.count == 1 ? ask_once(ask, type, ">", terminal, manner)
                          : ask_several(ask, type, terminal, manner);
}

/// An answer given beforehand, as a value of its type.
std::string checked(const std::string& given, const Ask& ask, const FieldType& type) {
    const std::string value = typed_value(type, trim(given));
    if (const auto wrong = wrong_value(type, value)) {
        throw misuse(fmt::format("{}={}: {} {}", ask.field, given, value, *wrong));
    }
    return value;
}

}  // namespace

const std::string* Manner::answer(std::string_view field) const {
    const auto found = answers.find(std::string(field));
    return found == answers.end() ? nullptr : &found->second;
}

Answer ask_words(const Ask& ask, const FieldType& type, Terminal* terminal, const Manner& manner,
                 const std::string& earlier) {
    if (const auto* given = manner.answer(ask.field)) return {checked(*given, ask, type), {}};
    if (terminal == nullptr && manner.no_input && ask.optional) return {};
    if (terminal == nullptr) throw nobody_to_ask(ask.field);
    if (manner.quick || manner.no_input) {
        terminal->say(ask.text);
        return {"", let_read(ask.text, ask.count, *terminal, manner)};
    }
    Ask asked = ask;
    asked.optional = ask.optional || !earlier.empty();
    show_earlier(earlier, *terminal);
    return settled(ask_in_person(asked, type, *terminal, manner), earlier, manner);
}

void check_rating(const Rate& rate, const Manner& manner) {
    const auto* given = manner.answer(rate.field);
    if (given == nullptr || parse_whole(trim(*given), 0, highest_of(rate))) return;
    throw misuse(fmt::format("{}={}: a whole number from 0 to {} is needed", rate.field, *given,
                             highest_of(rate)));
}

Answer ask_rating(const Rate& rate, Terminal* terminal, const Manner& manner,
                  const std::string& earlier) {
    check_rating(rate, manner);
    if (const auto* given = manner.answer(rate.field)) return {std::string(trim(*given)), {}};
    if (manner.no_input || manner.quick) return {};
    if (terminal == nullptr) throw nobody_to_ask(rate.field);
    const int highest = highest_of(rate);
    auto prompt = fmt::format("{} (0-{}, Enter {})", rate.text, highest,
                              earlier.empty() ? "skips" : "keeps " + earlier);
    while (true) {
        const Answer answer = settled(typed_line(prompt, *terminal, manner), earlier, manner);
        if (answer.left || answer.text.empty()) return answer;
        if (parse_whole(answer.text, 0, highest)) return answer;
        terminal->say(fmt::format("A number from 0 to {}, or Enter to skip.", highest));
        prompt = ">";
    }
}

}  // namespace steady
