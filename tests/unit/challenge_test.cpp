#include "thought/challenge.h"

#include <doctest/doctest.h>

#include "fake_terminal.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

const Moment start = *parse_moment("2026-11-22T08:14:05+01:00");

Exercise short_record() {
    Exercise exercise;
    exercise.id = "short";
    exercise.title = "A short record";
    exercise.minutes = 2;
    exercise.steps = {Rate{"How strong?", "before"}, Ask{"Thought?", "thought"},
                      Rate{"And now?", "after"}};
    return exercise;
}

Challenge led(FakeTerminal& terminal, Answers answers = {}, const std::string& log = "") {
    const Setting place("STEADY_LOG", log.empty() ? "/nonexistent/log" : log.c_str());
    const Setting config("XDG_CONFIG_HOME", "/nonexistent");
    const Setting clock("STEADY_NOW", "2026-11-22T08:20:00+01:00");
    Manner manner;
    manner.answers = std::move(answers);
    return lead_thought(short_record(), terminal, manner, built_in_kinds(), start);
}

std::string lines(const Challenge& challenge) {
    std::string all;
    for (const Record& record : challenge.records) all += to_line(record) + "\n";
    return all;
}

std::string thoughts(int count) {
    std::string log;
    for (int i = 0; i < count; ++i)
        log += "time=2026-11-21T2" + std::to_string(i) + ":00:00+01:00 kind=thought thought=x\n";
    return log;
}

constexpr const char* once_again = "Some thoughts were looked at in the last day";

}  // namespace

TEST_CASE("a whole record begins with how to move, and ends with enough") {
    FakeTerminal terminal({"7", "They left.", "4", "2"});
    const Challenge whole = led(terminal);
    CHECK(lines(whole) ==
          "time=2026-11-22T08:14:05+01:00 kind=thought before=7 after=4 conclusion=balanced "
          "finished=yes thought=\"They left.\"\n");
    CHECK(whole.ending == Ending::finished);
    CHECK(terminal.has_shown("Enter skips, b goes back, q leaves; what is there is kept."));
    CHECK(terminal.shown.back() == "The feeling: from 7 to 4. That is enough for now.");
}

TEST_CASE("what was answered before leaving is kept, and what was given beforehand too") {
    for (const char* way : {"q", "^C", "^D"}) {
        CAPTURE(way);
        FakeTerminal terminal({"7", way});
        CHECK(lines(led(terminal)) ==
              "time=2026-11-22T08:14:05+01:00 kind=thought before=7 finished=no\n");
        FakeTerminal given({way});
        CHECK(lines(led(given, {{"thought", "x"}})) ==
              "time=2026-11-22T08:14:05+01:00 kind=thought finished=no thought=x\n");
    }
}

TEST_CASE("nothing answered is no record") {
    FakeTerminal left({"q"});
    CHECK(led(left).records.empty());
    FakeTerminal skipped({"", "", "", ""});
    CHECK(led(skipped).records.empty());
}

TEST_CASE("after three records in a day one soft line comes first, and it goes on") {
    const TemporaryFolder home;
    const std::string log = home.path("log");
    for (const int count : {2, 3}) {
        CAPTURE(count);
        home.write("log", thoughts(count));
        FakeTerminal terminal({"7", "x", "4", ""});
        CHECK(led(terminal, {}, log).records.size() == 1);
        CHECK(terminal.has_shown(once_again) == (count == 3));
    }
}

TEST_CASE("words given beforehand are heard before anything is asked") {
    FakeTerminal terminal({"7", "5", "2"});
    const Challenge challenge = led(terminal, {{"thought", "He hits me."}});
    CHECK(challenge.showed_panel);
    CHECK(terminal.has_shown("This sounds very heavy."));
}

TEST_CASE("with 3 or less and an open alarm, settled is asked") {
    const TemporaryFolder home;
    const std::string log = home.path("log");
    home.write("log", "time=2026-11-22T07:50:00+01:00 kind=spike intensity=7\n");
    FakeTerminal terminal({"7", "x", "3", "", "y"});
    CHECK(lines(led(terminal, {}, log)).find("kind=settled") != std::string::npos);
    FakeTerminal not_yet({"7", "x", "4", ""});
    CHECK(led(not_yet, {}, log).records.size() == 1);
}

TEST_CASE("the last words fit how it went") {
    const std::pair<Course, const char*> rows[] = {
        {{{{"before", "7"}, {"after", "4"}, {"belief_before", "80"}, {"belief_after", "30"}}},
         "The thought: from 80 to 30. The feeling: from 7 to 4. That is enough for now."},
        {{{{"thought", "x"}}}, "That is enough for now."},
        {{{{"before", "6"}, {"after", "6"}}}, "It did not ease this time. That happens."},
        {{{{"before", "2"}, {"after", "2"}}}, "That is enough for now."},
        {{{{"conclusion", "accurate"}}}, "You looked at it, and you take it seriously."},
        {{{{"before", "6"}, {"after", "7"}}, false, true}, "What you wrote down counts."},
        {{{{"before", "6"}}, true, false}, "You do not have to carry this alone."}};
    for (const auto& [course, words] : rows) {
        CAPTURE(words);
        CHECK(last_words(course).starts_with(words));
    }
}
