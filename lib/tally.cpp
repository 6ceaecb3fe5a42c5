#include "tally.h"

#include <algorithm>
#include <cstddef>

namespace steady {
namespace {

constexpr int count_bits = 12;
constexpr std::uint32_t count_mask = (1U << count_bits) - 1;
constexpr std::int64_t most_packed = (std::int64_t{1} << (32 - count_bits)) - 1;
constexpr std::size_t least_tail = 6;

std::uint32_t value_of(std::uint32_t entry) { return entry >> count_bits; }

/// The last of the sorted entries that is not above `key`, else the first.
std::uint32_t* last_up_to(std::uint32_t* from, std::size_t size, std::uint32_t key) {
    while (size > 1) {
        const std::size_t half = size / 2;
        from += from[half] <= key ? half : 0;
        size -= half;
    }
    return from;
}

/// In order, each value once.
void join(Histogram& values) {
    std::sort(values.begin(), values.end());
    std::size_t kept = 0;
    for (std::size_t i = 1; i < values.size(); ++i)
        if (values[i].first == values[kept].first)
            values[kept].second += values[i].second;
        else
            values[++kept] = values[i];
    if (!values.empty()) values.resize(kept + 1);
}

}  // namespace

void Tally::add(std::int64_t value, std::int64_t times) {
    if (value > most_packed || times > count_mask) [[unlikely]] {
        add_wide(value, times);
        return;
    }
    const auto key = static_cast<std::uint32_t>(std::max<std::int64_t>(value, 0)) << count_bits;
    const auto more = static_cast<std::uint32_t>(times);
    if (sorted_ > 0) {
        std::uint32_t* found = last_up_to(packed_.data(), sorted_, key | count_mask);
        if ((*found & ~count_mask) == key && (*found & count_mask) + more <= count_mask) {
            *found += more;
            return;
        }
    }
    if (packed_.size() - sorted_ >= std::max<std::size_t>(least_tail, sorted_ / 2)) settle();
    if (packed_.capacity() == 0) packed_.reserve(least_tail);
    packed_.push_back(key | more);
}

void Tally::add_wide(std::int64_t value, std::int64_t times) {
    if (wide_.size() == wide_.capacity()) {
        join(wide_);
        wide_.reserve(2 * wide_.size() + 1);
    }
    wide_.emplace_back(std::max<std::int64_t>(value, 0), times);
}

/// Puts the tail in order and joins equal values; a count that is full goes to the wide ones.
void Tally::settle() {
    const auto tail = packed_.begin() + sorted_;
    std::sort(tail, packed_.end());
    std::inplace_merge(packed_.begin(), tail, packed_.end());
    std::size_t kept = 0;
    for (std::size_t i = 1; i < packed_.size(); ++i) {
        const std::uint32_t entry = packed_[i];
        if (value_of(entry) != value_of(packed_[kept])) {
            packed_[++kept] = entry;
        } else if ((entry & count_mask) + (packed_[kept] & count_mask) <= count_mask) {
            packed_[kept] += entry & count_mask;
        } else {
            add_wide(value_of(entry), packed_[kept] & count_mask);
            packed_[kept] = entry;
        }
    }
    packed_.resize(kept + 1);
    sorted_ = static_cast<std::uint32_t>(packed_.size());
    packed_.reserve(packed_.size() + std::max<std::size_t>(least_tail, packed_.size() / 2));
}

void Tally::merge(const Tally& other) {
    for (const auto& [value, times] : other.histogram()) add(value, times);
}

Histogram Tally::histogram() const {
    Histogram all = wide_;
    all.reserve(wide_.size() + packed_.size());
    for (const std::uint32_t entry : packed_)
        all.emplace_back(entry >> count_bits, entry & count_mask);
    join(all);
    return all;
}

std::int64_t Tally::total() const {
    std::int64_t sum = 0;
    for (const std::uint32_t entry : packed_) sum += entry & count_mask;
    for (const auto& [value, times] : wide_) sum += times;
    return sum;
}

}  // namespace steady
