#include "ladder/ladder.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "base/file.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

Ladder read(const std::string& text) { return read_ladder({"ladder.toml", "l.toml", text}); }

std::string complaint(const std::string& text) {
    try {
        read(text);
    } catch (const Error& error) {
        return error.what();
    }
    return "none";
}

const std::string step = "[[rung]]\nid = \"a\"\ntitle = \"A\"\nstrength = 3\n";

}  // namespace

TEST_CASE("a ladder is read in the order of its file") {
    const Ladder ladder = read(step +
                               "[[rung]]\nid = \"b-c\"\ntitle = \"B\"\nstrength = 1\n"
                               "planned = \"1h30m\"\nvary = \"Elsewhere.\"\n");
    REQUIRE(ladder.size() == 2);
    CHECK(ladder[0] == Rung{"a", "A", 3, 0, ""});
    CHECK(ladder[1] == Rung{"b-c", "B", 1, 5'400, "Elsewhere."});
    CHECK(read("# nothing yet\n").empty());
}

TEST_CASE("a mistake is told with its place") {
    const std::pair<std::string, const char*> cases[] = {
        {"[[rung]]\nid = \"A b\"\ntitle = \"A\"\nstrength = 3\n",
         "l.toml:2:1: `A b`: an id is in small letters, without spaces; for example `a-b`"},
        {step + step, "l.toml:6:1: there is a step `a` already"},
        {"[[rung]]\nid = \"a\"\ntitle = \"A\"\n",
         "l.toml:1:1: `strength` is missing: how strong would it feel, from 0 to 10?"},
        {step + "planned = \"soon\"\n",
         "l.toml:5:1: `soon` is no length for a step; write 10m, 1h30m or 1d"},
        {step + "planned = \"15d\"\n",
         "l.toml:5:1: `15d` is no length for a step; write 10m, 1h30m or 1d"},
        {step + "vary = \"\"\"a\nb\"\"\"\n", "l.toml:5:1: `vary` is more than one line"},
        {step + "plannd = \"1m\"\n", "l.toml:5:1: unknown key `plannd`; did you mean `planned`?"},
    };
    for (const auto& [text, told] : cases) CHECK(complaint(text) == told);
    CHECK(complaint("[[rung]]\nid = \"a\"\ntitle = \"A\"\nstrength = 11\n").find("l.toml:4:1: ") ==
          0);
}

TEST_CASE("a step of one's own gets an id from its first words, unlike the others") {
    CHECK(id_for("Tea alone, in the garden, on a Sunday", {}) == "tea-alone-in-the-garden");
    CHECK(id_for("Ein Abend für mich.", {}) == "ein-abend-für-mich");
    const Ladder taken = {{"tea", "", 1, 0, ""}, {"tea-2", "", 1, 0, ""}};
    CHECK(id_for("Tea", taken) == "tea-3");
    CHECK(id_for("...", {}) == "step");
}

TEST_CASE("what is written reads back the same") {
    const Rung rung{"a", "Say \"no\"\\", 4, 600, "Elsewhere."};
    CHECK(read(to_toml(rung)) == Ladder{rung});
}

TEST_CASE("a new ladder is in order of strength; later steps are added, and comments stay") {
    const TemporaryFolder folder;
    const Setting home("XDG_CONFIG_HOME", folder.path().c_str());
    add_rungs({{"high", "High", 7, 0, ""}, {"low", "Low", 2, 0, ""}});
    CHECK(load_ladder()[0].id == "low");
    write_private_file(ladder_file(), read_file(ladder_file()) + "# mine\n");
    add_rungs({{"none", "None", 0, 0, ""}});
    CHECK(load_ladder().back().id == "none");
    CHECK(read_file(ladder_file()).find("\n# mine\n") != std::string::npos);
    const auto before = read_file(ladder_file());
    CHECK_THROWS_AS(add_rungs({{"none", "Again", 0, 0, ""}}), Error);
    CHECK(read_file(ladder_file()) == before);
}

TEST_CASE("what is suggested needs no warning, and is in order of strength") {
    const Ladder suggestions = load_suggestions();
    CHECK(suggestions.size() == 10);
    int strength = 0;
    for (const Rung& rung : suggestions) {
        CAPTURE(rung.title);
        CHECK(care_for(rung.title) == RungCare::none);
        CHECK(care_for(rung.vary) == RungCare::none);
        CHECK(rung.strength >= strength);
        strength = rung.strength;
    }
}

TEST_CASE("a step that would mean getting used to harm brings a warning") {
    for (const char* title : {
             "Stay calm while he shouts at me",
             "Sit through her insults without leaving",
             "Get used to his threats",
             "Stay in the room when my partner throws things",
             "Bear it when he disappears for days to punish me",
             "Put up with the silent treatment for an evening",
             "Let him check my phone",
             "Give her my password",
             "Let my boyfriend track my location",
             "An evening alone with someone who scares me",
             "Be alone with my ex although I am afraid of him",
             "Endure it when she hits me",
         }) {
        CAPTURE(title);
        CHECK(care_for(title) == RungCare::harm);
    }
}

TEST_CASE("a step that tests, spies or provokes brings a warning") {
    for (const char* title : {
             "See if he writes first",
             "Wait until she notices that I am gone",
             "Test whether he cares",
             "Make him jealous at the party",
             "Check his phone and stay calm",
             "Read her messages once",
             "Go away for a day without telling him",
             "Ignore her until she apologises",
             "Secretly turn off my location",
             "Flirt with somebody at the bar",
             "Pretend I am busy",
             "Follow him to work",
             "Threaten to leave",
         }) {
        CAPTURE(title);
        CHECK(care_for(title) == RungCare::secret);
    }
}

TEST_CASE("what a person may well practise brings none") {
    for (const char* title : {
             "Ten minutes in the garden alone",
             "Thirty minutes without checking his phone",
             "Go to bed although we still disagree, as agreed",
             "Do not ask if we are okay until the evening",
             "Tell her that I want to stay at home",
             "A weekend with my sister, one call a day",
             "Say no when my boss asks for a favour",
             "Leave his message unread for an hour, as we agreed",
             "An evening with her although I am afraid of losing her",
             "Sleep in the other room for a night",
             "Let him go to the party alone",
             "Put my phone away while he is out with friends",
             "Ask for a hug",
             "Wait an hour before I reply",
             "Be alone with my thoughts for ten minutes",
             "Leave the house without sharing a plan for the day",
         }) {
        CAPTURE(title);
        CHECK(care_for(title) == RungCare::none);
    }
}
