#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/text.h"

using namespace steady;

namespace {

const std::vector<std::string> kinds{"spike",    "settled", "checkin", "urge", "chose",
                                     "practice", "plan",    "kept",    "okay", "win"};

std::string meant(std::string_view word, const std::vector<std::string>& candidates = kinds) {
    return closest(word, candidates).value_or("-");
}

}  // namespace

TEST_CASE("what to do next about a slip names the word that was meant, if there is one") {
    CHECK(did_you_mean("spke", kinds, "See --help") == "Did you mean spike?");
    CHECK(did_you_mean("walrus", kinds, "See --help") == "See --help");
}

TEST_CASE("a slip of the finger finds the word that was meant") {
    CHECK(meant("spke") == "spike");    // left out
    CHECK(meant("spiike") == "spike");  // twice
    CHECK(meant("spyke") == "spike");   // another letter
    CHECK(meant("psike") == "spike");   // exchanged
    CHECK(meant("setled") == "settled");
    CHECK(meant("stetled") == "settled");  // two, in a long word
    CHECK(meant("cehckni") == "checkin");
}

TEST_CASE("a short word may have one slip, a longer one two") {
    CHECK(meant("pskie") == "-");
    CHECK(meant("spi") == "-");
    CHECK(meant("wn") == "win");
    CHECK(meant("w") == "-");
    CHECK(meant("practices") == "practice");
    CHECK(meant("prctces") == "-");
    CHECK(meant("") == "-");
}

TEST_CASE("a word that is a candidate is no slip") {
    CHECK(meant("spike") == "-");
    CHECK(meant("plan", {"plane", "plan"}) == "-");
    CHECK(meant("spike", {}) == "-");
}

TEST_CASE("the nearest candidate wins, then the first") {
    CHECK(meant("settlee", {"settles", "settlee-x", "settler"}) == "settles");
    CHECK(meant("late-repl", {"late-rep-ly", "late-reply"}) == "late-reply");
}

TEST_CASE("letters count, not bytes") {
    CHECK(meant("übr", {"über"}) == "über");
    CHECK(meant("日木", {"日本"}) == "日本");
    CHECK(meant("ubermut", {"übermüt"}) == "übermüt");
}

TEST_CASE("a very long word is passed over at once") {
    CHECK(meant(std::string(1'000'000, 'a')) == "-");
}
