#pragma once
// Floor 3. The short way from a line to its entry, for lines as steady writes them: the time, the
// kind, then other fields, whose values are right and bare.
//
// Their marks come from a FieldIndex. The keys that follow each other in records of a kind are
// nearly always the same, so each is compared with the one that followed last time; only where it
// is another one is it looked up. Whatever is not plain sailing is left to the long way
// (entry.cpp), which begins anew with the line, and says what is wrong.

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "record/entry.h"
#include "record/entry_values.h"
#include "record/field_index.h"
#include "time/moment_reader.h"

namespace steady {

/// A field that is likely to come next: its key, between the space before it and the `=`.
class Foretold {
   public:
    /// Whether it stands there, where sixteen bytes can be read.
    [[gnu::always_inline]] bool is_at(const char* separator) const {
        ShortText found;
        std::memcpy(&found, separator, sizeof found);
        return (((found.low ^ text_.low) & kept_.low) | ((found.high ^ text_.high) & kept_.high)) ==
               0;
    }
    Slot slot() const { return slot_; }
    Slot counting() const { return counting_; }  ///< no_slot where the value counts for nothing

    void learn(const char* separator, std::size_t size, Slot slot, bool counts) {
        if (size > ShortText::most) return;
        kept_ = ShortText::kept_of(size);
        text_ = ShortText::of(separator, size);
        slot_ = slot;
        counting_ = counts ? slot : no_slot;
    }

   private:
    ShortText text_{~std::uint64_t{0}, 0}, kept_{~std::uint64_t{0}, 0};  // in no line
    Slot slot_ = no_slot, counting_ = no_slot;
};

class UsualLines {
   public:
    UsualLines(Vocabulary& vocabulary, MomentReader& moments)
        : vocabulary_(vocabulary), moments_(moments) {}

    /// The entry of the line there, and its line feed; null when it has to go the long way. Whole
    /// lines go up to `end`.
    const char* read(const char* line, const char* end, Entry& entry);
    /// Behind a line that went the long way.
    void pass(const char* feed) { index_.pass(feed); }

   private:
    using Followers = std::array<Foretold, no_slot + 1>;  ///< by the slot before

    bool look_up(const std::uint16_t* marks, EntryKind kind, Foretold& next) const;
    void foresee_trigger(const std::uint16_t* marks) const;
    bool take(Slot slot, const char* begin, const char* end, Entry& entry);

    Vocabulary& vocabulary_;
    MomentReader& moments_;
    FieldIndex index_;
    std::array<Followers, kind_count> foretold_;
};

}  // namespace steady
