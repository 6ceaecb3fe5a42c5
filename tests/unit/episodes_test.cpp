#include "episodes.h"

#include <doctest/doctest.h>

#include "episodes_reference.h"
#include "random_events.h"

using namespace steady;

namespace {

struct Run {
    Told told;
    bool lost_order = false;
};

Run run(const std::vector<Event>& events, Episodes::Order order) {
    std::vector<Episode> told;
    Episodes episodes(order, [&](const Episode& episode) { told.push_back(episode); });
    for (const Event& event : events) episodes.add(event);
    episodes.finish();
    return {in_order(told), episodes.lost_order()};
}

Event event(const char* time, EntryKind kind, const char* of = nullptr) {
    Event event;
    event.time = parse_moment(time).value();
    event.kind = kind;
    if (of != nullptr) event.of = parse_moment(of);
    return event;
}

Event spike(const char* time) { return event(time, EntryKind::spike); }
Event other(const char* time) { return event(time, EntryKind::other); }
Event settled(const char* time, const char* of) { return event(time, EntryKind::settled, of); }

Event with_recovery(Event event, Recovery::Kind kind, Seconds seconds = 0) {
    event.recovery = {kind, seconds};
    return event;
}

/// (minutes, ended) of the only alarm.
std::pair<std::int64_t, bool> only(const std::vector<Event>& events) {
    const Told told = run(events, Episodes::Order::near).told;
    REQUIRE(told.size() == 1);
    CHECK(told == Reference(events).told());
    return {std::get<1>(told[0]), std::get<2>(told[0])};
}

using Minutes = std::pair<std::int64_t, bool>;
constexpr auto known = Recovery::Kind::known;
constexpr auto unknown = Recovery::Kind::unknown;
constexpr const char* nine = "2026-11-22T09:00:00Z";
constexpr const char* ten = "2026-11-22T10:00:59Z";

}  // namespace

TEST_CASE("an alarm ends by its own recovery, in whole minutes") {
    CHECK(only({with_recovery(spike(nine), known, 119), settled(ten, nine)}) == Minutes{1, true});
}

TEST_CASE("else by the first settled that names its instant, on whatever clock") {
    CHECK(only({spike(nine), settled(ten, nine), settled("2026-11-22T12:00:00Z", nine)}) ==
          Minutes{60, true});
    CHECK(only({spike(nine), settled(ten, "2026-11-22T10:00:00+01:00")}) == Minutes{60, true});
    CHECK(only({spike(nine), with_recovery(settled(ten, nine), known, 1500)}) == Minutes{25, true});
}

TEST_CASE("unknown is no end, and a later settled does not change it") {
    CHECK(only({with_recovery(spike(nine), unknown), settled(ten, nine)}) == Minutes{60, false});
    CHECK(only({spike(nine), with_recovery(settled(ten, nine), unknown),
                settled("2026-11-23T12:00:00Z", nine)}) == Minutes{60, false});
}

TEST_CASE("a settled before its alarm ends it only by a recovery of its own") {
    const char* eight = "2026-11-22T08:00:00Z";
    CHECK(only({settled(eight, nine), spike(nine)}) == Minutes{0, false});
    CHECK(only({with_recovery(settled(eight, nine), known, 600), spike(nine)}) ==
          Minutes{10, true});
    CHECK(only({settled(nine, nine), spike(nine)}) == Minutes{0, true});
}

TEST_CASE("without an end it is seen until the last record of its run on that waking day") {
    CHECK(only({spike(nine)}) == Minutes{0, false});
    CHECK(only({spike(nine), other(ten)}) == Minutes{60, false});
    CHECK(only({spike(nine), other("2026-11-23T03:59:59Z"), other("2026-11-23T04:00:00Z")}) ==
          Minutes{18 * 60 + 59, false});
    CHECK(only({spike("2026-11-22T03:59:00Z"), other("2026-11-22T04:00:00Z")}) ==
          Minutes{0, false});
    CHECK(only({spike(nine), other("2026-11-23T04:30:00+01:00"),
                other("2026-11-22T23:30:00-05:00")}) == Minutes{0, false});
}

TEST_CASE("the next alarm breaks the run") {
    const Told told =
        run({spike(nine), spike("2026-11-22T09:30:00Z"), other(ten)}, Episodes::Order::near).told;
    const auto week = iso_week_of(parse_moment(nine)->day());
    CHECK(told == Told{{week, 0, false}, {week, 30, false}});
}

TEST_CASE("one that is not counted is not told, but breaks the run") {
    Event hidden = spike("2026-11-22T09:30:00Z");
    hidden.counted = false;
    CHECK(only({spike(nine), hidden, other(ten)}) == Minutes{0, false});
}

TEST_CASE("a settled from behind the window closes, but nothing is seen until it") {
    Event later = settled("2026-11-22T12:00:00Z", nine);
    later.counted = false;
    CHECK(only({spike(nine), other(ten), later}) == Minutes{180, true});
    later.recovery.kind = unknown;
    CHECK(only({spike(nine), other(ten), later}) == Minutes{60, false});
}

TEST_CASE("an alarm belongs to the week of its own local date") {
    const Told told = run({spike("2026-11-22T23:30:00-02:00"), spike("2026-11-23T00:30:00+01:00")},
                          Episodes::Order::near)
                          .told;
    const auto week = iso_week_of(*parse_day("2026-11-22"));
    CHECK(told == Told{{week, 0, false}, {week + 1, 0, false}});
}

TEST_CASE("a record more than a day late is noticed, one less late is put in its place") {
    CHECK(
        run({spike(nine), other("2026-11-23T08:00:00Z"), settled(ten, nine)}, Episodes::Order::near)
            .told == Reference({spike(nine), settled(ten, nine)}).told());
    CHECK(run({spike(nine), other("2026-11-24T12:00:00Z"), other("2026-11-22T08:00:00Z")},
              Episodes::Order::near)
              .lost_order);
    CHECK_FALSE(run({spike(nine), other("2026-11-24T12:00:00Z"), other("2026-11-22T08:00:00Z")},
                    Episodes::Order::any)
                    .lost_order);
}

TEST_CASE("in near order random logs give what the definition gives") {
    for (unsigned seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        RandomEvents random(seed);
        auto events = random.log(1 + random.below(300));
        if (seed % 2 == 0) random.delay(events, 86'400);
        const Run near = run(events, Episodes::Order::near);
        CHECK_FALSE(near.lost_order);
        CHECK(near.told == Reference(events).told());
        CHECK(run(events, Episodes::Order::any).told == near.told);
    }
}

TEST_CASE("in any order random logs give what the definition gives") {
    for (unsigned seed = 1000; seed < 1200; ++seed) {
        CAPTURE(seed);
        RandomEvents random(seed);
        auto events = random.log(1 + random.below(300));
        random.shuffle(events);
        CHECK(run(events, Episodes::Order::any).told == Reference(events).told());
    }
}
