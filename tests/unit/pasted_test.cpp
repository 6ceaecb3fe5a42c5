#include "terminal/pasted.h"

#include <doctest/doctest.h>

using namespace steady;

TEST_CASE("a pasted text is one line, or keeps its lines") {
    const std::tuple<std::string, std::string, std::string> rows[] = {
        {"", "", ""},
        {"one", "one", "one"},
        {"one\rtwo\r", "one two", "one\ntwo"},
        {"one\ntwo\n\n", "one two", "one\ntwo"},
        {"one\r\ntwo", "one two", "one\ntwo"},
        {"one\r\r\ntwo\r\n\r\n", "one two", "one\n\ntwo"},
        {"\n\rone", " one", "\n\none"},
        {"\r\n\r\n", "", ""}};
    for (const auto& [sent, line, lines] : rows) {
        CAPTURE(sent);
        CHECK(pasted_text(sent, PastedLines::as_spaces) == line);
        CHECK(pasted_text(sent, PastedLines::stay) == lines);
    }
}

TEST_CASE("of control characters in a paste only a tab stays, as a space; other words stay whole") {
    const auto text = [](std::string_view sent) {
        return pasted_text(sent, PastedLines::as_spaces);
    };
    CHECK(text("a\tb") == "a b");
    CHECK(text(std::string_view("a\x1b[A\0\x03\x7f"
                                "b\xc2\x9b",
                                10)) == "a[Ab");
    CHECK(text("Größe 日本 🫂") == "Größe 日本 🫂");
    CHECK(text("broken \xc3") == "broken \xef\xbf\xbd");
}

TEST_CASE("the mark of the end inside a paste does not end it") {
    CHECK(rest_of_paste("") == 0);
    CHECK(rest_of_paste("typed behind it\r") == 0);
    CHECK(rest_of_paste("rm -r\r\x1b[201~\r") == 12);
    CHECK(rest_of_paste("a\x1b[201~b\x1b[201~") == 14);
    CHECK(rest_of_paste("\r\x1b[200~the next paste\x1b[201~") == 0);
}
