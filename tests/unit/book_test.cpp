#include "log/book.h"

#include <doctest/doctest.h>

#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

Moment moment(const std::string& time) { return *parse_moment("2026-11-" + time); }

Record record(const std::string& time, std::string kind, std::vector<Field> fields = {}) {
    return {moment(time), std::move(kind), std::move(fields)};
}

/// The time of the last open alarm, or `none`.
std::string open_at(const Records& records, const std::string& time) {
    const Record* open = last_open(records, "spike", moment(time));
    return open == nullptr ? "none" : to_string(open->time).substr(8);
}

}  // namespace

TEST_CASE("settled answers spike, chose answers urge, and nothing else answers") {
    CHECK(answered_kind("settled") == "spike");
    CHECK(answered_kind("chose") == "urge");
    for (const char* kind : {"spike", "urge", "outcome", "", "settle"})
        CHECK_MESSAGE(!answered_kind(kind), kind);
}

TEST_CASE("the last alarm is open until it is answered") {
    Records records{record("22T08:00:00Z", "spike"), record("22T09:00:00Z", "spike"),
                    record("22T09:30:00Z", "urge")};
    CHECK(open_at(records, "22T10:00:00Z") == "22T09:00:00+00:00");
    records.push_back(record("22T10:00:00Z", "settled", {{"of", "2026-11-22T10:00:00+01:00"}}));
    CHECK(open_at(records, "22T10:00:00Z") == "22T08:00:00+00:00");
    records.push_back(record("22T10:00:00Z", "settled", {{"of", "2026-11-22T08:00:00Z"}}));
    CHECK(open_at(records, "22T10:00:00Z") == "none");
}

TEST_CASE("an answer that names nothing, or is of another kind, closes nothing") {
    const Records records{record("22T08:00:00Z", "spike"), record("22T08:10:00Z", "settled"),
                          record("22T08:10:00Z", "settled", {{"of", "yesterday"}}),
                          record("22T08:10:00Z", "chose", {{"of", "2026-11-22T08:00:00Z"}}),
                          record("22T08:10:00Z", "settled", {{"of", "2026-11-22T08:00:00.001Z"}})};
    CHECK(open_at(records, "22T09:00:00Z") == "22T08:00:00+00:00");
}

TEST_CASE("an alarm with an end of its own is closed") {
    for (const char* recovery : {"25m", "unknown"})
        CHECK(open_at({record("22T08:00:00Z", "spike", {{"recovery", recovery}})},
                      "22T09:00:00Z") == "none");
    for (const char* recovery : {"", "long"})
        CHECK(open_at({record("22T08:00:00Z", "spike", {{"recovery", recovery}})},
                      "22T09:00:00Z") != "none");
}

TEST_CASE("only the 24 hours up to now count, to the second") {
    const Records records{record("22T08:00:00.5Z", "spike")};
    CHECK(open_at(records, "22T07:59:59Z") == "none");
    CHECK(open_at(records, "22T08:00:00Z") == "22T08:00:00.5+00:00");
    CHECK(open_at(records, "23T08:00:00Z") == "22T08:00:00.5+00:00");
    CHECK(open_at(records, "23T08:00:01Z") == "none");
}

TEST_CASE("the order is that of time; at the same instant the later line is the last") {
    const Records records{
        record("22T09:00:00Z", "spike"), record("22T10:30:00+01:00", "spike", {{"note", "a"}}),
        record("22T09:30:00Z", "spike", {{"note", "b"}}), record("22T08:00:00Z", "spike")};
    CHECK(*last_open(records, "spike", moment("22T10:00:00Z"))->find("note") == "b");
}

TEST_CASE("the plan for a trigger is its newest, by time") {
    const Records records{
        record("22T09:00:00Z", "plan", {{"trigger", "silence"}, {"note", "walk"}}),
        record("21T09:00:00Z", "plan", {{"trigger", "silence"}, {"note", "tea"}}),
        record("23T09:00:00Z", "plan", {{"trigger", "memory"}, {"note", "music"}}),
        record("24T09:00:00Z", "plan", {{"trigger", "silence"}}),
        record("24T09:00:00Z", "note", {{"trigger", "silence"}, {"note", "no plan"}})};
    CHECK(*plan_for(records, "silence") == "walk");
    CHECK(plan_for(records, "late-reply") == nullptr);
}

TEST_CASE("a slip in the trigger finds its plan, another word does not") {
    const Records records{
        record("22T09:00:00Z", "plan", {{"trigger", "late-reply"}, {"note", "walk"}}),
        record("22T09:00:00Z", "plan", {{"trigger", "late-reply-2"}, {"note", "tea"}})};
    CHECK(*plan_for(records, "late-repyl") == "walk");
    CHECK(*plan_for(records, "late-reply-2") == "tea");
    CHECK(plan_for(records, "short-reply") == nullptr);
}

TEST_CASE("past words come most used first, each element of a list counted") {
    const TemporaryFolder folder;
    const Path log = folder.write("log",
                                  "time=2026-11-20T08:00:00Z kind=spike body=heat,numb\n"
                                  "time=2026-11-20T09:00:00Z kind=urge body=\"numb,,my own\"\n"
                                  "bad line body=heat,heat,heat\"\n"
                                  "time=2026-11-20T09:00:00Z kind=note note=\" body=none\"\n");
    CHECK(past_words({log}, "body", 9) == std::vector<std::string>{"numb", "heat", "my own"});
    CHECK(past_words({log}, "body", 1).size() == 1);
    CHECK(past_words({log}, "trigger", 9).empty());
}

TEST_CASE("records are read from all files, without the bad lines, and from a day on") {
    const TemporaryFolder folder;
    const std::vector<Path> files{
        folder.write("a", "# steady log 1\ntime=2026-11-01T08:00:00Z kind=note\nhalf a li\n"),
        folder.path("none"),
        folder.write("b",
                     "kind=note time=2026-11-01T08:00:00Z\n"
                     "time=2026-11-22T08:00:00Z kind=note note=plan")};
    CHECK(read_records(files, std::nullopt).size() == 3);
    CHECK(read_records(files, parse_day("2026-11-22")).size() == 2);
    CHECK(read_records_with(files, "note=plan").size() == 1);
}

TEST_CASE("whether an alarm is open is asked of the person's own log") {
    const TemporaryFolder folder;
    const Setting log("STEADY_LOG", folder.path().c_str());
    CHECK_FALSE(spike_is_open(moment("22T10:00:00Z")));
    folder.write("phone.log", "time=2026-11-22T08:00:00Z kind=spike\n");
    CHECK(spike_is_open(moment("22T10:00:00Z")));
    folder.write("here.log", "time=2026-11-22T09:00:00Z kind=settled of=2026-11-22T08:00:00Z\n");
    CHECK_FALSE(spike_is_open(moment("22T10:00:00Z")));
}
