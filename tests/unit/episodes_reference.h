#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <vector>

#include "statistics/episodes.h"

namespace steady {

/// Skills (and exercises, below 0), each with the last word on it.
using Linked = std::map<std::int64_t, Said>;
/// Week, minutes, whether it ended, what goes with it.
using ToldAlarm = std::tuple<std::int32_t, std::int64_t, bool, Linked>;
using Told = std::vector<ToldAlarm>;

inline void link(Linked& linked, std::int64_t id, Said helped) {
    if (id == 0) return;
    Said& last = linked[id];
    if (helped != Said::none) last = helped;
}

inline ToldAlarm told_alarm(const Episode& episode) {
    Linked linked;
    for (const SkillLink& one : episode.skills) {
        link(linked, one.skills, one.helped);
        link(linked, -std::int64_t{one.exercise}, one.helped);
    }
    return {episode.week, episode.minutes, episode.ended, linked};
}

/// The definition, word for word: slow, and for each alarm from the beginning.
class Reference {
   public:
    explicit Reference(std::vector<Event> events) : log_(std::move(events)) {
        std::stable_sort(log_.begin(), log_.end(),
                         [](const Event& a, const Event& b) { return a.time < b.time; });
    }

    Told told() const {
        Told told;
        for (std::size_t i = 0; i < log_.size(); ++i) {
            if (log_[i].kind != EntryKind::spike || !log_[i].counted) continue;
            const auto end = end_of(log_[i]);
            told.emplace_back(iso_week_of(log_[i].time.day()), end.value_or(censored(i)),
                              end.has_value(), linked(i));
        }
        std::sort(told.begin(), told.end());
        return told;
    }

   private:
    /// Where its first `settled` stands; behind the log when there is none.
    std::size_t settled(const Event& spike) const {
        const auto found = std::find_if(log_.begin(), log_.end(), [&](const Event& event) {
            return event.kind == EntryKind::settled && event.of && *event.of == spike.time;
        });
        return static_cast<std::size_t>(found - log_.begin());
    }

    std::optional<std::int64_t> end_of(const Event& spike) const {
        if (spike.recovery.kind == Recovery::Kind::known) return spike.recovery.seconds / 60;
        if (spike.recovery.kind == Recovery::Kind::unknown) return std::nullopt;
        const std::size_t place = settled(spike);
        if (place == log_.size()) return std::nullopt;
        const Event& end = log_[place];
        if (end.recovery.kind == Recovery::Kind::known) return end.recovery.seconds / 60;
        if (end.recovery.kind == Recovery::Kind::unknown) return std::nullopt;
        if (end.time < spike.time) return std::nullopt;
        return minutes_between(spike.time, end.time);
    }

    Linked linked(std::size_t spike) const {
        Linked linked;
        const std::size_t end = settled(log_[spike]);
        const bool has_end = end < log_.size();
        if (has_end && end < spike) link(linked, log_[end].skill, log_[end].answer);
        link(linked, log_[spike].skill, log_[spike].answer);
        for (std::size_t i = spike + 1; has_end && i < end; ++i)
            if (log_[i].kind == EntryKind::practice)
                link(linked, -std::int64_t{log_[i].name}, log_[i].answer);
        if (has_end && end > spike) link(linked, log_[end].skill, log_[end].answer);
        return linked;
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
