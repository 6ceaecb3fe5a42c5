#include "definition/layers.h"

#include <doctest/doctest.h>

#include <filesystem>

#include "definition/definition.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

TEST_CASE("the person's own definitions come last, and those compiled in first") {
    const TemporaryFolder folder;
    for (const char* below :
         {"config", "config/steady", "near", "near/steady", "far", "far/steady"})
        std::filesystem::create_directory(folder.path(below));
    folder.write("config/steady/kinds.toml", "own");
    folder.write("near/steady/kinds.toml", "near");
    folder.write("far/steady/kinds.toml", "far");
    const Setting config("XDG_CONFIG_HOME", folder.path("config").c_str());
    const std::string both = folder.path("near") + ":relative:" + folder.path("far");
    const Setting dirs("XDG_DATA_DIRS", both.c_str());
    std::vector<std::string> texts;
    for (const Definition& layer : definition_layers("kinds.toml"))
        texts.push_back(layer.origin == "built in" ? layer.origin : layer.text);
    CHECK(texts == std::vector<std::string>{"built in", "far", "near", "own"});
}

TEST_CASE("definitions in a folder come by name, and of one name the strongest layer first") {
    const TemporaryFolder folder;
    std::filesystem::create_directories(folder.path("steady/exercises"));
    folder.write("steady/exercises/three-breaths.toml", "own");
    folder.write("steady/exercises/aaa.toml", "new");
    folder.write("steady/exercises/notes.txt", "no definition");
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    const Setting dirs("XDG_DATA_DIRS", "/nowhere");
    const auto definitions = definitions_in("exercises");
    REQUIRE(definitions.size() >= 2);
    CHECK(definitions.front().name == "exercises/aaa.toml");
    std::vector<std::string> origins;
    for (const Definition& definition : definitions)
        if (definition.name == "exercises/three-breaths.toml") origins.push_back(definition.origin);
    CHECK(origins ==
          std::vector<std::string>{folder.path("steady/exercises/three-breaths.toml"), "built in"});
    CHECK(definitions_in("nothing-here").empty());
}

TEST_CASE("an installed copy of what is compiled in adds nothing") {
    const TemporaryFolder folder;
    for (const char* place : {"near/steady", "far/steady", "config/steady"})
        std::filesystem::create_directories(folder.path(place));
    folder.write("far/steady/practice.toml", built_in_definition("practice.toml").text);
    folder.write("near/steady/practice.toml", "near");
    folder.write("config/steady/practice.toml", "own");
    const Setting config("XDG_CONFIG_HOME", folder.path("config").c_str());
    const std::string both = folder.path("near") + ":" + folder.path("far");
    const Setting dirs("XDG_DATA_DIRS", both.c_str());
    std::vector<std::string> texts;
    for (const Definition& layer : differing_definitions("practice.toml"))
        texts.push_back(layer.text);
    CHECK(texts == std::vector<std::string>{"near", "own"});
}

TEST_CASE("a layer that does not read adds nothing, and says why") {
    const std::vector<Definition> layers = {{"some.toml", "built in", "a"},
                                            {"some.toml", "/own/some.toml", "broken"},
                                            {"some.toml", "/other/some.toml", "b"}};
    std::string made;
    std::vector<std::string> complaints;
    add_layers(made, layers, complaints, [](std::string& all, const Definition& layer) {
        all += layer.text;
        if (layer.text == "broken") throw Error("it is broken");
    });
    CHECK(made == "ab");
    CHECK(complaints == std::vector<std::string>{"/own/some.toml: it is broken"});
}
