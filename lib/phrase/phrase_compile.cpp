#include "phrase/phrase_compile.h"

#include <fmt/format.h>

#include "phrase/phrase_ways.h"

namespace steady {
namespace {

class Compiler {
   public:
    Compiler(const PhraseSource& source, const Matching& matching)
        : source_(source), matching_(matching), ways_(source, matching) {}

    std::shared_ptr<const CompiledPhrases> compile() {
        if (matching_.negation) add_negation();
        if (source_.groups.size() > most_groups)
            throw Error(fmt::format("more than {} groups of patterns", most_groups));
        for (const PhraseGroup& group : source_.groups) {
            add_patterns(group.clear, 3);
            add_patterns(group.likely, 2);
            add_patterns(group.faint, 1);
            add_patterns(group.except, exception_tier);
            ++group_;
        }
        return write();
    }

   private:
    void add_negation() {
        flag_words(source_.negating, negates, "a negating word is one plain word");
        flag_words(source_.clauses, opens_clause, "a word that begins a clause is one plain word");
        add_patterns(source_.harmless, harmless_tier);
        add_patterns(source_.after, after_tier);
    }

    void flag_words(const std::vector<PlacedText>& words, WordFlag flag, const char* mistake) {
        for (const PlacedText& word : words) {
            const PatternParts parts = parse_pattern(word);
            if (parts.size() != 1 || parts[0].kind != PatternPart::Kind::word)
                throw word.error(0, mistake);
            ways_.words.flag(parts[0].text, flag);
        }
    }

    void add_patterns(const std::vector<PlacedText>& texts, std::uint8_t tier) {
        for (const PlacedText& text : texts) add_pattern(text, tier);
    }

    void add_pattern(const PlacedText& text, std::uint8_t tier) {
        PatternParts parts = parse_pattern(text);
        // What follows a phrase is no part of it.
        while (parts.size() > 1 && parts.back().kind == PatternPart::Kind::gap) parts.pop_back();
        const auto number = static_cast<std::uint16_t>(patterns_.size());
        if (number == 0xFFFF) throw text.error(0, "there are too many patterns");
        patterns_.push_back({group_, tier});
        ways_.add(tier >= harmless_tier ? harmless : all_groups, parts, number, text);
    }

    std::shared_ptr<const CompiledPhrases> write() {
        auto out = std::make_shared<CompiledPhrases>();
        ways_.words.write(*out);
        ways_.nodes.write(*out, ways_.words.symbol_count());
        out->patterns = patterns_;
        for (const PhraseGroup& group : source_.groups) out->group_ids.push_back(group.id);
        out->groups.assign(out->group_ids.begin(), out->group_ids.end());
        out->table = {out->letters, out->words, out->symbols, out->starts,   out->edge_slots,
                      out->edges,   out->nodes, out->accepts, out->patterns, out->groups};
        return out;
    }

    const PhraseSource& source_;
    const Matching& matching_;
    PhraseWays ways_;
    std::uint8_t group_ = 0;
    std::vector<PatternFacts> patterns_;
};

}  // namespace

std::shared_ptr<const CompiledPhrases> compile_phrases(const PhraseSource& source,
                                                       const Matching& matching) {
    return Compiler(source, matching).compile();
}

}  // namespace steady
