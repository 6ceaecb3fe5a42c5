#include "report/report_records.h"

#include <doctest/doctest.h>

#include "log_text.h"

using namespace steady;

namespace {

/// The lines as they come, through a reader of records.
ReportPage page_of(const std::vector<std::string>& lines, const Filter& filter = {},
                   const std::vector<std::string>& notes = {}) {
    const Kinds kinds = built_in_kinds();
    const Tell tell = [](const Remark&) {};
    Vocabulary vocabulary;
    EntryReader reader(tell, vocabulary);
    PageRecords records(filter, kinds, vocabulary, notes);
    std::string text;
    for (const std::string& line : lines) text += line + '\n';
    const Descriptor file = log_text(text);
    LineReader log(file.number(), "log");
    reader.read(log, [&](const Entry& entry, std::string_view line) {
        records.add(line, entry, filter.admits_kind(entry.kind_name));
    });
    ReportPage page;
    records.put_on(page);
    return page;
}

using Skills = std::vector<std::string>;

}  // namespace

TEST_CASE("an alarm is listed with its end, its strength, its trigger and its skills") {
    const ReportPage page = page_of({
        "time=2026-11-20T10:00:00+01:00 kind=spike intensity=7 trigger=late-reply skill=walk,call",
        "time=2026-11-20T10:10:00+01:00 kind=practice exercise=box-breathing",
        "time=2026-11-20T10:45:30+01:00 kind=settled of=2026-11-20T10:00:00+01:00 skill=walk",
    });
    REQUIRE(page.alarms.size() == 1);
    const ListedAlarm& alarm = page.alarms[0];
    CHECK(alarm.trigger == "late-reply");
    CHECK(alarm.intensity == 7);
    CHECK(alarm.recovery == 45);
    CHECK(alarm.skills == Skills{"walk", "call", "box-breathing"});
}

TEST_CASE("an alarm without an end has none") {
    const ReportPage page = page_of({
        "time=2026-11-20T10:00:00+01:00 kind=spike",
        "time=2026-11-20T11:00:00+01:00 kind=spike recovery=unknown",
    });
    REQUIRE(page.alarms.size() == 2);
    CHECK_FALSE(page.alarms[0].recovery);
    CHECK_FALSE(page.alarms[0].intensity);
    CHECK_FALSE(page.alarms[1].recovery);
}

TEST_CASE("alarms are in order of time, whatever the order of the lines") {
    const ReportPage page = page_of({
        "time=2026-11-20T11:00:00+01:00 kind=settled of=2026-11-20T10:00:00+01:00",
        "time=2026-11-21T10:00:00+01:00 kind=spike trigger=second",
        "time=2026-11-20T10:00:00+01:00 kind=spike trigger=first",
    });
    REQUIRE(page.alarms.size() == 2);
    CHECK(page.alarms[0].trigger == "first");
    CHECK(page.alarms[0].recovery == 60);
    CHECK(page.alarms[1].trigger == "second");
}

TEST_CASE("only alarms of the days asked for are listed, and a later settled still closes") {
    Filter filter;
    filter.since = parse_day("2026-11-20");
    filter.until = parse_day("2026-11-20");
    const ReportPage page = page_of(
        {
            "time=2026-11-19T10:00:00+01:00 kind=spike trigger=before",
            "time=2026-11-20T23:50:00+01:00 kind=spike trigger=inside",
            "time=2026-11-21T00:10:00+01:00 kind=settled of=2026-11-20T23:50:00+01:00",
            "time=2026-11-21T10:00:00+01:00 kind=spike trigger=after",
        },
        filter);
    REQUIRE(page.alarms.size() == 1);
    CHECK(page.alarms[0].trigger == "inside");
    CHECK(page.alarms[0].recovery == 20);
}

TEST_CASE("what to bring is always there, other words only of the kinds asked for") {
    const std::vector<std::string> lines{
        "time=2026-11-20T10:00:00+01:00 kind=bring note=\"the evening\"",
        "time=2026-11-20T11:00:00+01:00 kind=thought thought=secret",
        "time=2026-11-20T12:00:00+01:00 kind=journal note=page",
    };
    const ReportPage page = page_of(lines, {}, {"journal"});
    REQUIRE(page.bring.size() == 1);
    CHECK(page.bring[0].rows[0].value == "the evening");
    REQUIRE(page.notes.size() == 1);
    CHECK(page.notes[0].rows[0].value == "page");
    CHECK(page_of(lines).notes.empty());
}

TEST_CASE("a filter chooses alarms; what settles them, and what to bring, stays") {
    Filter filter;
    filter.kinds = {"spike"};
    const ReportPage page = page_of(
        {
            "time=2026-11-20T10:00:00+01:00 kind=spike",
            "time=2026-11-20T10:30:00+01:00 kind=settled of=2026-11-20T10:00:00+01:00",
            "time=2026-11-20T11:00:00+01:00 kind=bring note=later",
        },
        filter);
    REQUIRE(page.alarms.size() == 1);
    CHECK(page.alarms[0].recovery == 30);
    CHECK(page.bring.size() == 1);
}
