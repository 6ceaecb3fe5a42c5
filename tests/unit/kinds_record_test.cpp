#include "record/kinds_record.h"

#include <doctest/doctest.h>

#include "record/filter.h"

using namespace steady;

namespace {

constexpr const char* line = "time=2026-11-22T09:00:00Z kind=spike intensity=12 note=x";

Kinds some_kinds() {
    Kinds kinds;
    kinds.field("intensity").type = Type::strength;
    return kinds;
}

}  // namespace

TEST_CASE("values of the wrong type are taken off, and come with the reason") {
    Record record = std::get<Record>(parse_record(line));
    const auto wrong = take_wrong_values(record, some_kinds());
    REQUIRE(wrong.size() == 1);
    CHECK(wrong[0].field == Field{"intensity", "12"});
    CHECK(wrong[0].why == "is not a strength (a whole number from 0 to 10)");
    CHECK(record.fields == std::vector<Field>{{"note", "x"}});
}

TEST_CASE("a filter does not find a value of the wrong type") {
    Filter filter;
    filter.where = {{"intensity", "12"}};
    CHECK(filter.admits(typed_record(line, Kinds()), Kinds()));
    CHECK_FALSE(filter.admits(typed_record(line, some_kinds()), some_kinds()));
}

TEST_CASE("a bad line is an empty record") {
    CHECK(typed_record("kind=spike", some_kinds()) == Record());
}
