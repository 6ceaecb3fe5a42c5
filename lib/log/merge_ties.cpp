#include "log/merge_ties.h"

#include <algorithm>
#include <utility>

namespace steady {
namespace {

using Units = std::vector<MergeUnit>::iterator;

/// Brings the units into the order of a copy that has them all; false when it has not. Both are
/// sorted by what they say and held against each other: a log of lines that are only boxes is all
/// of one instant.
bool ordered_as(const MergeOrder& copy, Units from, Units to) {
    const auto [place, end] = copy.at(from->time);
    from = std::find_if(from, to, [](const MergeUnit& unit) { return unit.rank > 0; });
    if (end - place != to - from) return false;
    using Numbered = std::pair<std::string_view, std::size_t>;
    std::vector<Numbered> there, here;
    for (auto at = place; at != end; ++at) there.emplace_back(at->identity, there.size());
    for (auto at = from; at != to; ++at) here.emplace_back(at->identity, here.size());
    std::ranges::sort(there);
    std::ranges::sort(here);
    if (!std::ranges::equal(there, here, {}, &Numbered::first, &Numbered::first)) return false;
    std::vector<MergeUnit> ordered(here.size());
    for (std::size_t i = 0; i < here.size(); ++i)
        ordered[there[i].second] = std::move(from[static_cast<std::ptrdiff_t>(here[i].second)]);
    std::ranges::move(ordered, from);
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
    for (const MergeOrder& copy : copies)
        if (ordered_as(copy, from, to)) return;
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
