#include "statistics/timeline.h"

#include <algorithm>

namespace steady {

void Timeline::add_late(const Event& event) {
    give_up_to(last_.seconds - a_day);
    if (event.time < given_) lost_order_ = true;
    if (!lost_order_) late_.insert(event);
}

void Timeline::make_room() {
    if (order_ == Order::near && !waiting_.empty()) give_up_to(last_.seconds - a_day);
    const auto used = static_cast<std::size_t>(next_ - waiting_.data());
    waiting_.resize(used + std::max(together, used));
    next_ = waiting_.data() + used;
    end_ = waiting_.data() + waiting_.size();
}

/// Of equal times, what is late came later: a later time had been there before it.
void Timeline::give_up_to(Seconds seconds) {
    const auto is_before = [](const Event& event, Seconds at) { return event.time.seconds < at; };
    Event* const begin = waiting_.data();
    Event* const end = std::lower_bound(begin, next_, seconds, is_before);
    Event* next = begin;
    while (!late_.empty() && late_.begin()->time.seconds < seconds) {
        Event* const behind = std::upper_bound(next, end, *late_.begin(), Earlier());
        give({next, behind});
        next = behind;
        give({&*late_.begin(), 1});
        late_.erase(late_.begin());
    }
    give({next, end});
    next_ = std::move(end, next_, begin);
}

void Timeline::give(std::span<const Event> events) {
    if (events.empty()) return;
    given_ = events.back().time;
    take_(events);
}

void Timeline::finish() {
    if (order_ == Order::any) std::stable_sort(waiting_.data(), next_, Earlier());
    give_up_to(INT64_MAX);
}

}  // namespace steady
