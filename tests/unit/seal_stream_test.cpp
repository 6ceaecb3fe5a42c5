#include "seal/seal_stream.h"

#include <doctest/doctest.h>

#include "base/error.h"

using namespace steady;

TEST_CASE("a text goes through line by line, and what is between the lines stays") {
    std::string kept;
    const LineWork upper = [&](const LineAt& line) -> std::optional<std::string_view> {
        kept = line.text;
        for (char& c : kept)
            if (c >= 'a' && c <= 'z') c -= 32;
        return kept;
    };
    struct {
        std::string_view text, passed;
    } const table[] = {
        {"", ""},
        {"a", "A"},
        {"a\n", "A\n"},
        {"\n\n", "\n\n"},
        {"a\nb\r\n", "A\nB\r\n"},
        {"\xEF\xBB\xBF"
         "a\nb",
         "\xEF\xBB\xBF"
         "A\nB"},
    };
    for (const auto& row : table) CHECK(pass_text(row.text, "log", upper) == row.passed);
}

TEST_CASE("each line comes with its file and number") {
    std::string places;
    pass_text("a\n\nb", "log", [&](const LineAt& line) {
        places +=
            line.file + ":" + std::to_string(line.number) + ":" + std::string(line.text) + " ";
        return std::optional(line.text);
    });
    CHECK(places == "log:1:a log:2: log:3:b ");
}

TEST_CASE("a text of which a line was left out is not given back") {
    const LineWork none = [](const LineAt&) { return std::optional<std::string_view>(); };
    CHECK_THROWS_WITH_AS(pass_text("a\n", "log", none), "log: it is as it was", Error);
}
