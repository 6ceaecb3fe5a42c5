#include "import/import.h"

#include <doctest/doctest.h>

#include <map>

#include "base/error.h"
#include "definition/definition.h"
#include "setting.h"
#include "text/text.h"

using namespace steady;

namespace {

const ImportWords& shipped_words() {
    static const ImportWords words = [] {
        ImportWords built_in;
        add_import_words(built_in, built_in_definition("import.toml"));
        return built_in;
    }();
    return words;
}

const Kinds& shipped_kinds() {
    static const Kinds kinds = built_in_kinds();
    return kinds;
}

ImportSettings settings(Zone zone = Zone::fixed(60)) {
    return {"export", zone, shipped_kinds(), shipped_words()};
}

std::string shown(const Imported& imported) {
    std::string lines;
    for (const Record& record : imported.records) lines += to_line(record) + "\n";
    for (const Remark& remark : imported.remarks) lines += to_string(remark) + "\n";
    return lines;
}

std::string daylio(std::string_view text) { return shown(import_daylio(text, settings())); }

constexpr const char* header = "full_date,date,weekday,time,mood,activities,note_title,note\n";

std::optional<Day> day(std::string_view text) {
    return parse_month_and_day(text, 2018, shipped_words());
}

}  // namespace

TEST_CASE("cells in quotes hold separators, quotes and line breaks, and rows know their line") {
    const Csv csv = read_csv("a,\"b,\"\"c\"\"\nd\"\r\n\r\n e , \"f\"\n", ',');
    REQUIRE(csv.rows.size() == 2);
    CHECK(csv.rows[0].cells == std::vector<std::string>{"a", "b,\"c\"\nd"});
    CHECK(csv.rows[0].line == 1);
    CHECK(csv.rows[1].cells == std::vector<std::string>{"e", "f"});
    CHECK(csv.rows[1].line == 4);
    CHECK_FALSE(csv.unclosed);
    CHECK(read_csv("a,\"b\nc", ',').unclosed);
    CHECK(read_csv("a,\"b\nc", ',').rows.back().cells.back() == "b\nc");
    CHECK(read_csv("a;b", ';').rows[0].cells.size() == 2);
    CHECK(read_csv("", ',').rows.empty());
}

TEST_CASE("a day and a month read in the language of the phone") {
    struct {
        const char* text;
        const char* day;
    } const rows[] = {
        {"June 22", "2018-06-22"},         {"7 września", "2018-09-07"},
        {"16 de octubre", "2018-10-16"},   {"3. März", "2018-03-03"},
        {"1er août", "2018-08-01"},        {"12 ФЕВРАЛЯ", "2018-02-12"},
        {"5. července", "2018-07-05"},     {"22 Haziran", "2018-06-22"},
        {"June 22nd, 2018", "2018-06-22"}, {"2 de março", "2018-03-02"},
    };
    for (const auto& [text, expected] : rows) CHECK_MESSAGE(day(text) == parse_day(expected), text);
    for (const char* text : {"", "June", "22", "Juno 22", "February 29", "June 22 23"})
        CHECK_MESSAGE(day(text) == std::nullopt, text);
}

TEST_CASE("no word of import.toml means two things") {
    toml::table document;
    const TableReader table = read_definition(built_in_definition("import.toml"), document);
    std::map<std::string, std::size_t> places;
    for (const char* key : {"months", "moods"})
        for (const TableReader& language : table.tables("language")) {
            const auto row = language.texts(key);
            for (std::size_t i = 0; i < row.size(); ++i)
                for (const auto word : split(row[i], '|')) {
                    const auto [at, fresh] = places.emplace(std::string(key) + lower(word), i);
                    CHECK_MESSAGE((fresh || at->second == i), word);
                }
        }
    CHECK(places.size() > 300);
}

TEST_CASE("a clock reads in twelve and in twenty-four hours") {
    struct {
        const char* text;
        Seconds seconds;
    } const rows[] = {{"20:39", 74'340},      {"9:03", 32'580},
                      {"5:01 PM", 61'260},    {"12:00 am", 0},
                      {"12:30 p.m.", 45'000}, {"07:00:30", 25'230},
                      {"5:01 p. m.", 61'260}, {"5:01 a. m.", 18'060},
                      {"17.05", 61'500},      {"5:01\xE2\x80\xAFPM", 61'260}};
    for (const auto& [text, seconds] : rows)
        CHECK_MESSAGE(parse_written_clock(text) == seconds, text);
    for (const char* text : {"", "24:00", "13:00 PM", "0:10 PM", "8", "8:60", "8:00 x"})
        CHECK_MESSAGE(parse_written_clock(text) == std::nullopt, text);
}

TEST_CASE("a time reads along a format, or not at all") {
    const auto read = [](const char* text, const char* format) {
        const auto time = parse_written(text, format, shipped_words());
        if (!time) return std::string("nothing");
        std::string shown = time->day ? day_name(*time->day) : "";
        if (time->clock) shown += " " + std::to_string(*time->clock);
        if (time->offset) shown += " offset " + std::to_string(*time->offset);
        if (time->instant) shown += " instant " + std::to_string(*time->instant);
        return shown;
    };
    CHECK(read("22.11.2026 18:05", "%d.%m.%Y %H:%M") == "2026-11-22 65100");
    CHECK(read("Sun Nov 22 6:05:01 PM 2026", "%a %b %e %r %Y") == "2026-11-22 65101");
    CHECK(read("11/22/26", "%D") == "2026-11-22");
    CHECK(read("2026-11-22T18:05+0530", "%FT%R%z") == "2026-11-22 65100 offset 330");
    CHECK(read("2026-11-22T18:05Z", "%FT%R%z") == "2026-11-22 65100 offset 0");
    CHECK(read("1600000000", "%s") == " instant 1600000000");
    CHECK(read("100% 2026-11-22", "100%% %F") == "2026-11-22");
    for (const char* text : {"", "22.11.2026", "31.02.2026 10:00", "22.11.2026 18:05 x"})
        CHECK_MESSAGE(read(text, "%d.%m.%Y %H:%M") == "nothing", text);
    CHECK(read("22", "%d%") == "nothing");
    CHECK(read("22", "%q") == "nothing");
    for (const char* format : {"", "%d.%m.%Y", "100%% %F", "%%d"})
        CHECK_MESSAGE(unknown_in_format(format) == std::nullopt, format);
    CHECK(unknown_in_format("%d.%q") == "%q");
    CHECK(unknown_in_format("%d%") == "%");
}

TEST_CASE("HTML is made plain, and what only looks like it stays") {
    CHECK(plain_text("It was <b>late</b>.<br>I <3 it &amp; slept") ==
          "It was late.\nI <3 it & slept");
    CHECK(plain_text("<div>a</div><div>b</div>") == "a\nb");
    CHECK(plain_text("<ul><li>a</li><li>b</li></ul>") == "- a\n- b");
    CHECK(plain_text("<a href=\"https://x.org\">here</a>.") == "here (https://x.org).");
    CHECK(plain_text("a < b > c <me> & &co; &#8217;") == "a < b > c <me> & &co; \xE2\x80\x99");
    CHECK(plain_text("<") == "<");
    CHECK(plain_text("a<b and c>d, <I don't love you>") == "a<b and c>d, <I don't love you>");
    CHECK(plain_text("<a = b>, <b x=\"y>") == "<a = b>, <b x=\"y>");
    CHECK(plain_text("<p class=x id='y z'>a<br/>b<br />c</p>") == "a\nb\nc");
    CHECK(plain_text("see <a href=\"https://x.org\">here") == "see here (https://x.org)");
}

TEST_CASE("moods are strengths, made-up ones are feelings that are told") {
    CHECK(daylio(std::string(header) + "2020-05-01,,,9:00,OKROPNIE,,,\n") ==
          "time=2020-05-01T09:00:00+01:00 kind=checkin intensity=10 feeling=okropnie\n");
    const std::string own = daylio(std::string(header) + "2020-05-01,,,9:00,on edge,,,\n");
    CHECK(own.starts_with("time=2020-05-01T09:00:00+01:00 kind=checkin feeling=on-edge\nexport: "));
    CHECK(own.find("on edge (1)") != own.npos);
    ImportWords words = shipped_words();
    add_import_words(words, {"import.toml", "mine", "[mood]\n\"On Edge\" = 8\n"});
    CHECK(words.strength_of("on edge") == 8);
    CHECK_THROWS_WITH_AS(add_import_words(words, {"import.toml", "mine", "[mood]\nx = 11\n"}),
                         doctest::Contains("mine:2:1"), Error);
}

TEST_CASE("entries come in order of time, those of one minute as they were written") {
    CHECK(daylio(std::string(header) + "2020-05-01,,,9:00,,,,third\n2020-05-01,,,9:00,,,,second\n"
                                       "2020-04-30,,,9:00,,,,first\n") ==
          "time=2020-04-30T09:00:00+01:00 kind=checkin note=first\n"
          "time=2020-05-01T09:00:00+01:00 kind=checkin note=second\n"
          "time=2020-05-01T09:00:00+01:00 kind=checkin note=third\n");
}

TEST_CASE("columns that are not known, and cells without one, go into the note") {
    CHECK(daylio("full_date,date,weekday,time,mood,activities,weather,note\n"
                 "2020-05-01,,,9:00,,,sunny,walked,more\n") ==
          "time=2020-05-01T09:00:00+01:00 kind=checkin "
          "note=\"walked\\nweather: sunny\\ncolumn 9: more\"\n");
}

TEST_CASE("a row of separators alone is no entry") {
    CHECK(daylio(std::string(header) + ",,,,,,,\n , ,\n") == "");
    const Imported imported = import_table("time,note\n,\n2020-05-01,a\n", {}, settings());
    CHECK(imported.records.size() == 1);
    CHECK(imported.remarks.empty());
    const char* thoughts = "uuid,createdAt,automaticThought\n,,\n";
    CHECK(import_thoughts(thoughts, settings()).remarks.empty());
}

TEST_CASE("an hour that the clock skipped or repeated is told") {
    const Setting zone("TZ", "Europe/Berlin");
    const auto import = [](const char* row) {
        return shown(import_daylio(std::string(header) + row, settings(Zone::system())));
    };
    CHECK(import("2021-03-28,,,2:30,,,,x\n") ==
          "time=2021-03-28T03:30:00+02:00 kind=checkin note=x\n"
          "export:2:1: the clock skipped 2021-03-28 02:30 in this zone; taken as 03:30\n");
    CHECK(import("2021-10-31,,,2:30,,,,x\n") ==
          "time=2021-10-31T02:30:00+02:00 kind=checkin note=x\n"
          "export:2:1: the clock showed 2021-10-31 02:30 twice; taken as the first time\n");
}

TEST_CASE("a text that is too long for a line goes on in records of the same time") {
    std::string note;
    for (int i = 0; note.size() < 200'000; ++i) note += "word" + std::to_string(i) + " ";
    const Imported imported =
        import_daylio(std::string(header) + "2020-05-01,,,9:00,,,," + note + "\n", settings());
    CHECK(imported.entries == 1);
    REQUIRE(imported.records.size() > 3);
    std::string all;
    for (const Record& record : imported.records) {
        CHECK(to_line(record).size() <= 64 * 1024);
        all += *record.find("note");
    }
    CHECK(all == trim(note));
}

TEST_CASE("an alarm that is too long for a line is one alarm, and the rest of it a note") {
    std::string note;
    for (int i = 0; note.size() < 150'000; ++i) note += "word" + std::to_string(i) + " ";
    const auto records =
        import_table("time,kind,intensity,trigger,note\n2020-05-01 09:00,spike,7,x," + note +
                         "\n2020-05-01 09:00,journal,,," + note + "\n",
                     {}, settings())
            .records;
    std::string all, pages;
    for (const Record& record : records) {
        CHECK((record.kind == "spike") ==
              (&record == &records.front() || record.find("intensity") != nullptr));
        (record.kind == "journal" ? pages : all) += *record.find("note");
    }
    CHECK(all == trim(note));
    CHECK(pages == trim(note));
}

TEST_CASE("no two alarms of a table have the same time") {
    const Imported imported = import_table(
        "time,kind\n2020-05-01 09:00,spike\n2020-05-01 09:00,spike\n"
        "2020-05-01 09:00,note\n",
        {}, settings());
    REQUIRE(imported.records.size() == 3);
    CHECK(imported.records[1].kind == "note");
    CHECK(imported.records[1].time < imported.records[2].time);
}

TEST_CASE("a map that does not fit says where, or what columns there are") {
    struct {
        const char* map;
        const char* why;
    } const rows[] = {
        {"kinds = \"x\"", "m:1:1: unknown key `kinds`"},
        {"kind = \"Two Words\"", "m:1:1: a kind is one word"},
        {"kind = \"\"", "m:1:1: `kind` is empty"},
        {"separator = \"ab\"", "m:1:1: `separator` is one character"},
        {"time_format = \"%q\"", "m:1:1: `%q` is none of %Y"},
        {"[column]\na = \"B c\"", "m:2:1: `B c`: a field's name"},
        {"[constant]\ntime = \"x\"", "m:2:1: `time` is in every record"},
    };
    for (const auto& [map, why] : rows)
        CHECK_THROWS_WITH_AS(read_table_map(map, "m"), doctest::Contains(why), Error);
    const TableMap map = read_table_map("[column]\n\"When\" = \"time\"\n", "m");
    CHECK_THROWS_WITH_AS(import_table("a,b\n", map, settings()),
                         doctest::Contains("there is no column `when`"), Error);
    CHECK_THROWS_WITH_AS(import_table("a,b\n", {}, settings()),
                         doctest::Contains("no column says when"), Error);
}

TEST_CASE("a kind or a name longer than a line ends nothing") {
    const std::string endless(70'000, 'a');
    const auto records = [](const std::string& table) {
        return import_table(table, {}, settings()).records.size();
    };
    CHECK(records("time,kind,note\n2026-01-02," + endless + ",hello\n") == 1);
    CHECK(records("time," + endless + "\n2026-01-02,x\n") == 1);
}

TEST_CASE("JSON that is broken says where") {
    for (const char* text : {"{\"thoughts\":[\n{\"uuid\":", "{]", "[[[[", "{\"a\":1e999999}"})
        CHECK_THROWS_WITH_AS(import_thoughts(text, settings()), doctest::Contains("export"), Error);
    const std::string_view cut("{\"thoughts\":[]}\n\0{\"thoughts\":[]}", 32);
    CHECK_THROWS_WITH_AS(import_thoughts(cut, settings()),
                         doctest::Contains("export:2:1: this is no JSON"), Error);
    CHECK(import_thoughts(cut.substr(0, 17), settings()).records.empty());
    CHECK_THROWS_WITH_AS(import_thoughts(std::string(70'000, '['), settings()),
                         doctest::Contains("nested too deep"), Error);
}

TEST_CASE("a zone has a name that is known, or an offset") {
    const Setting zone("TZ", "UTC");
    CHECK(zone_named("+05:30").at(0).offset == 330);
    CHECK(zone_named("UTC").at(0).offset == 0);
    CHECK(zone_named("America/New_York").at(1'600'000'000).offset == -240);
    for (const char* name :
         {"Europe/Nowhere", "", "../../etc/passwd", "/etc/passwd", "tzdata.zi", "Europe"})
        CHECK_THROWS_AS(zone_named(name), Error);
}
