#include "record/entry.h"

#include <doctest/doctest.h>

#include "log_text.h"
#include "record/kinds.h"
#include "record/logfmt.h"

using namespace steady;

namespace {

/// As steady-log words it.
std::string wrong(Type type, std::string_view value) {
    FieldType field;
    field.type = type;
    return wrong_value(field, value).value_or("fits");
}

struct Reading {
    std::optional<Entry> entry;
    std::string kind;
    std::vector<Remark> remarks;
    std::int64_t sealed = 0;
    Vocabulary words;
};

/// Reads the lines one after the other; the last entry counts.
Reading read(std::initializer_list<std::string> lines, std::string_view group = {}) {
    Reading reading;
    const Tell tell = [&](const Remark& remark) { reading.remarks.push_back(remark); };
    std::string text;
    for (const std::string& line : lines) text += line + '\n';
    const Descriptor file = log_text(text);
    LineReader log(file.number(), "log");
    EntryReader reader(tell, reading.words, group);
    reader.read(log, [&](const Entry& entry, std::string_view) {
        reading.entry = entry;
        reading.kind = entry.kind_name;
    });
    reading.sealed = reader.sealed();
    return reading;
}

/// With a time and a kind before it.
Reading read_spike(const std::string& fields) {
    return read({"time=2026-11-22T08:14:05+01:00 kind=spike " + fields});
}

}  // namespace

TEST_CASE("an entry holds what the statistics need of a record") {
    const Reading reading =
        read_spike("intensity=7 trigger=late-reply recovery=1h30m note=\"a b\"");
    REQUIRE(reading.entry);
    CHECK(to_string(reading.entry->time) == "2026-11-22T08:14:05+01:00");
    CHECK(reading.entry->kind == EntryKind::spike);
    CHECK(reading.kind == "spike");
    CHECK(reading.entry->intensity == 7);
    CHECK(reading.entry->recovery.kind == Recovery::Kind::known);
    CHECK(reading.entry->recovery.seconds == 5400);
    CHECK(reading.words.groups[reading.entry->group] == "late-reply");
    CHECK_FALSE(reading.entry->of);
    CHECK(reading.remarks.empty());
}

TEST_CASE("what a record does not say is absent") {
    const Reading reading = read_spike("");
    REQUIRE(reading.entry);
    CHECK(reading.entry->intensity == -1);
    CHECK(reading.entry->recovery.kind == Recovery::Kind::absent);
    CHECK_FALSE(reading.entry->of);
}

TEST_CASE("empty values are absent, and nothing is told") {
    const Reading reading = read_spike("intensity= recovery=\"\" of");
    REQUIRE(reading.entry);
    CHECK(reading.entry->intensity == -1);
    CHECK(reading.entry->recovery.kind == Recovery::Kind::absent);
    CHECK_FALSE(reading.entry->of);
    CHECK(reading.remarks.empty());
}

TEST_CASE("kinds are told apart by their exact name") {
    const auto kind_of = [](const std::string& name) {
        return read({"time=2026-11-22T08:14:05Z kind=" + name}).entry.value().kind;
    };
    CHECK(kind_of("spike") == EntryKind::spike);
    CHECK(kind_of("settled") == EntryKind::settled);
    using enum EntryKind;
    for (const auto& [name, kind] : {std::pair{"practice", practice},
                                     {"urge", urge},
                                     {"chose", chose},
                                     {"prediction", prediction},
                                     {"exposure", exposure},
                                     {"outcome", outcome},
                                     {"positive", positive},
                                     {"kept", kept},
                                     {"okay", okay},
                                     {"win", win}})
        CHECK(kind_of(name) == kind);
    for (const char* other : {"Spike", "spikes", "checkin", "settle", "\"spike \"", "my-own",
                              "predictio", "predictions", "exposures", "s"})
        CHECK(kind_of(other) == EntryKind::other);
}

TEST_CASE("strengths are whole numbers from 0 to 10") {
    for (const auto& [text, value] :
         {std::pair{"0", 0}, {"7", 7}, {"10", 10}, {"007", 7}, {"00", 0}, {"010", 10}})
        CHECK(read_spike("intensity=" + std::string(text)).entry.value().intensity == value);
    for (const char* text : {"11", "-1", "5.5", "high", "+5", "1e1", "100", "٣"}) {
        const Reading reading = read_spike("intensity=" + std::string(text));
        REQUIRE(reading.entry);
        CHECK(reading.entry->intensity == -1);
        REQUIRE(reading.remarks.size() == 1);
        CHECK(reading.remarks[0].what ==
              "intensity=" + std::string(text) + " " + wrong(Type::strength, text));
        CHECK(reading.remarks[0].column == 53);
        CHECK_FALSE(reading.remarks[0].bad_line);
    }
}

TEST_CASE("recovery is a length of time, or unknown") {
    CHECK(read_spike("recovery=45s").entry.value().recovery.seconds == 45);
    CHECK(read_spike("recovery=0m").entry.value().recovery.kind == Recovery::Kind::known);
    CHECK(read_spike("recovery=unknown").entry.value().recovery.kind == Recovery::Kind::unknown);
    for (const char* text : {"soon", "30m1h", "1h1h", "m", "5", "-5m"}) {
        const Reading reading = read_spike("recovery=" + std::string(text));
        CHECK(reading.entry.value().recovery.kind == Recovery::Kind::absent);
        REQUIRE(reading.remarks.size() == 1);
        CHECK(reading.remarks[0].what ==
              "recovery=" + std::string(text) + " " + wrong(Type::duration, text));
    }
}

TEST_CASE("of is a moment") {
    const Reading reading =
        read({"time=2026-11-22T09:00:00Z kind=settled of=2026-11-22T08:14:05Z"});
    REQUIRE(reading.entry.value().of);
    CHECK(to_string(*reading.entry->of) == "2026-11-22T08:14:05+00:00");
    const Reading wrong = read({"time=2026-11-22T09:00:00Z kind=settled of=then"});
    CHECK_FALSE(wrong.entry.value().of);
    REQUIRE(wrong.remarks.size() == 1);
    CHECK(wrong.remarks[0].what ==
          "of=then is not the time of a record (2026-11-22T08:14:05+01:00)");
    CHECK(wrong.remarks[0].column == 43);
}

TEST_CASE("values may be written with escapes") {
    const Reading reading =
        read({R"(time="2026-11-22T08:14:05\u005a" kind="sp\u0069ke" intensity="\u0037")"});
    REQUIRE(reading.entry);
    CHECK(reading.kind == "spike");
    CHECK(reading.entry->kind == EntryKind::spike);
    CHECK(reading.entry->intensity == 7);
}

TEST_CASE("of a key given twice the last value counts") {
    const Reading reading =
        read_spike("intensity=3 intensity=8 kind=settled time=2026-11-23T00:00:00Z");
    CHECK(reading.entry.value().intensity == 8);
    CHECK(reading.entry->kind == EntryKind::settled);
    CHECK(to_string(reading.entry->time) == "2026-11-23T00:00:00+00:00");
    CHECK(read_spike("intensity=3 intensity=").entry.value().intensity == -1);
}

TEST_CASE("a line over 1 MiB is told and passed over, and those around it are read") {
    const std::string one = "time=2026-11-22T08:14:05+01:00 kind=note";
    for (const std::size_t size : {std::size_t{1} << 20, std::size_t{3} << 20}) {
        const Reading reading = read({one, one + " note=" + std::string(size, 'x'), one,
                                      "time=2026-11-22T08:15:05+01:00 kind=spike"});
        REQUIRE(reading.remarks.size() == 1);
        CHECK(to_string(reading.remarks[0]) == "log:2:1: a line longer than 1 MiB; passed over");
        CHECK(reading.kind == "spike");
    }
}

TEST_CASE("a bad line is told with its place and gives no entry") {
    struct Row {
        std::string line;
        std::size_t column;
        std::string_view what;
    };
    const Row rows[] = {
        {"kind=spike", 1, "no time"},
        {"time=yesterday kind=spike", 6, "a time that could not be read"},
        {"kind=spike time=2026-02-30T00:00:00Z", 17, "a time that could not be read"},
        {"time=2026-11-22T08:14:05Z note=x", 1, "no kind"},
        {"time=2026-11-22T08:14:05Z kind=spike note=\"no end", 43, "a quote that is not closed"},
        {"time=2026-11-22T08:14:05Z kind=spike a=\"b\\x\"", 42,
         "an escape that JSON does not have"},
        {"He said later", 1, "no time"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const Reading reading = read({row.line});
        CHECK_FALSE(reading.entry);
        REQUIRE(reading.remarks.size() == 1);
        CHECK(reading.remarks[0].bad_line);
        CHECK(reading.remarks[0].what == row.what);
        CHECK(reading.remarks[0].column == row.column);
    }
}

TEST_CASE("a line that is only a box is sealed: counted, and no bad line") {
    const Reading reading = read({"box=c2VhbGVk", "box=\"a b\" box=c", "  box=\tbox"});
    CHECK_FALSE(reading.entry);
    CHECK(reading.remarks.empty());
    CHECK(reading.sealed == 3);
}

TEST_CASE("a record with a box beside time and kind is a record like others") {
    const Reading reading = read_spike("intensity=4 box=c2VhbGVk");
    CHECK(reading.entry.value().intensity == 4);
    CHECK(reading.sealed == 0);
}

TEST_CASE("words are ids, and lists are one word as they were written") {
    const Reading reading = read_spike(
        "trigger=silence company=alone body=warm,shaky feeling=sad behavior=waited "
        "distortion=labeling skill=walk helped=partly");
    REQUIRE(reading.entry);
    const Entry& entry = *reading.entry;
    CHECK(reading.words.company[entry.company] == "alone");
    CHECK(reading.words.bodies[entry.body] == "warm,shaky");
    CHECK(reading.words.feelings[entry.feeling] == "sad");
    CHECK(reading.words.behaviors[entry.behavior] == "waited");
    CHECK(reading.words.distortions[entry.distortion] == "labeling");
    CHECK(reading.words.skills[entry.skill] == "walk");
    CHECK(entry.helped == Said::partly);
    CHECK(read_spike("company= body=\"\"").entry->company == 0);
}

TEST_CASE("a practice has its exercise, ratings and length") {
    const Reading reading =
        read({"time=2026-11-22T08:14:05Z kind=practice exercise=box before=7 "
              "after=10 duration=1h30m helped=no"});
    REQUIRE(reading.entry);
    CHECK(reading.words.exercises[reading.entry->subject] == "box");
    CHECK(reading.entry->before == 7);
    CHECK(reading.entry->after == 10);
    CHECK(reading.entry->length == 5400);
    CHECK(reading.entry->helped == Said::no);
}

TEST_CASE("urges, fears and small steps have what becomes of them") {
    const Reading chose = read({"time=2026-11-22T08:14:05Z kind=chose choice=shared waited=20m"});
    CHECK(chose.entry.value().choice == UrgeChoice::shared);
    CHECK(chose.entry->length == 1200);
    const Reading fear = read({"time=2026-11-22T08:14:05Z kind=prediction likelihood=100"});
    CHECK(fear.entry.value().foretells);
    CHECK(fear.entry->likelihood == 100);
    const std::string step = "time=2026-11-22T08:14:05Z kind=exposure step=apart peak=8 ";
    CHECK_FALSE(read({step}).entry.value().foretells);
    const Reading foretold = read({step + "prediction=x came_true=yes"});
    CHECK(foretold.entry.value().foretells);
    CHECK(foretold.entry->came_true == Said::yes);
    CHECK(foretold.entry->peak == 8);
    CHECK(foretold.words.steps[foretold.entry->subject] == "apart");
}

TEST_CASE("a value of the wrong type is told where the statistics would use it") {
    const auto remarks = [](const std::string& fields) {
        return read({"time=2026-11-22T08:14:05Z " + fields}).remarks.size();
    };
    CHECK(remarks("kind=practice before=11 after=x duration=soon helped=maybe") == 4);
    CHECK(remarks("kind=chose choice=hid waited=long of=then") == 3);
    CHECK(remarks("kind=prediction likelihood=101") == 1);
    CHECK(remarks("kind=outcome came_true=perhaps") == 1);
    CHECK(remarks("kind=note before=11 choice=hid likelihood=101") == 0);
}

TEST_CASE("alarms may be grouped by another field, or by the clock") {
    const std::string line = "time=2026-11-22T08:14:05+01:00 kind=checkin place=home body=warm";
    const auto group = [&](std::string_view field) {
        const Reading reading = read({line}, field);
        return reading.entry->group == 0 ? ""
                                         : std::string(reading.words.groups[reading.entry->group]);
    };
    CHECK(group("") == "");
    CHECK(group("place") == "home");
    CHECK(group("body") == "warm");
    CHECK(group("weekday") == "Sunday");
    CHECK(group("hour") == "08:00");
    CHECK(group("trigger") == "");
}
