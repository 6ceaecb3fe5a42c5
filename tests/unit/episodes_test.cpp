#include "statistics/episodes.h"

#include <doctest/doctest.h>

#include "episodes_reference.h"
#include "random_events.h"
#include "statistics/timeline.h"

using namespace steady;

namespace {

struct Run {
    Told told;
    bool lost_order = false;
};

using Order = Timeline::Order;

Run run(const std::vector<Event>& events, Order order) {
    Run run;
    Episodes episodes([&](const Episode& episode) { run.told.push_back(told_alarm(episode)); });
    Timeline timeline(order, [&](std::span<const Event> events) {
        for (const Event& event : events) episodes.add(event);
    });
    for (const Event& event : events) timeline.add(event);
    timeline.finish();
    episodes.finish();
    std::sort(run.told.begin(), run.told.end());
    run.lost_order = timeline.lost_order();
    return run;
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
    const Told told = run(events, Order::near).told;
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
        run({spike(nine), spike("2026-11-22T09:30:00Z"), other(ten)}, Order::near).told;
    const auto week = iso_week_of(parse_moment(nine)->day());
    CHECK(told == Told{{week, 0, false, {}}, {week, 30, false, {}}});
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
    const Told told =
        run({spike("2026-11-22T23:30:00-02:00"), spike("2026-11-23T00:30:00+01:00")}, Order::near)
            .told;
    const auto week = iso_week_of(*parse_day("2026-11-22"));
    CHECK(told == Told{{week, 0, false, {}}, {week + 1, 0, false, {}}});
}

TEST_CASE("a record more than a day late is noticed, one less late is put in its place") {
    CHECK(run({spike(nine), other("2026-11-23T08:00:00Z"), settled(ten, nine)}, Order::near).told ==
          Reference({spike(nine), settled(ten, nine)}).told());
    CHECK(run({spike(nine), other("2026-11-24T12:00:00Z"), other("2026-11-22T08:00:00Z")},
              Order::near)
              .lost_order);
    CHECK_FALSE(
        run({spike(nine), other("2026-11-24T12:00:00Z"), other("2026-11-22T08:00:00Z")}, Order::any)
            .lost_order);
}

TEST_CASE("in near order random logs give what the definition gives") {
    for (unsigned seed = 0; seed < 400; ++seed) {
        CAPTURE(seed);
        RandomEvents random(seed);
        auto events = random.log(1 + random.below(300));
        if (seed % 2 == 0) random.delay(events, 86'400);
        const Run near = run(events, Order::near);
        CHECK_FALSE(near.lost_order);
        CHECK(near.told == Reference(events).told());
        CHECK(run(events, Order::any).told == near.told);
    }
}

TEST_CASE("in any order random logs give what the definition gives") {
    for (unsigned seed = 1000; seed < 1200; ++seed) {
        CAPTURE(seed);
        RandomEvents random(seed);
        auto events = random.log(1 + random.below(300));
        random.shuffle(events);
        CHECK(run(events, Order::any).told == Reference(events).told());
    }
}

namespace {

Event practice(const char* time, Names::Id exercise, Said helped = Said::none) {
    Event practice = event(time, EntryKind::practice);
    practice.name = exercise;
    practice.answer = helped;
    return practice;
}

Event with_skill(Event event, Names::Id skill, Said helped = Said::none) {
    event.skill = skill;
    event.answer = helped;
    return event;
}

Linked linked_of(const std::vector<Event>& events) {
    const Told told = run(events, Order::near).told;
    CHECK(told == Reference(events).told());
    return std::get<3>(told.at(0));
}

}  // namespace

TEST_CASE("a skill goes with an alarm by its own word, its settled's, or a practice between") {
    const char* between = "2026-11-22T09:30:00Z";
    CHECK(linked_of({with_skill(spike(nine), 4)}) == Linked{{4, Said::none}});
    CHECK(linked_of({spike(nine), with_skill(settled(ten, nine), 4, Said::yes)}) ==
          Linked{{4, Said::yes}});
    CHECK(linked_of({spike(nine), practice(between, 2, Said::partly), settled(ten, nine)}) ==
          Linked{{-2, Said::partly}});
    CHECK(linked_of({practice("2026-11-22T08:59:00Z", 2), spike(nine), settled(ten, nine),
                     practice("2026-11-22T10:02:00Z", 3)}) == Linked{});
    CHECK(linked_of({spike(nine), practice(between, 2)}) == Linked{});
}

TEST_CASE("of several words on one skill the last counts") {
    CHECK(linked_of({with_skill(spike(nine), 4, Said::no),
                     with_skill(settled(ten, nine), 4, Said::yes)}) == Linked{{4, Said::yes}});
    CHECK(linked_of({with_skill(spike(nine), 4, Said::no), with_skill(settled(ten, nine), 4)}) ==
          Linked{{4, Said::no}});
}

TEST_CASE("an alarm that has its own end may still be told a skill") {
    CHECK(linked_of({with_recovery(spike(nine), known, 60),
                     with_skill(settled(ten, nine), 4, Said::yes)}) == Linked{{4, Said::yes}});
}

TEST_CASE("one that is settled without an end keeps its skills until its run is over") {
    const char* between = "2026-11-22T09:30:00Z";
    const char* eleven = "2026-11-22T11:00:00Z";
    const Told told = run({with_skill(spike("2026-11-21T20:00:00Z"), 1), spike(nine),
                           with_recovery(with_skill(settled(between, nine), 2), unknown),
                           with_skill(settled(ten, "2026-11-21T20:00:00Z"), 3), other(eleven)},
                          Order::near)
                          .told;
    const auto week = iso_week_of(*parse_day("2026-11-22"));
    CHECK(told == Told{{week, 120, false, {{2, Said::none}}},
                       {week, 14 * 60, true, {{1, Said::none}, {3, Said::none}}}});
}

TEST_CASE("a settled for an alarm that was let go long ago is noticed, unless all are kept") {
    for (const bool keeps : {false, true}) {
        int told = 0, linked = 0;
        Episodes episodes([&](const Episode& episode) {
            ++told;
            for (const SkillLink& link : episode.skills) linked += link.skills == 7;
        });
        if (keeps) episodes.keep_all();
        Event alarm = with_recovery(spike(nine), known, 600);
        for (int i = 0; i < 5'000; ++i, ++alarm.time.seconds) episodes.add(alarm);
        Event late = with_skill(settled("2026-11-23T09:00:00Z", nine), 7);
        episodes.add(late);
        CHECK(episodes.forgot() == !keeps);
        episodes.finish();
        CHECK(told == 5'000);
        CHECK(linked == (keeps ? 1 : 0));
    }
}

TEST_CASE("open alarms are kept however many come after them") {
    std::vector<Event> events{spike(nine)};
    Event alarm = with_recovery(spike(ten), known, 600);
    for (int i = 0; i < 10'000; ++i, ++alarm.time.seconds) events.push_back(alarm);
    events.push_back(with_skill(settled("2026-11-22T23:00:00Z", nine), 5));
    const Told told = run(events, Order::near).told;
    CHECK(told.size() == 10'001);
    CHECK(std::get<1>(told.back()) == 14 * 60);
    CHECK(std::get<3>(told.back()) == Linked{{5, Said::none}});
}

TEST_CASE("and so are those with a fraction of a second or a skill, in whatever order they end") {
    Event with_fraction = spike(nine);
    with_fraction.time.nanoseconds = 500'000'000;
    Event second = with_skill(spike("2026-11-22T09:30:00Z"), 4);
    std::vector<Event> events{spike(nine), with_fraction, second};
    Event alarm = with_recovery(spike(ten), known, 600);
    for (int i = 0; i < 10'000; ++i, ++alarm.time.seconds) events.push_back(alarm);
    Event end = settled("2026-11-22T22:00:00Z", "2026-11-22T09:30:00Z");
    events.push_back(end);
    end.of = with_fraction.time;
    end.time.seconds += 3'600;
    events.push_back(end);
    const Told told = run(events, Order::near).told;
    REQUIRE(told.size() == 10'003);
    std::map<std::int64_t, int> minutes;
    for (const auto& one : told)
        if (std::get<2>(one)) ++minutes[std::get<1>(one)];
    CHECK(minutes[750] == 1);  // 9:30 to 22:00, with its own skill
    CHECK(minutes[839] == 1);  // half a second less than 14 hours
    CHECK(minutes[10] == 10'000);
}
