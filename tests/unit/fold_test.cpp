#include "statistics/fold.h"

#include <doctest/doctest.h>

#include "random_events.h"
#include "report/report.h"

using namespace steady;

namespace {

Entry entry(const char* time, EntryKind kind = EntryKind::other, int intensity = -1) {
    Entry entry;
    entry.time = parse_moment(time).value();
    entry.kind = kind;
    entry.intensity = intensity;
    return entry;
}

Entry spike(const char* time, int intensity = -1) {
    return entry(time, EntryKind::spike, intensity);
}

Entry settled(const char* time, const char* of) {
    Entry settled = entry(time, EntryKind::settled);
    settled.of = parse_moment(of);
    return settled;
}

/// Words 1, 2 and 3 of every field.
const Vocabulary& some_words() {
    static const Vocabulary vocabulary = [] {
        Vocabulary words;
        for (Names* names :
             {&words.groups, &words.company, &words.exercises, &words.steps, &words.skills,
              &words.bodies, &words.feelings, &words.behaviors, &words.distortions})
            for (const char* word : {"one", "two,one,,two", "three"}) names->intern(word);
        return words;
    }();
    return vocabulary;
}

Day day(const char* text) { return parse_day(text).value(); }

struct Window {
    std::optional<Day> since, until;
};

Summary folded(const std::vector<Entry>& entries, Window window = {},
               Reading reading = Reading::again) {
    Fold fold(some_words(), window.since, window.until, reading);
    for (const Entry& entry : entries) fold.add(entry, true);
    Summary summary = fold.finish();
    CHECK_FALSE(fold.must_read_again());
    return summary;
}

std::vector<Entry> random_entries(RandomEvents& random) {
    std::vector<Entry> entries;
    for (const Event& event : random.log(1 + random.below(300))) {
        Entry entry;
        entry.time = event.time;
        entry.kind = event.kind;
        entry.recovery = event.recovery;
        entry.of = event.of;
        entry.intensity = random.below(12) - 1;
        entry.group = entry.kind == EntryKind::spike ? random.id() : 0;
        entry.subject = event.name;
        entry.skill = event.skill;
        entry.helped = event.answer;
        entry.body = random.id();
        entry.before = random.below(12) - 1;
        entry.after = random.below(12) - 1;
        entries.push_back(entry);
    }
    return entries;
}

/// Everything that there is to compare, as text.
std::string text_of(const Summary& summary) { return json_report(figures_of(summary)); }

using Values = Histogram;

}  // namespace

TEST_CASE("no records make an empty summary") {
    const Summary summary = folded({});
    CHECK_FALSE(summary.from);
    CHECK_FALSE(summary.to);
    CHECK(summary.days == 0);
    CHECK(summary.weeks.empty());
}

TEST_CASE("days run from the first to the last local date; any record observes its day") {
    const Summary summary = folded({entry("2026-11-20T23:30:00-05:00"),
                                    spike("2026-11-22T00:10:00Z"), entry("2026-11-22T21:00:00Z")});
    CHECK(summary.from == day("2026-11-20"));
    CHECK(summary.to == day("2026-11-22"));
    CHECK(summary.days == 3);
    CHECK(summary.days_observed == 2);
    CHECK(summary.records == 3);
}

TEST_CASE("weeks hold the alarms of their own local dates") {
    // 2026-11-22 is a Sunday.
    const Summary summary =
        folded({spike("2026-11-22T23:30:00-02:00", 7), spike("2026-11-23T00:30:00+01:00", 4),
                spike("2026-11-23T09:00:00+01:00"), entry("2026-11-23T10:00:00+01:00", {}, 9)});
    REQUIRE(summary.weeks.size() == 2);
    const WeekSummary& sunday = summary.weeks.begin()->second;
    const WeekSummary& monday = summary.weeks.rbegin()->second;
    CHECK(iso_week_name(summary.weeks.begin()->first) == "2026-W47");
    CHECK(sunday.spikes == 1);
    CHECK(sunday.intensity.times[7] == 1);
    CHECK(monday.spikes == 2);
    CHECK(monday.intensity.times[4] == 1);
    CHECK(monday.intensity.times[9] == 0);
    CHECK(monday.waits.parts().censored == Values{{0, 1}, {60, 1}});
}

TEST_CASE("a window is cut by the record's own local date, both ends included") {
    const std::vector<Entry> entries{spike("2026-11-19T23:59:59Z"), spike("2026-11-20T00:00:00Z"),
                                     spike("2026-11-21T23:59:59-11:00"),
                                     spike("2026-11-22T00:00:00+14:00")};
    const Summary summary = folded(entries, {day("2026-11-20"), day("2026-11-21")});
    CHECK(summary.records == 2);
    CHECK(summary.days == 2);
    CHECK(summary.days_observed == 2);
    CHECK(summary.total().spikes == 2);
}

TEST_CASE("a window that is asked for sets the days, even where nothing was noted") {
    const Summary summary =
        folded({spike("2026-11-20T09:00:00Z")}, {day("2026-11-01"), day("2026-11-30")});
    CHECK(summary.days == 30);
    CHECK(folded({}, {day("2026-11-01"), day("2026-11-30")}).days == 30);
    CHECK(folded({}, {day("2026-11-30"), day("2026-11-01")}).days == 0);
    CHECK(folded({}, {day("2026-11-30"), {}}).days == 0);
}

TEST_CASE("a settled from behind the window closes, one from before it does not") {
    const Entry alarm = spike("2026-11-20T23:00:00Z");
    const Entry later = settled("2026-11-22T01:00:00Z", "2026-11-20T23:00:00Z");
    const Summary summary = folded({alarm, later}, {{}, day("2026-11-20")});
    CHECK(summary.total().waits.parts().ended == Values{{26 * 60, 1}});
    CHECK(summary.records == 1);
    CHECK(summary.days_observed == 1);
    Entry before = settled("2026-11-19T01:00:00Z", "2026-11-20T23:00:00Z");
    before.recovery = {Recovery::Kind::known, 600};
    CHECK(folded({before, alarm}, {day("2026-11-20"), {}}).total().waits.parts().ended.empty());
}

TEST_CASE("what the filters leave out observes its day and takes part in censoring") {
    Fold fold(some_words(), {}, {}, Reading::again);
    fold.add(spike("2026-11-20T09:00:00Z", 5), true);
    fold.add(entry("2026-11-20T09:30:00Z"), false);
    fold.add(spike("2026-11-20T10:00:00Z", 8), false);
    fold.add(entry("2026-11-21T10:00:00Z"), false);
    const Summary summary = fold.finish();
    CHECK(summary.records == 1);
    CHECK(summary.days_observed == 2);
    CHECK(summary.total().spikes == 1);
    CHECK(summary.total().intensity.times[8] == 0);
    CHECK(summary.total().waits.parts().censored == Values{{30, 1}});
}

TEST_CASE("a record more than a day late asks for a second reading") {
    Fold fold(some_words(), {}, {}, Reading::again);
    fold.add(spike("2026-11-22T09:00:00Z"), true);
    fold.add(entry("2026-11-25T09:00:00Z"), true);
    CHECK_FALSE(fold.must_read_again());
    fold.add(entry("2026-11-22T08:00:00Z"), true);
    CHECK(fold.must_read_again());
}

TEST_CASE("a second reading may only be asked for when the last day is followed") {
    Fold fold(some_words(), {}, {}, Reading::again);
    const Moment first = parse_moment("2026-11-01T09:00:00Z").value();
    for (int i = 0; i < 4000; ++i) {
        Entry alarm = spike("2026-11-01T09:00:00Z");
        alarm.time.seconds += i * 600;
        alarm.recovery = {Recovery::Kind::known, 300};
        fold.add(alarm, true);
    }
    Entry walked = settled("2026-11-28T20:00:00Z", "2026-11-01T09:00:00Z");
    walked.time.seconds = first.seconds + 4000 * 600;
    walked.skill = 1;
    fold.add(walked, true);
    fold.finish();
    CHECK(fold.must_read_again());
}

TEST_CASE("events in descending order are given in order, and each once") {
    std::vector<std::int64_t> given;
    Timeline timeline(Timeline::Order::near, [&](std::span<const Event> events) {
        for (const Event& event : events) given.push_back(event.time.seconds);
    });
    for (const int seconds : {100, 90, 95, 90, 100, 80, 200'000, 199'000, 300'000}) {
        Event event;
        event.time.seconds = seconds;
        timeline.add(event);
    }
    timeline.finish();
    CHECK(given == std::vector<std::int64_t>{80, 90, 90, 95, 100, 100, 199'000, 200'000, 300'000});
    CHECK_FALSE(timeline.lost_order());
}

TEST_CASE("random logs make the same summary in any order, read twice, once or unordered") {
    for (unsigned seed = 0; seed < 150; ++seed) {
        CAPTURE(seed);
        RandomEvents random(seed);
        auto entries = random_entries(random);
        Window window;
        if (seed % 3 == 0) {
            window.since = entries.front().time.day() + random.below(5);
            window.until = entries.back().time.day() - random.below(5);
        }
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry& a, const Entry& b) { return a.time < b.time; });
        const Summary summary = folded(entries, window);
        CHECK(text_of(folded(entries, window, Reading::once)) == text_of(summary));
        // Whole days change places: equal times keep their order.
        const auto cut = static_cast<std::size_t>(random.below(static_cast<int>(entries.size())));
        const auto middle =
            std::upper_bound(entries.begin(), entries.end(), entries[cut],
                             [](const Entry& a, const Entry& b) { return a.time < b.time; });
        std::rotate(entries.begin(), middle, entries.end());
        CHECK(text_of(folded(entries, window, Reading::once)) == text_of(summary));
        CHECK(text_of(folded(entries, window, Reading::unordered)) == text_of(summary));
    }
}

TEST_CASE("days are a set") {
    DaySet days;
    for (const Day day : {0, 1, 63, 64, -1, -64, -65, 20'000}) {
        CHECK(days.insert(day));
        CHECK_FALSE(days.insert(day));
    }
    for (const Day day : {0, 63, -65, 20'000}) CHECK_FALSE(days.insert(day));
}
