#include "reminder/reminder_choose.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/file.h"
#include "fake_terminal.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

constexpr const char* proposed = R"(
[[practice]]
id = "signal"
title = "To catch the signal early"
[[practice]]
id = "speaking"
title = "To speak from a grounded place"
[[proposal]]
name = "midday"
ask = "A short look at midday?"
matters = ["signal"]
hours = "12:30"
text = "A pause"
[[proposal]]
name = "talk"
ask = "A planned talk?"
matters = ["speaking"]
days = "wednesday"
hours = "19:00"
text = "The talk"
)";

Proposals proposals() { return read_proposals({"reminders.toml", "built in", proposed}); }

const Reminders nothing_on{{}, parse_hours("22:00-07:00"), 2};

std::vector<std::string> names(const std::vector<Reminder>& reminders) {
    std::vector<std::string> names;
    for (const Reminder& reminder : reminders) names.push_back(reminder.name);
    return names;
}

}  // namespace

TEST_CASE("what goes with the practice that matters now comes first, then the others on request") {
    FakeTerminal terminal({"2", "y", "", "y", "y", "12:00-14:00"});
    const Chosen chosen = ask_reminders(proposals(), nothing_on, terminal);
    CHECK(names(chosen.list) == std::vector<std::string>{"talk", "midday"});
    CHECK_FALSE(chosen.left);
    CHECK(chosen.list[0].hours == std::vector<Hours>{*parse_hours("19:00")});
    CHECK(chosen.list[1].hours == std::vector<Hours>{*parse_hours("12:00-14:00")});
    CHECK(terminal.has_shown("When? Enter is Wed 19:00:"));
}

TEST_CASE("what matters now is asked for in a line, until it is a number that is there") {
    FakeTerminal terminal({"9", "2", "y", "", "n"});
    CHECK(names(ask_reminders(proposals(), nothing_on, terminal).list) ==
          std::vector<std::string>{"talk"});
    CHECK(terminal.has_shown("A number from 1 to 2; q leaves."));
}

TEST_CASE("nothing is on unless the answer was yes") {
    FakeTerminal terminal({"", "n", ""});
    CHECK(ask_reminders(proposals(), nothing_on, terminal).list.empty());
    FakeTerminal leaves({"q"});
    CHECK(ask_reminders(proposals(), nothing_on, leaves).left);
}

TEST_CASE("days may come with the hours; what does not read is asked again") {
    FakeTerminal terminal({"", "n", "y", "soon", "someday 10:00", "sat, sun 10:00"});
    const Chosen chosen = ask_reminders(proposals(), nothing_on, terminal);
    REQUIRE(chosen.list.size() == 1);
    CHECK(days_words(chosen.list[0].days) == "weekend");
    CHECK(terminal.has_shown("A time such as 07:30"));
}

TEST_CASE("hours in which nothing is ever said are pointed out") {
    FakeTerminal terminal({"", "y", "23:00-23:30", "", "n"});
    const Chosen chosen = ask_reminders(proposals(), nothing_on, terminal);
    CHECK(terminal.has_shown("That is in the quiet hours (22:00-07:00)"));
    CHECK(chosen.list.at(0).hours == std::vector<Hours>{*parse_hours("12:30")});
}

TEST_CASE("what is on already is not proposed again") {
    Reminders on = nothing_on;
    on.list.push_back(proposals().list[0].reminder);
    FakeTerminal terminal({"", "y", ""});
    CHECK(names(ask_reminders(proposals(), on, terminal).list) == std::vector<std::string>{"talk"});
    CHECK_FALSE(terminal.has_shown("midday"));
}

TEST_CASE("answers given beforehand choose without asking") {
    const auto chosen =
        answered_reminders(proposals(), nothing_on, {{"talk", "mon 18:00"}, {"midday", "yes"}});
    CHECK(names(chosen) == std::vector<std::string>{"midday", "talk"});
    CHECK(days_words(chosen[1].days) == "Mon");
    for (const Answers& wrong :
         {Answers{{"tlak", "yes"}}, Answers{{"talk", "soon"}}, Answers{{"talk", "23:00-23:30"}}})
        CHECK_THROWS_AS(answered_reminders(proposals(), nothing_on, wrong), Error);
}

TEST_CASE("chosen reminders go to the end of the file, whose own lines keep their bytes") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    add_reminders({proposals().list[0].reminder});
    const std::string path = folder.path("steady/reminders.toml");
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
    CHECK(names(load_reminders().list) == std::vector<std::string>{"midday"});
    const std::string mine =
        "# mine\nat_most = 3 # a day\n" + to_toml(load_reminders().list[0]) + "# and here it ends";
    write_private_file(path, mine);
    add_reminders({proposals().list[1].reminder});
    CHECK(read_file(path).starts_with(mine + "\n"));
    CHECK(load_reminders().at_most == 3);
    CHECK(names(load_reminders().list) == std::vector<std::string>{"midday", "talk"});
}

TEST_CASE("a file that does not read stays as it is") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    std::filesystem::create_directories(folder.path("steady"));
    folder.write("steady/reminders.toml", "[[reminder]");
    CHECK_THROWS_AS(add_reminders({proposals().list[0].reminder}), Error);
    CHECK(read_file(folder.path("steady/reminders.toml")) == "[[reminder]");
}
