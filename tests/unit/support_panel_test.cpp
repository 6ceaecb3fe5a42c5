#include <doctest/doctest.h>

#include <algorithm>

#include "fake_terminal.h"
#include "setting.h"
#include "support/support.h"
#include "text/text.h"

using namespace steady;

namespace {

Heard heard_of(std::set<Concern> concerns) { return {std::move(concerns), false}; }

Helpline line(const char* name, bool violence, const char* call) {
    Helpline line;
    line.name = name;
    line.violence = violence;
    line.call = call;
    return line;
}

Support support(const char* country, People people = {}) {
    Support support;
    support.helplines.anywhere = {{"a", "b", "c", "d", "e"}, {"v"}, {"911", "112"}};
    support.helplines.countries = {
        {"de",
         {"Germany"},
         "112",
         {line("Talk", false, "1"), line("Talk too", false, "2"), line("More", false, "3"),
          line("More still", false, "4"), line("Home", true, "5"), line("Home too", true, "6")},
         "built in"}};
    support.country = country;
    support.people = std::move(people);
    return support;
}

/// The lines that hang below the first words.
std::vector<std::string> indented(const std::string& panel) {
    std::vector<std::string> lines;
    for (const std::string_view line : split(panel, '\n'))
        if (line.starts_with("  ")) lines.emplace_back(trim(line));
    return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the panel opens with its fixed words") {
    for (const Concern concern :
         {Concern::suicide, Concern::self_harm, Concern::harm_to_others, Concern::partner_violence})
        CHECK(panel(heard_of({concern}), support("de"))
                  .starts_with("This sounds very heavy. You do not have to carry it alone tonight; "
                               "a person can listen now.\n"));
}

TEST_CASE("four lines at most, and the emergency number is the last of them") {
    CHECK(indented(panel(heard_of({Concern::suicide}), support("de"))) ==
          Lines{"1: Talk", "2: Talk too", "3: More", "112: in danger now"});
    CHECK(indented(panel(heard_of({Concern::suicide}), support(""))) == Lines{"a", "b", "c", "d"});
}

TEST_CASE("lines for violence come first where that is the matter") {
    CHECK(indented(panel(heard_of({Concern::partner_violence}), support("de"))) ==
          Lines{"5: Home", "6: Home too", "1: Talk", "112: in danger now"});
    CHECK(indented(panel(heard_of({Concern::partner_violence, Concern::suicide}), support("de"))) ==
          Lines{"5: Home", "1: Talk", "2: Talk too", "112: in danger now"});
    CHECK(indented(panel(heard_of({Concern::partner_violence}), support(""))) == Lines{"v"});
}

TEST_CASE("for harm to others there is the emergency number alone") {
    CHECK(indented(panel(heard_of({Concern::harm_to_others}), support("de"))) ==
          Lines{"112: in danger now"});
    CHECK(indented(panel(heard_of({Concern::harm_to_others}), support(""))) == Lines{"911", "112"});
    CHECK(indented(panel(heard_of({Concern::harm_to_others, Concern::suicide}), support("de")))
              .size() == 4);
}

TEST_CASE("the person's own people come first, a few of them") {
    const People people = {
        {"Mira", "friend", "0171"}, {"Dr. A", "", "mornings"}, {"B", "", ""}, {"C", "", ""}};
    const auto shown = indented(panel(heard_of({Concern::suicide}), support("de", people)));
    REQUIRE(shown.size() == 7);
    CHECK(shown[0] == "Mira (friend): 0171");
    CHECK(shown[1] == "Dr. A: mornings");
    CHECK(shown[3] == "1: Talk");
}

TEST_CASE("who may be doing the harm is not named as the one to call") {
    const People people = {{"Sam", "my Partner", "0171"}, {"Mira", "friend", "0172"}};
    const auto shown = [&](Concern concern) {
        return indented(panel(heard_of({concern}), support("de", people))).front();
    };
    CHECK(shown(Concern::suicide) == "Sam (my Partner): 0171");
    CHECK(shown(Concern::partner_violence) == "Mira (friend): 0172");
}

TEST_CASE("a country of which nothing is known is as none") {
    CHECK(panel(heard_of({Concern::suicide}), support("xx")) ==
          panel(heard_of({Concern::suicide}), support("")));
}

TEST_CASE("the shipped lines for when no country is known are those four") {
    Support support;
    support.helplines = load_helplines(support.complaints);
    const std::string shown = panel(heard_of({Concern::suicide}), support);
    for (const char* words : {"findahelpline.com", "112", "911", "988", "116 123"})
        CHECK_MESSAGE(shown.find(words) != shown.npos, words);
    for (const Concern concern :
         {Concern::suicide, Concern::self_harm, Concern::harm_to_others, Concern::partner_violence})
        CHECK(indented(panel(heard_of({concern}), support)).size() == 4);
}

TEST_CASE("the panel has no word that blames, counts or instructs") {
    Support support;
    support.helplines = load_helplines(support.complaints);
    for (const char* country : {"", "de", "us", "gb"})
        for (const Concern concern : {Concern::suicide, Concern::self_harm, Concern::harm_to_others,
                                      Concern::partner_violence}) {
            support.country = country;
            const std::string shown = lower(panel(heard_of({concern}), support));
            for (const char* word :
                 {"commit", "method", "family", "should", "must", "%", "selfish"})
                CHECK_MESSAGE(shown.find(word) == shown.npos, word);
        }
}

TEST_CASE("what is wrong with a file of the person's own is one line after the panel") {
    Support with = support("de");
    const std::string without = panel(heard_of({Concern::suicide}), with);
    with.complaints = {"people.toml:2:1: unknown key `nmae`", "and more"};
    CHECK(panel(heard_of({Concern::suicide}), with) ==
          without + "\nTo mend later: people.toml:2:1: unknown key `nmae`");
}

TEST_CASE("one key says how it is kept; others, and Enter, are asked again") {
    struct {
        std::deque<std::string> typed;
        Keeping keeping;
    } const table[] = {
        {{"y"}, Keeping::all},
        {{"", "", "y"}, Keeping::all},
        {{"w"}, Keeping::without_words},
        {{"n"}, Keeping::nothing},
        {{"q"}, Keeping::nothing},
        {{"^D"}, Keeping::nothing},
        {{"x", "k", "w"}, Keeping::without_words},
    };
    for (const auto& row : table) {
        FakeTerminal terminal(row.typed);
        CHECK(ask_keeping(terminal) == row.keeping);
    }
    FakeTerminal interrupted({"^C"});
    CHECK_THROWS_AS(ask_keeping(interrupted), Interrupted);
}

TEST_CASE(
    "whoever reads German has the words and the keys in German, and the numbers as they are") {
    const Setting locale("LC_ALL", "de_AT.UTF-8");
    const Setting list("LANGUAGE", "");
    const std::string text = panel(heard_of({Concern::suicide}), support("de"));
    CHECK(text.starts_with("Das klingt sehr schwer."));
    CHECK(text.find("sounds") == text.npos);
    CHECK(indented(text) ==
          Lines{"1: Talk", "2: Talk too", "3: More", "112: wenn du jetzt in Gefahr bist"});
    CHECK(footer_line().starts_with("Wenn dich das belastet"));
    const std::pair<const char*, Keeping> keys[] = {{"j", Keeping::all},
                                                    {"y", Keeping::all},
                                                    {"o", Keeping::without_words},
                                                    {"n", Keeping::nothing}};
    for (const auto& [key, keeping] : keys) {
        FakeTerminal terminal({key});
        CHECK(ask_keeping(terminal) == keeping);
    }
}
