#pragma once
// Floor 5. What a person typed after `steady-log`, as a record. Pure: words in, a record out.
//
//     steady-log spike 7 late reply       kind, strength, and the rest is the main field
//     steady-log 6                        a check-in of strength 6
//     steady-log chose waited 15 min      a length goes into the kind's own field for one

#include <functional>
#include <string>
#include <vector>

#include "record/draft.h"
#include "record/kinds.h"

namespace steady {

struct Typed {
    std::vector<std::string> words;     ///< before `--`: may be KEY=VALUE, a number, a length, `-`
    std::vector<std::string> verbatim;  ///< after `--`: text, whatever it looks like
    std::vector<std::string> set;       ///< `--set KEY=VALUE`
};

struct TypedRecord {
    Record record;                   ///< without its time
    std::vector<std::string> hints;  ///< one line each, to be pointed out
    bool has_length = false;         ///< how long it took was typed (`settled 25m`)
    bool interrupted = false;        ///< Ctrl-C came at a question; what was answered before it
};

/// Throws `Error` (misuse) for a value that does not fit its field, or no kind. `ask_text` is
/// called for the word `-`, with what to ask for; it reads the text from a pipe or the terminal.
TypedRecord read_typed(const Typed& typed, const Kinds& kinds,
                       const std::function<std::string(const std::string&)>& ask_text);

}  // namespace steady
