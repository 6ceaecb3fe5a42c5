#include "report/svg_markup.h"

#include <doctest/doctest.h>

using namespace steady;

TEST_CASE("text cannot leave its place on a page") {
    struct Case {
        const char* text;
        const char* escaped;
    };
    for (const auto& [text, expected] : {
             Case{"plain, naïve 🌊", "plain, naïve 🌊"},
             {"<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"},
             {"\" onload=\"x", "&quot; onload=&quot;x"},
             {"it's", "it&#39;s"},
             {"&amp;", "&amp;amp;"},
             {"two\nlines", "two\nlines"},
             {"\x1b[31m", "\xEF\xBF\xBD[31m"},
             {"\xE2\x80\xAEleft", "\xEF\xBF\xBDleft"},
             {"\xFF", "\xEF\xBF\xBD"},
         })
        CHECK(escaped(text) == expected);
}

TEST_CASE("a coordinate is short and never has an exponent") {
    CHECK(coordinate(0) == "0");
    CHECK(coordinate(-0.001) == "0");
    CHECK(coordinate(12) == "12");
    CHECK(coordinate(1.5) == "1.5");
    CHECK(coordinate(1.0 / 3) == "0.33");
    CHECK(coordinate(100) == "100");
    CHECK(coordinate(1e7) == "10000000");
}

TEST_CASE("an attribute is escaped and in quotes") {
    CHECK(attribute("class", "a\"b") == " class=\"a&quot;b\"");
}
