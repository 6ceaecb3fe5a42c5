#pragma once
// Floor 4. What became of urges and of predictions (steady-stats(1)). Events come in order of
// time. Memory grows with urges still open (16 bytes each) and with predictions (24 bytes each), as
// the last word on a prediction counts.

#include <cstdint>
#include <deque>
#include <functional>
#include <map>

#include "statistics/event.h"

namespace steady {

/// An urge's outcome is that of the first `chose` with its `of`.
class Urges {
   public:
    /// `done` is told each urge once; UrgeChoice::none is one still open.
    using Done = std::function<void(UrgeChoice)>;

    explicit Urges(Done done) : done_(std::move(done)) {}
    void add(const Event& event);
    void finish();

   private:
    struct Urge {
        Seconds seconds;
        std::int32_t nanoseconds;
        bool closed;
        Moment instant() const { return {seconds, nanoseconds, 0}; }
    };

    void close(const Moment& of, UrgeChoice choice);

    Done done_;
    std::deque<Urge> open_;
    std::size_t closed_ = 0;
    std::map<Moment, UrgeChoice> early_;
};

/// One that was made, and what became of it.
struct Foretold {
    Names::Id step = 0;           ///< of an exposure
    Said came_true = Said::none;  ///< none: not checked
    int likelihood = -1;
    bool foretells = false;  ///< an exposure without a prediction does not
};

/// A prediction is checked by the last `outcome` with its `of`; an exposure else by its own word.
class Foretellings {
   public:
    using Done = std::function<void(const Foretold&)>;

    void add(const Event& event);
    void finish(const Done& done) const;

   private:
    struct Made {
        Seconds seconds;
        std::int32_t nanoseconds;
        Names::Id step;
        Said own, outcome;
        bool has_outcome, foretells;
        std::int8_t likelihood;
        Moment instant() const { return {seconds, nanoseconds, 0}; }
    };

    void add_outcome(const Event& event);

    std::deque<Made> made_;
    std::map<Moment, Said> early_;
};

}  // namespace steady
