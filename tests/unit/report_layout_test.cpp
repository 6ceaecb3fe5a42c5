#include "report/report_layout.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "text/text.h"

using namespace steady;

namespace {

Look look(int columns) { return {false, false, true, columns}; }

}  // namespace

TEST_CASE("a list has one column for its names") {
    CHECK(list({{"walk", "2 times"}, {"box-breathing", "once"}}, look(80)) ==
          "  walk           2 times\n"
          "  box-breathing  once\n");
    CHECK(list({}, look(80)).empty());
}

TEST_CASE("a name longer than its column has a line for itself, and text is wrapped beside it") {
    CHECK(list({{"distance-after-closeness", "three alarms in all of this time"}}, look(30)) ==
          "  distance-after-closeness\n"
          "              three alarms in\n"
          "              all of this time\n");
}

TEST_CASE("what comes from a log is cleaned, and stays on its line") {
    const std::string out = beside("a\x1b[31m\nb", "c\x07", 12, look(80));
    CHECK(out.find('\x1b') == std::string::npos);
    CHECK(out.find('\x07') == std::string::npos);
    CHECK(std::count(out.begin(), out.end(), '\n') == 1);
    CHECK(one_line("a\n\nb") == "a  b");
}

TEST_CASE("a section without a body is left out, title and all") {
    CHECK(section("Feelings", "", look(80)).empty());
    CHECK(section("Feelings", "  sad 2\n", look(80)) == "\nFeelings\n\n  sad 2\n");
}

TEST_CASE("names that could act on a terminal do not, wherever they stand") {
    const std::string name = "\x1b[2J\xE2\x80\xAEtight";
    for (const std::string& text :
         {indented(name, {}), beside(name, name, 12, {}), beside(name, name, 4, {}),
          list({{name, name}}, {}), one_line(name)}) {
        CAPTURE(text);
        CHECK(text.find('\x1b') == std::string::npos);
        CHECK(text.find("\xE2\x80\xAE") == std::string::npos);
        CHECK(text.find("tight") != std::string::npos);
    }
}
