#pragma once
// Floor 3. Phrases in a text. Patterns (steady-distortions(5)) are compiled into one automaton over
// words, most of them while steady is built; a finder then walks through a text once, with all
// patterns at the same time.
//
//     for (const PhraseMatch& match : find_phrases(distortion_phrases, "He will never change."))
//         group_name(distortion_phrases, match.group), match.begin, match.end ...

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace steady {

struct PhraseTable;  // phrase_table.h

/// Made from share/ when steady was built (cmake/embed.cpp); reading nothing, they are there at
/// once.
extern const PhraseTable distortion_phrases;
extern const PhraseTable support_phrases;
extern const PhraseTable support_phrases_de;
extern const PhraseTable say_phrases;
extern const PhraseTable ladder_phrases;

/// The `id` of a group, in the order of the file.
std::string_view group_name(const PhraseTable& table, std::size_t group);
std::size_t group_count(const PhraseTable& table);

enum class Tier : std::uint8_t { faint = 1, likely = 2, clear = 3 };

/// A pattern that was found. A match that one of its group's exceptions overlaps is not told.
struct PhraseMatch {
    std::uint16_t group = 0;
    std::uint16_t pattern = 0;  ///< which one, counted over all groups
    Tier tier = Tier::faint;
    bool negated = false;        ///< "I do not think that ...": found, and does not count
    std::uint16_t specific = 0;  ///< 4 for a plain word, 1 to 3 for one out of a list, 0 in a gap
    std::uint32_t begin = 0;     ///< in bytes of the text as typed; whole words
    std::uint32_t end = 0;

    bool operator==(const PhraseMatch&) const = default;
};

/// Matches about in the order of the text; of one pattern, those that overlap are told as the best.
std::vector<PhraseMatch> find_phrases(const PhraseTable& table, std::string_view text);

/// The same for many texts: buffers are kept, so that nothing is allocated in the long run.
class PhraseFinder {
   public:
    explicit PhraseFinder(const PhraseTable& table);
    ~PhraseFinder();
    /// Valid until the next call.
    std::span<const PhraseMatch> find(std::string_view text);

   private:
    class Walk;
    std::unique_ptr<Walk> walk_;
};

/// What speaks for a group: its best match by tier, then by how specific it is; further matches at
/// other words add a little.
struct Evidence {
    std::uint16_t group = 0;
    double weight = 0;  ///< from 1; 3 and more: said almost surely

    bool operator==(const Evidence&) const = default;
};

/// The groups that the matches speak for, the best first. What is negated does not count, and
/// faint matches count only beside another one of their group.
void weigh(std::span<const PhraseMatch> matches, std::vector<Evidence>& evidence);

}  // namespace steady
