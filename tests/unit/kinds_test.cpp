#include "record/kinds.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace steady;

namespace {

Kinds kinds_from(const std::string& toml, Kinds kinds = {}) {
    add_kinds(kinds, {"kinds.toml", "built in", toml});
    return kinds;
}

std::string complaint(const std::string& toml) {
    try {
        kinds_from(toml);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

Kinds shipped() {
    for (const auto& layer : definition_layers("kinds.toml"))
        if (layer.origin == "built in") return kinds_from(layer.text);
    return {};
}

FieldType of_type(Type type) {
    FieldType field;
    field.type = type;
    return field;
}

}  // namespace

TEST_CASE("a field has a type, and one that is declared nowhere is text") {
    const Kinds kinds = kinds_from(R"([field]
sleep = { type = "percent", about = "how well I slept" }
weather = { type = "choice", choices = ["sun", "rain"], also = ["unknown"] })");
    CHECK(kinds.type_of("sleep").type == Type::percent);
    CHECK(kinds.type_of("sleep").about == "how well I slept");
    CHECK(kinds.type_of("weather").choices == std::vector<std::string>{"sun", "rain"});
    CHECK(kinds.type_of("moon").type == Type::text);
}

TEST_CASE("a kind keeps notes unless it names another main field") {
    const Kinds kinds = kinds_from("[[kind]]\nname = \"dream\"\nfields = [\"mood\"]");
    const Kind* dream = kinds.find("dream");
    REQUIRE(dream != nullptr);
    CHECK(dream->word == "dream");
    CHECK(dream->main == "note");
    CHECK(dream->fields == std::vector<std::string>{"mood", "note"});
    CHECK(kinds.names() == std::vector<std::string>{"dream"});
    CHECK(kinds.find("dreams") == nullptr);
}

TEST_CASE("a kind is also found by what people call it, and by a slip") {
    const Kinds kinds =
        kinds_from("[[kind]]\nname = \"dream\"\nword = \"night film\"\n[[kind]]\nname = \"walk\"");
    CHECK(kinds.meant_by("night film") == "dream");
    CHECK(kinds.meant_by("wlak") == "walk");
    CHECK_FALSE(kinds.meant_by("moon"));
}

TEST_CASE("the main field and the length belong to the kind, listed or not") {
    const Kinds kinds = kinds_from(
        "[[kind]]\nname = \"walk\"\nmain = \"place\"\nlength = \"took\"\nfields = [\"who\"]");
    CHECK(kinds.find("walk")->fields == std::vector<std::string>{"who", "place", "took"});
}

TEST_CASE("a later layer adds fields to a kind, and its field replaces the earlier one") {
    const Kinds kinds = kinds_from(
        "field.place = { type = \"tag\" }\n[[kind]]\nname = \"walk\"\nword = \"stroll\"\nfields = "
        "[\"dog\", \"place\"]",
        kinds_from("field.place = { type = \"text\", about = \"where\" }\n[[kind]]\nname = "
                   "\"walk\"\nabout = \"outside\"\nmain = \"place\""));
    REQUIRE(kinds.names() == std::vector<std::string>{"walk"});
    CHECK(kinds.find("walk")->word == "stroll");
    CHECK(kinds.find("walk")->about == "outside");
    CHECK(kinds.find("walk")->fields == std::vector<std::string>{"place", "dog"});
    CHECK(kinds.type_of("place").type == Type::tag);
    CHECK(kinds.type_of("place").about.empty());
}

TEST_CASE("a definition that does not fit says where") {
    struct {
        const char* toml;
        const char* says;
    } const table[] = {
        {"field.mood = { type = \"color\" }", "kinds.toml:1:16: unknown type `color`"},
        {"field.mood = { type = \"choice\" }", "a choice needs its `choices`"},
        {"field.Mood = { type = \"text\" }", "a field's name is made of"},
        {"field._mood = { type = \"text\" }", "a field's name is made of"},
        {"field.time = { type = \"text\" }", "`time` is in every record already"},
        {"field.mood = { kind = \"text\" }", "unknown key `kind`"},
        {"[[kind]]\nname = \"My walk\"", "kinds.toml:2:1: a kind's name is made of"},
        {"[[kind]]\nabout = \"no name\"", "`name` is missing"},
        {"[[kind]]\nname = \"walk\"\nfields = [\"My mood\"]", "`My mood`: a field's name"},
        {"[[kind]]\nname = \"walk\"\nmain = \"kind\"", "`kind` is in every record already"},
        {"[kind]\nname = \"walk\"", "each `kind` begins with a line [[kind]]"},
        {"kinds = []", "unknown key `kinds`; did you mean `kind`?"},
        {"field.mood = ", "kinds.toml:1:"},
    };
    for (const auto& row : table) {
        CAPTURE(row.toml);
        const std::string said = complaint(row.toml);
        CHECK_MESSAGE(said.find(row.says) != said.npos, said);
    }
}

TEST_CASE("values fit their type or do not") {
    struct {
        Type type;
        std::vector<std::string> fit, do_not;
    } const table[] = {
        {Type::tag, {"late-reply", "Ärger", "a,b"}, {"", "late reply", "late\treply", "a\n"}},
        {Type::list, {"heat", "heat,numb"}, {"", "heat, numb", "heat,", ",heat", "a,,b"}},
        {Type::text, {"", "anything at all"}, {}},
        {Type::strength, {"0", "7", "10"}, {"", "11", "-1", "-0", "+7", "7.5", "seven", " 7"}},
        {Type::percent, {"0", "100"}, {"101", "50%"}},
        {Type::count, {"0", "250"}, {"-3", "1.5", "99999999999"}},
        {Type::duration, {"25m", "1h30m", "316m"}, {"", "25", "30m1h", "a while"}},
        {Type::time, {"2026-11-22", "2026-11-22T08:14:05+01:00"}, {"", "tomorrow", "2026-02-30"}},
    };
    for (const auto& [type, fit, do_not] : table) {
        for (const auto& value : fit) CHECK_MESSAGE(!wrong_value(of_type(type), value), value);
        for (const auto& value : do_not) CHECK_MESSAGE(wrong_value(of_type(type), value), value);
    }
}

TEST_CASE("a choice is one of its own words, and `also` allows more") {
    FieldType field = of_type(Type::choice);
    field.choices = {"yes", "partly", "no"};
    CHECK_FALSE(wrong_value(field, "partly"));
    CHECK(wrong_value(field, "maybe") == "is not one of yes, partly, no");
    FieldType length = of_type(Type::duration);
    length.also = {"unknown"};
    CHECK_FALSE(wrong_value(length, "unknown"));
    CHECK(wrong_value(length, "long") == "is not a length of time (45s, 25m, 1h30m)");
}

TEST_CASE("typed tags are lower-cased and joined; other values stay") {
    CHECK(typed_value(of_type(Type::tag), " Late  Reply ") == "late-reply");
    CHECK(typed_value(of_type(Type::list), "Tight chest, URGENCY,, ") == "tight-chest,urgency");
    CHECK(typed_value(of_type(Type::list), " , ") == "");
    CHECK(typed_value(of_type(Type::text), "He said \xFF.") == "He said \xEF\xBF\xBD.");
    CHECK(typed_value(of_type(Type::strength), "7") == "7");
}

TEST_CASE("a whole number lies within its bounds") {
    CHECK(parse_whole("7", 0, 10) == 7);
    CHECK(parse_whole("007", 0, 10) == 7);
    for (const char* text : {"", "-", "-0", "+1", "1 ", "0x1", "11", "4294967297"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_whole(text, 0, 10));
    }
}

TEST_CASE("every field of a shipped kind is declared, and so are its main field and length") {
    const Kinds kinds = shipped();
    REQUIRE(kinds.names().size() == 20);
    for (const std::string& name : kinds.names()) {
        CAPTURE(name);
        const Kind& kind = *kinds.find(name);
        CHECK_FALSE(kind.about.empty());
        CHECK_FALSE(kind.word.empty());
        CHECK(kind.has(kind.main));
        if (!kind.length.empty()) CHECK(kinds.type_of(kind.length).type == Type::duration);
        for (const std::string& field : kind.fields) CHECK_MESSAGE(kinds.declares(field), field);
    }
}

TEST_CASE("what is shipped to pick from fits the type of its field") {
    const Kinds kinds = shipped();
    for (const std::string& name : kinds.fields())
        for (const std::string& word : kinds.type_of(name).suggest)
            CHECK_MESSAGE(typed_value(kinds.type_of(name), word) == word, name);
}

TEST_CASE("what is compiled in is what is shipped, and is made anew for each that declares it") {
    const Kinds kinds = built_in_kinds(), read = shipped();
    CHECK(kinds.names() == read.names());
    CHECK(kinds.fields() == read.fields());
    for (const std::string& name : read.fields()) {
        CHECK(kinds.type_of(name).type == read.type_of(name).type);
        CHECK(kinds.type_of(name).suggest == read.type_of(name).suggest);
    }
    for (const std::string& name : read.names())
        CHECK(kinds.find(name)->fields == read.find(name)->fields);
    const Kinds own = kinds_from("[[kind]]\nname = \"note\"\nword = \"page\"", kinds);
    CHECK(own.find("note")->word == "page");
    CHECK(own.names() == kinds.names());
    CHECK(kinds.find("note")->word == read.find("note")->word);
}
