#include "text/quoting.h"

#include <doctest/doctest.h>

#include "definition/definition.h"

using namespace steady;

TEST_CASE("text in quotes is as JSON and TOML both know it") {
    CHECK(in_quotes("a \"b\" \\ c") == "\"a \\\"b\\\" \\\\ c\"");
    CHECK(in_quotes("a\n\x1b\x7f") == "\"a\\n\\u001b\\u007f\"");
    CHECK(in_quotes("Zoë") == "\"Zoë\"");
    CHECK(in_quotes("a\xff") == "\"a\uFFFD\"");
}

TEST_CASE("every text in quotes reads back") {
    for (const std::string value :
         {"a\"b\\c", "two\nlines\r\n", "\x1b[2J\x7f", "a\tb", "\xE2\x80\xAE", "ä 🌱"}) {
        CAPTURE(value);
        const std::string text = in_quotes(value);
        CHECK(text.find_first_of("\n\r\x1b\x7f") == std::string::npos);
        toml::table document;
        read_definition({"x", "x", "x = " + text}, document);
        CHECK(document["x"].value<std::string>() == value);
    }
}

TEST_CASE("a key of TOML stands bare where it may") {
    CHECK(toml_key("late-reply_2") == "late-reply_2");
    CHECK(toml_key("late reply") == "\"late reply\"");
    CHECK(toml_key("") == "\"\"");
}

TEST_CASE("a cell of csv is quoted where it must be, and a safe one is no formula") {
    struct Row {
        const char* text;
        const char* plain;
        const char* safe;
    };
    for (const Row& row : std::initializer_list<Row>{
             {"", "", ""},
             {"late-reply", "late-reply", "late-reply"},
             {"a,b", "\"a,b\"", "\"a,b\""},
             {"=1+1", "=1+1", "'=1+1"},
             {"=cmd|'/c calc'!A1", "=cmd|'/c calc'!A1", "'=cmd|'/c calc'!A1"},
             {"+1", "+1", "'+1"},
             {"-1", "-1", "'-1"},
             {"@SUM(A1)", "@SUM(A1)", "'@SUM(A1)"},
             {"\t=1", "\t=1", "'\t=1"},
             {"\r=1", "\"\r=1\"", "\"'\r=1\""},
             {"\n=1", "\"\n=1\"", "\"'\n=1\""},
             {"=\"x\"", "\"=\"\"x\"\"\"", "\"'=\"\"x\"\"\""},
             {"\uff1d1", "\uff1d1", "'\uff1d1"},
             {"'=1", "'=1", "'=1"},
             {"1-1", "1-1", "1-1"},
             {"\xff", "\ufffd", "\ufffd"},
         }) {
        std::string plain = "before,", safe = plain;
        append_csv_cell(plain, row.text, CsvStyle::plain);
        append_csv_cell(safe, row.text, CsvStyle::safe);
        CHECK(plain == "before," + std::string(row.plain));
        CHECK(safe == "before," + std::string(row.safe));
    }
}

TEST_CASE("a word for the shell is quoted where it must be") {
    struct Row {
        const char* text;
        const char* word;
    };
    for (const Row& row : std::initializer_list<Row>{
             {"/home/u/log", "/home/u/log"},
             {"", "''"},
             {"two words", "'two words'"},
             {"it's", "'it'\\''s'"},
             {"$HOME", "'$HOME'"},
             {"back\\slash", "'back\\slash'"},
             {"caf\u00e9", "'caf\u00e9'"},
             {"~", "'~'"},
             {"mood=50%", "mood=50%"},
             {"=ls", "'=ls'"},
             {"%1", "'%1'"},
             {"a\nb", "$'a\\x0ab'"},
             {"\x1b[2J", "$'\\x1b[2J'"},
             {"\xff'\\", "$'\\xff\\'\\\\'"},
             {"\u202e", "$'\\xe2\\x80\\xae'"},
         })
        CHECK_MESSAGE(shell_word(row.text) == row.word, row.text);
}
