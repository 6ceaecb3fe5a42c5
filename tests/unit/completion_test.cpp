#include "cli/completion.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "setting.h"
#include "temporary.h"

using namespace steady;

namespace {

/// Nothing of the person's own, but for a log.
struct Home {
    TemporaryFolder folder;
    Setting log{"STEADY_LOG", folder.path("log").c_str()};
    Setting config{"XDG_CONFIG_HOME", folder.path().c_str()};
    Setting machine{"XDG_DATA_DIRS", folder.path().c_str()};
    Kinds kinds = built_in_kinds();

    void note(std::string_view lines) const { folder.write("log", lines); }
};

std::string words_of(const Candidates& some) {
    std::string out;
    for (const Candidate& one : some) out += (out.empty() ? "" : " ") + one.word;
    return out;
}

bool has(const Candidates& some, std::string_view word) {
    return std::ranges::any_of(some, [&](const Candidate& one) { return one.word == word; });
}

Typing typed(std::vector<std::string> before, std::string word = "") {
    return {"log", std::move(word), std::move(before), {}, false};
}

}  // namespace

TEST_CASE("values are those of the field's type") {
    const Home home;
    CHECK(words_of(value_words(home.kinds, "helped")) == "yes partly no");
    CHECK(words_of(value_words(home.kinds, "before")) == "0 1 2 3 4 5 6 7 8 9 10");
    CHECK(words_of(value_words(home.kinds, "likelihood")) == "0 10 20 30 40 50 60 70 80 90 100");
    CHECK(has(value_words(home.kinds, "recovery"), "unknown"));
    CHECK(has(value_words(home.kinds, "recovery"), "25m"));
    CHECK(value_words(home.kinds, "note").empty());
    CHECK(value_words(home.kinds, "nothing-like-it").empty());
}

TEST_CASE("one's own words stand before those that are suggested, each of them once") {
    const Home home;
    home.note(
        "time=2026-11-20T08:00:00Z kind=spike company=alone\n"
        "time=2026-11-20T08:01:00Z kind=spike company=choir\n"
        "time=2026-11-20T08:02:00Z kind=spike company=choir\n");
    CHECK(words_of(value_words(home.kinds, "company")) ==
          "choir alone partner friends family colleagues others");
}

TEST_CASE("thinking habits and exercises are told by their titles, also where they were used") {
    const Home home;
    home.note("time=2026-11-20T08:00:00Z kind=thought distortion=labeling skill=box-breathing\n");
    const Candidates habits = value_words(home.kinds, "distortion");
    CHECK(habits.size() == 14);
    CHECK(habits.front().word == "labeling");
    CHECK_FALSE(habits.front().about.empty());
    CHECK(value_words(home.kinds, "skill").front().about == "Box breathing");
    CHECK(has(value_words(home.kinds, "exercise"), "thought-record"));
}

TEST_CASE("a field comes with its =, and behind that with its values") {
    const Home home;
    const std::vector<std::string> fields = {"helped", "body"};
    CHECK(words_of(assignment_words(home.kinds, fields, "he")) == "helped= body=");
    CHECK(words_of(assignment_words(home.kinds, fields, "helped=p")) ==
          "helped=yes helped=partly helped=no");
    CHECK(has(choosing_words(home.kinds, ""), "kind="));
    CHECK(has(choosing_words(home.kinds, "kind="), "kind=spike"));
}

TEST_CASE("in a list what stands there stays, and is not offered again") {
    const Home home;
    const Candidates some = assignment_words(home.kinds, {"body"}, "body=heat,numb,sh");
    CHECK(has(some, "body=heat,numb,shaking"));
    CHECK_FALSE(has(some, "body=heat,numb,heat"));
    CHECK(has(assignment_words(home.kinds, {"helped"}, "helped=yes,no"), "helped=partly"));
}

TEST_CASE("steady-log takes a kind, then its strength, its words and its fields") {
    const Home home;
    CHECK(has(record_words(home.kinds, typed({})), "spike"));
    const Candidates after_kind = record_words(home.kinds, typed({"Spike"}));
    for (const char* word : {"7", "silence", "company="})
        CHECK_MESSAGE(has(after_kind, word), word);
    const Candidates after_strength = record_words(home.kinds, typed({"spike", "7"}));
    CHECK_FALSE(has(after_strength, "7"));
    CHECK_FALSE(has(after_strength, "intensity="));
    CHECK(has(after_strength, "silence"));
    const Candidates after_words = record_words(home.kinds, typed({"spike", "late", "body=heat"}));
    CHECK_FALSE(has(after_words, "silence"));
    CHECK_FALSE(has(after_words, "body="));
    CHECK(has(after_words, "feeling="));
}

TEST_CASE("a length goes where the kind has a place for it, once") {
    const Home home;
    CHECK(has(record_words(home.kinds, typed({"settled"})), "25m"));
    CHECK_FALSE(has(record_words(home.kinds, typed({"settled", "20m"})), "25m"));
    CHECK_FALSE(has(record_words(home.kinds, typed({"settled", "20m"})), "recovery="));
    CHECK_FALSE(has(record_words(home.kinds, typed({"spike"})), "25m"));
}

TEST_CASE("a number alone is a check-in; a kind that nobody declared has no fields") {
    const Home home;
    CHECK(has(record_words(home.kinds, typed({"6"})), "feeling="));
    CHECK(record_words(home.kinds, typed({"my-own"})).empty());
}

TEST_CASE("after -- there is only text") {
    const Home home;
    Typing typing = typed({"spike"});
    typing.only_words = true;
    CHECK(record_words(home.kinds, typing).empty());
}

TEST_CASE("answers are for what the named exercise asks, else for what any of them does") {
    const Home home;
    Typing typing{"ground", "", {"name-the-signal"}, {}, false};
    CHECK(words_of(answer_words(home.kinds, typing)) ==
          "before= after= helped= settled= body= feeling=");
    typing.before.clear();
    CHECK(has(answer_words(home.kinds, typing), "taste="));
    typing = {"write", "", {"evening-three"}, {}, false};
    CHECK_FALSE(has(answer_words(home.kinds, typing), "before="));
}

TEST_CASE("a table is made of what can be counted, and never of other people") {
    const Home home;
    const Candidates fields = words_of_type("FIELD", {});
    for (const char* field : {"weekday", "hour", "trigger", "body", "helped"})
        CHECK_MESSAGE(has(fields, field), field);
    for (const char* field : {"note", "who", "intensity"})
        CHECK_MESSAGE(!has(fields, field), field);
}
