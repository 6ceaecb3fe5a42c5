#include "statistics/timeline.h"

#include <algorithm>

namespace steady {

void Timeline::add_late(const Event& event) {
    if (event.time < given_) lost_order_ = true;
    if (lost_order_) return;
    if (order_ == Order::any)
        waiting_.push_back(event);
    else
        late_.insert(event);
}

/// Of equal times, what is late came later: a later time had been there before it.
bool Timeline::give_first(Seconds before) {
    const bool some_wait = next_ < waiting_.size();
    const bool is_late =
        !late_.empty() && (!some_wait || late_.begin()->time < waiting_[next_].time);
    if (!is_late && !some_wait) return false;
    const Event& first = is_late ? *late_.begin() : waiting_[next_];
    if (first.time.seconds >= before) return false;
    give(first);
    if (is_late)
        late_.erase(late_.begin());
    else
        ++next_;
    return true;
}

void Timeline::give_up_to(Seconds seconds) {
    if (late_.empty())
        while (next_ < waiting_.size() && waiting_[next_].time.seconds < seconds)
            give(waiting_[next_++]);
    else
        while (give_first(seconds)) {
        }
    if (next_ > 64 && next_ > waiting_.size() / 2) {
        waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(next_));
        next_ = 0;
    }
}

void Timeline::give(const Event& event) {
    given_ = event.time;
    take_(event);
}

void Timeline::finish() {
    if (order_ == Order::any) std::stable_sort(waiting_.begin(), waiting_.end(), Earlier());
    while (give_first(INT64_MAX)) {
    }
}

}  // namespace steady
