#pragma once
// Floor 5. What Episodes needs of a stream that cannot be read twice, kept in about three bytes a
// record, in case a record comes more than a day late (two logs joined by cat).

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

#include "episodes.h"

namespace steady {

class Journal {
   public:
    void add(const Event& event);

    /// Gives back all events, the same and in the same order.
    void replay(const std::function<void(const Event&)>& take) const;

    std::size_t size() const { return bytes_.size(); }  ///< in bytes

   private:
    std::vector<unsigned char> bytes_;
    Moment last_;
};

}  // namespace steady
