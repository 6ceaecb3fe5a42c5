#include "writing/writing.h"

#include <doctest/doctest.h>

#include "fake_terminal.h"
#include "setting.h"
#include "temporary.h"
#include "writing/writing_file.h"
#include "writing/writing_page.h"
#include "writing/writing_read.h"

using namespace steady;

namespace {

const Moment start = *parse_moment("2026-11-22T21:30:00+01:00");

Exercise exercise_with(std::vector<Step> steps, int days = 1) {
    Exercise exercise;
    exercise.id = "page";
    exercise.title = "A page";
    exercise.minutes = 12;
    exercise.days = days;
    exercise.steps = std::move(steps);
    return exercise;
}

const Exercise plain_page =
    exercise_with({Write{"What is there?", "note", 10}, Ask{"Which feelings?", "feeling"}});

Writing written(FakeTerminal& terminal, const Exercise& exercise = plain_page,
                const Manner& manner = {}) {
    return lead_writing(exercise, &terminal, manner, {}, start, built_in_kinds());
}

std::string value(const Record& record, std::string_view key) {
    const std::string* found = record.find(key);
    return found == nullptr ? "" : *found;
}

Answer page_after(FakeTerminal& terminal, double minutes = 10) {
    return write_page({"", "note", minutes}, terminal);
}

Record page_at(const char* time, const std::string& note, const std::string& exercise = "page") {
    return {*parse_moment(time), "journal", {{"exercise", exercise}, {"note", note}}};
}

std::string when_is(const char* text) {
    const auto when = parse_read_when(text, start);
    return when ? day_name(when->from) + " " + day_name(when->to) : "none";
}

}  // namespace

TEST_CASE("lines are kept as typed, an empty one is a paragraph, and a dot alone ends the page") {
    FakeTerminal terminal({"one line", "  another  ", "", "more", "", "."});
    CHECK(page_after(terminal).text == "one line\n  another\n\nmore");
}

TEST_CASE("Ctrl-D ends the page, and so does nothing at all") {
    FakeTerminal terminal({"words", "^D"});
    const Answer page = page_after(terminal);
    CHECK(page.text == "words");
    CHECK(!page.left);
    FakeTerminal silent({"."});
    CHECK(page_after(silent).text.empty());
}

TEST_CASE("an interruption keeps the page and the line it came in") {
    FakeTerminal terminal({"whole", "^C"});
    terminal.left_unfinished = "half a li";
    const Answer page = page_after(terminal);
    CHECK(page.text == "whole\nhalf a li");
    CHECK(page.left == Ending::interrupted);
}

TEST_CASE("one line says when the time is over, and writing goes on") {
    FakeTerminal terminal({"a", "b", "c", "."});
    terminal.typing = 250;
    CHECK(page_after(terminal).text == "a\nb\nc");
    CHECK(std::count_if(terminal.shown.begin(), terminal.shown.end(), [](const auto& text) {
              return text.starts_with("That was 10 minutes.");
          }) == 1);
}

TEST_CASE("after 20 minutes the line being written is the last one") {
    for (const double minutes : {10.0, 20.0, 60.0}) {
        CAPTURE(minutes);
        FakeTerminal terminal({"a", "b", "c", "d", "e"});
        terminal.typing = 601;
        CHECK(page_after(terminal, minutes).text == "a\nb");
        CHECK(terminal.has_shown("That is plenty for one day"));
    }
}

TEST_CASE("the rule stays in view, also while much is written") {
    FakeTerminal terminal(std::deque<std::string>(30, "a line"));
    terminal.typed.push_back(".");
    page_after(terminal);
    std::size_t since = 0;
    for (const std::string& text : terminal.shown) {
        since = text.find("change the topic") == text.npos ? since + 1 : 0;
        CHECK(since < 14);
    }
}

TEST_CASE("a page is one record, with its words counted and its lists as lists") {
    FakeTerminal terminal({"three little words", ".", "Tight chest, Sad"});
    const Writing writing = written(terminal);
    REQUIRE(writing.records.size() == 1);
    CHECK(to_line(writing.records[0]) ==
          "time=2026-11-22T21:30:00+01:00 kind=journal feeling=tight-chest,sad exercise=page "
          "words=3 note=\"three little words\"");
}

TEST_CASE("left in the middle it says so, and keeps what there is") {
    FakeTerminal terminal({"three little words", ".", "q"});
    const Writing writing = written(terminal);
    CHECK(writing.ending == Ending::left);
    CHECK(value(writing.records.at(0), "finished") == "no");
    CHECK(value(writing.records.at(0), "note") == "three little words");
}

TEST_CASE("nothing written and nothing answered is no record") {
    FakeTerminal terminal({".", ""});
    CHECK(written(terminal).records.empty());
}

TEST_CASE("two pages in one field follow each other") {
    FakeTerminal terminal({"first", ".", "second", "."});
    const auto both = exercise_with({Write{"", "note", 5}, Write{"", "note", 5}});
    CHECK(value(written(terminal, both).records.at(0), "note") == "first\n\nsecond");
}

TEST_CASE("numbered fields make records of their own; a moment that was skipped makes none") {
    const auto three = exercise_with({Ask{"What?", "note"}, Ask{"Felt?", "feeling"},
                                      Ask{"And?", "note_2"}, Ask{"Felt?", "feeling_2"},
                                      Ask{"And?", "note_3"}, Ask{"Felt?", "feeling_3"}});
    FakeTerminal terminal({"rain", "Calm", "", "a call", "Glad, very tired"});
    const Writing writing = written(terminal, three);
    REQUIRE(writing.records.size() == 2);
    CHECK(value(writing.records[0], "note") == "rain");
    CHECK(value(writing.records[1], "note") == "a call");
    CHECK(value(writing.records[1], "feeling") == "glad,very-tired");
    CHECK(writing.records[1].find("feeling_3") == nullptr);
}

TEST_CASE("quick asks for the page alone") {
    FakeTerminal terminal({"words", "."});
    Manner manner;
    manner.quick = true;
    CHECK(value(written(terminal, plain_page, manner).records.at(0), "note") == "words");
    CHECK(!terminal.has_shown("Which feelings?"));
}

TEST_CASE("a page given beforehand is not asked for, and needs no terminal") {
    Manner manner;
    manner.no_input = true;
    manner.answers["note"] = "from a file\n\n";
    const Writing writing = lead_writing(plain_page, nullptr, manner, {}, start, built_in_kinds());
    CHECK(value(writing.records.at(0), "note") == "from a file");
    CHECK(writing.records[0].find("duration") == nullptr);
}

TEST_CASE("after words that bring the panel nothing more is asked about them") {
    FakeTerminal terminal({"I want to die", "."});
    const Writing writing = written(terminal);
    CHECK(writing.heard.suicidal());
    CHECK(terminal.has_shown("You do not have to carry it alone"));
    CHECK(!terminal.has_shown("Which feelings?"));
    CHECK(value(writing.records.at(0), "note") == "I want to die");
}

TEST_CASE("what an editor gave is the page") {
    FakeTerminal terminal({""});
    WritingWish wish;
    wish.edit = [](const std::string& about) { return Answer{"\non: " + about + "  \n", {}}; };
    const Writing writing = lead_writing(plain_page, &terminal, {}, wish, start, built_in_kinds());
    CHECK(value(writing.records.at(0), "note") == "on: What is there?");
}

TEST_CASE("which day of a series it is") {
    struct Row {
        std::vector<Day> before;
        int number;
        bool again;
    };
    constexpr Day today = 100;
    const Row rows[] = {
        {{}, 1, false},       {{99}, 2, false},         {{97, 99}, 3, false},
        {{99, 99}, 2, false}, {{96, 97, 98}, 4, false}, {{95, 96, 97, 98}, 1, false},
        {{92}, 1, false},     {{93}, 2, false},         {{100}, 1, true},
        {{99, 100}, 2, true}, {{98, 97}, 3, false},     {{95, 96, 97, 98, 99}, 2, false},
    };
    for (const Row& row : rows) {
        CAPTURE(row.before);
        CHECK(day_of_series(row.before, today, 4) == SeriesDay{row.number, row.again});
    }
    CHECK(series_words({2, false}, 4) == "This is the second of four days.");
    CHECK(series_words({4, false}, 4).starts_with("This is the fourth of four days."));
}

TEST_CASE("three breaths close an exercise that ends without anything quiet") {
    const auto bare = with_closing_breath(exercise_with({Write{}, Say{"Close it."}}));
    REQUIRE(bare.steps.size() == 4);
    CHECK(std::holds_alternative<Breathe>(bare.steps[2]));
    const auto quiet = exercise_with({Write{}, Wait{"", 20}, Say{"Close it."}});
    CHECK(with_closing_breath(quiet) == quiet);
}

TEST_CASE("minutes of one's own change the page and the whole") {
    const auto shorter = with_minutes(plain_page, 4);
    CHECK(std::get<Write>(shorter.steps[0]).minutes == 4);
    CHECK(shorter.minutes == 6);
}

TEST_CASE("a file of its own is private, and never overwrites another") {
    const TemporaryFolder folder;
    const Setting data("XDG_DATA_HOME", folder.path().c_str());
    const Path first = keep_page("one", "page", start);
    const Path second = keep_page("two", "page", start);
    CHECK(first == writing_directory() / "2026-11-22-page.txt");
    CHECK(second == writing_directory() / "2026-11-22-page-2.txt");
    CHECK(read_file(first) == "one\n");
    using std::filesystem::perms;
    CHECK(std::filesystem::status(first).permissions() == perms(0600));
    CHECK(std::filesystem::status(writing_directory()).permissions() == perms(0700));
}

TEST_CASE("a page is found where its file has moved to, and a device is no page") {
    const TemporaryFolder folder;
    const Setting data("XDG_DATA_HOME", folder.path().c_str());
    keep_page("still here", "page", start);
    const auto pointing = [](const char* file) {
        return Record{start, "journal", {{"file", file}}};
    };
    CHECK(page_of(pointing("/elsewhere/2026-11-22-page.txt")) == "still here\n");
    CHECK_THROWS(page_of(pointing("/dev/zero")));
    CHECK_THROWS(page_of(pointing("/elsewhere/none.txt")));
}

TEST_CASE("the ways to say when") {
    const std::pair<const char*, const char*> rows[] = {
        {"2026-11-20", "2026-11-20 2026-11-20"},
        {"yesterday", "2026-11-21 2026-11-21"},
        {"Monday", "2026-11-16 2026-11-16"},
        {"a week ago", "2026-11-15 2026-11-15"},
        {"two days ago", "2026-11-20 2026-11-20"},
        {"seven days ago", "2026-11-15 2026-11-15"},
        {"a year ago", "2025-11-19 2025-11-25"},
        {"9 months ago", "2026-02-19 2026-02-25"},
        {"2026-02", "2026-02-01 2026-02-28"},
        {"2025", "2025-01-01 2025-12-31"},
        {"3d", "2026-11-20 2026-11-22"},
        {"2026-11-01..2026-11-20", "2026-11-01 2026-11-20"},
        {"2026-11-20..2026-11-01", "2026-11-01 2026-11-20"},
        {"yesterday..", "2026-11-21 9999-12-31"},
        {"..2026-11-20", "0001-01-01 2026-11-20"},
        {"free-writing", "none"},
        {"a year", "none"},
        {"99999999999 years ago", "none"},
        {"2026-13", "none"},
    };
    for (const auto& [text, days] : rows) {
        CAPTURE(text);
        CHECK(when_is(text) == days);
    }
}

TEST_CASE("a month ago is the last of a shorter month") {
    const auto when = parse_read_when("a month ago", *parse_moment("2026-03-31T12:00:00Z"));
    REQUIRE(when);
    CHECK(day_name(when->from + 3) == "2026-02-28");
}

TEST_CASE("pages: those of one exercise, of the last sitting, of some days, and the nearest") {
    const auto pages = pages_in({page_at("2026-11-20T21:00:00Z", "b", "evening"),
                                 page_at("2026-11-10T21:00:00Z", "a"),
                                 {start, "win", {{"note", "no page"}}},
                                 page_at("2026-11-20T21:00:00Z", "c", "evening")},
                                "");
    REQUIRE(pages.size() == 3);
    CHECK(value(pages[0], "note") == "a");
    CHECK(pages_in(pages, "evening").size() == 2);
    CHECK(last_pages(pages).size() == 2);
    CHECK(pages_within(pages, *parse_read_when("2026-11-10", start)).size() == 1);
    const auto when = *parse_read_when("2026-11-14", start);
    CHECK(pages_within(pages, when).empty());
    CHECK(day_name(*nearest_page(pages, when)) == "2026-11-10");
    CHECK(!nearest_page({}, when));
}

TEST_CASE("a page is shown with its date and words, and without control characters") {
    Record record = page_at("2026-11-20T21:05:00Z", "");
    record.set("feeling", "calm,tired");
    CHECK(page_text(record, "A page", "red\x1b[31m\n\nend", 40) ==
          "20 November 2026, 21:05, A page, 2 words\nfeeling: calm, tired\n\nred\xEF\xBF\xBD[31m\n"
          "\nend\n");
}
