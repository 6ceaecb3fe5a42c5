#include "log/log_append_plan.h"

#include <doctest/doctest.h>

#include "temporary.h"

using namespace steady;

namespace {

/// A log with three alarms of that trigger, and what it has for the next one.
Prepared after_three(const std::string& trigger, const std::string& more = "") {
    const TemporaryFolder folder;
    std::string lines;
    for (const char* day : {"20", "21", "22"})
        lines +=
            std::string("time=2026-11-") + day + "T08:00:00Z kind=spike trigger=" + trigger + "\n";
    const Path log = folder.write("log", lines + more);
    return prepared_for({*parse_moment("2026-11-22T08:00:00Z"), "spike", {{"trigger", trigger}}},
                        log);
}

}  // namespace

TEST_CASE("an alarm that comes again gets the offer of a plan, or the plan") {
    CHECK(after_three("silence").offer != "");
    const Prepared planned = after_three(
        "silence",
        "time=2026-11-21T09:00:00Z kind=plan trigger=silence note=\"then I will walk\"\n");
    CHECK(planned.plan == "then I will walk");
    CHECK(planned.offer == "");
}

TEST_CASE("no plan is offered for harm that somebody does") {
    const Prepared prepared = after_three("he-hit-me");
    CHECK(prepared.plan == "");
    CHECK(prepared.offer == "");
}

TEST_CASE("a sentence that became a tag is told where it stays a sentence") {
    const TemporaryFolder folder;
    const Path log = folder.write(
        "log", "time=2026-11-22T08:00:00Z kind=spike trigger=when-it-is-late-and-nobody-writes\n");
    const auto hint = [&](const std::string& kind, const Field& field) {
        return sentence_hint({*parse_moment("2026-11-22T09:00:00Z"), kind, {field}},
                             built_in_kinds(), log);
    };
    CHECK(hint("spike", {"trigger", "he-left-without-saying-a-word"}) ==
          "kept; for a whole sentence: steady-log spike trigger=late-reply -");
    CHECK(hint("urge", {"trigger", "he-left-without-saying-a-word"}) != "");
    CHECK(hint("spike", {"trigger", "he-left-without-a-word"}) == "");
    CHECK(hint("spike", {"trigger", "when-it-is-late-and-nobody-writes"}) == "");
    CHECK(hint("spike", {"trigger", "i-do-not-want-to-live-anymore"}) == "");
    CHECK(hint("note", {"note", "he-left-without-saying-a-word"}) == "");
    CHECK(hint("dream", {"note", "he-left-without-saying-a-word"}) == "");
}
