#include <fmt/format.h>

#include <algorithm>

#include "base/file.h"
#include "definition/definition.h"
#include "exercise/exercise.h"
#include "exercise/step_parse.h"
#include "text/language.h"
#include "text/text.h"

namespace steady {

namespace {

using Texts = std::vector<std::string>;

constexpr Bounds whole_exercise{0, 120};  // minutes
constexpr Bounds whole_series{0, 7};      // days

bool contains(const Texts& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Has a step by now that puts the thought in question.
bool questions_thought(const Exercise& exercise) {
    return std::any_of(exercise.steps.begin(), exercise.steps.end(),
                       [](const Step& step) { return part_of(step) == Part::reframe; });
}

/// A field is answered once in an exercise; only writing may go on in one.
void check_field(const TableReader& step, const Step& action, const Exercise& exercise,
                 Texts& answered) {
    static const Texts asked_around_it = {"before", "after", "helped", "settled"};
    const std::string field(answer_field(action));
    if (field.empty()) return;
    if (exercise.tool == "ground" && contains(asked_around_it, field))
        step.mistake("field", fmt::format("steady-ground asks for `{}` itself", field));
    if (field[0] == '_' && exercise.tool != "challenge")
        step.mistake("field", fmt::format("`{}` is for exercises of steady-challenge", field));
    if (field == "_harm" && questions_thought(exercise))
        step.mistake("field", "`_harm` comes before the first step that questions the thought");
    if (contains(answered, field) && !std::holds_alternative<Write>(action))
        step.mistake("field", fmt::format("field `{}` has an answer already", field));
    answered.push_back(field);
}

void check_show(const TableReader& step, const Show& show, const Texts& answered) {
    if (show.field.empty() || contains(answered, show.field)) return;
    const auto close = closest(show.field, answered);
    step.mistake("show", fmt::format("no step before this one asks for `{}`{}", show.field,
                                     close ? "; did you mean `" + *close + "`?" : ""));
}

void check_breath(const TableReader& step, const Breathe& breathe, const Exercise& exercise) {
    if (breathe.hold <= 0 && breathe.rest <= 0) return;
    const char* key = breathe.hold > 0 ? "hold" : "rest";
    const TableReader pace = step.table("breathe");
    if (!exercise.has_tag("hold"))
        pace.mistake(key, fmt::format("`{}` holds the breath; add \"hold\" to `tags`", key));
    if (exercise.caution.empty())
        pace.mistake(key, fmt::format("`{}` holds the breath; say in `caution` who had better "
                                      "leave it out",
                                      key));
}

/// What only steady-challenge can do something with, and what it cannot.
void check_tool(const TableReader& step, const Exercise& exercise) {
    if (exercise.tool.empty()) return;
    if (exercise.tool == "challenge") {
        if (step.has("write")) step.mistake("write", "`write` is for exercises of steady-write");
        return;
    }
    for (const char* key : {"hint", "reframe", "when"})
        if (step.has(key))
            step.mistake(key, fmt::format("`{}` is for exercises of steady-challenge", key));
}

void check_challenge(const TableReader& table, const Exercise& exercise, const Texts& answered) {
    if (exercise.tool != "challenge" || contains(answered, "thought")) return;
    table.mistake("`step` is missing one that asks for `thought`: a thought record needs it");
}

void read_step(const TableReader& table, Exercise& exercise, Texts& answered) {
    check_tool(table, exercise);
    for (Step& step : parse_step(table)) {
        check_field(table, step, exercise, answered);
        if (const auto* show = std::get_if<Show>(&step)) check_show(table, *show, answered);
        if (const auto* breathe = std::get_if<Breathe>(&step))
            check_breath(table, *breathe, exercise);
        exercise.steps.push_back(std::move(step));
    }
}

std::string read_id(const TableReader& table, const Definition& definition) {
    std::string id = table.text("id");
    const std::string stem = Path(definition.name).stem().string();
    if (!is_written_as(id, "-"))
        table.mistake("id", fmt::format("id `{}` is written with a-z, 0-9 and - only", id));
    else if (!id.empty() && id != stem)
        table.mistake("id", fmt::format("id `{}` is not the file's name, `{}`", id, stem));
    return id;
}

std::vector<std::string> read_tags(const TableReader& table) {
    Texts tags = table.texts("tags");
    for (const std::string& tag : tags) {
        if (!is_written_as(tag, "-"))
            table.mistake("tags", fmt::format("tag `{}` is written with a-z, 0-9 and - only", tag));
    }
    return tags;
}

Exercise read_exercise(const Definition& definition, std::vector<Finding>* mistakes) {
    toml::table document;
    const TableReader table = read_definition(definition, document, mistakes);
    table.allow(
        {"id", "title", "tool", "tags", "minutes", "days", "about", "source", "caution", "step"});
    Exercise exercise;
    exercise.id = read_id(table, definition);
    exercise.title = table.text("title");
    exercise.tool = table.one_of("tool", {"ground", "challenge", "write"});
    exercise.tags = read_tags(table);
    exercise.minutes = table.number("minutes", whole_exercise);
    exercise.days = table.whole_or("days", 1, whole_series);
    exercise.about = table.text_or("about", {});
    exercise.source = table.text_or("source", {});
    exercise.caution = table.text_or("caution", {});
    exercise.origin = definition.origin;
    exercise.language = language_of_file(definition.name);
    Texts answered;
    for (const TableReader& step : table.tables("step")) read_step(step, exercise, answered);
    if (!table.has("step")) table.mistake("`step` is missing: an exercise has steps");
    check_challenge(table, exercise, answered);
    return exercise;
}

}  // namespace

Exercise parse_exercise(const Definition& definition) { return read_exercise(definition, nullptr); }

Exercise parse_exercise(const Definition& definition, std::vector<Finding>& mistakes) {
    Exercise exercise = read_exercise(definition, &mistakes);
    std::sort(mistakes.begin(), mistakes.end());
    return exercise;
}

}  // namespace steady
