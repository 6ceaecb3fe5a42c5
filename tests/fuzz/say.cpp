// say.toml, and after a NUL a message: what reads finds phrases within the message; a form that
// reads makes a message with every word that was typed.
#include "say/say.h"

#include "defining.h"
#include "say/say_form.h"

using namespace steady;

namespace {

void check_hints(std::string_view text, std::string_view message) {
    std::vector<std::string> complaints;
    const Sayings sayings = read_sayings({fuzzed_definition(text)}, complaints);
    law(complaints.size() <= 1, "a file has one complaint at a time");
    for (const std::string& complaint : complaints) check_place_or_file(complaint, text);
    if (!complaints.empty()) return;
    SayReader reader(sayings);
    const LookedOver looked = reader.look_over(message);
    for (const Saying& saying : looked.hints) {
        law(saying.begin < saying.end && saying.end <= message.size(), "a phrase is in the text");
        suggestion_for(*saying.hint, message.substr(saying.begin, saying.end - saying.begin));
    }
    law(most_helpful(sayings, looked.hints).size() <= 3, "at most three hints");
}

/// Nothing but a to z: a sentence takes care of capitals and of marks at an end.
std::string letters_of(std::string_view text) {
    std::string letters;
    for (const char c : lower(text))
        if (c >= 'a' && c <= 'z') letters += c;
    return letters;
}

void check_form(const SayForm& form, std::string_view typed) {
    std::map<std::string, std::string> answers;
    const auto lines = split(typed, '\n');
    for (std::size_t i = 0; i < form.steps.size() && i < lines.size(); ++i)
        answers[form.steps[i].field] = std::string(lines[i]);
    const std::string message = letters_of(message_of(form, answers));
    const std::string bare = bare_answers(form, answers);
    for (const SayStep& step : form.steps) {
        const std::string& answer = answers[step.field];
        law(bare.find(trim(answer)) != bare.npos, "every answer is there in its own words");
        law(!step.drop.empty() || message.find(letters_of(answer)) != message.npos,
            "every answer is in the message");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Halves halves(as_text(data, size));
    check_hints(halves.first, halves.second);
    const auto forms = read_or_place(
        halves.first, [&] { return parse_say_forms(fuzzed_definition(halves.first)); });
    if (!forms) return 0;
    for (const SayForm& form : *forms) check_form(form, halves.second);
    return 0;
}
