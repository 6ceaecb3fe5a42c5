#include "text/plain_forms.h"

#include <doctest/doctest.h>

using namespace steady;

TEST_CASE("full-width forms become ASCII, and all else stays") {
    CHECK(plain_forms("８！") == "8!");
    CHECK(plain_forms("０～９") == "0~9");
    CHECK(plain_forms("8 spät 東京") == "8 spät 東京");
    CHECK(plain_forms("").empty());
}
