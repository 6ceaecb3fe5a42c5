#pragma once
// Floor 5. Folding records into a Summary, one by one, in any order.

#include <map>
#include <optional>

#include "entry.h"
#include "episodes.h"
#include "filter.h"
#include "journal.h"
#include "summary.h"

namespace steady {

/// A set of days that grows by 8 bytes for each 64 days with one in it (and a tree node).
class DaySet {
   public:
    bool insert(Day day);  ///< false when it was there

   private:
    std::map<std::int32_t, std::uint64_t> words_;
    Day last_ = INT32_MIN;
};

/// How a fold comes by what it needs when a record is more than a day late (see Episodes).
enum class Reading {
    again,  ///< the caller reads everything again when `must_read_again()`, with `unordered`
    once,   ///< the stream cannot be read again: a journal is kept
    unordered,
};

class Fold {
   public:
    Fold(std::optional<Day> since, std::optional<Day> until, Reading reading);
    Fold(const Fold&) = delete;
    Fold& operator=(const Fold&) = delete;

    /// `counted`: what --kind and --where let through. Every record observes its day and takes part
    /// in ends and censoring; those outside the window do not, but a later `settled` closes.
    void add(const Entry& entry, bool counted);

    bool must_read_again() const;

    /// Once, when all is read.
    Summary finish();

   private:
    void observe(Day day);
    void count_spike(const Entry& entry);
    void follow(const Entry& entry, bool counted);
    void begin_again_from_journal();
    WeekSummary& week_of(Day day);
    Episodes make_episodes(Episodes::Order order);

    std::optional<Day> since_, until_;
    Reading reading_;
    Summary summary_;
    std::optional<Day> first_, last_;
    DaySet observed_;
    std::int32_t week_number_ = INT32_MIN;  ///< of `week_`, the week used last
    WeekSummary* week_ = nullptr;
    Journal journal_;
    Episodes episodes_;
};

}  // namespace steady
