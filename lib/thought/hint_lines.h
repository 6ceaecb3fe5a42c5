#pragma once
// Floor 5. steady-challenge --hints: a thought a line in, `IDS<TAB>THOUGHT` a line out.

#include <string>
#include <string_view>

#include "base/file.h"
#include "thought/distortion.h"

namespace steady {

/// Writes one line for each thought: the ids that fit, best first, joined by commas (none: empty),
/// a tab, and the thought with its bytes unchanged.
class HintLines {
   public:
    explicit HintLines(const Distortions& distortions);
    void add(std::string& out, std::string_view thought);

   private:
    const Distortions* distortions_;
    PhraseFinder finder_;
    std::vector<Evidence> evidence_;
};

/// All lines of `in` (`name` in errors), read and written in blocks of 256 KiB; what came in is
/// answered before more is waited for. A last line without LF gets one. Throws `Error` when reading
/// or writing fails, and for a line that is longer than 8 MiB.
void copy_with_hints(const Distortions& distortions, int in, const std::string& name, int out);

}  // namespace steady
