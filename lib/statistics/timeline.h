#pragma once
// Floor 4. Events put in order of time, equal times as they came.
//
// They are put in order within a day, so a log in its usual order costs memory for that day and a
// few hundred events more, which are given together. An event that comes more than a day late needs
// all that came before it: see `lost_order`.

#include <functional>
#include <set>
#include <span>
#include <vector>

#include "statistics/event.h"

namespace steady {

class Timeline {
   public:
    /// Some events, in order, that come after all that were given before.
    using Take = std::function<void(std::span<const Event>)>;
    enum class Order {
        near,  ///< no event comes more than a day late; if one does, `lost_order()` tells
        any,   ///< all events are kept (about 90 bytes each), and put in order at the end
    };

    Timeline(Order order, Take take) : order_(order), take_(std::move(take)) {}
    Timeline(Timeline&&) = default;
    Timeline& operator=(Timeline&&) = default;

    void add(const Event& event) {
        if (Event* const place = place_for(event.time))
            *place = event;
        else
            add_late(event);
    }
    /// Where the next event, of that time, is to be made; null when it is late.
    Event* place_for(const Moment& time) {
        if (time < last_ && order_ == Order::near) [[unlikely]]
            return nullptr;
        if (next_ == end_) [[unlikely]]
            make_room();
        last_ = time;
        *next_ = Event();
        return next_++;
    }
    void add_late(const Event& event);
    void finish();

    /// What was given so far is void: begin again with Order::any.
    bool lost_order() const { return lost_order_; }

   private:
    struct Earlier {
        bool operator()(const Event& a, const Event& b) const { return a.time < b.time; }
    };

    static constexpr std::size_t together = 256;

    [[gnu::noinline]] void make_room();
    void give_up_to(Seconds seconds);
    void give(std::span<const Event> events);

    Order order_;
    Take take_;
    bool lost_order_ = false;
    std::vector<Event> waiting_;  ///< in order of time; with Order::any as they came
    Event* next_ = nullptr;       ///< the first place in `waiting_` that is free
    Event* end_ = nullptr;
    std::multiset<Event, Earlier> late_;  ///< that came behind a later one
    Moment last_{INT64_MIN, 0, 0};        ///< the latest so far
    Moment given_{INT64_MIN, 0, 0};
};

}  // namespace steady
