#include "thought/predictions.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

const Moment today = *parse_moment("2026-11-22T23:10:00+01:00");

Records records_of(std::initializer_list<const char*> lines) {
    Records records;
    for (const char* line : lines) records.push_back(std::get<Record>(parse_record(line)));
    return records;
}

PredictionsSoFar found(std::initializer_list<const char*> lines) {
    return predictions_in(records_of(lines), today);
}

CheckedPredictions checked(int yes, int partly, int no, std::optional<int> likelihood = {}) {
    CheckedPredictions all;
    for (int i = 0; i < yes; ++i) all.add("yes", likelihood);
    for (int i = 0; i < partly; ++i) all.add("partly", likelihood);
    for (int i = 0; i < no; ++i) all.add("no", likelihood);
    return all;
}

}  // namespace

TEST_CASE("a prediction is due when its day has come, and a day old where it has none") {
    struct {
        const char* line;
        bool due;
    } rows[] = {
        {"time=2026-11-20T10:00:00+01:00 kind=prediction prediction=x by=2026-11-22", true},
        {"time=2026-11-20T10:00:00+01:00 kind=prediction prediction=x by=2026-11-23", false},
        {"time=2026-11-20T10:00:00+01:00 kind=prediction prediction=x "
         "by=2026-11-22T23:59:00+01:00",
         true},
        {"time=2026-11-22T10:00:00+01:00 kind=prediction prediction=x by=2026-11-22", true},
        {"time=2026-11-21T23:10:00+01:00 kind=prediction prediction=x", true},
        {"time=2026-11-21T23:10:01+01:00 kind=prediction prediction=x", false},
        {"time=2026-11-20T10:00:00+01:00 kind=prediction prediction=x by=soon", true},
        {"time=2026-11-20T10:00:00+01:00 kind=exposure step=alone prediction=x", true},
    };
    for (const auto& row : rows) {
        CAPTURE(row.line);
        CHECK(found({row.line}).due.size() == (row.due ? 1 : 0));
        CHECK(found({row.line}).next.has_value() == !row.due);
    }
}

TEST_CASE("they come oldest first, whatever their order in the log") {
    const auto some = found({"time=2026-11-12T10:00:00+01:00 kind=prediction prediction=second",
                             "time=2026-11-11T10:00:00+01:00 kind=prediction prediction=first"});
    REQUIRE(some.due.size() == 2);
    CHECK(some.due[0].text == "first");
    CHECK(some.due[1].text == "second");
}

TEST_CASE("the next one is the first whose day is still to come") {
    const auto some =
        found({"time=2026-11-12T10:00:00+01:00 kind=prediction prediction=x by=2026-12-24",
               "time=2026-11-11T10:00:00+01:00 kind=prediction prediction=x by=2026-11-24"});
    CHECK(some.next == parse_day("2026-11-24"));
}

TEST_CASE("an outcome at the same instant answers, whatever its offset") {
    const auto some = found({"time=2026-11-12T10:00:00+01:00 kind=prediction prediction=x",
                             "time=2026-11-14T10:00:00+01:00 kind=outcome "
                             "of=2026-11-12T09:00:00Z came_true=no"});
    CHECK(some.due.empty());
    CHECK(some.checked.n == 1);
}

TEST_CASE("of several outcomes the last one counts") {
    const auto some =
        found({"time=2026-11-12T10:00:00Z kind=prediction prediction=x likelihood=80",
               "time=2026-11-15T10:00:00Z kind=outcome of=2026-11-12T10:00:00Z came_true=yes",
               "time=2026-11-14T10:00:00Z kind=outcome of=2026-11-12T10:00:00Z came_true=no"});
    CHECK(some.checked.n == 1);
    CHECK(some.checked.came_true == 1);
    CHECK(some.checked.likelihood_sum == 80);
}

TEST_CASE("an outcome that does not say whether it came true answers, and is not counted") {
    const auto some =
        found({"time=2026-11-12T10:00:00Z kind=prediction prediction=x",
               "time=2026-11-14T10:00:00Z kind=outcome of=2026-11-12T10:00:00Z note=hm"});
    CHECK(some.due.empty());
    CHECK(some.checked.n == 0);
}

TEST_CASE("a small step's own answer counts, and an outcome of it comes before that") {
    const char* step =
        "time=2026-11-12T10:00:00Z kind=exposure step=alone prediction=x likelihood=60 "
        "came_true=no";
    CHECK(found({step}).checked.n == 1);
    CHECK(found({step}).checked.came_true == 0);
    const char* outcome =
        "time=2026-11-14T10:00:00Z kind=outcome of=2026-11-12T10:00:00Z came_true=yes";
    CHECK(found({step, outcome}).checked.came_true == 1);
    CHECK(found({"time=2026-11-12T10:00:00Z kind=exposure step=alone"}).due.empty());
}

TEST_CASE("a prediction whose words are sealed is not asked about") {
    CHECK(found({"time=2026-11-12T10:00:00Z kind=prediction likelihood=60 box=abc"}).due.empty());
}

TEST_CASE("what the checked ones add up to, in words") {
    struct {
        CheckedPredictions checked;
        const char* words;
    } rows[] = {
        {{}, ""},
        {checked(1, 0, 11, 65), "Of 12 checked, 1 came true; you had expected 8."},
        {checked(0, 0, 3, 90), "Of 3 checked, none came true; you had expected 3."},
        {checked(1, 1, 4), "Of 6 checked, 1 came true, 1 in part."},
        {checked(0, 0, 1, 70), "One is checked so far: it did not come true."},
        {checked(1, 0, 0, 70),
         "One is checked so far: it came true.\nThat deserves support, not argument."},
        {checked(1, 0, 1, 50),
         "Of 2 checked, 1 came true; you had expected 1.\n"
         "Some of these fears were right. That deserves support, not argument."},
        {checked(0, 2, 0, 50),
         "Of 2 checked, none came true, 2 in part; you had expected 1.\n"
         "Some of these fears were right. That deserves support, not argument."},
    };
    for (const auto& row : rows) CHECK(checked_words(row.checked) == row.words);
}

TEST_CASE("without a likelihood on some, the mean of the others stands for all") {
    CheckedPredictions some = checked(0, 0, 5, 60);
    for (int i = 0; i < 5; ++i) some.add("no", {});
    CHECK(checked_words(some) == "Of 10 checked, none came true; you had expected 6.");
}

TEST_CASE("a prediction is shown as it was written, with what stood beside it") {
    const auto some =
        found({"time=2026-11-12T10:00:00+01:00 kind=prediction by=2026-11-20 "
               "likelihood=80 prediction=\"He will leave.\" sign=\"he says so\""});
    CHECK(as_it_was(some.due.at(0)) ==
          "On 12 November 2026 you feared:\n\nHe will leave.\n\n"
          "How likely it seemed: 80 %\nBy when: 20 November 2026\n"
          "How you would know: he says so");
    const auto step =
        found({"time=2026-11-12T10:00:00+01:00 kind=exposure step=ten-minutes-apart prediction=x"});
    CHECK(as_it_was(step.due.at(0))
              .starts_with("On 12 November 2026, before the small step "
                           "ten-minutes-apart, you feared:"));
}

TEST_CASE("when nothing is due, it is said when the next one is") {
    CHECK(none_due_words(
              found({"time=2026-11-12T10:00:00Z kind=prediction prediction=x by=2026-11-24"})) ==
          "Nothing to look back on today. The next one is due on 24 November 2026.");
    CHECK(none_due_words({}).starts_with("Nothing waits to be looked back on."));
}
