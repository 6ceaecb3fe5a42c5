#pragma once
// Floor 4. A message looked over before it is sent: hints at phrases that often land as blame, and
// parts that make it easy to answer. What is looked for is data: share/say.toml, steady-say(5).
//
//     std::vector<std::string> complaints;
//     const Sayings sayings = load_sayings(complaints);
//     SayReader reader(sayings);
//     for (const Saying& saying : reader.look_over(message).hints)
//         saying.hint->id, message.substr(saying.begin, saying.end - saying.begin) ...
//
// A hint is advice and nothing more; that there is none says that no phrase was found.

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "definition/layers.h"
#include "phrase/phrase.h"
#include "phrase/phrase_compile.h"

namespace steady {

struct SayHint {
    std::string id;       ///< `you-opening`
    std::string title;    ///< what people call it
    std::string about;    ///< why it may land badly, in a sentence or two
    std::string suggest;  ///< what to try instead; `{instead}` and `{one}` as below
    /// A word that may be in the phrase, and what to put for `{instead}`; the first that is, or
    /// `any`. `{one}` is the first word of it.
    std::vector<std::pair<std::string, std::string>> instead;
    std::vector<std::string> point;   ///< words; the one that is in the phrase is quoted alone
    std::vector<std::string> unless;  ///< parts; where one is there, the hint does not come
    int least = 1;                    ///< so many phrases, or none counts
    std::string origin;               ///< where it came from: a path, or `built in`

    bool operator==(const SayHint&) const = default;
};

/// A part that a message may have.
struct SayPart {
    std::string id;    ///< `request`
    std::string good;  ///< what it does well, in a sentence; may be empty

    bool operator==(const SayPart&) const = default;
};

/// The hints and parts that are known here, and their patterns. A copy is cheap enough.
class Sayings {
   public:
    std::vector<SayHint> hints;  ///< the heaviest first
    std::vector<SayPart> parts;

    const SayHint* hint(std::string_view id) const;
    const SayPart* part(std::string_view id) const;
    const PhraseTable& phrases() const;

   private:
    friend Sayings read_sayings(const std::vector<Definition>& layers,
                                std::vector<std::string>& complaints);
    std::shared_ptr<const CompiledPhrases> compiled_;  ///< none: those of the build
};

/// A phrase that a hint is about: bytes of the message.
struct Saying {
    const SayHint* hint = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct LookedOver {
    std::vector<Saying> hints;          ///< in the order of the message
    std::vector<const SayPart*> parts;  ///< in the order of the file, each once
};

/// Looks messages over, one after the other. What it tells points into the sayings, which must
/// outlive it. Cost: some microseconds a sentence.
class SayReader {
   public:
    explicit SayReader(const Sayings& sayings);
    LookedOver look_over(std::string_view message);

   private:
    const Sayings* sayings_;
    std::vector<const SayHint*> hint_of_;  ///< by group; null for a part
    std::vector<const SayPart*> part_of_;
    PhraseFinder finder_;
    std::vector<Evidence> evidence_;
};

/// What to try instead of these words: the hint's sentence, with its gaps filled.
std::string suggestion_for(const SayHint& hint, std::string_view words);

/// At most three for a person: one of a kind, the heaviest, none within another; in the order of
/// the message.
std::vector<Saying> most_helpful(const Sayings& sayings, const std::vector<Saying>& found);

/// The standard ones with what the machine's and the person's own say.toml add. A file that does
/// not read is left out, and its complaint added. Where there is none, nothing is read or compiled.
Sayings load_sayings(std::vector<std::string>& complaints);

/// The hints and parts of share/say.toml, as a table made when steady was built.
Sayings built_in_sayings();

/// Reads and compiles all layers, the standard one first.
Sayings read_sayings(const std::vector<Definition>& layers, std::vector<std::string>& complaints);

}  // namespace steady
