#include "reminder/reminder.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/file.h"
#include "setting.h"
#include "temporary.h"
#include "text/text.h"

using namespace steady;

namespace {

Reminders read(const std::string& text) {
    const Setting config("XDG_CONFIG_HOME", "/nonexistent");
    return read_reminders({"reminders.toml", "reminders.toml", text});
}

std::string complaint(const std::string& text) {
    try {
        read(text);
        return "";
    } catch (const Error& error) {
        return error.what();
    }
}

}  // namespace

TEST_CASE("a reminder has a name, hours and words; what is left out is as usual") {
    const Reminders reminders =
        read("[[reminder]]\nname = \"a\"\nhours = \"07:30\"\ntext = \"Tea.\"");
    REQUIRE(reminders.list.size() == 1);
    const Reminder& reminder = reminders.list[0];
    CHECK(reminder.days.all());
    CHECK(reminder.hours == std::vector<Hours>{*parse_hours("07:30")});
    CHECK(reminder.text == "Tea.");
    CHECK(reminder.per_day == 1);
    CHECK_FALSE(reminder.unless);
    CHECK(reminders.at_most == 2);
    CHECK(reminders.quiet == parse_hours("22:00-07:00"));
}

TEST_CASE("days and hours may be a list or a single text") {
    const Reminders reminders = read(R"(quiet = "none"
at_most = 5
[[reminder]]
name = "a"
days = ["mon", "weekend"]
hours = ["07:30", "12:00-13:00"]
text = "Tea."
run = "steady"
per_day = 2
unless = { kinds = "checkin", where = ["who=mira"], since = "3h" }
)");
    CHECK_FALSE(reminders.quiet);
    CHECK(reminders.at_most == 5);
    const Reminder& reminder = *reminders.find("a");
    CHECK(days_words(reminder.days) == "Mon, Sat, Sun");
    CHECK(reminder.hours.size() == 2);
    CHECK(reminder.per_day == 2);
    CHECK(reminder.unless == Unless{{"checkin"}, {"who=mira"}, "3h"});
    CHECK(reminders.find("b") == nullptr);
}

TEST_CASE("an exercise is done when it was practised that day, unless it says otherwise") {
    const Reminders reminders = read(R"([[reminder]]
name = "a"
hours = "07:30"
exercise = "slow-breathing"
)");
    CHECK(reminders.list[0].unless == Unless{{"practice"}, {"exercise=slow-breathing"}, ""});
}

TEST_CASE("a slip in the file is told with its place") {
    const std::string begin = "[[reminder]]\nname = \"a\"\n";
    const std::string usual = begin + "hours = \"07:30\"\ntext = \"Tea.\"\n";
    struct {
        std::string text;
        const char* says;
    } const table[] = {
        {"[[reminders]]", "reminders.toml:1:3: unknown key `reminders`; did you mean `reminder`?"},
        {"at_most = 0", "reminders.toml:1:1: `at_most` is 0; it can be from 1 to 24"},
        {"quiet = \"night\"", "reminders.toml:1:1: `night` is no time of day"},
        {"[[reminder]]\nhours = \"07:30\"", "`name` is missing"},
        {"[[reminder]]\nname = \"My Tea\"", "reminders.toml:2:1: `My Tea`: a name is made of"},
        {"[[reminder]]\nname = \"held\"",
         "reminders.toml:2:1: `held` is a name that steady-remind"},
        {begin + "text = \"Tea.\"", "`hours` is missing"},
        {begin + "hours = \"7\"", "reminders.toml:3:1: `7` is no time of day; write 07:30"},
        {begin + "days = \"someday\"", "reminders.toml:3:1: `someday` is no day"},
        {begin + "hours = 7", "reminders.toml:3:1: `hours` takes text, or a list of texts, not a"},
        {begin + "hours = \"07:30\"", "it needs `exercise` or `text`, one of them"},
        {begin + "hours = \"07:30\"\nexercise = \"yoga\"",
         "reminders.toml:4:1: there is no exercise"},
        {begin + "hours = \"07:30\"\nexercise = \"slow-breathing\"\nrun = \"steady\"",
         "reminders.toml:5:1: an exercise has its own command"},
        {begin + "hours = \"07:30\"\ntext = \"a\\nb\"",
         "reminders.toml:4:1: `text` is more than one"},
        {usual + "per_day = 1.5", "reminders.toml:5:1: `per_day` takes a whole number"},
        {usual + "unless = {}", "it needs `kinds` or `where`"},
        {usual + "unless = { kinds = \"spke\" }", "unknown kind `spke`; did you mean `spike`?"},
        {usual + "unless = { where = \"who\" }", "`who` is not KEY=VALUE"},
        {usual + "unless = { kinds = \"win\", since = \"long ago\" }",
         "`long ago` is neither a length"},
        {usual + usual, "reminders.toml:6:1: there is a reminder `a` already"},
        {"[[reminder]", "reminders.toml:1:"},
    };
    for (const auto& row : table)
        CHECK_MESSAGE(complaint(row.text).find(row.says) != std::string::npos, row.text, " -> ",
                      complaint(row.text));
}

TEST_CASE("a kind of the person's own making is fine") {
    CHECK(complaint("[[reminder]]\nname = \"a\"\nhours = \"07:30\"\ntext = \"Tea.\"\n"
                    "unless = { kinds = \"gardening\" }") == "");
}

TEST_CASE("no file has no reminders") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    CHECK(load_reminders().list.empty());
    std::filesystem::create_directories(folder.path("steady/reminders.toml"));
    CHECK_THROWS_AS(load_reminders(), Error);
}

TEST_CASE("what is proposed reads, belongs to a practice, and is written as it is read") {
    const Setting config("XDG_CONFIG_HOME", "/nonexistent");
    const Proposals proposals = load_proposals();
    CHECK(proposals.practices.size() == 3);
    CHECK(proposals.list.size() >= 12);
    for (const Proposal& proposal : proposals.list) {
        CHECK_MESSAGE(!proposal.matters.empty(), proposal.reminder.name);
        CHECK_MESSAGE(proposal.ask.ends_with('?'), proposal.ask);
        CHECK_MESSAGE(width(proposal.ask) <= 70, proposal.ask);
        const Reminders again = read(to_toml(proposal.reminder));
        REQUIRE(again.list.size() == 1);
        CHECK_MESSAGE(again.list[0] == proposal.reminder, to_toml(proposal.reminder));
    }
}

TEST_CASE("nothing that is proposed reproaches, and all of it may be seen on a lock screen") {
    for (const Proposal& proposal : load_proposals().list) {
        const std::string& text = proposal.reminder.text;
        for (const char* words : {"have not", "haven't", "did not", "didn't", "missed", "forgot",
                                  "should", "must", "partner", "anxi", "alarm", "therap", "fear"})
            CHECK_MESSAGE(text.find(words) == std::string::npos, text);
        CHECK_MESSAGE(
            (!proposal.reminder.exercise.empty() || proposal.reminder.run.starts_with("steady")),
            proposal.reminder.name);
    }
}
