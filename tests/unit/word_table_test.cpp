#include "base/word_table.h"

#include <doctest/doctest.h>

#include <string>

using namespace steady;

namespace {

constexpr std::pair<std::string_view, int> known[] = {{"of", 1},         {"time", 2},
                                                      {"exercise", 3},   {"intensity", 4},
                                                      {"distortion", 5}, {"prediction", 6}};
constexpr WordTable<int, std::size(known)> table(known, 0);

/// With other bytes behind it, as a word in a line has.
int meaning(std::string_view word) {
    const std::string line = std::string(word) + "=and more than eight bytes";
    return table[std::string_view(line).substr(0, word.size())];
}

}  // namespace

TEST_CASE("words are found whatever stands behind them") {
    for (const auto& [word, stands_for] : known) CHECK(meaning(word) == stands_for);
}

TEST_CASE("what only begins or ends like a word is none") {
    for (const char* word : {"", "o", "oft", "tim", "times", "Time", "exercises", "intensitx",
                             "intensitty", "distortio", "predictions", "prediktion", "x"}) {
        CAPTURE(word);
        CHECK(meaning(word) == 0);
    }
}
