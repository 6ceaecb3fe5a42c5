#include "statistics/episodes.h"

#include <algorithm>

namespace steady {
namespace {

/// How many alarms are kept before half of them are let go.
constexpr std::size_t most_recent = 2048;

/// Minutes from the alarm to the end that `settled` notes; nothing when it notes none.
std::optional<std::int64_t> minutes_to(const Event& settled, const Moment& alarm) {
    if (settled.recovery.kind == Recovery::Kind::unknown) return std::nullopt;
    if (settled.recovery.kind == Recovery::Kind::known) return settled.recovery.seconds / 60;
    if (settled.time < alarm) return std::nullopt;
    return minutes_between(alarm, settled.time);
}

std::uint32_t in_32_bits(std::int64_t minutes) {
    return static_cast<std::uint32_t>(std::min<std::int64_t>(minutes, UINT32_MAX));
}

}  // namespace

bool Episodes::is_of_run_day(const Moment& time) const {
    const Seconds local = time.local_seconds();
    return local >= run_day_begins_ && local < run_day_begins_ + a_day;
}

void Episodes::begin_run(const Moment& time) {
    run_start_ = run_last_ = time;
    if (!is_of_run_day(time))
        run_day_begins_ = Seconds{time.waking_day()} * a_day + Moment::day_turns;
}

void Episodes::go_on_with_run(const Event& event) {
    if (is_of_run_day(event.time))
        run_last_ = event.time;
    else
        end_run();
}

bool Episodes::fits_open(const Alarm& alarm) {
    return alarm.nanoseconds == 0 && alarm.skills == 0 && alarm.helped == Said::none;
}

Episodes::OpenAlarm Episodes::open_of(const Alarm& alarm) {
    return {alarm.seconds,
            alarm.group,
            alarm.practices,
            alarm.offset,
            static_cast<std::uint16_t>(alarm.minutes),
            alarm.settled,
            alarm.told};
}

Episodes::Alarm Episodes::whole(const OpenAlarm& open) {
    Alarm alarm{};
    alarm.seconds = open.seconds;
    alarm.minutes = open.minutes;
    alarm.group = open.group;
    alarm.practices = open.practices;
    alarm.offset = open.offset;
    alarm.settled = open.settled;
    alarm.told = open.told;
    return alarm;
}

/// An alarm that is settled without an end waits for the end of its run, to know its censoring.
void Episodes::end_run() {
    if (!run_goes_on_) return;
    run_goes_on_ = false;
    Alarm& alarm = recent_.back();
    alarm.minutes = in_32_bits(minutes_between(run_start_, run_last_));
    if (alarm.settled) tell(alarm, pending_);
}

void Episodes::add_spike(const Event& event) {
    end_run();
    if (!event.counted) return;
    if (recent_.size() >= most_recent && !keeps_all_) let_go(most_recent / 2);
    const bool ended = event.recovery.kind == Recovery::Kind::known;
    const bool endless = event.recovery.kind == Recovery::Kind::unknown;
    recent_.push_back({event.time.seconds, event.time.nanoseconds,
                       ended ? in_32_bits(event.recovery.seconds / 60) : 0, event.name, event.skill,
                       practices_.count(), static_cast<std::int16_t>(event.time.offset),
                       event.answer, ended, endless, false, false});
    run_goes_on_ = !ended;
    if (run_goes_on_) begin_run(event.time);
    if (early_.empty()) return;
    const auto settled = early_.find(event.time);
    if (settled != early_.end()) settle(recent_.back(), settled->second, true);
}

void Episodes::add_settled(const Event& event) {
    const Moment& of = *event.of;
    bool found = settle_in(recent_, event);
    if (!open_.empty() && of <= open_.back().instant() && settle_in(open_, event)) {
        found = true;
        ++told_;
    }
    if (!other_open_.empty() && of <= other_open_.back().instant() &&
        settle_in(other_open_, event)) {
        found = true;
        ++told_;
    }
    if (of >= event.time) early_.emplace(of, event);
    if (!found && has_let_go_ && of >= first_let_go_ && of <= last_let_go_) forgot_ = true;
    if (told_ < most_recent || told_ < (open_.size() + other_open_.size()) / 2) return;
    std::erase_if(open_, [](const OpenAlarm& alarm) { return alarm.told; });
    std::erase_if(other_open_, [](const Alarm& alarm) { return alarm.told; });
    told_ = 0;
}

/// Every alarm at that instant; false when there is none.
template <typename Alarms>
bool Episodes::settle_in(Alarms& alarms, const Event& event) {
    if (!alarms.empty() && alarms.back().instant() == *event.of &&
        (alarms.size() == 1 || alarms[alarms.size() - 2].instant() != *event.of)) [[likely]] {
        if (!alarms.back().settled) settle(alarms.back(), event, false);
        return true;
    }
    const auto first =
        std::lower_bound(alarms.begin(), alarms.end(), *event.of,
                         [](const auto& a, const Moment& b) { return a.instant() < b; });
    auto alarm = first;
    for (; alarm != alarms.end() && alarm->instant() == *event.of; ++alarm)
        if (!alarm->settled) settle(*alarm, event, false);
    return alarm != first;
}

void Episodes::settle(Alarm& alarm, const Event& event, bool early) {
    const bool in_run = run_goes_on_ && &alarm == &recent_.back();
    alarm.settled = true;
    link(alarm, event, early);
    if (!alarm.ended && !alarm.endless) end_by(alarm, event);
    if (in_run && !alarm.ended) {
        pending_.swap(links_);
        return;
    }
    if (in_run) run_goes_on_ = false;
    tell(alarm, links_);
}

void Episodes::settle(OpenAlarm& open, const Event& event, bool early) {
    Alarm alarm = whole(open);
    settle(alarm, event, early);
    open.settled = open.told = true;
}

void Episodes::end_by(Alarm& alarm, const Event& settled) {
    const auto minutes = minutes_to(settled, alarm.instant());
    if (minutes) alarm.minutes = in_32_bits(*minutes);
    alarm.ended = minutes.has_value();
    alarm.endless = !alarm.ended;
}

void Episodes::link(const Alarm& alarm, const Event& settled, bool early) {
    const SkillLink own{alarm.skills, 0, alarm.helped};
    const SkillLink last{settled.skill, 0, settled.answer};
    links_.clear();
    if (early && last.skills != 0) links_.push_back(last);
    if (own.skills != 0) links_.push_back(own);
    if (early) return;
    practices_.since(alarm.practices, [this](Names::Id exercise, Said helped) {
        links_.push_back({0, exercise, helped});
    });
    if (last.skills != 0) links_.push_back(last);
}

void Episodes::tell(Alarm& alarm, std::span<const SkillLink> skills) {
    const Moment time{alarm.seconds, 0, alarm.offset};
    const Seconds local = time.local_seconds();
    if (local < week_begins_ || local >= week_begins_ + a_week) {
        const Day day = time.day();
        week_ = iso_week_of(day);
        week_begins_ = Seconds{day - weekday(day)} * a_day;
    }
    done_({week_, alarm.minutes, alarm.ended, alarm.group, skills});
    alarm.told = true;
}

void Episodes::tell_unsettled(Alarm& alarm) {
    const SkillLink own{alarm.skills, 0, alarm.helped};
    tell(alarm, {&own, alarm.skills != 0 ? 1U : 0U});
}

/// Open ones are kept; of the others it is known that nothing more can come but a
/// skill.
void Episodes::let_go(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        Alarm& alarm = recent_[i];
        if (alarm.told) continue;
        if (!alarm.ended && !alarm.endless) {
            if (fits_open(alarm))
                open_.push_back(open_of(alarm));
            else
                other_open_.push_back(alarm);
            continue;
        }
        tell_unsettled(alarm);
        if (!has_let_go_) first_let_go_ = alarm.instant();
        last_let_go_ = alarm.instant();
        has_let_go_ = true;
    }
    recent_.erase(recent_.begin(), recent_.begin() + static_cast<std::ptrdiff_t>(count));
}

void Episodes::finish() {
    end_run();
    for (const OpenAlarm& open : open_)
        if (Alarm alarm = whole(open); !alarm.told) tell_unsettled(alarm);
    for (Alarm& alarm : other_open_)
        if (!alarm.told) tell_unsettled(alarm);
    for (Alarm& alarm : recent_)
        if (!alarm.told) tell_unsettled(alarm);
}

}  // namespace steady
