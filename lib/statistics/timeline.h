#pragma once
// Floor 4. Events put in order of time, equal times as they came.
//
// They are put in order within a day, so a log in its usual order costs memory for that day alone.
// An event that comes more than a day late needs all that came before it: see `lost_order`.

#include <functional>
#include <set>
#include <vector>

#include "statistics/event.h"

namespace steady {

class Timeline {
   public:
    using Take = std::function<void(const Event&)>;
    enum class Order {
        near,  ///< no event comes more than a day late; if one does, `lost_order()` tells
        any,   ///< all events are kept (about 90 bytes each), and put in order at the end
    };

    Timeline(Order order, Take take) : order_(order), take_(std::move(take)) {}

    void add(const Event& event) {
        const bool in_order = waiting_.size() == next_ || !(event.time < waiting_.back().time);
        if (!in_order || order_ == Order::any || event.time < given_ || lost_order_) [[unlikely]] {
            add_late(event);
            return;
        }
        waiting_.push_back(event);
        const Seconds before = event.time.seconds - a_day;
        if (waiting_[next_].time.seconds < before || !late_.empty()) give_up_to(before);
    }
    void finish();

    /// What was given so far is void: begin again with Order::any.
    bool lost_order() const { return lost_order_; }

   private:
    struct Earlier {
        bool operator()(const Event& a, const Event& b) const { return a.time < b.time; }
    };

    static constexpr Seconds a_day = 24 * 60 * 60;

    void add_late(const Event& event);
    bool give_first(Seconds before);
    void give_up_to(Seconds seconds);
    void give(const Event& event);

    Order order_;
    Take take_;
    bool lost_order_ = false;
    std::vector<Event> waiting_;          ///< in order of time from `next_` on
    std::multiset<Event, Earlier> late_;  ///< that came behind a later one
    std::size_t next_ = 0;
    Moment given_{INT64_MIN, 0, 0};
};

}  // namespace steady
