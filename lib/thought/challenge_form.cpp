#include "thought/challenge_form.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "definition/definition.h"
#include "text/text.h"
#include "thought/distortion.h"

namespace steady {
namespace {

constexpr int form_columns = 76;
constexpr const char* in_several_lines = "'''\n\n'''";

constexpr const char* how_to_fill =
    "Write between the marks, and leave empty whatever does not fit: that is what Enter stands for "
    "in a question. Words like these are private, so keep the file where only you can read it. "
    "Then:\n    steady-challenge FORM.toml";

/// A hint asks in its own words.
constexpr const char* which_habits = "Which thinking habits do you see in it, if any?";

/// The question that puts the thought on trial is not for everyone.
constexpr const char* about_harm =
    "Is this about something the other person does that frightens, hurts or controls you? Then "
    "leave out what you like from here on: a fear can be accurate. steady-support prints people "
    "and helplines.";

void append_comment(std::string& form, std::string_view text) {
    for (const std::string& line : wrap(clean(text), form_columns))
        form += line.empty() ? "#\n" : "# " + line + "\n";
}

/// The ways to name a thinking habit.
std::string habits() {
    std::vector<std::string> ids;
    for (const Distortion& habit : built_in_distortions()) ids.push_back(habit.id);
    return join(ids, ", ");
}

/// The choices a line each where they are explained, else all on one.
std::string listed(const std::string& head, const std::vector<std::string>& choices) {
    const bool explained = std::any_of(choices.begin(), choices.end(), [](const auto& choice) {
        return choice.find(": ") != choice.npos;
    });
    return explained ? head + "\n  " + join(choices, "\n  ") : head + " " + join(choices, ", ");
}

/// What fits, where that is not plain from the question; may be empty.
std::string what_fits(const Question& question, const FieldType& type) {
    if (question.field == "distortion") return "Any of: " + habits();
    if (type.type == Type::strength) return "A number from 0 to 10.";
    if (type.type == Type::percent) return "A number from 0 to 100.";
    std::vector<std::string> choices;
    for (const std::string& choice : question.choices)
        choices.emplace_back(parse_choice(choice).shown);
    if (type.type == Type::choice)
        return listed("One of:", choices.empty() ? type.choices : choices);
    return choices.empty() ? "" : listed("For example:", choices);
}

bool needs_room(const Question& question, const FieldType& type) {
    return type.type == Type::text && question.choices.empty();
}

void append_question(std::string& form, const Question& question, const Kinds& kinds, Part part) {
    const FieldType& type = kinds.type_of(question.field);
    if (part == Part::accurate) append_comment(form, "Where the thought is accurate:");
    append_comment(form, question.text.empty() ? which_habits : question.text);
    if (const std::string fits = what_fits(question, type); !fits.empty())
        append_comment(form, fits);
    form += fmt::format("{} = {}\n\n", question.field,
                        needs_room(question, type) ? in_several_lines : "\"\"");
}

/// The field that steady-challenge asks for right after it has asked about harm; may be empty.
std::string first_after_harm(const std::vector<Step>& steps) {
    auto step = std::find_if(steps.begin(), steps.end(),
                             [](const Step& some) { return answer_field(some) == own::harm; });
    while (step != steps.end() &&
           (answer_field(*step).empty() || answer_field(*step).starts_with('_')))
        ++step;
    return step == steps.end() ? "" : std::string(answer_field(*step));
}

Part part_of_field(const std::vector<Step>& steps, const std::string& field) {
    const auto step = std::find_if(steps.begin(), steps.end(),
                                   [&](const Step& some) { return answer_field(some) == field; });
    return step == steps.end() ? Part::always : part_of(*step);
}

const Exercise& exercise_of(const TableReader& table, const Exercises& exercises) {
    const std::string id =
        table.has("exercise") ? table.one_of("exercise", exercises.ids()) : usual_record;
    if (const Exercise* found = exercises.find(id)) return *found;
    throw table.error("`exercise` is missing: which one is it?");
}

/// One answer, with complaints that point at it.
void read_answer(const TableReader& table, const std::string& key, FilledForm& filled,
                 const Kinds& kinds, const Moment& now) {
    const std::string answer = table.answer(key);
    if (answer.empty()) return;
    try {
        filled.answers.merge(kept_answers({{key, answer}}, *filled.exercise, kinds, now));
    } catch (const Error& error) {
        throw Error(table.error(key, error.what()).what(), error.next());
    }
}

FilledForm read_answers(const TableReader& table, const Exercises& exercises, const Kinds& kinds,
                        const Moment& now) {
    FilledForm filled{&exercise_of(table, exercises), {}};
    for (const std::string& key : table.keys())
        if (key != "exercise") read_answer(table, key, filled, kinds, now);
    return filled;
}

/// Most slips in TOML are quotation marks within quotation marks.
TableReader read_toml(const Definition& form, toml::table& document) try {
    return read_definition(form, document);
} catch (const Error& error) {
    throw Error(error.what(), "Between ''' and ''' every quotation mark is fine.");
}

}  // namespace

std::string challenge_form(const Exercise& exercise, const Kinds& kinds) {
    std::string form;
    append_comment(form, exercise.title + ", as a form.");
    append_comment(form, how_to_fill);
    form += fmt::format("exercise = \"{}\"\n\n", exercise.id);
    const auto steps = whole_record(exercise).steps;
    const std::string after_harm = first_after_harm(steps);
    for (const Question& question : questions_of(exercise)) {
        if (question.field == after_harm) {
            append_comment(form, about_harm);
            form += "\n";
        }
        append_question(form, question, kinds, part_of_field(steps, question.field));
    }
    form.pop_back();
    return form;
}

FilledForm read_form(const Definition& form, const Exercises& exercises, const Kinds& kinds,
                     const Moment& now) try {
    toml::table document;
    const TableReader table = read_toml(form, document);
    FilledForm filled = read_answers(table, exercises, kinds, now);
    if (filled.answers.empty())
        throw Error(form.origin + ": nothing is filled in yet",
                    "Write between the marks; one answer is enough.");
    return filled;
} catch (const Error& error) {
    throw misuse(error.what(), error.next());
}

}  // namespace steady
