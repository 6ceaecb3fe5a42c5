#pragma once
// Floor 3. What the statistics need of a record, decoded from its line in one pass, without
// allocation. The cost is the tokenizer's: about 50 ns for a line of 120 bytes.

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "moment.h"
#include "record.h"
#include "scan.h"

namespace steady {

enum class EntryKind : unsigned char { other, spike, settled };

/// How an alarm ended, where the record says so.
struct Recovery {
    enum class Kind : unsigned char { absent, known, unknown } kind = Kind::absent;
    Seconds seconds = 0;
};

struct Entry {
    Moment time;
    EntryKind kind = EntryKind::other;
    std::string_view kind_name;  ///< as written; a view, valid until the next read
    int intensity = -1;          ///< 0-10; -1 absent
    Recovery recovery;
    std::optional<Moment> of;
};

/// Reads a line that LineReader gave. What is wrong with it, or with a value that the statistics
/// use, is told; a wrong value counts as absent. Nothing for a bad line.
class EntryReader {
   public:
    explicit EntryReader(const Tell& tell) : tell_(tell) {}
    std::optional<Entry> read(std::string_view line, const LineReader& place);

    /// Lines that are only a sealed `box=…`: no bad lines, but nothing to count either.
    std::int64_t sealed() const { return sealed_; }

   private:
    struct Place;
    void wrong_value(const Place& place, std::string_view key, std::string_view value,
                     const char* what);
    void read_recovery(const Place& place, std::string_view text, Entry& entry);

    const Tell& tell_;
    std::int64_t sealed_ = 0;
    std::array<std::string, 5> unescaped_;  ///< values that were written with escapes
};

}  // namespace steady
