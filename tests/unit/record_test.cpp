#include "record/record.h"

#include <doctest/doctest.h>

#include <random>

using namespace steady;

namespace {

Record parsed(std::string_view line) {
    const auto result = parse_record(line);
    REQUIRE(std::holds_alternative<Record>(result));
    return std::get<Record>(result);
}

BadLine mistake_in(std::string_view line) {
    const auto result = parse_record(line);
    REQUIRE(std::holds_alternative<BadLine>(result));
    return std::get<BadLine>(result);
}

constexpr std::string_view example =
    "time=2026-11-22T08:14:05+01:00 kind=spike intensity=7 trigger=late-reply body=tight-chest "
    "note=\"He said \\\"later\\\".\"";

std::string random_text(std::mt19937& random) {
    static constexpr const char* pieces[] = {"a", " ", "=", "\"",     "\\",   "\n", "\t",
                                             "é", "🌊", ",", "\u202e", "\x7f", "#",  "time"};
    std::string text;
    for (auto left = random() % 6; left > 0; --left) text += pieces[random() % std::size(pieces)];
    return text;
}

Record random_record(std::mt19937& random) {
    Record record;
    record.time.seconds = static_cast<Seconds>(random()) - 1'000'000'000;
    record.time.nanoseconds =
        random() % 2 == 0 ? 0 : static_cast<std::int32_t>(random() % 1000) * 1000;
    record.time.offset = static_cast<std::int32_t>(random() % 1801) - 900;
    record.kind = random() % 4 == 0 ? "my kind" : "spike";
    for (const char* key : {"intensity", "note", "x_1", "body"})
        if (random() % 2 == 0) record.fields.push_back({key, random_text(random)});
    return record;
}

}  // namespace

TEST_CASE("a line becomes a record, its fields in their order") {
    const Record record = parsed(example);
    CHECK(to_string(record.time) == "2026-11-22T08:14:05+01:00");
    CHECK(record.kind == "spike");
    CHECK(record.fields == std::vector<Field>{{"intensity", "7"},
                                              {"trigger", "late-reply"},
                                              {"body", "tight-chest"},
                                              {"note", "He said \"later\"."}});
}

TEST_CASE("a record becomes its line again") { CHECK(to_line(parsed(example)) == example); }

TEST_CASE("time and kind may stand anywhere, and are written first") {
    CHECK(to_line(parsed("note=x kind=note  time=2026-11-22T08:14:05Z\tlonely")) ==
          "time=2026-11-22T08:14:05+00:00 kind=note note=x lonely=\"\"");
}

TEST_CASE("of a key given twice the last value wins, in the place of the first") {
    CHECK(to_line(parsed("time=2026-11-22T08:14:05Z kind=note a=1 b=2 a=3 kind=win")) ==
          "time=2026-11-22T08:14:05+00:00 kind=win a=3 b=2");
    CHECK(to_string(parsed("time=x kind=note time=2026-11-22T08:14:05Z").time) ==
          "2026-11-22T08:14:05+00:00");
}

TEST_CASE("the last value wins among very many keys too") {
    std::string line = "time=2026-11-22T08:14:05Z kind=note";
    for (int round = 0; round < 2; ++round)
        for (int i = 0; i < 100; ++i)
            line += " key" + std::to_string(i) + "=" + std::to_string(i + 1000 * round);
    const Record record = parsed(line);
    REQUIRE(record.fields.size() == 100);
    for (std::size_t i = 0; i < 100; ++i) {
        CHECK(record.fields[i].key == "key" + std::to_string(i));
        CHECK(record.fields[i].value == std::to_string(i + 1000));
    }
}

TEST_CASE("time and kind may be written with escapes") {
    const Record record = parsed(R"(time="2026-11-22T08:14:05\u005a" kind="s\u0070ike")");
    CHECK(to_string(record.time) == "2026-11-22T08:14:05+00:00");
    CHECK(record.kind == "spike");
}

TEST_CASE("unknown kinds and keys are kept") {
    const std::string line = "time=2026-11-22T08:14:05+00:00 kind=my-own Upper.Key=1 x=\"\"";
    CHECK(to_line(parsed(line)) == line);
}

TEST_CASE("the offset of the line is kept") {
    for (const char* time : {"2026-11-22T08:14:05+01:00", "2026-11-22T08:14:05+00:00",
                             "2026-11-22T08:14:05-15:00", "2026-11-22T08:14:05.25+05:45"})
        CHECK(to_line(parsed("time=" + std::string(time) + " kind=note")) ==
              "time=" + std::string(time) + " kind=note");
}

TEST_CASE("a bad line says what is wrong, and where") {
    struct Row {
        std::string_view line;
        std::size_t column;
        std::string_view what;
    };
    const Row rows[] = {
        {"", 1, "no time"},
        {"kind=spike", 1, "no time"},
        {"time kind=spike", 1, "no time"},
        {"time=2026-11-22T08:14:05Z", 1, "no kind"},
        {"time=2026-11-22T08:14:05Z kind", 1, "no kind"},
        {"time=2026-11-22T08:14:05Z kind=\"\"", 1, "no kind"},
        {"kind=spike time=yesterday", 17, "a time that could not be read"},
        {"time=2026-02-30T08:14:05Z kind=spike", 6, "a time that could not be read"},
        {"time=2026-11-22T08:14:05Z kind=spike note=\"no end", 43, "a quote that is not closed"},
        {"time=2026-11-22T08:14:05Z kind=spike a=b=c", 41, "a second = in a bare value"},
        {"=5", 1, "a = without a key"},
        {"{\"kind\":\"spike\"}", 2, "a quote where a key stands"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.line);
        const BadLine bad = mistake_in(row.line);
        CHECK(bad.what == row.what);
        CHECK(bad.column == row.column);
    }
}

TEST_CASE("fields are found by their key, changed in place and added at the end") {
    Record record = parsed(example);
    REQUIRE(record.find("trigger") != nullptr);
    CHECK(*record.find("trigger") == "late-reply");
    CHECK(record.find("recovery") == nullptr);
    record.set("intensity", "5");
    record.set("recovery", "25m");
    CHECK(record.fields.front() == Field{"intensity", "5"});
    CHECK(record.fields.back() == Field{"recovery", "25m"});
}

TEST_CASE("whatever is written reads back the same") {
    std::mt19937 random(11);
    for (int i = 0; i < 3000; ++i) {
        const Record record = random_record(random);
        const std::string line = to_line(record);
        CAPTURE(line);
        const Record again = parsed(line);
        CHECK(again == record);
        CHECK(again.time.offset == record.time.offset);
    }
}
