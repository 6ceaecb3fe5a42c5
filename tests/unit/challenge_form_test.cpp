#include "thought/challenge_form.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "text/text.h"

using namespace steady;

namespace {

const Kinds kinds = built_in_kinds();
const Moment today = *parse_moment("2026-11-22T23:10:00+00:00");

Exercises shipped() { return load_exercises("challenge"); }

Definition form(const std::string& text) { return {"FORM.toml", "form.toml", text}; }

Answers read(const std::string& text) {
    const Exercises exercises = shipped();
    return read_form(form(text), exercises, kinds, today).answers;
}

std::string complaint(const std::string& text) {
    try {
        read(text);
    } catch (const Error& error) {
        CHECK(error.exit() == Exit::misuse);
        return error.what();
    }
    return "";
}

/// The form with `value` for the empty value of `key`.
std::string filled(std::string text, const std::string& key, const std::string& value) {
    const auto at = text.find("\n" + key + " = ") + key.size() + 4;
    const auto end = text.compare(at, 2, "\"\"") == 0 ? at + 2 : text.find("'''", at + 3) + 3;
    return text.replace(at, end - at, value);
}

}  // namespace

TEST_CASE("a form has every question of its exercise, in order, with an empty key") {
    for (const Exercise& exercise : shipped().list) {
        CAPTURE(exercise.id);
        const std::string text = challenge_form(exercise, kinds);
        CHECK(text.find("exercise = \"" + exercise.id + "\"\n") != text.npos);
        std::size_t place = 0;
        for (const Question& question : questions_of(exercise)) {
            CAPTURE(question.field);
            const auto found = text.find("\n" + question.field + " = ");
            REQUIRE(found != text.npos);
            CHECK(found > place);
            place = found;
        }
        CHECK(text.find("_harm") == text.npos);
    }
}

TEST_CASE("no line of a form is too wide for a small window") {
    const Exercises exercises = shipped();
    for (const Exercise& exercise : exercises.list) {
        const std::string form = challenge_form(exercise, kinds);
        for (const auto line : split(form, '\n')) {
            CAPTURE(line);
            CHECK(width(line) <= 80);
        }
    }
}

TEST_CASE("an empty form reads as TOML, and says that nothing is filled in") {
    const Exercises exercises = shipped();
    for (const Exercise& exercise : exercises.list)
        CHECK(complaint(challenge_form(exercise, kinds)) == "form.toml: nothing is filled in yet");
}

TEST_CASE("what was written between the marks comes back, quotes and lines as they are") {
    const Exercises exercises = shipped();
    std::string text = challenge_form(*exercises.find("thought-record"), kinds);
    text = filled(text, "thought", "'''\n\n  He said \"later\".\n  That's the \\end.\n'''");
    text = filled(text, "before", "\"8\"");
    const auto form_read = read_form(form(text), exercises, kinds, today);
    CHECK(form_read.exercise == exercises.find("thought-record"));
    CHECK(form_read.answers ==
          Answers{{"thought", "He said \"later\".\n  That's the \\end."}, {"before", "8"}});
}

TEST_CASE("numbers and days may stand bare, tags are joined, days may be words") {
    CHECK(read("before = 8\nby = 2026-11-29\nprediction = \"x\"\nfeeling = \"Scared, very sad\"") ==
          Answers{{"before", "8"},
                  {"by", "2026-11-29"},
                  {"prediction", "x"},
                  {"feeling", "scared,very-sad"}});
    CHECK(read("by = \"tomorrow\"").at("by") == "2026-11-23");
}

TEST_CASE("a form without its first line is a thought record") {
    const Exercises exercises = shipped();
    CHECK(read_form(form("thought = \"x\""), exercises, kinds, today).exercise->id ==
          "thought-record");
}

TEST_CASE("complaints point at the key") {
    const struct {
        const char* text;
        const char* complaint;
    } rows[] = {
        {"thought = \"x\"\n\nfreind = \"y\"",
         "form.toml:3:1: freind: thought-record does not ask for that"},
        {"before = 12",
         "form.toml:1:1: before=12: 12 is not a strength (a whole number from 0 to 10)"},
        {"belief_before = \"lots\"",
         "form.toml:1:1: belief_before=lots: lots is not a percentage (a whole number from 0 to "
         "100)"},
        {"  conclusion = \"true\"",
         "form.toml:1:3: conclusion=true: true is not one of accurate, balanced, unsure"},
        {"before = 7.5",
         "form.toml:1:1: `before` takes text, a whole number or a day, not a "
         "decimal number"},
        {"exercise = \"thougt-record\"",
         "form.toml:1:1: unknown exercise `thougt-record`; did you mean `thought-record`?"},
    };
    for (const auto& row : rows) CHECK(complaint(row.text) == row.complaint);
    CHECK(complaint("thought = \"He said \"later\".\"").starts_with("form.toml:1:"));
    CHECK(complaint("by = \"someday\"").starts_with("form.toml:1:1: by=someday"));
}
