#include "merge_ties.h"

#include <algorithm>
#include <utility>

namespace steady {
namespace {

using Units = std::vector<MergeUnit>::iterator;

/// Brings the units into the order of a copy that has them all; false when it has not.
bool ordered_as(const MergeOrder& copy, Units from, Units to) {
    auto [place, end] = copy.at(from->time);
    from = std::find_if(from, to, [](const MergeUnit& unit) { return unit.rank > 0; });
    if (end - place != to - from) return false;
    for (; from != to; ++from, ++place) {
        const auto next = std::ranges::find(from, to, place->identity, &MergeUnit::identity);
        if (next == to) return false;
        std::rotate(from, next, next + 1);
    }
    return true;
}

void settle(Units from, Units to, const std::vector<MergeOrder>& copies) {
    if (to - from < 2) return;
    std::stable_partition(from, to, [](const MergeUnit& unit) { return unit.rank == 0; });
    if (std::none_of(from, to, [](const MergeUnit& unit) { return unit.came && unit.rank > 0; }))
        return;
    std::stable_sort(from, to, [](const MergeUnit& a, const MergeUnit& b) {
        return a.rank != b.rank ? a.rank < b.rank : a.identity < b.identity;
    });
    const std::vector<MergeUnit> sorted(from, to);
    for (const MergeOrder& copy : copies) {
        if (ordered_as(copy, from, to)) return;
        std::copy(sorted.begin(), sorted.end(), from);
    }
}

}  // namespace

void MergeOrder::sort() {
    std::stable_sort(records_.begin(), records_.end(),
                     [](const Place& a, const Place& b) { return a.time < b.time; });
}

std::pair<std::vector<MergeOrder::Place>::const_iterator,
          std::vector<MergeOrder::Place>::const_iterator>
MergeOrder::at(const Moment& time) const {
    const auto from = std::partition_point(records_.begin(), records_.end(),
                                           [&](const Place& place) { return place.time < time; });
    const auto to =
        std::find_if(from, records_.end(), [&](const Place& place) { return place.time != time; });
    return {from, to};
}

void settle_ties(std::vector<MergeUnit>& units, const std::vector<MergeOrder>& copies) {
    for (auto from = units.begin(); from != units.end();) {
        const auto to = std::find_if(
            from, units.end(), [&](const MergeUnit& unit) { return unit.time != from->time; });
        settle(from, to, copies);
        from = to;
    }
}

}  // namespace steady
