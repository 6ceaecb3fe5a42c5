#pragma once
// Floor 6. The last weeks of a log that is read once, for the text report.

#include <vector>

#include "statistics/fold.h"

namespace steady {

inline constexpr Day window_days = 28;

/// The entries of two windows, four weeks each if not told otherwise, up to today, and up to the
/// last record read so far: which of them the text report speaks of is known only when all is read.
/// Memory does not grow with the log.
class Recent {
   public:
    Recent(const Vocabulary& vocabulary, Day today, Day days = window_days)
        : vocabulary_(vocabulary), today_(today), days_(days) {}

    /// `counted`: as for Fold.
    void add(const Entry& entry, bool counted);

    /// The last day of the second window: today when anything was noted in the one up to it.
    Day window_end() const;

    /// Of days within these two windows.
    Summary summary(Day from, Day to) const;

    bool empty() const { return entries_.empty(); }
    std::size_t size() const { return entries_.size(); }

   private:
    struct Kept {
        Entry entry;
        bool counted;
    };

    bool is_recent(Day day) const;
    bool is_needed(const Entry& entry) const;

    const Vocabulary& vocabulary_;
    Day today_, days_;
    Day last_ = INT32_MIN / 2;
    static constexpr std::size_t least_limit = 1024;
    std::size_t limit_ = least_limit;  ///< so many entries are kept before old ones are left out
    std::vector<Kept> entries_;
};

}  // namespace steady
