#include "report/recent.h"

#include <algorithm>

namespace steady {
void Recent::add(const Entry& entry, bool counted) {
    last_ = std::max(last_, entry.time.day());
    entries_.push_back({entry, counted});
    entries_.back().entry.kind_name = {};  // its line is gone by then
    if (entries_.size() < limit_) return;
    std::erase_if(entries_, [this](const Kept& kept) { return !is_needed(kept.entry); });
    limit_ = std::max(least_limit, 2 * entries_.size());
}

Day Recent::window_end() const {
    const bool current = std::ranges::any_of(entries_, [&](const Kept& kept) {
        const Day day = kept.entry.time.day();
        return day <= today_ && day > today_ - days_;
    });
    return current ? today_ : last_;
}

Summary Recent::summary(Day from, Day to) const {
    Fold fold(vocabulary_, from, to, Reading::unordered);
    for (const Kept& kept : entries_) fold.add(kept.entry, kept.counted);
    return fold.finish();
}

bool Recent::is_recent(Day day) const {
    const auto lies_before = [&](Day end) { return day <= end && day > end - 2 * days_ - 6; };
    return lies_before(today_) || lies_before(last_);
}

/// A later `settled` still closes.
bool Recent::is_needed(const Entry& entry) const {
    return is_recent(entry.time.day()) || (entry.of && is_recent(entry.of->day()));
}

}  // namespace steady
