#include "text/language.h"

#include <doctest/doctest.h>

#include "exercise/exercise.h"
#include "setting.h"
#include "temporary.h"
#include "text/text.h"

using namespace steady;

namespace {

std::string wanted(const char* locale, const char* list = "") {
    return join(languages_of(locale, list), " ");
}

/// A person's own folder, and languages as the environment would have them.
class Reader {
   public:
    explicit Reader(const char* lang) : lang_("LANG", lang) {}

    void write(const std::string& place, const std::string& text) const {
        const std::filesystem::path path = folder_.path("steady/exercises") + ("/" + place);
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << text;
    }
    std::string path(const std::string& place) const {
        return folder_.path("steady/exercises") + ("/" + place);
    }

   private:
    TemporaryFolder folder_;
    Setting config_{"XDG_CONFIG_HOME", folder_.path().c_str()}, dirs_{"XDG_DATA_DIRS", "/nowhere"};
    Setting all_{"LC_ALL", nullptr}, messages_{"LC_MESSAGES", nullptr}, list_{"LANGUAGE", nullptr};
    Setting lang_;
};

std::string exercise(const std::string& id, const std::string& title) {
    return "id = '" + id + "'\ntitle = '" + title +
           "'\ntool = 'ground'\nminutes = 1\n[[step]]\nsay = 'Sit.'\n";
}

std::string title_of(const Exercises& exercises, const char* id) {
    const Exercise* found = exercises.find(id);
    return found == nullptr ? "" : found->title;
}

std::string title_of(const char* id) { return title_of(load_exercises("ground"), id); }

}  // namespace

TEST_CASE("a locale names a language, with its country first, whatever its encoding") {
    struct {
        const char *locale, *names;
    } const table[] = {
        {"de_DE.UTF-8", "de_DE de"},
        {"de", "de"},
        {"de_AT@euro", "de_AT de"},
        {"pt_BR", "pt_BR pt"},
        {"es_419", "es_419 es"},
        {"nds", "nds"},
        {"C", ""},
        {"C.UTF-8", ""},
        {"POSIX", ""},
        {"", ""},
        {"en_GB.UTF-8", ""},
        {"german", ""},
        {"../de", ""},
        {"de_", ""},
        {"de_../x", ""},
        {"/usr/lib/locale/de_DE", ""},
    };
    for (const auto& row : table) CHECK_MESSAGE(wanted(row.locale) == row.names, row.locale);
}

TEST_CASE("a list of languages goes before the locale, up to English, and not in the C locale") {
    CHECK(wanted("en_US.UTF-8", "de_AT:fr") == "de_AT de fr");
    CHECK(wanted("de_DE.UTF-8", "de_DE:de") == "de_DE de");
    CHECK(wanted("de_DE.UTF-8", "fr:en:de") == "fr");
    CHECK(wanted("de_DE.UTF-8", "en") == "");
    CHECK(wanted("de_DE.UTF-8", "::de") == "de");
    CHECK(wanted("C.UTF-8", "de") == "");
    CHECK(wanted("", "de") == "");
}

TEST_CASE("LC_ALL goes before LC_MESSAGES, and that before LANG; what is empty does not count") {
    const Reader reader("de_DE.UTF-8");
    CHECK(languages().front() == "de_DE");
    const Setting messages("LC_MESSAGES", "fr_FR");
    CHECK(languages().front() == "fr_FR");
    const Setting all("LC_ALL", "");
    CHECK(languages().front() == "fr_FR");
    const Setting plain("LC_ALL", "C");
    CHECK(languages().empty());
}

TEST_CASE("a file's language is its folder among the exercises") {
    CHECK(language_of_file("exercises/de/stop.toml") == "de");
    CHECK(language_of_file("/home/u/.config/steady/exercises/pt_BR/stop.toml") == "pt_BR");
    for (const char* plain : {"exercises/stop.toml", "/home/de/stop.toml", "stop.toml", "",
                              "exercises/en/stop.toml", "exercises/drafts/stop.toml"})
        CHECK_MESSAGE(language_of_file(plain).empty(), plain);
}

TEST_CASE("exercises come in the person's language, and in English where there is none in it") {
    const Reader reader("de_AT.UTF-8");
    CHECK(title_of("five-senses") == "Fünf Sinne");
    CHECK(title_of("body-scan") == "A short walk through the body");
    CHECK(load_exercises("challenge").find("thought-record")->title ==
          "Ein Gedanke auf dem Papier");
    const Setting french("LANG", "fr_FR.UTF-8");
    CHECK(title_of("five-senses") == "Five senses");
}

TEST_CASE("there are the same exercises in every language, each once") {
    const Reader reader("C");
    const Exercises english = load_exercises("ground");
    const Setting german("LANG", "de_DE");
    const Exercises translated = load_exercises("ground");
    REQUIRE(translated.list.size() == english.list.size());
    for (std::size_t i = 0; i < english.list.size(); ++i)
        CHECK(translated.list[i].id == english.list[i].id);
}

TEST_CASE("the person's own goes before what came with steady, and there the language counts") {
    const Reader reader("de_DE");
    reader.write("five-senses.toml", exercise("five-senses", "My senses"));
    CHECK(title_of("five-senses") == "My senses");
    reader.write("de/five-senses.toml", exercise("five-senses", "Meine Sinne"));
    reader.write("de/nur-hier.toml", exercise("nur-hier", "Nur hier"));
    CHECK(title_of("five-senses") == "Meine Sinne");
    CHECK(title_of("nur-hier") == "Nur hier");
    const Setting austrian("LANG", "de_AT");
    reader.write("de_AT/five-senses.toml", exercise("five-senses", "Meine Sinne, a bissl"));
    CHECK(title_of("five-senses") == "Meine Sinne, a bissl");
    const Setting english("LANG", "C");
    CHECK(title_of("five-senses") == "My senses");
    CHECK(title_of("nur-hier") == "");
}

TEST_CASE("a broken file in a language is told, and the English one serves meanwhile") {
    const Reader reader("de_DE");
    reader.write("window.toml", exercise("window", "The window"));
    reader.write("de/window.toml", "id = 'window'\ntitle = 3\n");
    const Exercises exercises = load_exercises("ground");
    CHECK(title_of(exercises, "window") == "The window");
    REQUIRE(exercises.complaints.size() == 1);
    CHECK(exercises.complaints.front() ==
          reader.path("de/window.toml") + ":2:1: `title` takes text, not a number");
}
