#include "definition/settings.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/file.h"
#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

std::string changed(const std::string& text) {
    return with_setting(text, "country", "de", "config.toml");
}

}  // namespace

TEST_CASE("a setting is put in, and every other line keeps its bytes") {
    struct {
        const char* before;
        const char* after;
    } const table[] = {
        {"", "country = \"de\"\n"},
        {"# mine\nnight = 3", "country = \"de\"\n# mine\nnight = 3"},
        {"[reminders]\nat = 1\n", "country = \"de\"\n[reminders]\nat = 1\n"},
        {"country = \"fr\"", "country = \"de\""},
        {"a = \"ä\"\n  country=  'fr'# where I live\n\n[b]\ncountry = \"us\"\n",
         "a = \"ä\"\n  country=  \"de\"# where I live\n\n[b]\ncountry = \"us\"\n"},
        {"text = \"\"\"\ncountry = \"us\"\n\"\"\"\r\ncountry = 7 # 7\r\n",
         "text = \"\"\"\ncountry = \"us\"\n\"\"\"\r\ncountry = \"de\" # 7\r\n"},
        {"\xEF\xBB\xBFnight = 3\n",
         "\xEF\xBB\xBF"
         "country = \"de\"\nnight = 3\n"},
        {"\xEF\xBB\xBF"
         "country = \"fr\" # home",
         "\xEF\xBB\xBF"
         "country = \"de\" # home"},
        {"\"country\" = \"\"\"f\nr\"\"\"\nb = 1", "\"country\" = \"de\"\nb = 1"},
    };
    for (const auto& row : table) CHECK(changed(row.before) == row.after);
}

TEST_CASE("a value is quoted as TOML wants it") {
    CHECK(with_setting("", "name", "a\"b\\c", "f") == "name = \"a\\\"b\\\\c\"\n");
}

TEST_CASE("a file that is no TOML is left alone") { CHECK_THROWS_AS(changed("country ="), Error); }

TEST_CASE("a table of its name is left alone, and its place told") {
    for (const auto* text :
         {"[[country.line]]\n", "[country]\n", "country.line = 1\n", "country = [\"de\"]\n"}) {
        CAPTURE(text);
        CHECK_THROWS_WITH_AS(changed(text), doctest::Contains("config.toml:1:"), Error);
    }
}

TEST_CASE("a setting is saved privately, and read again") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    CHECK_FALSE(setting("country"));
    save_setting("country", "de");
    save_setting("country", "at");
    CHECK(setting("country") == "at");
    CHECK(read_file(folder.path("steady/config.toml")) == "country = \"at\"\n");
    struct stat status {};
    REQUIRE(stat(folder.path("steady/config.toml").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("what does not read is told, and stays as it is") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    std::filesystem::create_directory(folder.path("steady"));
    folder.write("steady/config.toml", "country = ");
    CHECK_THROWS_AS(setting("country"), Error);
    CHECK_THROWS_AS(save_setting("country", "de"), Error);
    CHECK(read_file(folder.path("steady/config.toml")) == "country = ");
}

TEST_CASE("a file that does not read hides no setting, whatever its bytes") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    std::filesystem::create_directory(folder.path("steady"));
    for (const char* text : {"\xFF", "s = ", "\"se\\u0061l\" = ", "a = 1\na = 2\n"}) {
        CAPTURE(text);
        folder.write("steady/config.toml", text);
        CHECK_THROWS_WITH_AS(setting("seal"), doctest::Contains("config.toml:"), Error);
    }
    folder.write("steady/config.toml", "\"se\\u0061l\" = \"words\"");
    CHECK(setting("seal") == "words");
}

TEST_CASE("another name is passed over, or refused with its place and the nearest that is known") {
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path().c_str());
    std::filesystem::create_directory(folder.path("steady"));
    const struct {
        const char* text;
        const char* complaint;
    } table[] = {
        {"country = \"de\"\n saal = \"words\"\n", "2:2: unknown key `saal`; did you mean `seal`?"},
        {"Seal = \"words\"\n", "1:1: unknown key `Seal`; did you mean `seal`?"},
        {"[log]\nseal = \"words\"\n", ": unknown key `log`; known are `country` and `seal`"},
        {"[country]\nseal = \"words\"\n", ": `country` takes text, not a table"},
        {"[[country]]\nseal = \"words\"\n", ": `country` takes text, not a list"},
    };
    for (const auto& [text, complaint] : table) {
        folder.write("steady/config.toml", text);
        CHECK_THROWS_WITH_AS(setting("seal", OtherNames::refused), doctest::Contains(complaint),
                             Error);
        CHECK_FALSE(setting("seal"));
    }
    folder.write("steady/config.toml", "country = \"de\"\nseal = \"all\"\n");
    CHECK(setting("seal", OtherNames::refused) == "all");
}
