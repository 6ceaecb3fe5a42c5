#pragma once
// Patterns compiled from a few lines of TOML, and what they find.

#include <memory>
#include <string>
#include <vector>

#include "phrase/phrase.h"
#include "phrase/phrase_compile.h"

namespace steady {

/// `[lists]`, `[forms]`, `[negation]` and [[group]]s.
inline PhraseSource phrase_source(const std::string& toml) {
    toml::table document;
    const Definition definition{"mine.toml", "built in", toml};
    PhraseSource source;
    add_phrases(source, read_definition(definition, document), "group");
    return source;
}

/// The patterns of one group that is called `g`, with what else is in `rest`.
inline PhraseSource clear_patterns(const std::string& patterns, const std::string& rest = "") {
    return phrase_source(rest + "\n[[group]]\nid = 'g'\nclear = [" + patterns + "]\n");
}

inline std::shared_ptr<const CompiledPhrases> compiled(const PhraseSource& source,
                                                       const Matching& matching = {}) {
    return compile_phrases(source, matching);
}

/// The words of each match as typed; `~` before what is negated.
inline std::vector<std::string> found(const PhraseSource& source, const std::string& text,
                                      const Matching& matching = {}) {
    std::vector<std::string> words;
    for (const PhraseMatch& match : find_phrases(compiled(source, matching)->table, text))
        words.push_back((match.negated ? "~" : "") +
                        text.substr(match.begin, match.end - match.begin));
    return words;
}

/// What compiling complains about; empty when it does not.
inline std::string complaint(const std::string& toml) {
    try {
        compiled(phrase_source(toml));
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

}  // namespace steady
