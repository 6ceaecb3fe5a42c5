#include "support/people.h"

#include <doctest/doctest.h>

#include "setting.h"
#include "temporary.h"

using namespace steady;

TEST_CASE("people are kept in the order of the file") {
    std::vector<std::string> complaints;
    const People people = read_people(R"([[person]]
name = "Mira"
relation = "friend"
reach = "0171 2345, evenings"
[[person]]
name = "Dr. Lang")",
                                      "people.toml", complaints);
    CHECK(complaints.empty());
    CHECK(people == People{{"Mira", "friend", "0171 2345, evenings"}, {"Dr. Lang", "", ""}});
}

TEST_CASE("a slip in the file is told with its place") {
    struct {
        const char* toml;
        const char* says;
    } const table[] = {
        {"[[person]]\nnmae = \"Mira\"",
         "people.toml:2:1: unknown key `nmae`; did you mean `name`?"},
        {"[[person]]\nreach = \"0171\"", "`name` is missing"},
        {"[[people]]", "unknown key `people`; known are `person`"},
        {"name = \"Mira\"", "unknown key `name`"},
        {"[[person]", "people.toml:1:"},
    };
    for (const auto& row : table) {
        std::vector<std::string> complaints;
        CHECK(read_people(row.toml, "people.toml", complaints).empty());
        REQUIRE(complaints.size() == 1);
        CHECK_MESSAGE(complaints[0].find(row.says) != std::string::npos, complaints[0]);
    }
}

TEST_CASE("a slip at one person leaves the others") {
    std::vector<std::string> complaints;
    const People people = read_people(
        "colour = 1\n[[person]]\nname = \"Mira\"\n[[person]]\n"
        "name = 7\n[[person]]\nname = \"Dr. Lang\"\n",
        "people.toml", complaints);
    CHECK(people == People{{"Mira", "", ""}, {"Dr. Lang", "", ""}});
    REQUIRE(complaints.size() == 2);
    CHECK(complaints[0].starts_with("people.toml:1:1: unknown key `colour`"));
    CHECK(complaints[1].starts_with("people.toml:5:1: `name` takes text"));
}

TEST_CASE("no file is nobody; one that cannot be read is nobody and a complaint") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    std::vector<std::string> complaints;
    CHECK(load_people(complaints).empty());
    CHECK(complaints.empty());
    std::filesystem::create_directories(folder.path("steady/people.toml"));
    CHECK(load_people(complaints).empty());
    CHECK(complaints.size() == 1);
}

TEST_CASE("a person is one line, with what is known") {
    CHECK(whom_to_reach({"Mira", "friend", "0171"}) == "Mira (friend): 0171");
    CHECK(whom_to_reach({"Mira", "", "0171"}) == "Mira: 0171");
    CHECK(whom_to_reach({"Mira", "friend", ""}) == "Mira (friend)");
}
