#include "thought/thought_record.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.h"

using namespace steady;

namespace {

const Moment at = *parse_moment("2026-11-22T08:14:05+01:00");
const Kinds kinds = built_in_kinds();

Exercise exercise_of(std::vector<Step> steps) {
    Exercise exercise;
    exercise.id = "a-test";
    exercise.steps = std::move(steps);
    return exercise;
}

using Names = std::vector<std::string>;

Names fields_of(const Exercise& exercise) {
    Names fields;
    for (const Step& step : exercise.steps) fields.emplace_back(answer_field(step));
    return fields;
}

std::string lines(const Answers& answers, const char* finished = "") {
    std::string all;
    for (const Record& record : records_of(answers, kinds, at, finished))
        all += to_line(record) + "\n";
    return all;
}

std::string complaint(const Answers& answers) {
    const Exercise exercise = exercise_of(
        {Rate{"How strong?", "before"}, Ask{"What?", "thought"}, Ask{"What then?", "prediction"}});
    try {
        kept_answers(answers, exercise, kinds, at);
    } catch (const Error& error) {
        return std::string(error.what()) + " / " + error.next();
    }
    return "no complaint";
}

}  // namespace

TEST_CASE("what it comes to is asked even where the exercise does not") {
    CHECK(fields_of(whole_record(exercise_of({Ask{"What?", "thought"}}))) ==
          Names{"thought", "conclusion"});
}

TEST_CASE("it is asked before what depends on it") {
    CHECK(fields_of(whole_record(exercise_of(
              {Ask{"What?", "thought"}, Say{"Then.", Part::accurate}, Ask{"Next?", "plan"}}))) ==
          Names{"thought", "conclusion", "", "plan", "trigger"});
}

TEST_CASE("whether there is harm is asked once, before the first step that questions anything") {
    const Ask one{"One?", "friend", 1, {}, true, Part::reframe};
    const Ask two{"Two?", "alternative", 1, {}, true, Part::reframe};
    CHECK(fields_of(whole_record(exercise_of({Ask{"What?", "thought"}, one, two}))) ==
          Names{"thought", own::harm, "friend", "alternative", "conclusion"});
}

TEST_CASE("another thought, hints and a prediction bring their questions along") {
    CHECK(fields_of(whole_record(
              exercise_of({Ask{"What?", "thought"}, Ask{"Another?", "others"},
                           Hints{"", "distortion"}, Ask{"What then?", "prediction"}}))) ==
          Names{"thought", "others", own::heaviest, own::harm, "distortion", own::habit_first,
                own::habit_second, "conclusion", "prediction", "likelihood", own::by, "sign"});
}

TEST_CASE("the questions as data leave out what is for the moment") {
    const auto questions = questions_of(
        exercise_of({Ask{"What?", "thought"}, Hints{"", "distortion"}, Ask{"F?", "prediction"}}));
    Names fields;
    for (const Question& question : questions) fields.push_back(question.field);
    CHECK(fields ==
          Names{"thought", "distortion", "conclusion", "prediction", "likelihood", "by", "sign"});
    CHECK(questions[0].text == "What?");
    REQUIRE(questions[2].choices.size() == 3);
    CHECK(questions[2].choices[0].starts_with("accurate: "));
}

TEST_CASE("answers are kept as their fields are written") {
    const Exercise exercise = exercise_of(
        {Ask{"How?", "feeling"}, Ask{"What?", "thought"}, Ask{"What then?", "prediction"}});
    CHECK(kept_answers({{"feeling", "Hurt, very sad"},
                        {"thought", "  They're leaving.\n"},
                        {"by", "friday"},
                        {"note", " "}},
                       exercise, kinds, at) == Answers{{"feeling", "hurt,very-sad"},
                                                       {"thought", "They're leaving."},
                                                       {"by", "2026-11-27"}});
}

TEST_CASE("an answer that will not do says why, and what would") {
    CHECK(complaint({{"before", "11"}}).starts_with("before=11: 11 is not a strength"));
    CHECK(complaint({{"befor", "1"}}) ==
          "befor: a-test does not ask for that / Did you mean before?");
    CHECK(complaint({{"weather", "rain"}}).find("It asks for note, before, thought") !=
          std::string::npos);
    CHECK(complaint({{"by", "some day"}}).starts_with("by=some day: is not a day to come"));
    CHECK(complaint({{"thought", "x"}}) == "no complaint");
}

TEST_CASE("answers become a thought, and a plan and a prediction where there are any") {
    CHECK(lines({{"thought", "They left."}, {"before", "7"}, {"conclusion", "balanced"}}, "yes") ==
          "time=2026-11-22T08:14:05+01:00 kind=thought before=7 conclusion=balanced finished=yes "
          "thought=\"They left.\"\n");
    CHECK(lines({{"thought", "x"},
                 {"plan", "If it is quiet, then I walk."},
                 {"trigger", "silence"},
                 {"prediction", "He goes."},
                 {"likelihood", "80"},
                 {"by", "2026-11-24"},
                 {"sign", "A note."}}) ==
          "time=2026-11-22T08:14:05+01:00 kind=thought thought=x "
          "plan=\"If it is quiet, then I walk.\"\n"
          "time=2026-11-22T08:14:05+01:00 kind=plan trigger=silence "
          "note=\"If it is quiet, then I walk.\"\n"
          "time=2026-11-22T08:14:05+01:00 kind=prediction likelihood=80 by=2026-11-24 "
          "prediction=\"He goes.\" sign=\"A note.\"\n");
}

TEST_CASE("a plan for no trigger stays in the thought record, and no answers are no record") {
    CHECK(lines({{"thought", "x"}, {"plan", "walk"}}) ==
          "time=2026-11-22T08:14:05+01:00 kind=thought thought=x plan=walk\n");
    CHECK(records_of({}, kinds, at, "no").empty());
}

TEST_CASE("a fear that may be accurate is left alone, and no words are lost") {
    Answers answers = {{"thought", "x"},           {"distortion", "labeling"}, {"habit", "h"},
                       {"prediction", "He goes."}, {"likelihood", "80"},       {"sign", "A note."}};
    leave_fear_alone(answers);
    CHECK(answers == Answers{{"thought", "x"}, {"note", "He goes.; A note."}});
}

TEST_CASE("a habit is one of those known, and none is none") {
    const Exercise exercise = exercise_of({Ask{"What?", "thought"}, Hints{"", "distortion"}});
    CHECK(kept_answers({{"distortion", "none"}}, exercise, kinds, at).empty());
    CHECK(kept_answers({{"distortion", "mind-reading, labeling"}}, exercise, kinds, at) ==
          Answers{{"distortion", "mind-reading,labeling"}});
    CHECK_THROWS_AS(kept_answers({{"distortion", "mind-raeding"}}, exercise, kinds, at), Error);
}

TEST_CASE("the day that people mean by when") {
    const Day sunday = *parse_day("2026-11-22");
    const std::pair<const char*, const char*> rows[] = {
        {"2026-12-24", "2026-12-24"},   {"today", "2026-11-22"},
        {"Tonight", "2026-11-22"},      {"tomorrow", "2026-11-23"},
        {"monday", "2026-11-23"},       {"by Friday", "2026-11-27"},
        {"sun", "2026-11-29"},          {"3d", "2026-11-25"},
        {"3 days", "2026-11-25"},       {"in eleven days", "2026-12-03"},
        {"in two weeks", "2026-12-06"}, {"next week", "2026-11-29"},
        {"a month", "2026-12-22"},      {" 1w ", "2026-11-29"},
        {"next friday", "2026-11-27"},  {"on friday", "2026-11-27"},
        {"this friday", "2026-11-27"}};
    for (const auto& [words, day] : rows) {
        CAPTURE(words);
        const auto found = coming_day(words, sunday);
        CHECK((found ? day_name(*found) : "none") == day);
    }
    for (const char* words :
         {"", "soon", "fr", "3", "3 sheep", "99999 weeks", "in", "-1 d", "2026-11-21", "this"}) {
        CAPTURE(words);
        CHECK_FALSE(coming_day(words, sunday));
    }
}
