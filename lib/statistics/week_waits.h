#pragma once
// Floor 4. The waits of one week while its records are read: counting them costs a nanosecond, and
// they are put in order once.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "statistics/summary.h"

namespace steady {

class WeekWaits {
   public:
    /// The rare ones that do not fit are counted in `week` at once.
    void add(Waits& week, std::int64_t minutes, bool ended) {
        const auto at = static_cast<std::size_t>(2 * minutes + (ended ? 0 : 1));
        if (at >= times_.size() || times_[at] == UINT16_MAX) [[unlikely]]
            return week.add(minutes, ended);
        ++times_[at];
        came_[at / 64] |= std::uint64_t{1} << (at % 64);
    }
    void move_to(Waits& week) {
        counts_.clear();
        for (std::size_t from = 0; from < times_.size(); from += 64)
            for (std::uint64_t& left = came_[from / 64]; left != 0; left &= left - 1) {
                const std::size_t at = from + static_cast<std::size_t>(std::countr_zero(left));
                counts_.emplace_back(at, times_[at]);
                times_[at] = 0;
            }
        week.add(counts_);
    }
    void clear() {
        times_.fill(0);
        came_.fill(0);
    }

   private:
    static constexpr std::size_t most = 2048;

    std::array<std::uint16_t, most> times_{};
    std::array<std::uint64_t, most / 64> came_{};  ///< a bit for each that is not 0
    Histogram counts_;                             ///< kept for its room
};

}  // namespace steady
