#include "log/typed.h"

#include <doctest/doctest.h>

#include "text/text.h"

using namespace steady;

namespace {

const Kinds& shipped() {
    static const Kinds kinds = [] {
        std::vector<std::string> complaints;
        return load_kinds(complaints);
    }();
    return kinds;
}

std::string never(const std::string&) {
    FAIL("nothing is to be asked");
    return "";
}

/// The record's line from the kind on.
std::string line_of(const TypedRecord& typed) {
    const std::string line = to_line(typed.record);
    return line.substr(line.find(" kind=") + 6);
}

TypedRecord read(const std::vector<std::string>& words, std::vector<std::string> verbatim = {},
                 std::vector<std::string> set = {}) {
    return read_typed({words, std::move(verbatim), std::move(set)}, shipped(), never);
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> list;
    for (const auto word : words(text)) list.emplace_back(word);
    return list;
}

std::string refusal(const std::vector<std::string>& typed, std::vector<std::string> set = {}) {
    try {
        return line_of(read(typed, {}, std::move(set)));
    } catch (const Error& error) {
        CHECK(error.exit() == Exit::misuse);
        return error.what();
    }
}

}  // namespace

TEST_CASE("what is said of a field in two places is all kept, or refused") {
    CHECK(line_of(read(words_of("spike 7 body=heat silence body=tight-chest,heat"))) ==
          "spike intensity=7 trigger=silence body=heat,tight-chest,heat");
    CHECK(line_of(read(words_of("note hello note=you note=too"))) == "note note=\"you too hello\"");
    CHECK(refusal(words_of("spike 7 intensity=8")) == "intensity: given twice, as 7 and as 8");
    CHECK(refusal(words_of("spike trigger=a trigger=b")) == "trigger: given twice, as a and as b");
    CHECK(line_of(read(words_of("spike 7"), {}, {"intensity=8"})) == "spike intensity=8");
}

TEST_CASE("words become the record that a person would expect") {
    const std::pair<const char*, const char*> table[] = {
        {"spike", "spike"},
        {"spike 7", "spike intensity=7"},
        {"SPIKE 7 Late Reply", "spike intensity=7 trigger=late-reply"},
        {"spike late reply 7", "spike trigger=late-reply-7"},
        {"spike 10 body=heat,urgency silence",
         "spike intensity=10 trigger=silence body=heat,urgency"},
        {"spike trigger=silence he left", "spike trigger=silence note=\"he left\""},
        {"spike intensity=3 7", "spike intensity=3 trigger=7"},
        {"6", "checkin intensity=6"},
        {"6 tired feeling=sad", "checkin intensity=6 feeling=sad note=tired"},
        {"urge 4 silence", "urge intensity=4 trigger=silence"},
        {"note 5 things", "note note=\"5 things\""},
        {"note a note=b", "note note=\"b a\""},
        {"settled", "settled"},
        {"settled 25m", "settled recovery=25m"},
        {"settled unknown", "settled recovery=unknown"},
        {"settled after 1h30m of tea", "settled recovery=1h30m note=\"after of tea\""},
        {"settled recovery=5m 25m", "settled recovery=5m note=25m"},
        {"chose waited 15m", "chose choice=waited waited=15m"},
        {"chose Asked my sister", "chose choice=asked note=\"my sister\""},
        {"chose choice=other tea", "chose choice=other note=tea"},
        {"practice box breathing 5m", "practice exercise=box-breathing duration=5m"},
        {"plan trigger=silence I will walk", "plan trigger=silence note=\"I will walk\""},
        {"spke 7 silence", "spke note=\"7 silence\""},
        {"dream-log x", "dream-log note=x"},
    };
    for (const auto& [typed, line] : table) {
        CAPTURE(typed);
        CHECK(line_of(read(words_of(typed))) == line);
    }
}

TEST_CASE("a value that does not fit is refused, with the field and the value") {
    const std::pair<const char*, const char*> table[] = {
        {"spike 11", "intensity: 11 is not a strength"},
        {"spike -1 x", "intensity: -1 is not a strength"},
        {"urge 7.5", "intensity: 7.5 is not a strength"},
        {"12", "intensity: 12 is not a strength"},
        {"+3", "intensity: +3 is not a strength"},
        {"chose maybe", "choice: maybe is not one of waited"},
        {"spike body=", "body:  is not a list"},
        {"settled recovery=long", "recovery: long is not a length"},
        {"settled of=noon", "of: noon is not a time"},
        {"thought belief_before=101 x", "belief_before: 101 is not a percentage"},
        {"-", "-: the first word is the kind of record"},
        {"23:10 spike", "23:10: the first word is the kind of record"},
        {"a=b", "a=b: the first word is the kind of record"},
        {"", "which kind of record?"},
    };
    for (const auto& [typed, says] : table) {
        CAPTURE(typed);
        const std::string said = refusal(words_of(typed));
        CHECK_MESSAGE(said.starts_with(says), said);
    }
}

TEST_CASE("an undeclared KEY=VALUE is text, which is pointed out") {
    const TypedRecord typed = read({"note", "mood=low", "E=mc2", "1=2"});
    CHECK(line_of(typed) == "note note=\"mood=low E=mc2 1=2\"");
    REQUIRE(typed.hints.size() == 1);
    CHECK(typed.hints[0].starts_with("mood=low: kept as text"));
}

TEST_CASE("--set takes any field but time and kind, and checks the declared ones") {
    CHECK(line_of(read({"note", "hi"}, {}, {"mood=very low", "skill=Tea"})) ==
          "note skill=tea note=hi mood=\"very low\"");
    for (const char* set : {"mood", "=low", "Mood=low", "time=8:00", "kind=spike", "intensity=12"})
        CHECK_MESSAGE(refusal({"note", "hi"}, {set}).find(" kind=") == std::string::npos, set);
}

TEST_CASE("--set twice for one field loses no words") {
    CHECK(line_of(read({"note"}, {}, {"mood=low", "mood=then calm"})) ==
          "note mood=\"low then calm\"");
    CHECK(line_of(read({"spike"}, {}, {"body=heat", "body=tight chest"})) ==
          "spike body=heat,tight-chest");
    CHECK(refusal({"spike"}, {"trigger=silence", "trigger=work"}) ==
          "trigger: given twice, as silence and as work");
}

TEST_CASE("what --set puts in place of words is said") {
    const TypedRecord typed = read({"spike", "trigger=silence"}, {}, {"trigger=work"});
    CHECK(line_of(typed) == "spike trigger=work");
    CHECK(typed.hints == std::vector<std::string>{"trigger: work, in place of silence"});
    CHECK(read({"spike", "trigger=work"}, {}, {"trigger=work"}).hints.empty());
}

TEST_CASE("after -- everything is text") {
    CHECK(line_of(read({"spike"}, {"7", "late", "reply"})) == "spike trigger=7-late-reply");
    CHECK(line_of(read({"note"}, {"-", "body=heat", "--undo"})) ==
          "note note=\"- body=heat --undo\"");
    CHECK(read({"note"}, {"body=heat"}).hints.empty());
}

TEST_CASE("the way to set a field is one that works") {
    struct {
        const char* word;
        const char* ending;
    } const table[] = {
        {"time=5", "; the time is set with --at"},
        {"kind=x", "; the kind is the first word"},
        {"mood=low", "--set mood=low makes it one"},
        {"mood=a b", "--set 'mood=a b' makes it one"},
        {"mood=it's", "--set 'mood=it'\\''s' makes it one"},
    };
    for (const auto& row : table) {
        const auto typed = read({"note", row.word});
        REQUIRE(typed.hints.size() == 1);
        CHECK_MESSAGE(typed.hints[0].ends_with(row.ending), typed.hints[0]);
    }
}

TEST_CASE("a dash asks for the field that words go into") {
    std::vector<std::string> asked;
    const auto answer = [&](const std::string& what) {
        asked.push_back(what);
        return std::string("My \"own\"\nwords");
    };
    const auto line = [&](std::vector<std::string> typed) {
        return line_of(read_typed({std::move(typed), {}, {}}, shipped(), answer));
    };
    CHECK(line({"spike", "7", "-"}) == "spike intensity=7 trigger=\"my-\\\"own\\\"-words\"");
    CHECK(line({"note", "-", "end"}) == "note note=\"My \\\"own\\\"\\nwords end\"");
    CHECK(line({"chose", "other", "-"}) == "chose choice=other note=\"My \\\"own\\\"\\nwords\"");
    CHECK(line({"dream", "-"}) == "dream note=\"My \\\"own\\\"\\nwords\"");
    CHECK(asked == std::vector<std::string>{"what set it off", "in my own words", "in my own words",
                                            "in my own words"});
}

TEST_CASE("an empty answer is no field") {
    const auto nothing = [](const std::string&) { return std::string(" "); };
    CHECK(line_of(read_typed({{"spike", "7", "-"}, {}, {}}, shipped(), nothing)) ==
          "spike intensity=7");
}

TEST_CASE("it is known whether a length was typed, and a number among words is pointed out") {
    CHECK(read({"settled", "25m"}).has_length);
    CHECK(read({"settled", "25 min"}).has_length);
    CHECK(read({"settled", "recovery=unknown"}).has_length);
    CHECK_FALSE(read({"settled"}).has_length);
    const TypedRecord bare = read({"practice", "breathing", "5"});
    CHECK_FALSE(bare.has_length);
    REQUIRE(bare.hints.size() == 1);
    CHECK(bare.hints[0] == "5: kept as text; a length of time has its unit, as in 5m or 5h");
}

TEST_CASE("a length in everyday words is the length, whatever else is said") {
    const std::pair<const char*, const char*> table[] = {
        {"settled 90m", "settled recovery=90m"},
        {"settled 1h 30m", "settled recovery=1h30m"},
        {"settled 25min", "settled recovery=25m"},
        {"settled 25M", "settled recovery=25m"},
        {"settled 1h30", "settled recovery=1h30m"},
        {"settled half an hour", "settled recovery=30m"},
        {"settled 1,5h", "settled recovery=1h30m"},
        {"settled 30 Minuten", "settled recovery=30m"},
        {"settled 1 Std. 10 Min. mit Tee", "settled recovery=1h10m note=\"mit Tee\""},
        {"settled skill=tea 20 min", "settled recovery=20m skill=tea"},
        {"settled after 20 minutes", "settled recovery=20m note=after"},
        {"settled much better 25min", "settled recovery=25m note=\"much better\""},
        {"settled 25m then slept 3 hours", "settled recovery=25m note=\"then slept 3 hours\""},
        {"settled recovery=25min", "settled recovery=25m"},
        {"chose waited 1h 30m", "chose choice=waited waited=1h30m"},
        {"chose waited 20 min", "chose choice=waited waited=20m"},
        {"chose waited about 20 min tea", "chose choice=waited waited=20m note=\"about tea\""},
        {"chose 20 min waited", "chose choice=waited waited=20m"},
        {"chose choice=waited 20 min", "chose choice=waited waited=20m"},
        {"practice box breathing 5 min", "practice exercise=box-breathing duration=5m"},
        {"practice box breathing 5 min helped=yes",
         "practice exercise=box-breathing duration=5m helped=yes"},
    };
    for (const auto& [typed, line] : table) {
        CAPTURE(typed);
        CHECK(line_of(read(words_of(typed))) == line);
    }
    CHECK(line_of(read({"settled", "25 min"})) == "settled recovery=25m");
    CHECK(line_of(read({"settled", "25 min with tea"})) == "settled note=\"25 min with tea\"");
    CHECK(line_of(read({"settled", "recovery=1 h 30 min"})) == "settled recovery=1h30m");
    CHECK(line_of(read({"settled"}, {}, {"recovery=25 min"})) == "settled recovery=25m");
}

TEST_CASE("words that tell of other times stay words") {
    const std::pair<const char*, const char*> table[] = {
        {"settled much better", "settled note=\"much better\""},
        {"settled a second time", "settled note=\"a second time\""},
        {"settled one day at a time", "settled note=\"one day at a time\""},
        {"settled 2nd time today", "settled note=\"2nd time today\""},
        {"settled watched a 3D film", "settled note=\"watched a 3D film\""},
        {"chose waited will call in 2 days", "chose choice=waited note=\"will call in 2 days\""},
        {"exposure 10 minutes apart", "exposure step=10-minutes-apart"},
        {"journal 2 days after it", "journal note=\"2 days after it\""},
    };
    for (const auto& [typed, line] : table) {
        CAPTURE(typed);
        CHECK(line_of(read(words_of(typed))) == line);
    }
    CHECK(line_of(read({"settled"}, {"3", "friends", "came"})) ==
          "settled note=\"3 friends came\"");
}

TEST_CASE("what looks like a length and is not read stays words, and is told") {
    struct {
        const char* typed;
        const char* line;
        const char* told;
    } const table[] = {
        {"settled 25", "settled note=25",
         "25: kept as text; a length of time has its unit, as in 25m or 25h. "
         "Without one the clock tells it"},
        {"settled 25 much better", "settled note=\"25 much better\"", "25: kept as text; "},
        {"settled 2 people called", "settled note=\"2 people called\"", "2: kept as text; "},
        {"settled skill=tea 25", "settled skill=tea note=25", "25: kept as text; "},
        {"settled 25mni", "settled note=25mni",
         "25mni: kept as text; a length of time is typed as 25m or 1h30m, and when it was as "
         "--at 23:40. Without one the clock tells it"},
        {"settled 25 mintues", "settled note=\"25 mintues\"", "25 mintues: kept as text; "},
        {"settled 1:30", "settled note=1:30", "1:30: kept as text; "},
        {"settled at 23:10", "settled note=\"at 23:10\"", "23:10: kept as text; "},
        {"settled after 20-30 min", "settled note=\"after 20-30 min\"",
         "20-30 min: kept as text; "},
        {"settled a few hours", "settled note=\"a few hours\"", "hours: kept as text; "},
        {"settled 10 minutes ago", "settled note=\"10 minutes ago\"", "10 minutes: kept as text; "},
        {"settled much better after 25 min", "settled note=\"much better after 25 min\"",
         "25 min: kept as text; "},
        {"settled much better 1 hour 30min", "settled note=\"much better 1 hour 30min\"",
         "1 hour 30min: kept as text; "},
        {"settled 1h 30", "settled recovery=1h note=30", "30: kept as text; "},
        {"chose waited 25", "chose choice=waited note=25", "25: kept as text; "},
    };
    for (const auto& [typed, line, told] : table) {
        CAPTURE(typed);
        const TypedRecord record = read(words_of(typed));
        CHECK(line_of(record) == line);
        REQUIRE(record.hints.size() == 1);
        CHECK_MESSAGE(record.hints[0].starts_with(told), record.hints[0]);
    }
    CHECK(read({"settled", "walked for 25 min"}).hints.size() == 1);
    CHECK(read({"settled", "25m", "then", "slept", "3", "hours"}).hints.empty());
    CHECK(read({"settled"}, {"25", "of", "them"}).hints.empty());
    CHECK(read({"settled", "25", "recovery=25m"}).hints.empty());
    CHECK(refusal({"settled", "recovery=25mni"})
              .starts_with("recovery: 25mni is not a length of time"));
}

TEST_CASE("a strength is one out of ten, in digits of any width") {
    const std::pair<const char*, const char*> table[] = {
        {"spike 8/10 late reply", "spike intensity=8 trigger=late-reply"},
        {"spike 10/10", "spike intensity=10"},
        {"spike ８ late reply", "spike intensity=8 trigger=late-reply"},
        {"spike intensity=8/10", "spike intensity=8"},
        {"8/10", "checkin intensity=8"},
        {"８", "checkin intensity=8"},
        {"spike 8! he left", "spike intensity=8 trigger=he-left"},
        {"spike ８！", "spike intensity=8"},
        {"spike 8: he left", "spike intensity=8 trigger=he-left"},
        {"spike 9/11 memory", "spike trigger=9/11-memory"},
        {"spike 23:10 memory", "spike trigger=23:10-memory"},
    };
    for (const auto& [typed, line] : table) {
        CAPTURE(typed);
        CHECK(line_of(read(words_of(typed))) == line);
    }
    for (const char* word : {"7-8", "8?", "12/10", "80/100", "7.5/10", "8+", "12!", "１２"}) {
        const std::string said = refusal({"spike", word, "he", "left"});
        CHECK_MESSAGE(said.starts_with("intensity: "), said);
    }
}

TEST_CASE("what may be a strength on another scale is told") {
    const TypedRecord record = read({"spike", "3/5", "late", "reply"});
    CHECK(line_of(record) == "spike trigger=3/5-late-reply");
    REQUIRE(record.hints.size() == 1);
    CHECK(record.hints[0] == "3/5: kept as text; a strength is a whole number from 0 to 10");
    CHECK(read({"note", "3/5"}).hints.empty());
}

TEST_CASE("typed bytes that are not UTF-8 become U+FFFD") {
    CHECK(line_of(read({"note", "a\xFF"})) == "note note=a\xEF\xBF\xBD");
}
