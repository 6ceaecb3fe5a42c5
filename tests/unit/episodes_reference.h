#pragma once

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

#include "episodes.h"

namespace steady {

using Told = std::vector<std::tuple<std::int32_t, std::int64_t, bool>>;

inline Told in_order(std::vector<Episode> episodes) {
    Told told;
    for (const Episode& episode : episodes)
        told.emplace_back(episode.week, episode.minutes, episode.ended);
    std::sort(told.begin(), told.end());
    return told;
}

/// The definition, word for word: slow, and for each alarm from the beginning.
class Reference {
   public:
    explicit Reference(std::vector<Event> events) : log_(std::move(events)) {
        std::stable_sort(log_.begin(), log_.end(),
                         [](const Event& a, const Event& b) { return a.time < b.time; });
    }

    Told told() const {
        std::vector<Episode> episodes;
        for (std::size_t i = 0; i < log_.size(); ++i) {
            if (log_[i].kind != EntryKind::spike || !log_[i].counted) continue;
            const auto end = end_of(log_[i]);
            episodes.push_back(
                {iso_week_of(log_[i].time.day()), end.value_or(censored(i)), end.has_value()});
        }
        return in_order(episodes);
    }

   private:
    std::optional<std::int64_t> end_of(const Event& spike) const {
        if (spike.recovery.kind == Recovery::Kind::known) return spike.recovery.seconds / 60;
        if (spike.recovery.kind == Recovery::Kind::unknown) return std::nullopt;
        for (const Event& event : log_) {
            if (event.kind != EntryKind::settled || !event.of || *event.of != spike.time) continue;
            if (event.recovery.kind == Recovery::Kind::known) return event.recovery.seconds / 60;
            if (event.recovery.kind == Recovery::Kind::unknown) return std::nullopt;
            if (event.time < spike.time) return std::nullopt;
            return minutes_between(spike.time, event.time);
        }
        return std::nullopt;
    }

    std::int64_t censored(std::size_t spike) const {
        Moment last = log_[spike].time;
        for (std::size_t i = spike + 1; i < log_.size(); ++i) {
            if (log_[i].kind == EntryKind::spike) break;
            if (!log_[i].counted) continue;
            if (log_[i].time.waking_day() != log_[spike].time.waking_day()) break;
            last = log_[i].time;
        }
        return minutes_between(log_[spike].time, last);
    }

    std::vector<Event> log_;
};

}  // namespace steady
