#pragma once
// Floor 4. Thinking habits (cognitive distortions), and hints at them in the words of a thought. A
// hint is a question to the person, never a finding: no hint does not mean no distortion.
//
//     std::vector<std::string> complaints;
//     const Distortions distortions = load_distortions(complaints);
//     for (const Hint& hint : distortions.hints("She thinks I'm too much."))
//         hint.distortion->title, hint.words ...

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "definition/layers.h"
#include "phrase/phrase.h"
#include "phrase/phrase_compile.h"

namespace steady {

struct Distortion {
    std::string id;     ///< `mind-reading`
    std::string title;  ///< what people call it
    std::string about;  ///< what it is, in a sentence
    std::string example;
    std::vector<std::string> questions;  ///< Socratic; one or two
    std::string origin;                  ///< where it came from: a path, or `built in`

    bool operator==(const Distortion&) const = default;
};

struct Hint {
    const Distortion* distortion = nullptr;
    std::vector<std::string>
        words;          ///< up to three that matched, as typed; the most specific first
    double weight = 0;  ///< as in `Evidence`
};

/// The thinking habits that are known here, and the patterns that hint at them. A copy is cheap
/// enough; hints point into the one they came from.
class Distortions {
   public:
    std::vector<Distortion> list;  ///< the standard ones first

    const Distortion* find(std::string_view id) const;

    /// Best first; empty when nothing is found, which says nothing.
    std::vector<Hint> hints(std::string_view thought) const;

    /// The patterns; group N hints at `list[N]`.
    const PhraseTable& phrases() const;

   private:
    friend Distortions read_distortions(const std::vector<Definition>& layers,
                                        std::vector<std::string>& complaints,
                                        const Matching& matching);
    std::shared_ptr<const CompiledPhrases> compiled_;  ///< none: those of the build
};

/// The standard ones with what the person's own distortions.toml and the machine's add to them. A
/// file that does not read is left out, and its complaint added to `complaints`. Where there is no
/// such file, nothing is read and nothing compiled.
Distortions load_distortions(std::vector<std::string>& complaints);

/// What share/distortions.toml says without its patterns, as a table made when steady was built.
std::vector<Distortion> built_in_distortions();

/// Reads and compiles all layers, the standard one first. For tests, and for `load_distortions`.
Distortions read_distortions(const std::vector<Definition>& layers,
                             std::vector<std::string>& complaints, const Matching& matching = {});

}  // namespace steady
