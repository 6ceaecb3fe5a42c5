#include "thought/distortion.h"

#include <doctest/doctest.h>

#include "base/file.h"
#include "setting.h"
#include "temporary.h"
#include "text/text.h"

using namespace steady;

namespace {

const std::string standard = R"([lists]
other = ["he", "she"]

[negation]
words = ["not"]

[[distortion]]
id = "mind-reading"
title = "Mind reading"
about = "Being sure of what another thinks."
example = "She thinks I'm too much."
questions = ["What was said, word for word?"]
clear = ["<other> think* [that] i", "<other> hate* me"]
faint = ["must", "obviously"]

[[distortion]]
id = "labeling"
title = "Labeling"
about = "A person becomes a word."
clear = ["i am [a] burden"]
likely = ["too much"]
except = ["eat too much"]
)";

Distortions read(const std::string& mine = "", std::vector<std::string>* told = nullptr) {
    std::vector<std::string> complaints;
    std::vector<Definition> layers = {{"distortions.toml", "built in", standard}};
    if (!mine.empty()) layers.push_back({"distortions.toml", "/home/u/mine.toml", mine});
    Distortions distortions = read_distortions(layers, complaints);
    if (told) *told = complaints;
    return distortions;
}

std::vector<std::string> ids(const Distortions& distortions, std::string_view thought) {
    std::vector<std::string> ids;
    for (const Hint& hint : distortions.hints(thought)) ids.push_back(hint.distortion->id);
    return ids;
}

std::string complaint_about(const std::string& mine) {
    std::vector<std::string> complaints;
    read(mine, &complaints);
    return complaints.empty() ? "" : complaints.front();
}

using Ids = std::vector<std::string>;

/// The blocks of a page of the manual that are files of their own.
std::vector<std::string> examples(const char* page) {
    const auto path = std::filesystem::path(__FILE__).parent_path() / "../../man" / page;
    const std::string text = read_file(path);
    std::vector<std::string> blocks;
    bool inside = false;
    for (const std::string_view line : split(text, '\n')) {
        if (line == ".Ed") inside = false;
        if (inside) blocks.back() += std::string(line) + "\n";
        if (!line.starts_with(".Bd -literal")) continue;
        inside = true;
        blocks.emplace_back();
    }
    return blocks;
}

}  // namespace

TEST_CASE("a thinking habit is read with its words for people") {
    const Distortions distortions = read();
    const Distortion* found = distortions.find("mind-reading");
    REQUIRE(found != nullptr);
    CHECK(*found == Distortion{"mind-reading",
                               "Mind reading",
                               "Being sure of what another thinks.",
                               "She thinks I'm too much.",
                               {"What was said, word for word?"},
                               "built in"});
    CHECK(distortions.find("astrology") == nullptr);
}

TEST_CASE("hints come best first, with the words as typed") {
    const Distortions distortions = read();
    const auto hints = distortions.hints("SHE thinks I'm too much");
    REQUIRE(hints.size() == 2);
    CHECK(hints[0].distortion == distortions.find("mind-reading"));
    CHECK(hints[0].words == Ids{"SHE thinks I'm"});
    CHECK(hints[1].distortion->id == "labeling");
    CHECK(hints[1].words == Ids{"too much"});
    CHECK(hints[0].weight > hints[1].weight);
}

TEST_CASE("words that overlap are told once, and not more than three") {
    const Distortions distortions = read();
    const auto hints = distortions.hints(
        "He thinks I must go. He hates me. She hates me, obviously. He hates me.");
    REQUIRE(hints.size() == 1);
    CHECK(hints[0].words == Ids{"He thinks I", "He hates me", "She hates me"});
}

TEST_CASE("nothing in it that matches, and what is negated or excepted, is no hint") {
    const Distortions distortions = read();
    for (const char* thought :
         {"", "The bus is late", "I do not believe she thinks I left", "I eat too much", "he must"})
        CHECK(ids(distortions, thought).empty());
}

TEST_CASE("a file of one's own adds to what is there") {
    const Distortions distortions = read(R"([lists]
other = ["my sunshine"]

[[distortion]]
id = "mind-reading"
questions = ["What else could it be?"]
clear = ["rolled his eyes"]

[[distortion]]
id = "stars"
title = "Reading the stars"
about = "A horoscope knows it."
clear = ["my horoscope"])");
    CHECK(ids(distortions, "she thinks I left") == Ids{"mind-reading"});
    CHECK(ids(distortions, "he rolled his eyes") == Ids{"mind-reading"});
    CHECK(ids(distortions, "my sunshine hates me") == Ids{"mind-reading"});
    CHECK(ids(distortions, "my horoscope says so") == Ids{"stars"});
    CHECK(distortions.find("mind-reading")->title == "Mind reading");
    CHECK(distortions.find("mind-reading")->questions.size() == 2);
    CHECK(distortions.find("mind-reading")->origin == "built in");
    CHECK(distortions.find("stars")->origin == "/home/u/mine.toml");
}

TEST_CASE("a file that does not read is left out, and its complaint told") {
    const struct {
        const char* mine;
        const char* complaint;
    } rows[] = {
        {"[[distortion]]\nid = 'labeling'\nclear = ['i am (']",
         "/home/u/mine.toml:3:17: a word or a list is missing here"},
        {"[[distortion]]\nid = 'labeling'\nclear = ['<othr>']",
         "/home/u/mine.toml:3:11: there is no list <othr>; did you mean `other`?"},
        {"[[distortion]]\nid = 'stars'\nabout = 'x'", "/home/u/mine.toml:1:1: `title` is missing"},
        {"[[distortion]]\nid = 'The Stars'",
         "/home/u/mine.toml:2:1: an id is made of a-z, 0-9 and -"},
        {"[[distortion]]\nid = 'labeling'\nclaer = []",
         "/home/u/mine.toml:3:1: unknown key `claer`; did you mean `clear`?"},
        {"[list]\n", "/home/u/mine.toml:1:2: unknown key `list`; did you mean `lists`?"},
    };
    for (const auto& row : rows) {
        CHECK(complaint_about(row.mine) == row.complaint);
        CHECK(ids(read(row.mine), "she thinks I left") == Ids{"mind-reading"});
    }
}

TEST_CASE("a file that has too much as a whole is told by its name") {
    std::string mine = "[[distortion]]\nid = \"x\"\ntitle = \"X\"\nabout = \"x\"\nclear = [\n";
    for (int i = 0; i < 66'000; ++i) mine += "\"w" + std::to_string(i) + "\",\n";
    std::vector<std::string> told;
    CHECK(read(mine + "]\n", &told).list.size() == 2);
    REQUIRE(told.size() == 1);
    CHECK(told[0].starts_with("/home/u/mine.toml: "));
}

TEST_CASE("the standard ones are compiled in, in the order of their file") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    const Setting dirs("XDG_DATA_DIRS", folder.path().c_str());
    std::vector<std::string> complaints;
    const Distortions distortions = load_distortions(complaints);
    CHECK(complaints.empty());
    REQUIRE(distortions.list.size() == 14);
    for (std::size_t i = 0; i < 14; ++i) {
        CHECK(distortions.list[i].id == group_name(distortions.phrases(), i));
        CHECK_FALSE(distortions.list[i].title.empty());
        CHECK_FALSE(distortions.list[i].about.empty());
        CHECK_FALSE(distortions.list[i].example.empty());
        CHECK_FALSE(distortions.list[i].questions.empty());
    }
}

TEST_CASE("what is compiled in says the same as its file") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    const Setting dirs("XDG_DATA_DIRS", folder.path().c_str());
    std::vector<std::string> complaints;
    const Distortions of_the_build = load_distortions(complaints);
    const Distortions from_file =
        read_distortions({built_in_definition("distortions.toml")}, complaints);
    CHECK(complaints.empty());
    CHECK(of_the_build.list == from_file.list);
    for (const Distortion& distortion : from_file.list) {
        const auto hints = from_file.hints(distortion.example);
        const auto built_in = of_the_build.hints(distortion.example);
        REQUIRE(hints.size() == built_in.size());
        for (std::size_t i = 0; i < hints.size(); ++i) {
            CHECK(hints[i].words == built_in[i].words);
            CHECK(hints[i].weight == built_in[i].weight);
        }
    }
}

TEST_CASE("a person's own file is found where their other files are") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    const Setting dirs("XDG_DATA_DIRS", folder.path("none").c_str());
    std::filesystem::create_directory(folder.path("steady"));
    folder.write("steady/distortions.toml",
                 "[[distortion]]\nid = 'mind-reading'\nclear = ['glorbs at me']");
    std::vector<std::string> complaints;
    CHECK(ids(load_distortions(complaints), "he glorbs at me") == Ids{"mind-reading"});
    CHECK(complaints.empty());
    const std::string path = folder.write("steady/distortions.toml",
                                          "[[distortion]]\nid = 'mind-reading'\nclear = ['(']");
    const Distortions distortions = load_distortions(complaints);
    CHECK(distortions.list.size() == 14);
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0] == path + ":3:12: a word or a list is missing here");
}

TEST_CASE("the examples of the manual read, and find what they say") {
    const auto blocks = examples("steady-distortions.5");
    REQUIRE(blocks.size() == 3);
    for (const std::string& block : blocks) {
        std::vector<std::string> complaints;
        const Distortions distortions = read_distortions(
            {built_in_definition("distortions.toml"), {"mine.toml", "mine.toml", block}},
            complaints);
        CHECK(complaints == Ids{});
        CHECK(!ids(distortions, distortions.list.back().example).empty());
    }
    std::vector<std::string> none;
    const Distortions bear = read_distortions(
        {built_in_definition("distortions.toml"), {"mine.toml", "mine.toml", blocks[1]}}, none);
    CHECK(ids(bear, "Kim has that look again") == Ids{"mind-reading"});
}
