#include "record/draft.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

const Moment noon = *parse_moment("2026-11-22T12:00:00+01:00");

const Kinds& shipped() {
    static const Kinds kinds = [] {
        std::vector<std::string> complaints;
        return load_kinds(complaints);
    }();
    return kinds;
}

std::vector<std::string> lines(std::string_view batch) {
    std::vector<std::string> lines;
    for (const Draft& draft : read_batch(batch, shipped(), noon)) lines.push_back(draft.line());
    return lines;
}

std::string refusal(std::string_view batch) {
    try {
        read_batch(batch, shipped(), noon);
    } catch (const Error& error) {
        CHECK(error.exit() == Exit::misuse);
        return error.what();
    }
    return "taken";
}

Draft typed(std::string kind, std::vector<Field> fields) {
    Draft draft;
    draft.record = {noon, std::move(kind), std::move(fields)};
    return draft;
}

}  // namespace

TEST_CASE("a line without a time gets now, and its other bytes stay") {
    const auto drafts = read_batch("kind=note  note=\"a\\u00e9\" x", shipped(), noon);
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0].line() == "time=2026-11-22T12:00:00+01:00 kind=note  note=\"a\\u00e9\" x");
    CHECK(drafts[0].record.time == noon);
    CHECK_FALSE(drafts[0].has_time);
    CHECK(*drafts[0].record.find("note") == "aé");
}

TEST_CASE("a line with its time is passed on byte for byte") {
    const std::string line = "kind=spke mine=1 time=2026-11-20T08:00:00.5Z \"late\"";
    const std::string good = "kind=spke mine=1 time=2026-11-20T08:00:00.5Z late=";
    CHECK(lines(good) == std::vector<std::string>{good});
    CHECK(refusal(line) != "taken");
}

TEST_CASE("blank lines, comments, a BOM and CR at the end are no records") {
    CHECK(lines("\xEF\xBB\xBF# steady log 1\n\n \t\n\r\n") == std::vector<std::string>{});
    CHECK(lines("\xEF\xBB\xBFtime=2026-11-20T08:00:00Z kind=note\r\n") ==
          std::vector<std::string>{"time=2026-11-20T08:00:00Z kind=note"});
    CHECK(lines("").empty());
}

TEST_CASE("a bad line refuses the batch, and its place is the one in the person's line") {
    struct {
        const char* batch;
        const char* says;
    } const table[] = {
        {"kind=note\nnote=two", "stdin:2:1: no kind"},
        {"kind=", "stdin:1:1: no kind"},
        {"note=one kind=", "stdin:1:1: no kind"},
        {"kind=note note=\"one", "stdin:1:16: a quote that is not closed"},
        {"time=today kind=note", "stdin:1:6: a time that could not be read"},
        {"time= kind=note", "stdin:1:"},
        {"\n# one\nkind=note =x", "stdin:3:11: "},
        {"kind=spike intensity=11", "stdin:1:12: intensity=11 is not a strength"},
        {"kind=spke intensity=high", "stdin:1:11: intensity=high is not a strength"},
        {"kind=settled recovery=soon", "stdin:1:14: recovery=soon is not a length of time"},
    };
    for (const auto& row : table) {
        CAPTURE(row.batch);
        const std::string said = refusal(row.batch);
        CHECK_MESSAGE(said.starts_with(row.says), said);
    }
}

TEST_CASE("a field that is filled in stands at the end of a piped line, and before a typed note") {
    Draft piped = read_batch("kind=settled note=good", shipped(), noon)[0];
    piped.add("trigger", "late reply");
    CHECK(piped.line() ==
          "time=2026-11-22T12:00:00+01:00 kind=settled note=good trigger=\"late reply\"");
    CHECK(*piped.record.find("trigger") == "late reply");
    Draft draft = typed("settled", {{"skill", "tea"}, {"note", "good"}});
    draft.add("trigger", "silence");
    draft.add("recovery", "5m");
    CHECK(draft.line() ==
          "time=2026-11-22T12:00:00+01:00 kind=settled skill=tea trigger=silence recovery=5m "
          "note=good");
}

TEST_CASE("another time changes nothing else in a line") {
    const Moment later = *parse_moment("2026-11-22T12:00:00.001+01:00");
    Draft piped =
        read_batch("kind=spike  time=\"2026-11-22T12:00:00+01:00\" x=1", shipped(), noon).front();
    piped.set_time(later);
    CHECK(piped.line() == "kind=spike  time=\"2026-11-22T12:00:00.001+01:00\" x=1");
    CHECK(piped.record.time == later);
    Draft answer = read_batch("kind=settled of=2026-11-22T11:00:00Z x=1", shipped(), noon).front();
    answer.change("of", later);
    CHECK(answer.line() ==
          "time=2026-11-22T12:00:00+01:00 kind=settled of=2026-11-22T12:00:00.001+01:00 x=1");
    CHECK(*answer.record.find("of") == "2026-11-22T12:00:00.001+01:00");
}

TEST_CASE("what is sealed whole keeps its bytes: its time is in the box") {
    const std::string box = "box=AQE" + std::string(245, 'A');
    std::vector<Draft> drafts = read_batch(box + "\n", shipped(), noon);
    REQUIRE(drafts.size() == 1);
    drafts[0].set_time({1'000, 0, 0});
    CHECK(drafts[0].line() == box);
}

TEST_CASE("what is no whole box is refused: nobody could open it") {
    const std::string whole = "AQE" + std::string(245, 'A');
    for (const std::string& box :
         {std::string("!!!"), std::string(), whole.substr(1), whole.substr(0, 247), whole + "A"})
        for (const char* before : {"", "kind=note intensity=3 "}) {
            CAPTURE(before + box);
            CHECK_THROWS_WITH_AS(read_batch(before + ("box=" + box), shipped(), noon),
                                 doctest::Contains("is not a whole box"), Error);
        }
    CHECK(wrong_values("kind=note box=" + whole, shipped()).empty());
    CHECK(wrong_values("kind=note box=" + whole + "A", shipped()).front().what ==
          "box=AQEAAAAAAAAA... is not a whole box; the words in it would not open");
}

TEST_CASE("of a key given twice the last one counts, and is the one that is changed") {
    Draft piped =
        read_batch("kind=note time=2026-11-20T08:00:00Z time=2026-11-21T08:00:00Z", shipped(), noon)
            .front();
    piped.set_time(noon);
    CHECK(piped.line() == "kind=note time=2026-11-20T08:00:00Z time=2026-11-22T12:00:00+01:00");
}

TEST_CASE("a kind that nobody declared is pointed out, with what was meant") {
    CHECK(unknown_kind_hint(shipped(), "spike", true).empty());
    CHECK(unknown_kind_hint(shipped(), "spke", false) ==
          "spke: did you mean spike? It is kept as spke.");
    CHECK(unknown_kind_hint(shipped(), "spke", true) ==
          "spke: did you mean spike? It is kept as spke; steady-log --undo takes it back.");
    CHECK(unknown_kind_hint(shipped(), "alarm", false) ==
          "alarm: did you mean spike? It is kept as alarm.");
    CHECK(unknown_kind_hint(shipped(), "dream", true) == "dream: a kind of your own; it is kept");
}

TEST_CASE("what is short comes first and free text last, as the kind declares it") {
    Record record{noon,
                  "spike",
                  {{"note", "n"},
                   {"mood", "m"},
                   {"body", "heat"},
                   {"trigger", "t"},
                   {"situation", "s"},
                   {"intensity", "7"}}};
    put_in_order(record, shipped());
    std::vector<std::string> keys;
    for (const Field& field : record.fields) keys.push_back(field.key);
    CHECK(keys ==
          std::vector<std::string>{"intensity", "trigger", "body", "situation", "note", "mood"});
}

TEST_CASE("an alarm whose time is taken moves on by milliseconds, into the next second too") {
    std::set<Moment> taken;
    CHECK(to_string(take_own_time(noon, taken)) == to_string(noon));
    CHECK(to_string(take_own_time(noon, taken)) == "2026-11-22T12:00:00.001+01:00");
    CHECK(to_string(take_own_time(noon, taken)) == "2026-11-22T12:00:00.002+01:00");
    const Moment late = *parse_moment("2026-11-22T12:00:01.9995+01:00");
    take_own_time(late, taken);
    CHECK(to_string(take_own_time(late, taken)) == "2026-11-22T12:00:02.0005+01:00");
    CHECK(taken.size() == 5);
}
