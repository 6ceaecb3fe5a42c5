#include "base/tally.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <numeric>

namespace steady {
namespace {

constexpr int count_bits = 12;
constexpr std::uint32_t count_mask = (1U << count_bits) - 1;
constexpr std::int64_t most_packed = (std::int64_t{1} << (32 - count_bits)) - 1;
constexpr std::size_t least_tail = 6;
constexpr std::uint32_t least_low = 256, most_low = 1024;
/// So many distinct values, in order, before the low ones get counters of their own.
constexpr std::size_t many = 12;

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
void add_up_equal(Histogram& values) {
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

void Tally::add_sparse(std::int64_t value, std::int64_t times) {
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
    if (packed_.size() - sorted_ >= std::max<std::size_t>(least_tail, sorted_ / 2)) {
        const bool had_counters = !dense_.empty();
        settle();
        if (!had_counters && !dense_.empty()) return add(value, times);
    }
    if (packed_.capacity() == 0) packed_.reserve(least_tail);
    packed_.push_back(key | more);
}

void Tally::add_wide(std::int64_t value, std::int64_t times) {
    if (wide_.size() == wide_.capacity()) {
        add_up_equal(wide_);
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
    if (sorted_ >= many && dense_.empty()) count_low_ones();
    packed_.reserve(packed_.size() + std::max<std::size_t>(least_tail, packed_.size() / 2));
}

/// Enough counters for three in four of the values, within bounds.
void Tally::count_low_ones() {
    const std::uint32_t third_quartile = value_of(packed_[packed_.size() - packed_.size() / 4 - 1]);
    const std::uint32_t size = std::clamp(std::bit_ceil(third_quartile + 1), least_low, most_low);
    dense_.resize(size);
    std::erase_if(packed_, [&](std::uint32_t entry) {
        const bool moves = value_of(entry) < size && (entry & count_mask) <= UINT8_MAX;
        if (moves) dense_[value_of(entry)] = static_cast<std::uint8_t>(entry & count_mask);
        return moves;
    });
    packed_.shrink_to_fit();
    sorted_ = static_cast<std::uint32_t>(packed_.size());
}

void Tally::add(std::span<const Histogram::value_type> counts) {
    const auto fits = [](const auto& count) {
        return count.first <= most_packed && count.second <= count_mask;
    };
    if (!empty() || !std::ranges::all_of(counts, fits)) {
        for (const auto& [value, times] : counts) add(value, times);
        return;
    }
    packed_.reserve(counts.size());
    for (const auto& [value, times] : counts)
        packed_.push_back(static_cast<std::uint32_t>(value << count_bits | times));
    sorted_ = static_cast<std::uint32_t>(packed_.size());
}

void Tally::merge(const Tally& other) {
    for (std::size_t value = 0; value < other.dense_.size(); ++value)
        if (other.dense_[value] != 0) add(static_cast<std::int64_t>(value), other.dense_[value]);
    for (const std::uint32_t entry : other.packed_) add(value_of(entry), entry & count_mask);
    for (const auto& [value, times] : other.wide_) add(value, times);
}

Histogram Tally::histogram() const {
    if (sorted_ < packed_.size()) {
        Tally settled = *this;
        settled.settle();
        return settled.histogram();
    }
    Histogram all;
    all.reserve(dense_.size() + packed_.size() + wide_.size());
    for (std::size_t value = 0; value < dense_.size(); ++value)
        if (dense_[value] != 0) all.emplace_back(value, dense_[value]);
    for (const std::uint32_t entry : packed_) all.emplace_back(value_of(entry), entry & count_mask);
    all.insert(all.end(), wide_.begin(), wide_.end());
    if (!wide_.empty() || (!packed_.empty() && value_of(packed_.front()) < dense_.size()))
        add_up_equal(all);
    return all;
}

std::int64_t Tally::total() const {
    std::int64_t sum = std::accumulate(dense_.begin(), dense_.end(), std::int64_t{0});
    for (const std::uint32_t entry : packed_) sum += entry & count_mask;
    for (const auto& [value, times] : wide_) sum += times;
    return sum;
}

}  // namespace steady
