#include "base/settings.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include "base/error.h"
#include "base/file.h"
#include "definition/definition.h"
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

TEST_CASE("every text reads back from the line that it is written in") {
    for (const std::string value :
         {"a\"b\\c", "two\nlines\r\n", "\x1b[2J\x7f", "a\tb", "\xE2\x80\xAE", "ä 🌱"}) {
        CAPTURE(value);
        const std::string text = toml_text(value);
        CHECK(text.find_first_of("\n\r\x1b\x7f") == std::string::npos);
        toml::table document;
        read_definition({"x", "x", "x = " + text}, document);
        CHECK(document["x"].value<std::string>() == value);
    }
}
