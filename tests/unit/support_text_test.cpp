#include "support/support_text.h"

#include <doctest/doctest.h>

#include "text/text.h"

using namespace steady;

namespace {

Support support() {
    Helpline talk;
    talk.name = "Talk";
    talk.call = "116 123";
    talk.hours = "day and night";
    talk.languages = {"German", "Turkish"};
    talk.web = "example.org";
    talk.checked = "2026-11-22";
    Helpline home;
    home.name = "Home";
    home.violence = true;
    home.whom = "women";
    home.web = "home.example.org";
    home.checked = "2026-10-01";
    Support support;
    support.people = {{"Mira", "friend", "0171"}};
    support.helplines.countries = {{"at", {"Austria"}, "112", {talk}, "/home/u/helplines.toml"},
                                   {"de", {"Germany"}, "112, 110", {talk, home}, "built in"}};
    support.helplines.anywhere = {{"find.example"}, {"shelter.example"}, {"112"}};
    return support;
}

}  // namespace

TEST_CASE("one country: the own people, then its lines, with all there is to know") {
    const Support all = support();
    CHECK(support_text(all, all.helplines.find("de"), 100) ==
          "Your own people\n"
          "  Mira (friend): 0171\n"
          "\n"
          "Germany\n"
          "  112, 110: in danger now\n"
          "  116 123: Talk; day and night; German, Turkish; example.org\n"
          "  When someone close frightens, hurts or controls you:\n"
          "  home.example.org: Home (women)\n"
          "\n"
          "As of 1 October 2026. Elsewhere: findahelpline.com, or --country CC.\n");
}

TEST_CASE("on a narrow screen headings are wrapped too") {
    const std::string text = anywhere_text(support(), 40);
    for (const std::string_view line : split(text, '\n')) CHECK(width(line) <= 40);
    CHECK(text.find("close\nfrightens") != text.npos);
}

TEST_CASE("no country: every one, and what works from anywhere at the end") {
    const std::string text = support_text(support(), nullptr, 80);
    const auto people = text.find("Mira"), austria = text.find("Austria"),
               germany = text.find("Germany"), anywhere = text.find("find.example");
    CHECK(people < austria);
    CHECK(austria < germany);
    CHECK(germany < anywhere);
    CHECK(text.find("shelter.example") != text.npos);
    CHECK(text.ends_with("steady-support --country CC --save\n"));
}

TEST_CASE("the first screen: the own people, what works from anywhere, and the way to the rest") {
    CHECK(first_screen(support(), 80) ==
          "Your own people\n"
          "  Mira (friend): 0171\n"
          "\n"
          "From anywhere\n"
          "  find.example\n"
          "\n"
          "From anywhere, when someone close frightens, hurts or controls you\n"
          "  shelter.example\n"
          "\n"
          "Lines of your country, by name or two letters: steady-support ireland\n"
          "With --save they come by themselves from then on. Every one: steady-support all\n");
}

TEST_CASE("without people of one's own it says how they get there") {
    Support none = support();
    none.people.clear();
    CHECK(support_text(none, nullptr, 80).find("man 5 steady-support") != std::string::npos);
    CHECK(support_text(support(), nullptr, 80).find("man 5") == std::string::npos);
}

TEST_CASE("lines fit, and hang over their first words") {
    const Support all = support();
    const std::string text = support_text(all, all.helplines.find("de"), 40);
    CHECK(text.find("  116 123: Talk; day and night;\n    German, Turkish; example.org\n") !=
          text.npos);
    for (const std::string_view line : split(text, '\n')) CHECK(width(line) <= 40);
}

TEST_CASE("the list has a country a line, with the oldest check and the file") {
    CHECK(country_list(support().helplines) ==
          "at  Austria  1  2026-11-22  /home/u/helplines.toml\n"
          "de  Germany  2  2026-10-01  built in\n");
}
