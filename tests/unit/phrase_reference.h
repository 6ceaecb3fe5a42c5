#pragma once
// Patterns matched the plain way: each one tried at each word, by going back and forth. Slow, and
// plainly right; the automaton is held against it.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "phrase/phrase_parse.h"
#include "text/wording.h"

namespace steady {

class ReferenceMatcher {
   public:
    /// A list's phrases; what is in `negating` negates.
    std::map<std::string, std::vector<PatternParts>> lists;
    std::set<std::string> negating;

    struct Match {
        std::size_t begin;  ///< words' numbers
        std::size_t end;    ///< behind the last one
        bool negated;
        auto operator<=>(const Match&) const = default;
    };

    std::set<Match> matches(const PatternParts& parts, std::string_view text) {
        const auto words = wording_.read(text);
        words_.assign(words.begin(), words.end());
        std::set<Match> found;
        for (std::size_t begin = 0; begin < words_.size(); ++begin) {
            for (stop_ = begin + 1; stop_ < words_.size() && !words_[stop_].opens_sentence;)
                ++stop_;
            for (const auto& [end, negated] : ends(parts, 0, begin))
                if (end > begin) found.insert({begin, end, negated || guarded(begin)});
        }
        return found;
    }

   private:
    using Ends = std::set<std::pair<std::size_t, bool>>;  ///< with whether a gap was negated

    /// Where parts from `part` on may end when they begin at the word `at`.
    Ends ends(const PatternParts& parts, std::size_t part, std::size_t at) {
        if (part == parts.size()) return {{at, false}};
        Ends all;
        for (const auto& [middle, negated] : ends_of(parts[part], at))
            for (const auto& [end, also] : ends(parts, part + 1, middle))
                all.insert({end, negated || also});
        return all;
    }

    Ends ends_of(const PatternPart& part, std::size_t at) {
        using Kind = PatternPart::Kind;
        switch (part.kind) {
            case Kind::word:
                return step(at, [&](auto word) { return word == part.text; });
            case Kind::forms:
                return step(at, [&](auto word) {
                    for (const std::string& form : regular_forms(part.text))
                        if (form == word) return true;
                    return false;
                });
            case Kind::list:
                return choice(lists.at(part.text), at);
            case Kind::choice:
                return choice(part.choices, at);
            case Kind::maybe: {
                Ends all = choice(part.choices, at);
                all.insert({at, false});
                return all;
            }
            case Kind::gap:
                return gap(at);
            case Kind::start:
                if (at < stop_ && words_[at].opens_sentence) return {{at, false}};
                return {};
            case Kind::end:
                if (at == stop_) return {{at, false}};
                return {};
        }
        return {};
    }

    template <typename Fits>
    Ends step(std::size_t at, Fits fits) const {
        if (at >= stop_ || !fits(words_[at].text)) return {};
        return {{at + 1, false}};
    }

    Ends choice(const std::vector<PatternParts>& choices, std::size_t at) {
        Ends all;
        for (const PatternParts& parts : choices) all.merge(ends(parts, 0, at));
        return all;
    }

    Ends gap(std::size_t at) const {
        Ends all = {{at, false}};
        bool negated = false;
        for (std::size_t i = at; i < at + 3 && i < stop_; ++i) {
            negated |= negating.contains(std::string(words_[i].text));
            all.insert({i + 1, negated});
        }
        return all;
    }

    bool guarded(std::size_t begin) const {
        for (std::size_t back = 1; back <= 4 && back <= begin; ++back) {
            if (opens_clause(begin - back + 1)) return false;
            if (negating.contains(std::string(words_[begin - back].text))) return true;
        }
        return false;
    }

    bool opens_clause(std::size_t at) const {
        static const std::set<std::string_view> words = {"and", "but",      "because",
                                                         "so",  "although", "yet"};
        return words_[at].opens_clause || words.contains(words_[at].text);
    }

    Wording wording_;
    std::vector<Word> words_;
    std::size_t stop_ = 0;  ///< behind the last word of the sentence
};

}  // namespace steady
