#include <doctest/doctest.h>

#include "cli/cli.h"

using namespace steady;

namespace {

/// A command line with one of each.
struct Line {
    CLI::App app{"what it is", "steady-line"};
    std::string first, format, form, log;
    std::vector<std::string> rest, set, many, length;
    bool plain = false;

    Line() {
        complete_with(app.add_option("FIRST", first, "the first"), {"alpha", "beta", "al\x1bpha"});
        complete_with(app.add_option("REST", rest, "the rest"), [](const Typing& typing) {
            return plain_words({typing.tool + std::to_string(typing.before.size())});
        });
        app.add_option("--format", format, "which")->check(CLI::IsMember({"text", "json"}));
        app.add_option("--log", log, "a log\nof one's own")->type_name("FILE");
        complete_with(app.add_option("--set", set, "what")->allow_extra_args(false),
                      {"a=1", "b=2"});
        complete_with(app.add_option("--many", many, "more than one"), {"one", "two"});
        complete_with(app.add_option("--length", length, "how long")->expected(0, 1), {"1h", "2h"});
        app.add_flag("-p,--plain", plain, "no colour")->excludes("--format");
    }

    std::string offered(const std::vector<std::string>& words) const {
        std::string out;
        for (const Candidate& one : completions(app, words))
            out += (out.empty() ? "" : " ") + (one == any_file ? "(file)" : one.word);
        return out;
    }
};

/// A process has one command line.
const Line& the_line() {
    static const Line line;
    return line;
}

}  // namespace

TEST_CASE("words without an option stand in their order, the last as often as it likes") {
    const Line& line = the_line();
    CHECK(line.offered({}) == "alpha beta");
    CHECK(line.offered({"b"}) == "beta");
    CHECK(line.offered({"alpha", ""}) == "line1");
    CHECK(line.offered({"alpha", "x", "y", ""}) == "line3");
    CHECK(line.offered({"--plain", "alpha", ""}) == "line1");
}

TEST_CASE("an option's value is what it is checked against, what it is said to be, or its type") {
    const Line& line = the_line();
    CHECK(line.offered({"--format", ""}) == "text json");
    CHECK(line.offered({"--format", "j"}) == "json");
    CHECK(line.offered({"--format=j"}) == "--format=json");
    CHECK(line.offered({"--set", "b"}) == "b=2");
    CHECK(line.offered({"--set=b"}) == "--set=b=2");
    CHECK(line.offered({"--log", "x"}) == "(file)");
    CHECK(line.offered({"--log=x"}) == "(file)");
    CHECK(line.offered({"--none=x"}).empty());
}

TEST_CASE("a value is passed over where it belongs to an option") {
    const Line& line = the_line();
    CHECK(line.offered({"--set", "alpha", ""}) == "alpha beta");
    CHECK(line.offered({"--set=alpha", ""}) == "alpha beta");
    CHECK(line.offered({"--log", "--plain", ""}) == "alpha beta");
}

TEST_CASE("a value that may be left out, or another one, stands beside what else may come") {
    const Line& line = the_line();
    CHECK(line.offered({"--length", ""}) == "1h 2h alpha beta");
    CHECK(line.offered({"--length", "1h", ""}) == "alpha beta");
    CHECK(line.offered({"--many", ""}) == "one two");
    CHECK(line.offered({"--many", "one", ""}) == "one two alpha beta");
}

TEST_CASE("options come once, if they may not come again, and without those they exclude") {
    const Line& line = the_line();
    CHECK(line.offered({"--"}) == "--help --format --log --set --many --length --plain");
    CHECK(line.offered({"--format", "text", "--"}) == "--help --log --set --many --length");
    CHECK(line.offered({"-p", "--f"}).empty());
    CHECK(line.offered({"--set", "a=1", "--s"}) == "--set");
    CHECK(line.offered({"-"}).find(" -p") != std::string::npos);
    CHECK(completions(line.app, {"--lo"}).front().about == "a log of one's own");
}

TEST_CASE("after -- there are words alone") {
    const Line& line = the_line();
    CHECK(line.offered({"--", "--"}).empty());
    CHECK(line.offered({"--", "alpha", ""}) == "line1");
}
