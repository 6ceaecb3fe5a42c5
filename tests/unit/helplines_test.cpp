#include "support/helplines.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "setting.h"
#include "text/text.h"
#include "time/moment.h"

using namespace steady;

namespace {

Helplines helplines_from(const std::string& toml, Helplines helplines = {}) {
    add_helplines(helplines, {"helplines.toml", "built in", toml});
    return helplines;
}

std::string complaint(const std::string& toml) {
    try {
        helplines_from(toml);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

Helplines shipped() { return helplines_from(built_in_definition("helplines.toml").text); }

constexpr const char* country =
    "[[country]]\ncode = \"de\"\nname = \"Germany\"\nalso = [\"Deutschland\"]\nemergency = "
    "\"112\"\n";
constexpr const char* line =
    "[[country.line]]\nname = \"Talk\"\nfor = \"crisis\"\ncall = \"1\"\nchecked = \"2026-11-22\"\n";

std::string with(const std::string& toml, const std::string& from, const std::string& to) {
    std::string changed = toml;
    return changed.replace(changed.find(from), from.size(), to);
}

}  // namespace

TEST_CASE("a country has its emergency number and its lines, in their order") {
    const Helplines helplines = helplines_from(std::string(country) + line);
    REQUIRE(helplines.countries.size() == 1);
    const Country& germany = helplines.countries[0];
    CHECK(germany.emergency == "112");
    REQUIRE(germany.lines.size() == 1);
    CHECK(germany.lines[0].name == "Talk");
    CHECK_FALSE(germany.lines[0].violence);
    CHECK(germany.lines[0].checked == "2026-11-22");
    CHECK(germany.origin == "built in");
}

TEST_CASE("a country is found by its code and by its names, whatever their case") {
    const Helplines helplines = helplines_from(country);
    for (const char* name : {"de", "DE", " de ", "Germany", "germany", "DEUTSCHLAND"})
        CHECK_MESSAGE(helplines.find(name) != nullptr, name);
    for (const char* name : {"", "fr", "german"})
        CHECK_MESSAGE(helplines.find(name) == nullptr, name);
}

TEST_CASE("a stronger layer replaces a whole country and leaves the others") {
    const Helplines helplines = helplines_from(
        "[anywhere]\ncrisis = [\"ours\"]\n" + with(country, "112", "110"),
        helplines_from("[anywhere]\ncrisis = [\"theirs\"]\ndanger = [\"112\"]\n" +
                       std::string(country) + line + with(country, "\"de\"", "\"at\"")));
    REQUIRE(helplines.countries.size() == 2);
    CHECK(helplines.countries[0].code == "at");
    CHECK(helplines.countries[1].emergency == "110");
    CHECK(helplines.countries[1].lines.empty());
    CHECK(helplines.anywhere.crisis == std::vector<std::string>{"ours"});
    CHECK(helplines.anywhere.danger == std::vector<std::string>{"112"});
}

TEST_CASE("the lines for anywhere come in the language that is read, where there are such") {
    const Setting list("LANGUAGE", "");
    const std::string both =
        "[anywhere]\ncrisis = [\"talk\"]\ndanger = [\"112\"]\n[anywhere.de]\ncrisis = "
        "[\"reden\"]\n";
    {
        const Setting locale("LC_ALL", "de_AT.UTF-8");
        const Helplines german = helplines_from(both);
        CHECK(german.anywhere.crisis == std::vector<std::string>{"reden"});
        CHECK(german.anywhere.danger == std::vector<std::string>{"112"});
        CHECK(helplines_from("[anywhere]\ncrisis = [\"own\"]\n", german).anywhere.crisis ==
              std::vector<std::string>{"own"});
    }
    const Setting locale("LC_ALL", "C.UTF-8");
    CHECK(helplines_from(both).anywhere.crisis == std::vector<std::string>{"talk"});
    CHECK(complaint("[anywhere]\ncrisi = [\"talk\"]\n") != "");
}

TEST_CASE("a definition that does not fit says where") {
    const std::string whole = std::string(country) + line;
    struct {
        std::string toml;
        const char* says;
    } const table[] = {
        {with(whole, "\"de\"", "\"deu\""), "helplines.toml:2:1: `deu` is no country code"},
        {with(whole, "\"de\"", "\"DE\""), "`DE` is no country code"},
        {with(whole, "emergency", "emergancy"), "did you mean `emergency`?"},
        {with(whole, "\"crisis\"", "\"crises\""), "unknown for `crises`; did you mean `crisis`?"},
        {with(whole, "call = \"1\"\n", ""), "a way to reach it"},
        {with(whole, "checked = \"2026-11-22\"\n", ""), "`checked` is missing"},
        {with(whole, "2026-11-22", "22.11.2026"), "`22.11.2026` is no day (2026-11-22)"},
        {"[anywhere]\nalways = []", "unknown key `always`"},
    };
    for (const auto& row : table) {
        CAPTURE(row.toml);
        const std::string said = complaint(row.toml);
        CHECK_MESSAGE(said.find(row.says) != said.npos, said);
    }
}

TEST_CASE("how to reach a line is said in a few words") {
    Helpline line;
    line.call = "116 123";
    line.text = "SHOUT to 85258";
    line.web = "example.org";
    line.hours = "day and night";
    line.name = "Talk";
    CHECK(line_to_reach(line) == "116 123, or text SHOUT to 85258: Talk; day and night");
    line.call.clear();
    line.whom = "women";
    CHECK(line_to_reach(line) == "text SHOUT to 85258: Talk (women); day and night");
    line.text.clear();
    line.hours.clear();
    CHECK(line_to_reach(line) == "example.org: Talk (women)");
}

TEST_CASE("every shipped country has someone to talk to, help against violence, and names") {
    const Helplines helplines = shipped();
    CHECK(helplines.countries.size() >= 20);
    for (const Country& country : helplines.countries) {
        CAPTURE(country.code);
        bool crisis = false, violence = false;
        for (const Helpline& line : country.lines) (line.violence ? violence : crisis) = true;
        CHECK(crisis);
        CHECK(violence);
        CHECK(helplines.find(country.names.front()) == &country);
    }
    for (const auto* lines :
         {&helplines.anywhere.crisis, &helplines.anywhere.violence, &helplines.anywhere.danger})
        CHECK(lines->size() == 4);
}
