#pragma once
// Floor 3. The matches of one walk through a text, gathered while it is walked through.

#include <cstdint>
#include <span>
#include <vector>

#include "phrase/phrase.h"
#include "phrase/phrase_table.h"
#include "phrase/phrase_text.h"

namespace steady {

/// A match with the numbers of its first and last word.
struct FoundPhrase {
    PhraseMatch match;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

class PhraseFindings {
   public:
    explicit PhraseFindings(const PhraseTable& table)
        : table_(&table), latest_(table.patterns.size()) {}

    void clear();
    /// Keeps it, or of those that overlap the best one.
    void add(std::uint16_t pattern, const FoundPhrase& finding);

    std::span<const FoundPhrase> all() const { return findings_; }

    /// Those that count: not exceptions themselves, nor overlapped by one of their group.
    void take_counting(PhraseText& text, std::vector<PhraseMatch>& matches) const;

   private:
    struct Latest {
        std::uint32_t walk = 0;
        std::uint32_t finding = 0;
    };

    const PhraseTable* table_;
    std::vector<FoundPhrase> findings_;
    std::vector<Latest> latest_;  ///< of each pattern
    std::uint32_t walk_ = 0;
};

}  // namespace steady
