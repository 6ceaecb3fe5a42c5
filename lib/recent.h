#pragma once
// Floor 6. The last weeks of a log that is read once, for the text report.

#include <vector>

#include "figures.h"
#include "fold.h"

namespace steady {

inline constexpr Day window_days = 28;

/// The entries of the eight weeks up to today, and up to the last record read so far: which of them
/// the text report speaks of is known only when all is read. Memory does not grow with the log.
class Recent {
   public:
    explicit Recent(Day today) : today_(today) {}

    /// `counted`: as for Fold.
    void add(const Entry& entry, bool counted);

    /// The last day of the window: today when anything was noted in the four weeks up to it.
    Day window_end() const;

    /// Of days within these eight weeks.
    Figures figures(Day from, Day to) const;

    bool empty() const { return entries_.empty(); }
    std::size_t size() const { return entries_.size(); }

   private:
    struct Kept {
        Entry entry;
        bool counted;
    };

    bool is_recent(Day day) const;
    bool is_needed(const Entry& entry) const;

    Day today_;
    Day last_ = INT32_MIN / 2;
    std::size_t limit_ = 4096;
    std::vector<Kept> entries_;
};

}  // namespace steady
