#pragma once
// Floor 4. Which exercises were done since a certain point, and whether they helped: a list of all
// exercises with the last one done in front, so that asking costs what it answers. Memory grows
// with the number of different exercises.

#include <cstdint>
#include <vector>

#include "statistics/event.h"

namespace steady {

class Practices {
   public:
    void add(Names::Id exercise, Said helped);

    /// How many were done so far: a point to ask from.
    std::uint32_t count() const { return count_; }

    /// take(exercise, helped) of each done since then, once; the last word on it counts.
    template <typename Take>
    void since(std::uint32_t point, Take take) const {
        for (Names::Id id = newest_; id != 0 && nodes_[id].number > point; id = nodes_[id].older)
            take(id, nodes_[id].helped_number > point ? nodes_[id].helped : Said::none);
    }

   private:
    struct Node {
        Names::Id newer = 0, older = 0;
        std::uint32_t number = 0, helped_number = 0;
        Said helped = Said::none;
    };

    void put_in_front(Names::Id id);

    std::vector<Node> nodes_;
    Names::Id newest_ = 0;
    std::uint32_t count_ = 0;
};

}  // namespace steady
