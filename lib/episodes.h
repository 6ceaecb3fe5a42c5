#pragma once
// Floor 4. From records to alarms with an end or a censoring (design: Statistics).
//
// An alarm ends by its own `recovery`, else by the first `settled` whose `of` is its instant. One
// without an end is censored at the last of the unbroken run of records that follow it, on its
// waking day and not alarms themselves.
//
// Records are put in order within a day, so a log in its usual order costs memory for that day and
// for open alarms (24 bytes each) alone. A record that comes more than a day late needs all that
// came before it: see `lost_order`.

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

#include "entry.h"
#include "moment.h"

namespace steady {

/// A record as far as ends and censoring need it.
struct Event {
    Moment time;
    EntryKind kind = EntryKind::other;
    /// A spike that the filters let through; a record of the window. What is not counted is no
    /// alarm to tell of, and a `settled` from after the window closes alarms but follows none.
    bool counted = true;
    Recovery recovery;
    std::optional<Moment> of;  ///< of a `settled`
};

/// One counted alarm, done with. `minutes` is to its end, or to its censoring.
struct Episode {
    std::int32_t week = 0;  ///< ISO week of its local date
    std::int64_t minutes = 0;
    bool ended = false;
};

class Episodes {
   public:
    using Done = std::function<void(const Episode&)>;
    enum class Order {
        near,  ///< no record comes more than a day late; if one does, `lost_order()` tells
        any,   ///< all events are kept (64 bytes each), and put in order at the end
    };

    /// `done` is told each counted alarm, in no order, the last ones by `finish`.
    Episodes(Order order, Done done) : order_(order), done_(std::move(done)) {}

    void add(const Event& event);
    void finish();

    /// What was told so far is void: begin again with Order::any.
    bool lost_order() const { return lost_order_; }

   private:
    struct Open {
        Seconds seconds;
        std::int32_t nanoseconds;
        std::int32_t week;
        std::int32_t censored;  ///< minutes
        bool final;             ///< no end, whatever comes
        bool closed;
        Moment instant() const { return {seconds, nanoseconds, 0}; }
    };

    void process_up_to(Seconds seconds);
    void process(const Event& event);
    void process_spike(const Event& event);
    void process_settled(const Event& event);
    void close(Open& open, const Event& settled);
    void tell_censored(Open& open);
    void end_run();
    void drop_closed();

    Order order_;
    Done done_;
    bool lost_order_ = false;
    std::vector<Event> waiting_;  ///< in order of time from `next_` on
    std::size_t next_ = 0;
    Moment processed_{INT64_MIN, 0, 0};
    std::vector<Open> open_;    ///< in order of time
    std::size_t closed_ = 0;    ///< how many of `open_` are closed
    bool run_goes_on_ = false;  ///< the run of the last alarm in `open_`
    Moment run_start_;
    std::map<Moment, Event> early_;  ///< the first `settled` for an alarm that is still to come
};

}  // namespace steady
