#pragma once
// Floor 0. A multiset of small whole numbers that grows with its distinct values.

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

namespace steady {

/// value -> how often. 8 bytes a distinct value, about twice that while adding. Adding costs a few
/// nanoseconds, and now and then a sort.
class Tally {
   public:
    struct Count {
        std::uint32_t value;
        std::uint32_t times;
        bool operator==(const Count&) const = default;
    };

    /// Negative values count as 0, and what does not fit in 32 bits as the largest that does.
    void add(std::int64_t value, std::uint32_t times = 1) {
        constexpr std::int64_t most = UINT32_MAX;
        const auto kept = static_cast<std::uint32_t>(std::clamp<std::int64_t>(value, 0, most));
        if (!counts_.empty() && counts_.back().value == kept) {
            counts_.back().times += times;
            return;
        }
        if (counts_.size() == counts_.capacity()) compact();
        counts_.push_back({kept, times});
    }

    void merge(const Tally& other) {
        for (const Count& count : other.counts_) add(count.value, count.times);
    }

    /// In order of value, each once.
    std::map<std::int64_t, std::int64_t> histogram() const {
        std::map<std::int64_t, std::int64_t> values;
        for (const Count& count : counts_) values[count.value] += count.times;
        return values;
    }

    std::int64_t total() const {
        std::int64_t sum = 0;
        for (const Count& count : counts_) sum += count.times;
        return sum;
    }

   private:
    /// Before the vector grows, equal values become one.
    void compact() {
        if (counts_.size() < 16) return;
        std::sort(counts_.begin(), counts_.end(),
                  [](const Count& a, const Count& b) { return a.value < b.value; });
        std::size_t kept = 0;
        for (std::size_t i = 1; i < counts_.size(); ++i) {
            if (counts_[i].value == counts_[kept].value)
                counts_[kept].times += counts_[i].times;
            else
                counts_[++kept] = counts_[i];
        }
        counts_.resize(kept + 1);
        if (counts_.size() > counts_.capacity() / 2) counts_.reserve(counts_.size() * 2);
    }

    std::vector<Count> counts_;
};

}  // namespace steady
