#pragma once

#include <algorithm>
#include <random>
#include <vector>

#include "statistics/episodes.h"

/// Random logs as Episodes sees them: alarms with and without an end, `settled` before and after
/// them, practices, skills, ties, several offsets, times close to 04:00. Words are ids up to 3.
class RandomEvents {
   public:
    explicit RandomEvents(unsigned seed) : random_(seed) {}

    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

    /// In order of time, except for each `settled`.
    std::vector<steady::Event> log(int size) {
        std::vector<steady::Event> events;
        steady::Seconds clock = 1'700'000'000 + below(86'400);
        for (int i = 0; i < size; ++i) {
            clock += step();
            events.push_back(event(clock, events));
        }
        return events;
    }

    /// Each event comes up to so many seconds late.
    void delay(std::vector<steady::Event>& events, int most) {
        std::vector<std::pair<steady::Seconds, steady::Event>> places;
        for (const auto& event : events)
            places.emplace_back(event.time.seconds + below(most), event);
        std::stable_sort(places.begin(), places.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        std::transform(places.begin(), places.end(), events.begin(),
                       [](const auto& place) { return place.second; });
    }

    void shuffle(std::vector<steady::Event>& events) {
        std::shuffle(events.begin(), events.end(), random_);
    }

    /// Of a word; 0 now and then.
    steady::Names::Id id() { return static_cast<steady::Names::Id>(below(4)); }

   private:
    steady::Seconds step() {
        static constexpr int steps[] = {0, 0, 1, 59, 60, 61, 3'600, 20'000, 86'400};
        const int most = steps[below(std::size(steps))];
        return most < 100 ? most : below(most);
    }

    steady::Moment moment(steady::Seconds seconds) {
        static constexpr int offsets[] = {60, 60, 60, 120, 0, -210, 900, -900};
        return {seconds, below(8) == 0 ? below(3) * 500'000'000 : 0, offsets[below(8)]};
    }

    steady::Recovery recovery(int often) {
        if (below(often) != 0) return {};
        if (below(3) == 0) return {steady::Recovery::Kind::unknown, 0};
        return {steady::Recovery::Kind::known, below(20'000)};
    }

    steady::Event event(steady::Seconds clock, const std::vector<steady::Event>& before) {
        steady::Event event;
        event.time = moment(clock);
        event.kind = static_cast<steady::EntryKind>(below(4));
        event.counted = below(10) != 0 || event.kind == steady::EntryKind::other;
        event.answer = static_cast<steady::Said>(below(4));
        if (event.kind == steady::EntryKind::practice) event.name = id();
        if (event.kind == steady::EntryKind::spike || event.kind == steady::EntryKind::settled)
            event.skill = id();
        event.recovery = recovery(4);
        if (event.kind == steady::EntryKind::settled && below(8) != 0) {
            const auto back = static_cast<std::size_t>(1 + below(6));
            event.of = back > before.size() ? moment(clock + below(200))
                                            : of(before.end()[-static_cast<int>(back)]);
        }
        return event;
    }

    /// The other record's time on this machine's clock: the offset may be another.
    steady::Moment of(const steady::Event& other) {
        steady::Moment of = other.time;
        of.offset = below(3) == 0 ? 0 : of.offset;
        return of;
    }

    std::mt19937 random_;
};
