#include "support/support.h"

#include <doctest/doctest.h>

#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

constexpr const char* heavy = "I want to die";

const Heard in_doubt{{}, true};

Heard heard_of(Concern concern) { return {{concern}, false}; }

Kinds kinds() { return built_in_kinds(); }

Record record(std::string kind, std::vector<Field> fields) {
    return {*parse_moment("2026-11-22T23:10:00Z"), std::move(kind), std::move(fields)};
}

}  // namespace

TEST_CASE("each family is heard by its name") {
    CHECK(check_words("I want to kill myself") == heard_of(Concern::suicide));
    CHECK(check_words("I cut my arms last night") == heard_of(Concern::self_harm));
    CHECK(check_words("I am going to stab him") == heard_of(Concern::harm_to_others));
    CHECK(check_words("He choked me yesterday") == heard_of(Concern::partner_violence));
    CHECK(check_words("He hits me and I want to die").families ==
          std::set{Concern::suicide, Concern::partner_violence});
}

TEST_CASE("letter case, curly quotes and contractions make no difference") {
    for (const char* text : {"I WANT TO DIE", "i wanna die", "I don’t want to be alive",
                             "i dont want to be alive", "I can't go on"})
        CHECK_MESSAGE(check_words(text) == heard_of(Concern::suicide), text);
}

TEST_CASE("the fears this house is for are no hit, and no line either") {
    for (const char* text :
         {"scared of her leaving", "I'm afraid of losing him", "scared they will reject me",
          "I check his phone", "she will forget me", "I am terrified that he replaces me",
          "I'm so scared of him leaving me for someone else"})
        CHECK_MESSAGE(check_words(text) == Heard{}, text);
}

TEST_CASE("idioms are no hit") {
    for (const char* text :
         {"dying to see you", "I killed time until he called", "I could die of embarrassment",
          "it hit me that he had gone", "she pushed me to apply", "I cut myself shaving"})
        CHECK_MESSAGE(check_words(text) == Heard{}, text);
}

TEST_CASE("somebody else and a negation bring one line, not the panel") {
    for (const char* text : {"my friend wants to kill herself", "I don't want to die",
                             "he has never hit me", "her husband hits her"})
        CHECK_MESSAGE(check_words(text) == in_doubt, text);
}

TEST_CASE("German is heard whatever the locale, with or without its own letters") {
    const Setting locale("LC_ALL", "en_US.UTF-8");
    for (const char* text : {"ich will nicht mehr leben", "ich bring mich um", "ICH WILL STERBEN"})
        CHECK_MESSAGE(check_words(text) == heard_of(Concern::suicide), text);
    CHECK(check_words("ich ritze mich") == heard_of(Concern::self_harm));
    CHECK(check_words("ich könnte ihn umbringen") == heard_of(Concern::harm_to_others));
    for (const char* text : {"er schlägt mich", "er schlaegt mich", "Er schlagt mich",
                             "ich habe Angst vor ihm", "er kontrolliert mein Handy"})
        CHECK_MESSAGE(check_words(text) == heard_of(Concern::partner_violence), text);
    CHECK(check_words("He hits me. Ich will sterben.").families ==
          std::set{Concern::suicide, Concern::partner_violence});
}

TEST_CASE("in German, too, these fears and idioms are no hit, and no line either") {
    for (const char* text :
         {"ich habe Angst, dass er mich verlässt", "sie wird mich vergessen",
          "ich habe Angst, ersetzt zu werden", "er antwortet nicht", "ich lach mich tot",
          "das war sterbenslangweilig", "zum Totlachen", "ich sterbe vor Langeweile",
          "mein Akku ist tot", "umbringend süß", "er schlägt vor, dass wir reden"})
        CHECK_MESSAGE(check_words(text) == Heard{}, text);
}

TEST_CASE("in German, too, somebody else and a negation bring one line, not the panel") {
    for (const char* text :
         {"ich will mich nicht umbringen", "ich würde mir nie etwas antun", "er schlägt mich nicht",
          "er hat mich noch nie geschlagen", "ich habe keine Angst vor ihm",
          "meine Freundin will sich umbringen", "sie hat Angst vor ihrem Mann"})
        CHECK_MESSAGE(check_words(text) == in_doubt, text);
}

TEST_CASE("what a negation leads up to, or limits, is not taken back in German") {
    for (const char* text :
         {"ich kann nicht mehr ich will sterben", "er schlägt mich nicht nur einmal",
          "er schlägt mich nicht oft", "er antwortet nicht ich bring mich um"})
        CHECK_MESSAGE(check_words(text).panel(), text);
}

TEST_CASE("no text is no hit") { CHECK(check_words("") == Heard{}); }

TEST_CASE("what several texts say adds up, and a panel needs no line beside it") {
    Heard heard{{}, true};
    heard.add({});
    CHECK(heard == in_doubt);
    heard.add(heard_of(Concern::suicide));
    heard.add(heard_of(Concern::partner_violence));
    heard.add({{}, true});
    CHECK(heard.families == std::set{Concern::suicide, Concern::partner_violence});
    CHECK_FALSE(heard.footer);
    CHECK(heard.suicidal());
    CHECK(heard.violence());
}

TEST_CASE("a record is heard in its texts and in tags that were typed as a sentence") {
    CHECK(check_record(record("note", {{"note", heavy}}), kinds()).panel());
    CHECK(check_record(record("spike", {{"trigger", "i-want-to-die"}}), kinds()).panel());
    CHECK(check_record(record("spike", {{"behavior", "hid,cut-myself"}}), kinds()).panel());
    CHECK(check_record(record("note", {{"my_own_field", heavy}}), kinds()).panel());
    CHECK(check_record(record("spike", {{"trigger", "late-reply"}}), kinds()) == Heard{});
}

TEST_CASE("without its words a record has what was counted and picked") {
    const Record whole = record("spike", {{"intensity", "8"},
                                          {"trigger", "i-want-to-die"},
                                          {"body", "tight-chest"},
                                          {"of", "2026-11-22T22:10:00Z"},
                                          {"helped", "no"},
                                          {"my_own_field", "words"},
                                          {"note", heavy}});
    CHECK(without_words(whole, kinds()).fields == std::vector<Field>{{"intensity", "8"},
                                                                     {"body", "tight-chest"},
                                                                     {"of", "2026-11-22T22:10:00Z"},
                                                                     {"helped", "no"}});
}

TEST_CASE("it is kept as the person said") {
    const Record whole = record("note", {{"note", heavy}});
    CHECK(keep_as(Keeping::all, whole, kinds()) == whole);
    const Record rated = record("checkin", {{"intensity", "6"}, {"note", heavy}});
    CHECK(keep_as(Keeping::without_words, rated, kinds()) ==
          record("checkin", {{"intensity", "6"}}));
    CHECK(keep_as(Keeping::nothing, whole, kinds()) == std::nullopt);
}

TEST_CASE("a record of nothing but words leaves none when they are not kept") {
    const Record whole = record("note", {{"note", heavy}});
    CHECK(keep_as(Keeping::without_words, whole, kinds()) == std::nullopt);
    const Record alarm = record("spike", {{"note", heavy}});
    CHECK(keep_as(Keeping::without_words, alarm, kinds()) == record("spike", {}));
}

TEST_CASE("a file of the person's own that does not read takes nothing else away") {
    const TemporaryFolder folder;
    std::filesystem::create_directory(folder.path("steady"));
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    const Setting dirs("XDG_DATA_DIRS", "/nowhere");
    CHECK(load_support().complaints.empty());
    folder.write("steady/people.toml", "[[person]]\nnam = \"Mira\"");
    folder.write("steady/config.toml", "country = ");
    folder.write("steady/helplines.toml", "[[country]]");
    const Support support = load_support();
    CHECK(support.complaints.size() == 3);
    CHECK(support.people.empty());
    CHECK(support.country.empty());
    CHECK(support.helplines.find("de") != nullptr);
    folder.write("steady/people.toml", "[[person]]\nname = \"Mira\"");
    folder.write("steady/config.toml", "country = \"de\"");
    folder.write("steady/helplines.toml", "");
    CHECK(load_support().people == People{{"Mira", "", ""}});
    CHECK(load_support().country == "de");
}
