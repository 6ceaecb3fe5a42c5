#include "questions.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "error.h"
#include "text.h"

namespace steady {
namespace {

// Slow enough for someone who reads with a racing heart.
constexpr double to_settle = 2;
constexpr double seconds_per_word = 0.5;
constexpr double seconds_per_answer = 3;

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
    return {text, {}};
} catch (const Interrupted& interrupted) {
    return {"", ending_of(interrupted)};
}

/// `2` is the second choice offered, `1 3` two of them; any other words are the person's own.
std::string chosen(const std::string& typed, const std::vector<std::string>& choices) {
    std::string spaced = typed;
    std::replace(spaced.begin(), spaced.end(), ',', ' ');
    std::vector<std::string> picked;
    for (const auto word : words(spaced)) {
        const auto number = parse_whole(word, 1, static_cast<int>(choices.size()));
        if (!number) return typed;
        picked.push_back(choices[static_cast<std::size_t>(*number) - 1]);
    }
    return join(picked, ", ");
}

void offer(const std::vector<std::string>& choices, Terminal& terminal) {
    for (std::size_t i = 0; i < choices.size(); ++i) {
        terminal.say(fmt::format("  {}  {}", i + 1, choices[i]));
    }
    if (!choices.empty()) terminal.say("A number, or your own words.");
}

/// One answer as a value of its type; what does not fit is asked again.
Answer ask_once(const Ask& ask, const FieldType& type, std::string prompt, Terminal& terminal,
                const Manner& manner) {
    while (true) {
        const Answer answer = typed_line(prompt, terminal, manner);
        if (answer.left) return answer;
        const std::string value = typed_value(type, chosen(answer.text, ask.choices));
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
        if (answer.text.empty()) break;
        given.push_back(answer.text);
    }
    return {join(given, between), {}};
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

Answer ask_words(const Ask& ask, const FieldType& type, Terminal* terminal, const Manner& manner) {
    if (const auto* given = manner.answer(ask.field)) return {checked(*given, ask, type), {}};
    if (terminal == nullptr && manner.no_input && ask.optional) return {};
    if (terminal == nullptr) throw nobody_to_ask(ask.field);
    if (manner.quick || manner.no_input) {
        terminal->say(ask.text);
        return {"", let_read(ask.text, ask.count, *terminal, manner)};
    }
    const bool plain = ask.count == 1 && ask.choices.empty();
    if (plain) return ask_once(ask, type, ask.text, *terminal, manner);
    terminal->say(ask.text);
    offer(ask.choices, *terminal);
    return ask.count == 1 ? ask_once(ask, type, ">", *terminal, manner)
                          : ask_several(ask, type, *terminal, manner);
}

void check_rating(const Rate& rate, const Manner& manner) {
    const auto* given = manner.answer(rate.field);
    if (given == nullptr || parse_whole(trim(*given), 0, highest_of(rate))) return;
    throw misuse(fmt::format("{}={}: a whole number from 0 to {} is needed", rate.field, *given,
                             highest_of(rate)));
}

Answer ask_rating(const Rate& rate, Terminal* terminal, const Manner& manner) {
    check_rating(rate, manner);
    if (const auto* given = manner.answer(rate.field)) return {std::string(trim(*given)), {}};
    if (manner.no_input || manner.quick) return {};
    if (terminal == nullptr) throw nobody_to_ask(rate.field);
    const int highest = highest_of(rate);
    auto prompt = fmt::format("{} (0-{}, Enter skips)", rate.text, highest);
    while (true) {
        const Answer answer = typed_line(prompt, *terminal, manner);
        if (answer.left || answer.text.empty()) return answer;
        if (parse_whole(answer.text, 0, highest)) return answer;
        terminal->say(fmt::format("A number from 0 to {}, or Enter to skip.", highest));
        prompt = ">";
    }
}

std::optional<Ending> wait_for_enter(std::string_view prompt, Terminal& terminal,
                                     const Manner& manner) {
    while (true) {
        const char key = terminal.key(prompt);
        if (key == '\n' || key == ' ') return std::nullopt;
        if (const auto ending = ending_of(key, manner)) return ending;
    }
}

std::optional<Ending> let_read(std::string_view text, int answers, Terminal& terminal,
                               const Manner& manner) {
    if (!manner.no_input) return wait_for_enter("[Enter]", terminal, manner);
    const auto until =
        terminal.time() + std::chrono::round<Terminal::Clock::duration>(
                              std::chrono::duration<double>(reading_seconds(text, answers)));
    while (const auto key = terminal.wait_until(until)) {
        if (*key == '\n' || *key == ' ') break;
        if (const auto ending = ending_of(*key, manner)) return ending;
    }
    return std::nullopt;
}

double reading_seconds(std::string_view text, int answers) {
    return to_settle + seconds_per_word * static_cast<double>(words(text).size()) +
           seconds_per_answer * answers;
}

std::optional<Ending> ending_of(char key, const Manner& manner) {
    if (key == 'q' || key == '\x04') return Ending::left;
    if (key == 'n' && manner.another) return Ending::another;
    return std::nullopt;
}

Ending ending_of(const Interrupted& interrupted) {
    return interrupted.hangup ? Ending::hung_up : Ending::interrupted;
}

}  // namespace steady
