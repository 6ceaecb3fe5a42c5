#include "statistics/journal.h"

#include <doctest/doctest.h>

#include "random_events.h"

using namespace steady;

namespace {

std::vector<Event> through_journal(const std::vector<Event>& events) {
    Journal journal;
    for (const Event& event : events) journal.add(event);
    std::vector<Event> again;
    journal.replay([&](const Event& event) { again.push_back(event); });
    return again;
}

bool same(const Event& a, const Event& b) {
    return a.time == b.time && a.time.offset == b.time.offset && a.kind == b.kind &&
           a.counted == b.counted && a.recovery.kind == b.recovery.kind &&
           a.recovery.seconds == b.recovery.seconds && a.of == b.of && a.name == b.name &&
           a.skill == b.skill && a.answer == b.answer && a.choice == b.choice &&
           a.likelihood == b.likelihood && a.foretells == b.foretells;
}

void check_round_trip(const std::vector<Event>& events) {
    const auto again = through_journal(events);
    REQUIRE(again.size() == events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        CAPTURE(i);
        CHECK(same(again[i], events[i]));
    }
}

}  // namespace

TEST_CASE("an empty journal gives back nothing") { CHECK(through_journal({}).empty()); }

TEST_CASE("events come back the same and in the same order") {
    for (unsigned seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        RandomEvents random(seed);
        auto events = random.log(1 + random.below(300));
        if (seed % 2 == 0) random.shuffle(events);
        check_round_trip(events);
    }
}

TEST_CASE("times from the ends of the calendar, and the longest recovery, come back") {
    Event first, last;
    first.time = {-62'167'219'200 - 54'000, 999'999'999, 900};
    first.kind = EntryKind::settled;
    first.of = Moment{253'402'300'799, 1, 0};
    last.time = {253'402'300'799, 0, -900};
    last.kind = EntryKind::spike;
    last.counted = false;
    last.recovery = {Recovery::Kind::known, Seconds{10'000} * 366 * 86'400};
    check_round_trip({first, last, first, first, last, last});
}

TEST_CASE("words, answers and likelihoods come back") {
    Event event;
    event.time.seconds = 1'700'000'000;
    event.kind = EntryKind::exposure;
    event.name = 4'000'000'000;
    event.skill = 1;
    event.answer = Said::no;
    event.likelihood = 100;
    event.foretells = true;
    Event chose;
    chose.time = event.time;
    chose.kind = EntryKind::chose;
    chose.choice = UrgeChoice::other;
    chose.of = event.time;
    check_round_trip({event, chose, event});
}

TEST_CASE("a journal may be replayed more than once, and grow between") {
    Journal journal;
    Event event;
    event.time.seconds = 1'700'000'000;
    int seen = 0;
    const auto count = [&](const Event&) { ++seen; };
    journal.add(event);
    journal.replay(count);
    journal.add(event);
    journal.replay(count);
    CHECK(seen == 3);
}

TEST_CASE("a usual event takes about three bytes") {
    RandomEvents random(5);
    Journal journal;
    Event event;
    event.time = {1'700'000'000, 0, 60};
    for (int i = 0; i < 10'000; ++i) {
        event.time.seconds += random.below(8'000);
        event.kind = random.below(3) == 0 ? EntryKind::spike : EntryKind::other;
        journal.add(event);
    }
    CHECK(journal.size() <= 30'100);
}
