#include "episodes.h"

#include <algorithm>

namespace steady {
namespace {

constexpr Seconds a_day = 24 * 60 * 60;

bool earlier(const Event& a, const Event& b) { return a.time < b.time; }

std::int32_t week_of(const Moment& time) { return iso_week_of(time.day()); }

/// Minutes from the alarm to the end that `settled` notes; nothing when it notes none.
std::optional<std::int64_t> minutes_to(const Event& settled, const Moment& alarm) {
    if (settled.recovery.kind == Recovery::Kind::unknown) return std::nullopt;
    if (settled.recovery.kind == Recovery::Kind::known) return settled.recovery.seconds / 60;
    if (settled.time < alarm) return std::nullopt;
    return minutes_between(alarm, settled.time);
}

}  // namespace

void Episodes::add(const Event& event) {
    if (event.time < processed_) lost_order_ = true;
    if (lost_order_) return;
    const bool in_order = waiting_.size() == next_ || !(event.time < waiting_.back().time);
    if (in_order || order_ == Order::any) {
        waiting_.push_back(event);
    } else {
        const auto from = waiting_.begin() + static_cast<std::ptrdiff_t>(next_);
        waiting_.insert(std::upper_bound(from, waiting_.end(), event, earlier), event);
    }
    if (order_ == Order::near && in_order) process_up_to(event.time.seconds - a_day);
}

void Episodes::process_up_to(Seconds seconds) {
    while (next_ < waiting_.size() && waiting_[next_].time.seconds < seconds)
        process(waiting_[next_++]);
    if (next_ > 64 && next_ > waiting_.size() / 2) {
        waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(next_));
        next_ = 0;
    }
}

void Episodes::finish() {
    if (order_ == Order::any) std::stable_sort(waiting_.begin(), waiting_.end(), earlier);
    for (; next_ < waiting_.size(); ++next_) process(waiting_[next_]);
    end_run();
    for (Open& open : open_)
        if (!open.closed) tell_censored(open);
}

void Episodes::process(const Event& event) {
    processed_ = event.time;
    if (event.kind == EntryKind::spike) {
        process_spike(event);
        return;
    }
    if (run_goes_on_ && event.counted) {
        if (event.time.waking_day() == run_start_.waking_day())
            open_.back().censored =
                static_cast<std::int32_t>(minutes_between(run_start_, event.time));
        else
            end_run();
    }
    if (event.kind == EntryKind::settled && event.of) process_settled(event);
}

void Episodes::process_spike(const Event& event) {
    end_run();
    if (!event.counted) return;
    if (event.recovery.kind == Recovery::Kind::known) {
        done_({week_of(event.time), event.recovery.seconds / 60, true});
        return;
    }
    const bool final = event.recovery.kind == Recovery::Kind::unknown;
    open_.push_back(
        {event.time.seconds, event.time.nanoseconds, week_of(event.time), 0, final, false});
    run_goes_on_ = true;
    run_start_ = event.time;
    const auto settled = early_.find(event.time);
    if (settled != early_.end() && !final) close(open_.back(), settled->second);
}

void Episodes::process_settled(const Event& event) {
    const Moment& of = *event.of;
    auto open = std::lower_bound(open_.begin(), open_.end(), of,
                                 [](const Open& a, const Moment& b) { return a.instant() < b; });
    for (; open != open_.end() && open->instant() == of; ++open)
        if (!open->closed && !open->final) close(*open, event);
    if (of >= event.time) early_.emplace(of, event);
    drop_closed();
}

void Episodes::close(Open& open, const Event& settled) {
    const bool in_run = run_goes_on_ && &open == &open_.back();
    if (const auto minutes = minutes_to(settled, open.instant())) {
        done_({open.week, *minutes, true});
        open.closed = true;
        ++closed_;
        if (in_run) run_goes_on_ = false;
    } else {
        open.final = true;
        if (!in_run) tell_censored(open);
    }
}

void Episodes::tell_censored(Open& open) {
    done_({open.week, open.censored, false});
    open.closed = true;
    ++closed_;
}

void Episodes::end_run() {
    if (!run_goes_on_) return;
    run_goes_on_ = false;
    if (open_.back().final) tell_censored(open_.back());
}

void Episodes::drop_closed() {
    if (closed_ < 64 || closed_ < open_.size() / 2) return;
    std::erase_if(open_, [](const Open& open) { return open.closed; });
    closed_ = 0;
}

}  // namespace steady
