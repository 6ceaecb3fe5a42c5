#include "statistics/answers.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace steady;

namespace {

Event event(Seconds seconds, EntryKind kind) {
    Event event;
    event.time.seconds = seconds;
    event.kind = kind;
    return event;
}

Event answering(Seconds seconds, EntryKind kind, Seconds of) {
    Event answer = event(seconds, kind);
    answer.of = Moment{of, 0, 0};
    return answer;
}

Event urge(Seconds seconds) { return event(seconds, EntryKind::urge); }

Event chose(Seconds seconds, Seconds of, UrgeChoice choice) {
    Event chose = answering(seconds, EntryKind::chose, of);
    chose.choice = choice;
    return chose;
}

std::vector<UrgeChoice> choices(const std::vector<Event>& events) {
    std::vector<UrgeChoice> told;
    Urges urges([&](UrgeChoice choice) { told.push_back(choice); });
    for (const Event& one : events) urges.add(one);
    urges.finish();
    return told;
}

Event fear(Seconds seconds, EntryKind kind = EntryKind::prediction, Said own = Said::none) {
    Event fear = event(seconds, kind);
    fear.answer = own;
    fear.foretells = true;
    return fear;
}

Event outcome(Seconds seconds, Seconds of, Said came_true) {
    Event outcome = answering(seconds, EntryKind::outcome, of);
    outcome.answer = came_true;
    return outcome;
}

std::vector<Said> outcomes(const std::vector<Event>& events) {
    Foretellings all;
    for (const Event& one : events) all.add(one);
    std::vector<Said> told;
    all.finish([&](const Foretold& foretold) { told.push_back(foretold.came_true); });
    return told;
}

using Choices = std::vector<UrgeChoice>;
using Words = std::vector<Said>;
constexpr auto waited = UrgeChoice::waited;
constexpr auto asked = UrgeChoice::asked;

}  // namespace

TEST_CASE("an urge's outcome is that of the first choice with its instant") {
    CHECK(choices({urge(10), chose(20, 10, waited), chose(30, 10, asked)}) == Choices{waited});
    CHECK(choices({urge(10)}) == Choices{UrgeChoice::none});
    CHECK(choices({urge(10), chose(20, 11, waited)}) == Choices{UrgeChoice::none});
    CHECK(choices({chose(20, 10, waited)}).empty());
}

TEST_CASE("a choice may come before its urge, and answer two of the same instant") {
    CHECK(choices({chose(5, 10, asked), chose(6, 10, waited), urge(10)}) == Choices{asked});
    CHECK(choices({urge(10), chose(10, 10, waited), urge(10)}) == Choices{waited, waited});
}

TEST_CASE("very many urges are each answered once") {
    std::vector<Event> events;
    for (Seconds at = 0; at < 5'000; ++at) {
        events.push_back(urge(2 * at));
        if (at % 3 != 0) events.push_back(chose(2 * at + 1, 2 * at, waited));
    }
    const Choices told = choices(events);
    CHECK(told.size() == 5'000);
    CHECK(std::count(told.begin(), told.end(), waited) == 3'333);
}

TEST_CASE("a fear is checked by its last outcome, a small step else by its own word") {
    CHECK(outcomes({fear(10), outcome(20, 10, Said::yes), outcome(30, 10, Said::no)}) ==
          Words{Said::no});
    CHECK(outcomes({fear(10)}) == Words{Said::none});
    CHECK(outcomes({fear(10, EntryKind::exposure, Said::partly)}) == Words{Said::partly});
    CHECK(outcomes({fear(10, EntryKind::exposure, Said::partly), outcome(20, 10, Said::yes)}) ==
          Words{Said::yes});
}

TEST_CASE("an outcome may come before its fear") {
    CHECK(outcomes({outcome(5, 10, Said::yes), outcome(6, 10, Said::no), fear(10)}) ==
          Words{Said::no});
    CHECK(outcomes({outcome(5, 10, Said::yes), fear(10), outcome(20, 10, Said::no)}) ==
          Words{Said::no});
}
