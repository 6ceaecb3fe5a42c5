#include "log/log_plan.h"

#include <doctest/doctest.h>

#include "fake_terminal.h"
#include "temporary.h"

using namespace steady;

namespace {

Record spike(const char* trigger, const char* intensity) {
    return {*parse_moment("2026-11-22T09:00:00Z"),
            "spike",
            {{"intensity", intensity}, {"trigger", trigger}}};
}

Record plan(const char* trigger) {
    return {*parse_moment("2026-11-22T09:00:00Z"),
            "plan",
            {{"trigger", trigger}, {"note", "then I will walk"}}};
}

}  // namespace

TEST_CASE("a plan is one sentence, however its parts were typed") {
    struct {
        const char *moment, *action, *words;
    } const table[] = {
        {"the phone stays dark", "walk", "If the phone stays dark, then I will walk"},
        {"If the phone stays dark", "then I will walk.",
         "If the phone stays dark, then I will walk."},
        {"When the phone stays dark", "walk", "If the phone stays dark, then I will walk"},
        {"", "walk", "then I will walk"},
        {"", "Then I'll walk", "then I will walk"},
        {"", "I will walk", "then I will walk"},
        {"he is late", "I put it in the drawer", "If he is late, then I put it in the drawer"},
        {"he is late", "I’ll put it away", "If he is late, then I will put it away"},
        {"he is late", "i am going to walk", "If he is late, then I will walk"},
        {"he is late", "then I will I put it away", "If he is late, then I put it away"},
        {"he is late", "I won't look", "If he is late, then I won't look"},
        {"he is late", "I'm out for a walk", "If he is late, then I'm out for a walk"},
        {"he is late", "Iron a shirt", "If he is late, then I will Iron a shirt"},
        {"dark", "If it is late, I walk", "If it is late, I walk"},
        {"dark", "", "If dark, then ..."},
    };
    for (const auto& row : table) CHECK(plan_words(row.moment, row.action) == row.words);
}

TEST_CASE("a plan is offered when a trigger has come up three times and has none") {
    Records records{spike("silence", "4"), spike("silence", "9")};
    CHECK(plan_offer(records.back(), records) == "");
    records.push_back(spike("memory", "4"));
    records.push_back(spike("silence", "6"));
    CHECK(plan_offer(records.back(), records) ==
          "silence has come up a few times. A small plan for it: steady-log plan");
    records.push_back(spike("silence", "6"));
    CHECK_MESSAGE(plan_offer(records.back(), records) == "", "not with every alarm");
}

TEST_CASE("no plan is offered at the peak, without a trigger, or where there is one") {
    const Records thrice(3, spike("silence", "5"));
    CHECK(plan_offer(thrice[0], thrice) != "");
    CHECK(plan_offer(spike("silence", "7"), thrice) == "");
    CHECK(plan_offer({thrice[0].time, "spike", {}}, thrice) == "");
    Records planned = thrice;
    planned.push_back(plan("silence"));
    CHECK(plan_offer(thrice[0], planned) == "");
}

TEST_CASE("a plan is led to: the trigger, the moment, the one thing") {
    const TemporaryFolder folder;
    const Path log = folder.write("log",
                                  "time=2026-11-20T08:00:00Z kind=spike trigger=memory\n"
                                  "time=2026-11-21T08:00:00Z kind=spike trigger=late-reply\n"
                                  "time=2026-11-22T08:00:00Z kind=spike trigger=late-reply\n");
    FakeTerminal terminal({"1", "the phone stays dark", "walk around the block"});
    Record record{{}, "plan", {}};
    CHECK_FALSE(ask_plan(terminal, built_in_kinds(), {log}, record));
    CHECK(*record.find("trigger") == "late-reply");
    CHECK(*record.find("note") == "If the phone stays dark, then I will walk around the block");
}

TEST_CASE("an earlier plan is shown, and a trigger that is there is not asked for") {
    const TemporaryFolder folder;
    const Path log = folder.write("log", to_line(plan("silence")) + "\n");
    FakeTerminal terminal({"", "tea"});
    Record record{{}, "plan", {{"trigger", "silence"}}};
    CHECK_FALSE(ask_plan(terminal, built_in_kinds(), {log}, record));
    CHECK(terminal.has_shown("So far: then I will walk"));
    CHECK(*record.find("note") == "then I will tea");
}

TEST_CASE("Enter or q leaves with nothing; what was typed before Ctrl-C is in the record") {
    for (const std::deque<std::string>& typed :
         {std::deque<std::string>{""}, {"q"}, {"silence", "", ""}, {"silence", "q"}}) {
        FakeTerminal terminal(typed);
        Record record{{}, "plan", {}};
        CHECK(ask_plan(terminal, built_in_kinds(), {}, record));
        CHECK(record.find("note") == nullptr);
    }
    FakeTerminal terminal({"silence", "it is dark", "^C"});
    Record record{{}, "plan", {}};
    CHECK(ask_plan(terminal, built_in_kinds(), {}, record) == Ending::interrupted);
    CHECK(*record.find("note") == "If it is dark, then ...");
}
