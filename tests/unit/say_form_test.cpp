#include "say/say_form.h"

#include <doctest/doctest.h>

#include "base/error.h"
#include "say/say.h"

using namespace steady;

namespace {

SayForm form(const std::string& message) {
    const std::string steps =
        "[[form.step]]\nask = \"A?\"\nfield = \"saw\"\ndrop = [\"when\"]\n"
        "[[form.step]]\nask = \"B?\"\nfield = \"felt\"\ndrop = [\"i felt\"]\n";
    return parse_say_forms({"say.toml", "mine.toml",
                            "[[form]]\nid = \"f\"\ntitle = \"T\"\nabout = \"A\"\nmessage = " +
                                message + "\n" + steps})
        .front();
}

const SayForm both = form(R"(["When {saw}, I felt {felt}.", "I felt {felt}.", "So it was."])");

}  // namespace

TEST_CASE("answers become sentences, however they were typed") {
    struct {
        const char *saw, *felt, *message;
    } rows[] = {
        {"you left", "sad", "When you left, I felt sad. So it was."},
        {"When you left.", "I felt sad.", "When you left, I felt sad. So it was."},
        {"You left", "Sad", "When you left, I felt sad. So it was."},
        {"Tom left", "sad", "When Tom left, I felt sad. So it was."},

        {"", "sad", "I felt sad. So it was."},
        {"you left", "", "You left. So it was."},
        {"did you leave?", "", "Did you leave? So it was."},
    };
    for (const auto& row : rows) {
        CAPTURE(row.saw);
        CHECK(message_of(both, {{"saw", row.saw}, {"felt", row.felt}}) == row.message);
    }
}

TEST_CASE("no answer is no message, and no word of an answer is lost") {
    CHECK(message_of(both, {}).empty());
    CHECK(message_of(both, {{"saw", "  "}}).empty());
    CHECK(message_of(form("[\"I felt {felt}.\"]"), {{"saw", "it"}, {"felt", "sad"}}) ==
          "It. I felt sad.");
}

TEST_CASE("marks in an answer are words like any other, and capitals stay") {
    const SayForm one = form("[\"When {saw}, I felt {felt}.\"]");
    CHECK(message_of(one, {{"saw", "you wrote {felt}"}, {"felt", "TO BLAME {saw} }{"}}) ==
          "When you wrote {felt}, I felt TO BLAME {saw} }{.");
    CHECK(message_of(form("[\"{saw}, and {felt. {saw\"]"), {{"saw", "you {felt"}}) ==
          "You {felt, and {felt. {saw");
}

TEST_CASE("a field whose name could not be told from its marks is an error") {
    for (const char* field : {"{x", "x}", "{"}) {
        const std::string text =
            "[[form]]\nid = \"f\"\ntitle = \"T\"\nabout = \"A\"\n"
            "[[form.step]]\nask = \"A?\"\nfield = \"" +
            std::string(field) + "\"\n";
        CHECK_THROWS_WITH_AS(parse_say_forms({"say.toml", "mine.toml", text}),
                             "mine.toml:7:1: a field's name has no { or } in it", Error);
    }
}

TEST_CASE("a form that asks for what it does not say, or says what it does not ask, is told") {
    CHECK_THROWS_WITH_AS(form("[\"{seen}.\"]"), "mine.toml:5:1: no step asks for {seen}", Error);
}

TEST_CASE("the shipped forms make messages that need no hint") {
    std::vector<std::string> complaints;
    const SayForms forms = load_say_forms(complaints);
    CHECK(complaints.empty());
    CHECK(forms.list.size() >= 6);
    const Sayings sayings = built_in_sayings();
    SayReader reader(sayings);
    for (const SayForm& one : forms.list) {
        CAPTURE(one.id);
        std::map<std::string, std::string> answers;
        for (const SayStep& step : one.steps) {
            CHECK_FALSE(step.example.empty());
            const auto dots = step.example.find("... ");
            const std::string rest =
                dots == std::string::npos ? step.example : step.example.substr(dots + 4);
            answers[step.field] = rest.substr(0, rest.find(" ..."));
        }
        const std::string message = message_of(one, answers);
        CAPTURE(message);
        CHECK(message.size() > 40);
        CHECK(message.find('{') == std::string::npos);
        CHECK(reader.look_over(message).hints.empty());
    }
}
