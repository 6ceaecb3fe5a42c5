#pragma once
// Floor 5. The events of a stream that cannot be read twice, kept in three to seven bytes each, in
// case one comes more than a day late (two logs joined by cat).

#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>

#include "statistics/event.h"

namespace steady {

class Journal {
   public:
    void add(const Event& event);

    /// Gives back all events, the same and in the same order.
    void replay(const std::function<void(const Event&)>& take) const;

    std::size_t size() const { return bytes_.size(); }  ///< in bytes

   private:
    std::deque<unsigned char> bytes_;  ///< grows without being copied
    Moment last_;
};

}  // namespace steady
