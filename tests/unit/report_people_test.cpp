#include "report/report_people.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

PersonRow row(const char* file, std::int64_t n) { return {file, n, 7.0, 5.0, 90, 10, 7, 20}; }

std::string names_of(const std::vector<const char*>& files) {
    std::vector<PersonRow> rows;
    for (const char* file : files) rows.push_back(row(file, 1));
    std::string names;
    for (const PersonRow& person : people_report({}, std::move(rows)).rows)
        names += person.file + " ";
    return names;
}

Figures some_days() {
    Figures figures;
    figures.from = 100;
    figures.to = 109;
    return figures;
}

}  // namespace

TEST_CASE("people stand in order of name, without the directories they share") {
    CHECK(names_of({"b.log", "a.log"}) == "a.log b.log ");
    CHECK(names_of({"/home/x/b.log", "/home/x/a.log"}) == "a.log b.log ");
    CHECK(names_of({"logs/kim/log", "logs/lee/log"}) == "kim/log lee/log ");
    CHECK(names_of({"logs/kim.log", "logsheet"}) == "logs/kim.log logsheet ");
    CHECK(names_of({"logs/kim.log"}) == "kim.log ");
    CHECK(names_of({}) == "");
}

TEST_CASE("below five alarms the table shows no rate, no strength and no settling") {
    Look look;
    look.columns = 80;
    const std::string text =
        text_people(people_report(some_days(), {row("kim.log", 5), row("lee.log", 4)}), look);
    CHECK(text.find("  kim.log       5       7         5  1 h 30 min       7\n") !=
          std::string::npos);
    CHECK(text.find("  lee.log       4                                     7\n") !=
          std::string::npos);
}

TEST_CASE("for programs a table by file has all figures") {
    const PeopleReport report = people_report({}, {row("a,b", 1)});
    CHECK(csv_people(report) ==
          "file,n,per_week,intensity,recovery,days,days_observed,records\n"
          "\"a,b\",1,7.0,5.0,90,10,7,20\n");
    CHECK(csv_people({}) == "file,n,per_week,intensity,recovery,days,days_observed,records\n");
    CHECK(json_people(report).find(
              R"({"file": "a,b", "n": 1, "per_week": 7.0, "intensity": 5.0, "recovery": 90, )") !=
          std::string::npos);
    CHECK(toml_people(report).find("[[rows]]\nfile = \"a,b\"\nn = 1\n") != std::string::npos);
}
