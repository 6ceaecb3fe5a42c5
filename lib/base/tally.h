#pragma once
// Floor 0. A multiset of whole numbers that grows with its distinct values.

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace steady {

/// value -> how often, in order of value, each once.
using Histogram = std::vector<std::pair<std::int64_t, std::int64_t>>;

/// About 5 bytes a distinct value below a million. Once there are many, the low ones (below 256, or
/// up to 1,024 where most lie there) have counters of one byte; what goes beyond is kept like the
/// others. Adding costs a nanosecond there, else a few, and is never worse than sorting.
class Tally {
   public:
    /// A negative value counts as 0.
    void add(std::int64_t value, std::int64_t times = 1) {
        if (static_cast<std::uint64_t>(value) < dense_.size()) [[likely]] {
            std::uint8_t& count = dense_[static_cast<std::size_t>(value)];
            times += count;
            count = times <= UINT8_MAX ? static_cast<std::uint8_t>(times) : 0;
            if (times <= UINT8_MAX) [[likely]]
                return;
        }
        add_sparse(value, times);
    }
    /// Of a value that will be added soon.
    void prefetch(std::int64_t value) const {
        if (static_cast<std::uint64_t>(value) < dense_.size())
            __builtin_prefetch(&dense_[static_cast<std::size_t>(value)]);
    }
    /// Values and how often each came, as a histogram has them; fast while nothing else was added.
    void add(std::span<const Histogram::value_type> counts);
    void merge(const Tally& other);

    Histogram histogram() const;
    std::int64_t total() const;
    bool empty() const { return packed_.empty() && wide_.empty() && dense_.empty(); }

   private:
    void add_sparse(std::int64_t value, std::int64_t times);
    void add_wide(std::int64_t value, std::int64_t times);
    void settle();
    void count_low_ones();

    std::vector<std::uint8_t> dense_;    ///< how often each low value came, once there are many
    std::vector<std::uint32_t> packed_;  ///< value above, how often in the lowest bits
    std::uint32_t sorted_ = 0;           ///< so many of `packed_` are in order, each value once
    Histogram wide_;                     ///< what does not fit, in no order
};

}  // namespace steady
