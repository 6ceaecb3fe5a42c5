#include "thought/outcomes.h"

#include <doctest/doctest.h>

#include <cstdlib>

#include "base/error.h"
#include "fake_terminal.h"
#include "setting.h"

using namespace steady;

namespace {

const Moment today = *parse_moment("2026-11-22T23:10:00+00:00");

OpenPrediction feared(const char* text, const char* made, int likelihood = 80) {
    return {*parse_moment(made), text, likelihood, {}, "", ""};
}

/// Two that are due, of 1 and 2 November.
PredictionsSoFar two() {
    PredictionsSoFar predictions;
    predictions.due = {feared("First.", "2026-11-01T10:00:00Z"),
                       feared("Second.", "2026-11-02T10:00:00Z", 40)};
    return predictions;
}

PredictionsSoFar many(int count) {
    PredictionsSoFar predictions;
    for (int i = 0; i < count; ++i)
        predictions.due.push_back(feared("It.", "2026-11-01T10:00:00Z"));
    return predictions;
}

Outcomes asked(FakeTerminal& terminal, const PredictionsSoFar& predictions = two()) {
    return ask_outcomes(predictions, &terminal, {}, today);
}

Manner answers(Answers given) {
    Manner manner;
    manner.answers = std::move(given);
    return manner;
}

std::string lines_of(const Outcomes& outcomes) {
    std::string lines;
    for (const Record& record : outcomes.records) lines += to_line(record) + "\n";
    return lines;
}

constexpr const char* both =
    "time=2026-11-22T23:10:00+00:00 kind=outcome of=2026-11-01T10:00:00+00:00 came_true=no "
    "surprise=\"She called.\"\n"
    "time=2026-11-22T23:10:00+00:00 kind=outcome of=2026-11-02T10:00:00+00:00 came_true=partly\n";

}  // namespace

TEST_CASE("a key and a line for each, oldest first, and what it adds up to") {
    FakeTerminal terminal({"n", "She called.", "p", ""});
    const auto outcomes = asked(terminal);
    CHECK(outcomes.ending == Ending::finished);
    CHECK(lines_of(outcomes) == both);
    CHECK(terminal.has_shown("First."));
    CHECK(terminal.has_shown("It did not."));
    CHECK(terminal.has_shown("Of 2 checked, none came true, 1 in part; you had expected 1."));
}

TEST_CASE("what was checked before is added up too") {
    PredictionsSoFar predictions = two();
    for (int i = 0; i < 8; ++i) predictions.checked.add("no", 60);
    FakeTerminal terminal({"n", "", "n", ""});
    asked(terminal, predictions);
    CHECK(terminal.has_shown("Of 10 checked, none came true; you had expected 6."));
}

TEST_CASE("Enter leaves one for another day") {
    FakeTerminal terminal({"", "y", ""});
    const auto outcomes = asked(terminal);
    REQUIRE(outcomes.records.size() == 1);
    CHECK(*outcomes.records[0].find("of") == "2026-11-02T10:00:00+00:00");
    CHECK(terminal.has_shown("It did. Be kind to yourself with that."));
}

TEST_CASE("b goes back to the question before, and the last answer counts") {
    FakeTerminal from_the_words({"y", "b", "n", "", "q"});
    CHECK(*asked(from_the_words).records.at(0).find("came_true") == "no");
    FakeTerminal from_the_next({"y", "Oh.", "b", "n", "She called.", "p", ""});
    CHECK(lines_of(asked(from_the_next)) == both);
    FakeTerminal from_the_first({"b", "n", "She called.", "p", ""});
    CHECK(lines_of(asked(from_the_first)) == both);
}

TEST_CASE("an answer that was come back to can be taken out with Enter") {
    FakeTerminal terminal({"y", "", "b", "", "q"});
    CHECK(asked(terminal).records.empty());
}

TEST_CASE("q leaves at every question, and what was answered stays") {
    FakeTerminal at_once({"q"});
    CHECK(asked(at_once).records.empty());
    FakeTerminal at_the_words({"y", "q"});
    CHECK(*asked(at_the_words).records.at(0).find("came_true") == "yes");
    FakeTerminal at_the_end_of_input({"y", "^D"});
    CHECK(asked(at_the_end_of_input).records.size() == 1);
}

TEST_CASE("Ctrl-C keeps what was answered, and ends without more words") {
    FakeTerminal terminal({"n", "^C"});
    const auto outcomes = asked(terminal);
    CHECK(outcomes.ending == Ending::interrupted);
    CHECK(outcomes.records.size() == 1);
    CHECK_FALSE(terminal.has_shown("checked"));
}

TEST_CASE("other keys are passed over") {
    FakeTerminal terminal({"x", "7", "n", "", "q"});
    CHECK(asked(terminal).records.size() == 1);
}

TEST_CASE("five answers are enough in one sitting; those left for another day do not count") {
    FakeTerminal terminal({"", "n", "", "n", "", "n", "", "n", "", "n", "", "y", "y"});
    const auto outcomes = asked(terminal, many(8));
    CHECK(outcomes.records.size() == 5);
    CHECK(terminal.has_shown("2 more can wait for another day."));
}

TEST_CASE("answers given beforehand are about the oldest, or the one that `of` names") {
    const auto oldest = ask_outcomes(
        two(), nullptr, answers({{"came_true", "no"}, {"surprise", "She called."}}), today);
    CHECK(lines_of(oldest) == std::string(both).substr(0, std::string(both).find('\n') + 1));
    const auto named = ask_outcomes(
        two(), nullptr, answers({{"came_true", "partly"}, {"of", "2026-11-02T11:00:00+01:00"}}),
        today);
    CHECK(lines_of(named) == std::string(both).substr(std::string(both).find('\n') + 1));
}

TEST_CASE("the same answers give the same records, typed or given beforehand") {
    PredictionsSoFar one = two();
    one.due.pop_back();
    FakeTerminal typed({"n", "She called."}), given;
    const auto manner = answers({{"came_true", "no"}, {"surprise", "She called."}});
    CHECK(ask_outcomes(one, &typed, {}, today).records ==
          ask_outcomes(one, &given, manner, today).records);
}

TEST_CASE("answers that make no sense are refused before anything is shown") {
    for (const Answers& given : {Answers{{"came_true", "maybe"}}, Answers{{"surprise", "x"}},
                                 Answers{{"came_tru", "no"}}, Answers{{"of", "yesterday"}},
                                 Answers{{"of", "2026-11-03T10:00:00Z"}, {"came_true", "no"}}}) {
        FakeTerminal terminal;
        CHECK_THROWS_AS(ask_outcomes(two(), &terminal, answers(given), today), Error);
        CHECK(terminal.shown.empty());
    }
}

TEST_CASE("with nobody to ask it says so, unless nothing is due") {
    CHECK_THROWS_AS(ask_outcomes(two(), nullptr, {}, today), Error);
    Manner quiet;
    quiet.no_input = true;
    FakeTerminal terminal;
    CHECK_THROWS_AS(ask_outcomes(two(), &terminal, quiet, today), Error);
    PredictionsSoFar none;
    none.next = parse_day("2026-11-24");
    CHECK(ask_outcomes(none, &terminal, quiet, today).records.empty());
    CHECK(terminal.has_shown("The next one is due on 24 November 2026."));
}

TEST_CASE("heavy words bring the panel, end the round, and what may be kept is to be asked") {
    const Setting home("HOME", "/nonexistent");
    FakeTerminal terminal({"n", "I want to kill myself", "y", "", "y"});
    const auto outcomes = asked(terminal);
    CHECK(outcomes.records.size() == 1);
    CHECK_FALSE(terminal.has_shown("Second."));
    CHECK_FALSE(terminal.has_shown("checked"));
    CHECK(outcomes.showed_panel);
    CHECK(outcomes.records.at(0).find("surprise") != nullptr);
    CHECK(terminal.has_shown("This sounds very heavy."));
    FakeTerminal light({"n", "She called.", "q"});
    CHECK_FALSE(asked(light).showed_panel);
}

TEST_CASE("heavy words are not read back, but what was checked still counts") {
    Records records;
    for (const char* text : {"He will hit me again.", "She goes."})
        records.push_back(
            {*parse_moment("2026-11-01T10:00:00Z"), "prediction", {{"prediction", text}}});
    const auto found = predictions_to_look_at(records, today);
    REQUIRE(found.due.size() == 1);
    CHECK(found.due[0].text == "She goes.");
}

TEST_CASE("an answer given beforehand, and nothing due, is told as a failure") {
    Manner manner;
    manner.answers = {{"came_true", "no"}};
    CHECK_THROWS_AS(ask_outcomes({}, nullptr, manner, today), Error);
}
