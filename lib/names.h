#pragma once
// Floor 0. Words as small numbers: each distinct text is kept once and gets the next id. A log has
// few distinct tags, so most of a fold is counting ids.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace steady {

class Names {
   public:
    using Id = std::uint32_t;  ///< 1, 2, 3…; 0 is no name

    /// The id of that text; 0 for an empty one. About 5 ns for a short text that is known, no
    /// allocation; about 50 bytes each for new ones.
    Id intern(std::string_view text);

    /// Stays valid as long as the table does.
    std::string_view operator[](Id id) const { return texts_[id - 1]; }

    std::size_t size() const { return texts_.size(); }

   private:
    struct Slot {
        std::uint32_t hash = 0;
        Id id = 0;
    };

    Slot* find(std::string_view text, std::uint32_t hash);
    std::string_view keep(std::string_view text);
    void grow();

    std::vector<Slot> slots_;  ///< open addressing, a power of two, at most half full
    std::vector<std::string_view> texts_;
    std::vector<std::unique_ptr<char[]>> chunks_;
    char* free_ = nullptr;
    std::size_t left_ = 0;
};

}  // namespace steady
