#include "text/number_words.h"

#include <doctest/doctest.h>

using namespace steady;

TEST_CASE("a small number is a word, and a large one its figures") {
    CHECK(number_word(1) == "one");
    CHECK(number_word(20) == "twenty");
    CHECK(number_word(21) == "21");
    CHECK(number_word(0) == "0");
}

TEST_CASE("each word is its number, and no other is one") {
    for (int number = 1; number <= 20; ++number) CHECK(number_named(number_word(number)) == number);
    for (const char* word : {"", "zero", "One", "21", "twenty-one"})
        CHECK_MESSAGE(number_named(word) == std::nullopt, word);
}
