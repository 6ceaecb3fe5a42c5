#include "statistics/partial.h"

#include <doctest/doctest.h>

#include "random_summary.h"

using namespace steady;

namespace {

constexpr unsigned runs = 300;

Partial parsed(std::string_view line) {
    auto result = parse_partial(line);
    if (const auto* mistake = std::get_if<JsonMistake>(&result)) FAIL(mistake->what);
    return std::move(std::get<Partial>(result));
}

std::string mistake_in(std::string_view line) {
    const auto result = parse_partial(line);
    const auto* mistake = std::get_if<JsonMistake>(&result);
    return mistake == nullptr ? "" : std::to_string(mistake->column) + ": " + mistake->what;
}

Partial sum(const Partial& a, const Partial& b) {
    Partial both;
    both.merge(a);
    both.merge(b);
    return both;
}

}  // namespace

TEST_CASE("what is printed parses back the same, with every member of a Summary") {
    for (unsigned seed = 0; seed < runs; ++seed) {
        const Partial partial = RandomSummary(seed).partial();
        const std::string line = to_line(partial);
        CAPTURE(line);
        CHECK(parsed(line) == partial);
        CHECK(to_line(parsed(line)) == line);
    }
}

TEST_CASE("a line holds no tab, no end of line and no control character") {
    for (unsigned seed = 0; seed < runs; ++seed)
        for (const char c : to_line(RandomSummary(seed).partial()))
            REQUIRE(static_cast<unsigned char>(c) >= ' ');
}

TEST_CASE("people are added up in any order") {
    for (unsigned seed = 0; seed < runs; ++seed) {
        const Partial a = RandomSummary(3 * seed).partial();
        const Partial b = RandomSummary(3 * seed + 1).partial();
        const Partial c = RandomSummary(3 * seed + 2).partial();
        CHECK(sum(a, b) == sum(b, a));
        CHECK(sum(sum(a, b), c) == sum(a, sum(b, c)));
        CHECK(to_line(sum(a, b)) == to_line(sum(b, a)));
        CHECK(sum(a, Partial{}).summary == a.summary);
    }
}

TEST_CASE("a difference in any one member is a difference") {
    for_each_member<Summary>([](const char* name, auto at) {
        CAPTURE(std::string(name));
        Partial full, other;
        for (unsigned seed = 0; full.summary.*at == Summary().*at; ++seed) {
            full = {};
            RandomSummary(seed).fill(full.summary);
        }
        other.summary.*at = std::move(full.summary.*at);
        CHECK_FALSE(other == Partial{});
        CHECK(to_line(other) != to_line(Partial{}));
    });
}

TEST_CASE("what is 0 or empty is left out") {
    CHECK(to_line({}) == R"({"steady_partial":1})");
    Partial partial;
    partial.people = partial.named = 1;
    partial.file = "kim.log";
    partial.summary.from = 0;
    partial.summary.weeks[2];
    partial.summary.weeks[3].intensity.add(7);
    partial.summary.triggers["late-reply"].waits.add(20, true);
    partial.summary.hours[6][23] = 2;
    CHECK(to_line(partial) ==
          R"({"steady_partial":1,"people":1,"named":1,"file":"kim.log","summary":{)"
          R"("from":"1970-01-01","weeks":{"1970-W03":{},"1970-W04":{"intensity":[[7,1]]}},)"
          R"("triggers":{"late-reply":{"waits":{"ended":[[20,1]]}}},"hours":[[167,2]]}})");
}

TEST_CASE("without names no word of a log's own is left") {
    Partial partial;
    partial.people = partial.named = 1;
    partial.file = "kim.log";
    partial.summary.records = 3;
    partial.summary.triggers["secret"].spikes = 1;
    partial.summary.skills["secret"].n = 1;
    partial.summary.exercises["secret"].fell = 1;
    for (auto* table : {&partial.summary.distortions, &partial.summary.body,
                        &partial.summary.feelings, &partial.summary.behaviors})
        (*table)["secret"].n = 1;
    partial.summary.company["secret"].records = 1;
    partial.summary.ladder["secret"].n = 1;
    partial.forget_names();
    CHECK(to_line(partial) == R"({"steady_partial":1,"people":1,"summary":{"records":3}})");
}

TEST_CASE("keys may stand in any order, with white space around values") {
    const Partial partial = parsed(
        " { \"steady_partial\" : 1 , \"summary\" : { \"records\" : 2 ,\t\"weeks\" : { "
        "\"2012-W33\" : { \"intensity\" : [ [ 5 , 2 ] ] } } } , \"people\" : 3 } \t\r\n");
    CHECK(partial.people == 3);
    CHECK(partial.summary.records == 2);
    CHECK(partial.summary.weeks.at(2224).intensity.times[5] == 2);
}

TEST_CASE("a week is read as it is printed, in years of 53 weeks and far away") {
    for (const std::int32_t week : {2224, 2661, 2662, 0, -1, -2800, -102'000, 419'000}) {
        Partial partial;
        partial.summary.weeks[week].spikes = 1;
        CHECK(parsed(to_line(partial)) == partial);
    }
}

TEST_CASE("a line that is not quite a partial says where and why") {
    struct Row {
        const char* line;
        const char* mistake;
    };
    const auto in_summary = [](const std::string& inside) {
        return R"({"steady_partial":1,"summary":{)" + inside + "}}";
    };
    const char* other = "1: not a partial, which begins with {\"steady_partial\":1";
    for (const char* line : {"", "{", "{}", "time=2026-11-22T08:14:05+01:00 kind=spike", "[1]",
                             R"({"people":1,"steady_partial":1})", R"({"steady_partial":"1"})"})
        CHECK(mistake_in(line) == other);
    const Row rows[] = {
        {R"({"steady_partial":1)", "20: the line is cut off"},
        {R"({"steady_partial":1,"fil)", "22: the line is cut off in a text"},
        {R"({"steady_partial":1} x)", "22: something follows the end"},
        {R"({"steady_partial":1,"people":1,"people":1})", "41: \"people\" is there twice"},
        {R"({"steady_partial":1,"persons":1})", "31: an unknown key: \"persons\""},
        {R"({"steady_partial":1,"named":1})", "31: \"named\" is more than \"people\""},
        {R"({"steady_partial":1,"people":-1})",
         "30: expected a whole number from 0 to 10000000000000"},
    };
    for (const Row& row : rows) CHECK(mistake_in(row.line) == row.mistake);
    const Row inside[] = {
        {R"("records":1.5)", "expected }"},
        {R"("records":007)", "expected a whole number from 0 to 10000000000000"},
        {R"("records":99999999999999999999)", "expected a whole number from 0 to 10000000000000"},
        {R"("from":"2026-02-30")", "not a date"},
        {R"("from":"2026-11-22","to":"2026-11-21","records":1)", "\"from\" is after \"to\""},
        {R"("weeks":{"2026-W54":{}})", "not a week: \"2026-W54\""},
        {R"("weeks":{"2026-W47":{},"2026-W47":{}})", "\"2026-W47\" is there twice"},
        {R"("body":{"warm":{"n":1},"\u0077arm":{"n":1}})", "\"warm\" is there twice"},
        {R"("body":{"":{"n":1}})", "a row without a name"},
        {R"("body":{"a\q":{}})", "not an escape of JSON"},
        {R"("hours":[[168,1]])", "expected a whole number from 0 to 167"},
        {R"("hours":[[2,1],[2,1]])", "values go up, and each is there at least once"},
        {R"("urges":{"waits":[[60,0]]})", "values go up, and each is there at least once"},
    };
    for (const Row& row : inside) {
        CAPTURE(row.line);
        CHECK(mistake_in(in_summary(row.line)).ends_with(std::string(": ") + row.mistake));
    }
}

TEST_CASE("a window that ends before it begins is fine with nothing in it") {
    const Partial partial =
        parsed(R"({"steady_partial":1,"summary":{"from":"2026-11-22","to":"2026-11-21"}})");
    CHECK(parsed(to_line(partial)) == partial);
}

TEST_CASE("another version says which, and what to do") {
    const std::string words = mistake_in(R"({"steady_partial":2,"new":{"x":1}})");
    CHECK(words.starts_with("20: a partial of version 2; this steady-stats knows version 1. "));
    CHECK(words.find("make it again with this one") != std::string::npos);
}

TEST_CASE("a line cut off anywhere is a mistake") {
    const std::string line = to_line(RandomSummary(7).partial());
    for (std::size_t length = 0; length < line.size(); ++length)
        REQUIRE(mistake_in(line.substr(0, length)) != "");
}

TEST_CASE("a sum too large for its number is an error, not a wrong figure") {
    Strengths full;
    full.times[3] = UINT32_MAX;
    Strengths one;
    one.add(3);
    CHECK_THROWS_WITH(full.merge(one), "more than can be counted");
}
