#pragma once
// Floor 5. Records of one instant, when one came to them (merge.h): the order that both machines
// come to.

#include <string>
#include <string_view>
#include <vector>

#include "log/merge_lines.h"

namespace steady {

/// A record with the lines that stand before it, or comments alone; `bytes` end with LF.
struct MergeUnit {
    Moment time;
    int rank = 0;  ///< among those of the same instant: see rank_of; 0 for comments alone
    std::string_view identity;
    std::string bytes;
    bool came = false;
};

/// Records, answers, and what is sealed, which has no instant of its own.
inline int rank_of(const MergeLine& line) { return line.sealed ? 3 : line.answers ? 2 : 1; }

/// The records of a copy in order of time.
class MergeOrder {
   public:
    void add(const MergeLine& line) { records_.push_back({line.time, line.identity}); }
    void sort();

    struct Place {
        Moment time;
        std::string_view identity;
    };
    /// Those of that instant.
    std::pair<std::vector<Place>::const_iterator, std::vector<Place>::const_iterator> at(
        const Moment& time) const;

   private:
    std::vector<Place> records_;
};

/// `units` are in order of time. Where a copy has all records of an instant, its order is taken;
/// where no copy has, they are sorted: answers last, else by their bytes.
void settle_ties(std::vector<MergeUnit>& units, const std::vector<MergeOrder>& copies);

}  // namespace steady
