#include "report/recent.h"

#include <doctest/doctest.h>

#include "statistics/figures.h"

using namespace steady;

namespace {

constexpr Day today = 20'000;
const Vocabulary no_words;

Entry on(Day day, EntryKind kind = EntryKind::spike, Seconds seconds_of_day = 43'200) {
    Entry entry;
    entry.time.seconds = Seconds{day} * 86'400 + seconds_of_day;
    entry.kind = kind;
    return entry;
}

Day end_of(std::initializer_list<Day> days) {
    Recent recent(no_words, today);
    for (const Day day : days) recent.add(on(day), true);
    return recent.window_end();
}

}  // namespace

TEST_CASE("the window ends today, when something was noted in the four weeks up to it") {
    CHECK(end_of({today - 27}) == today);
    CHECK(end_of({today - 28}) == today - 28);
    CHECK(end_of({today - 300, today - 400}) == today - 300);
    CHECK(end_of({today + 5}) == today + 5);
    CHECK(end_of({today + 5, today}) == today);
}

TEST_CASE("what is counted is counted, and the rest only observes its day") {
    Recent recent(no_words, today);
    CHECK(recent.empty());
    recent.add(on(today), true);
    recent.add(on(today - 1), false);
    recent.add(on(today - window_days), true);
    const Figures figures = figures_of(recent.summary(today - window_days + 1, today));
    CHECK(figures.frequency.spikes == 1);
    CHECK(figures.days_observed == 2);
    CHECK(figures.days == window_days);
}

TEST_CASE("years of entries leave eight weeks in memory, and the ends of their alarms") {
    Recent recent(no_words, today);
    for (Day day = today - 60; day < today; ++day) recent.add(on(day), true);
    for (Day day = today - 20'000; day < today - 100; ++day) recent.add(on(day), true);
    Entry settled = on(today + 200, EntryKind::settled);
    settled.of = on(today - 1).time;
    recent.add(settled, true);
    for (Day day = today - 20'000; day < today - 100; ++day) recent.add(on(day), true);
    CHECK(recent.size() < 5'000);
    const Figures figures = figures_of(recent.summary(today - window_days + 1, today));
    CHECK(figures.frequency.spikes == window_days - 1);
    CHECK(figures.recovery.settled == 1);
}

TEST_CASE("windows may be longer or shorter than four weeks") {
    Recent recent(no_words, today, 7);
    for (Day day = today - 60; day <= today; ++day) recent.add(on(day), true);
    CHECK(figures_of(recent.summary(today - 6, today)).frequency.spikes == 7);
    CHECK(figures_of(recent.summary(today - 13, today - 7)).frequency.spikes == 7);
    Recent later(no_words, today, 7);
    later.add(on(today - 7), true);
    CHECK(later.window_end() == today - 7);
}
