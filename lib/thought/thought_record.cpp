#include "thought/thought_record.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "record/draft.h"
#include "text/text.h"
#include "thought/distortion.h"

namespace steady {
namespace {

using Texts = std::vector<std::string>;

/// Fields that a question of the exercise brings with it.
Texts companions(const std::string& field) {
    if (field == "distortion") return {"habit"};
    if (field == "plan") return {"trigger"};
    return {};
}

Texts fields_of(const Exercise& exercise) {
    Texts fields = {"note"};
    const auto add = [&](const std::string& field) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end()) fields.push_back(field);
    };
    for (const Question& question : questions_of(exercise)) {
        add(question.field);
        for (const std::string& field : companions(question.field)) add(field);
    }
    return fields;
}

std::string day_of(const std::string& answer, const Moment& now) {
    if (const auto moment = parse_moment(answer); moment && moment->day() >= now.day())
        return answer;
    const auto day = coming_day(answer, now.day());
    if (day) return day_name(*day);
    throw misuse(fmt::format("by={}: is not a day to come", answer),
                 "A day can be tomorrow, friday, 3d, 2w, or 2026-12-24.");
}

/// Those of the habits that are known here; `none` is none.
std::string known_habits(const std::string& typed) {
    std::vector<std::string> complaints;  // steady-challenge tells them
    Texts known = {"none"}, habits;
    if (!typed.empty())
        for (const Distortion& habit : load_distortions(complaints).list) known.push_back(habit.id);
    for (const std::string_view part : split(typed, ',')) {
        const std::string habit(trim(part));
        if (habit.empty() || habit == "none") continue;
        if (std::find(known.begin(), known.end(), habit) == known.end()) {
            throw misuse(fmt::format("distortion={}: there is no such thinking habit", habit),
                         did_you_mean(habit, known, "There are " + join(known, ", ") + "."));
        }
        habits.push_back(habit);
    }
    return join(habits, ",");
}

/// A word that the exercise shows in another language, as the one that it stands for.
std::string translated_back(const Exercise& exercise, const std::string& field,
                            const std::string& answer) {
    for (const Step& step : exercise.steps)
        if (const auto* ask = std::get_if<Ask>(&step); ask != nullptr && ask->field == field)
            return as_kept(std::string(trim(answer)), *ask);
    return answer;
}

std::string kept_answer(const std::string& field, std::string_view answer, const Kinds& kinds,
                        const Moment& now) {
    const FieldType& type = kinds.type_of(field);
    const std::string value = typed_value(type, trim(answer));
    if (field == "distortion") return known_habits(value);
    if (value.empty()) return value;
    if (field == "by") return day_of(value, now);
    if (const auto wrong = wrong_value(type, value))
        throw misuse(fmt::format("{}={}: {} {}", field, answer, value, *wrong));
    return value;
}

/// A record of those of the answers that are its own, which are taken out.
Record taken(Answers& answers, const Moment& time, const std::string& kind, const Texts& own) {
    Record record{time, kind, {}};
    for (const std::string& field : own) {
        const auto answer = answers.find(field);
        if (answer == answers.end()) continue;
        record.set(field, answer->second);
        answers.erase(answer);
    }
    return record;
}

}  // namespace

std::vector<Question> questions_of(const Exercise& exercise) {
    std::vector<Question> questions;
    for (const Step& step : whole_record(exercise).steps) {
        const std::string field(answer_field(step));
        if (field == own::by) questions.push_back({"by", std::get<Ask>(step).text, {}});
        if (field.empty() || field.starts_with('_')) continue;
        if (const auto* ask = std::get_if<Ask>(&step))
            questions.push_back({field, ask->text, ask->choices});
        if (const auto* rate = std::get_if<Rate>(&step))
            questions.push_back({field, rate->text, {}});
        if (const auto* hints = std::get_if<Hints>(&step))
            questions.push_back({field, hints->text, {}});
    }
    return questions;
}

Answers kept_answers(const Answers& answers, const Exercise& exercise, const Kinds& kinds,
                     const Moment& now) {
    const Texts fields = fields_of(exercise);
    Answers kept;
    for (const auto& [field, answer] : answers) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end()) {
            throw misuse(fmt::format("{}: {} does not ask for that", field, exercise.id),
                         did_you_mean(field, fields, "It asks for " + join(fields, ", ") + "."));
        }
        std::string value =
            kept_answer(field, translated_back(exercise, field, answer), kinds, now);
        if (!value.empty()) kept[field] = std::move(value);
    }
    return kept;
}

void leave_fear_alone(Answers& answers) {
    std::vector<std::string> words;
    for (const char* field : {"note", "prediction", "sign"})
        if (const auto found = answers.extract(field)) words.push_back(found.mapped());
    if (!words.empty()) answers["note"] = join(words, "; ");
    for (const char* field : {"distortion", "habit", "likelihood", "by"}) answers.erase(field);
}

std::vector<Record> records_of(const Answers& answers, const Kinds& kinds, const Moment& time,
                               std::string_view finished) {
    std::vector<Record> records;
    Answers left = answers;
    const Record prediction =
        taken(left, time, "prediction", {"prediction", "likelihood", "by", "sign"});
    Record plan{time, "plan", {}};
    if (left.contains("plan") && left.contains("trigger")) {
        plan.set("note", left["plan"]);
        plan.set("trigger", left.extract("trigger").mapped());
    }
    Record thought{time, "thought", {}};
    for (const auto& [field, answer] : left) thought.set(field, answer);
    if (!thought.fields.empty()) {
        if (!finished.empty()) thought.set("finished", std::string(finished));
        records.push_back(std::move(thought));
    }
    if (!plan.fields.empty()) records.push_back(std::move(plan));
    if (!prediction.fields.empty()) records.push_back(prediction);
    for (Record& record : records) put_in_order(record, kinds);
    return records;
}

}  // namespace steady
