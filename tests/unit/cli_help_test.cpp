#include "cli/cli_help.h"

#include <doctest/doctest.h>

using namespace steady;

namespace {

constexpr const char* help =
    "steady-x: an example\n"
    "\n"
    "Usage: steady-x [--since DAY] | --everything [FILE...]\n"
    "\n"
    "  steady-x --since 4w       the last four weeks\n"
    "  --since DAY               From this day on: monday, 4w, or yesterday.\n"
    "                            Both words and dates will do.\n";

}  // namespace

TEST_CASE("help that fits stays as it is") { CHECK(fitted_help(help, 80) == help); }

TEST_CASE("what is too wide goes on below its own words") {
    CHECK(fitted_help(help, 62) ==
          "steady-x: an example\n"
          "\n"
          "Usage: steady-x [--since DAY] | --everything [FILE...]\n"
          "\n"
          "  steady-x --since 4w       the last four weeks\n"
          "  --since DAY               From this day on: monday, 4w, or\n"
          "                            yesterday.\n"
          "                            Both words and dates will do.\n");
}

TEST_CASE("on a narrow screen what an option does stands below it") {
    CHECK(fitted_help(help, 40) ==
          "steady-x: an example\n"
          "\n"
          "Usage: steady-x [--since DAY] |\n"
          "    --everything [FILE...]\n"
          "\n"
          "  steady-x --since 4w\n"
          "      the last four weeks\n"
          "  --since DAY\n"
          "      From this day on: monday, 4w, or\n"
          "      yesterday.\n"
          "      Both words and dates will do.\n");
}

TEST_CASE("what is typed is broken at spaces too, where the screen is narrower than it") {
    CHECK(fitted_help("  steady-x --since yesterday --until today FILE   two days of it\n", 40) ==
          "  steady-x --since yesterday\n"
          "        --until today FILE\n"
          "      two days of it\n");
}
