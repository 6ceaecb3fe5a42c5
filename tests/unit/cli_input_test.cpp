#include <doctest/doctest.h>

#include "cli/cli.h"

using namespace steady;

namespace {

bool awaits(const char* wordless, std::vector<std::string> arguments) {
    const About about{"steady-line", "what it is", "", "", wordless};
    CLI::App app{about.summary, about.name};
    std::vector<std::string> files, answers;
    bool undo = false;
    app.add_option("FILE", files, "files");
    app.add_option("--answer", answers, "an answer")->allow_extra_args(false);
    app.add_flag("--undo", undo, "back");
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError&) {
    }
    return awaits_words(about, app, arguments);
}

}  // namespace

TEST_CASE("a pipe has words for a tool where `-` stands for them, and where nothing is named") {
    struct Row {
        std::vector<std::string> arguments;
        bool awaited;
    };
    for (const auto& [arguments, awaited] : {
             Row{{}, true},
             {{"-"}, true},
             {{"file"}, false},
             {{"file", "-"}, true},
             {{"file", "--answer", "note=-"}, true},
             {{"--answer=note=-", "file"}, true},
             {{"--answer", "note=word"}, true},
             {{"--bogus"}, true},
             {{"--bogus", "file"}, true},  // perhaps its value
             {{"--bogus", "file", "file"}, false},
             {{"--bogus", "--answer", "file", "file"}, false},
             {{"file", "--bogus"}, false},
             {{"--answer"}, true},
             {{"--undo"}, false},
             {{"--undo", "-"}, false},
             {{"--undo=what"}, false},
             {{"--answer", "--undo"}, false},
             {{"--undone"}, true},
         })
        CHECK_MESSAGE(awaits("--redo --undo", arguments) == awaited,
                      (arguments.empty() ? "" : arguments.back()));
}

TEST_CASE("a pipe may have words beside a name, where that is no word itself") {
    About about{"steady-line", "what it is", "", "", "--list", true};
    CHECK(may_get_words(about, {"exercise"}));
    CHECK_FALSE(may_get_words(about, {"exercise", "--list"}));
    about.beside_names = false;
    CHECK_FALSE(may_get_words(about, {"exercise"}));
}

TEST_CASE("a pipe has no words for a tool that reads what is a copy") {
    CHECK_FALSE(awaits(nullptr, {}));
    CHECK_FALSE(awaits(nullptr, {"-"}));
    CHECK_FALSE(awaits(nullptr, {"--bogus"}));
}
