#pragma once
// Floor 0. A multiset of whole numbers that grows with its distinct values.

#include <cstdint>
#include <utility>
#include <vector>

namespace steady {

/// value -> how often, in order of value, each once.
using Histogram = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// About 5 bytes a distinct value below a million. Adding costs a few nanoseconds where the value
/// is known, and is never worse than sorting.
class Tally {
   public:
    void add(std::int64_t value, std::int64_t times = 1);  ///< a negative value counts as 0
    void merge(const Tally& other);

    Histogram histogram() const;
    std::int64_t total() const;
    bool empty() const { return packed_.empty() && wide_.empty(); }

   private:
    void add_wide(std::int64_t value, std::int64_t times);
    void settle();

    std::vector<std::uint32_t> packed_;  ///< value above, how often in the lowest bits
    std::uint32_t sorted_ = 0;           ///< so many of `packed_` are in order, each value once
    Histogram wide_;                     ///< what does not fit, in no order
};

}  // namespace steady
