// Questions and closing words: the pure half of ladder_talk.h.

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "ladder/ladder_talk.h"
#include "text/text.h"

namespace steady {
namespace {

const std::vector<std::string> fields = {
    "step",       "before",     "peak", "after",     "duration", "planned", "finished",
    "prediction", "likelihood", "sign", "came_true", "safety",   "learned"};

int number_of(const Record& record, std::string_view key) {
    const std::string* value = record.find(key);
    return value == nullptr ? -1 : parse_whole(*value, 0, 10).value_or(-1);
}

Ask question(std::string text, std::string field) {
    Ask ask;
    ask.text = std::move(text);
    ask.field = std::move(field);
    return ask;
}

Exercise with_steps(std::vector<Step> steps) {
    Exercise exercise;
    exercise.id = "small-step";
    exercise.tool = "ladder";
    exercise.steps = std::move(steps);
    return exercise;
}

}  // namespace

Exercise questions_before(const Rung& rung, Seconds planned) {
    std::string how_long = "How long will it be? (such as 10m or 1h; Enter: as long as it takes)";
    if (planned > 0)
        how_long = fmt::format("How long will it be? (Enter: {}{})", spoken_length(planned),
                               planned < rung.planned ? ", half of it" : "");
    return with_steps(
        {question("What do you fear will happen? (Enter skips)", "prediction"),
         Rate{"How likely does it feel?", "likelihood", Rate::Scale::percent},
         question("How will you know, without checking on anyone? (Enter skips)", "sign"),
         question(how_long, "planned")});
}

Exercise questions_after(const Record& record, bool was_feared) {
    std::vector<Step> steps = {Rate{"How strong was it at its highest?", "peak"},
                               Rate{"And how strong is it now?", "after"}};
    if (was_feared) {
        Ask came_true = question("Did it happen? (Enter skips)", "came_true");
        came_true.choices = {"yes", "partly", "no"};
        steps.emplace_back(Say{"You feared: " + *record.find("prediction")});
        steps.emplace_back(came_true);
    }
    steps.emplace_back(question(
        "Anything you did to feel safer, such as a look at the phone? (Enter: nothing)", "safety"));
    steps.emplace_back(question("What surprised you, or what did you learn?", "learned"));
    return with_steps(std::move(steps));
}

Record in_order(const Record& record) {
    Record ordered{record.time, record.kind, {}};
    for (const std::string& key : fields)
        if (const std::string* value = record.find(key)) ordered.set(key, *value);
    for (const Field& field : record.fields)
        if (ordered.find(field.key) == nullptr) ordered.fields.push_back(field);
    return ordered;
}

std::string closing_of(const Record& record) {
    const std::string* finished = record.find("finished");
    const std::string* came_true = record.find("came_true");
    if (finished != nullptr && *finished == "no")
        return "A part of a step is a step. That is enough for today.";
    if (came_true != nullptr && *came_true == "yes")
        return "It did happen, and you are here. That deserves kindness, and perhaps a person to "
               "tell; there is no hurry with the next one.";
    if (came_true != nullptr && *came_true == "no")
        return "What you feared did not come, and you were there to see it. That stays with you.";
    const int peak = number_of(record, "peak"), after = number_of(record, "after");
    if (peak >= 0 && after >= 0 && after < peak)
        return fmt::format("It rose to {} and came down to {}, and you let it. Well done.", peak,
                           after);
    if (peak >= 0 || after >= 0)
        return "You went, and you stayed with it. It need not feel easy to count.";
    return "You did it. That is enough for today.";
}

void check_climb_answers(const Manner& manner, const Kinds& kinds) {
    for (const auto& [field, answer] : manner.answers) {
        const bool known = std::find(fields.begin(), fields.end(), field) != fields.end();
        if (!known || field == "step" || field == "finished") {
            throw misuse(
                field + ": nothing here asks for that",
                did_you_mean(field, fields,
                             "There are before, prediction, likelihood, sign, planned, duration, "
                             "peak, after, came_true, safety and learned."));
        }
        const FieldType& type = kinds.type_of(field);
        if (const auto wrong = wrong_value(type, typed_value(type, trim(answer))))
            throw misuse(fmt::format("{}={}: {}", field, answer, *wrong));
    }
}

}  // namespace steady
