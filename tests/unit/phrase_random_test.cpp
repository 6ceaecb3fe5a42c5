// The automaton against plain matching, with thousands of random patterns and texts.
#include <doctest/doctest.h>

#include <random>

#include "phrase_reference.h"
#include "phrase_setting.h"
#include "text/text.h"

using namespace steady;

namespace {

class RandomPhrases {
   public:
    explicit RandomPhrases(unsigned seed) : random_(seed) {}

    int below(int limit) { return static_cast<int>(random_() % static_cast<unsigned>(limit)); }

    std::string pattern(int depth, int lists) {
        std::string text = below(12) == 0 ? "^ " : "";
        text += parts(depth, lists, 1 + below(4));
        return below(12) == 0 ? text + " $" : text;
    }

    std::string text() {
        static const char* const between[] = {" ", " ", " ", " ", " ", " ", ", ", ". "};
        std::string text;
        for (int words = below(14); words >= 0; --words) text += word() + between[below(8)];
        return text;
    }

   private:
    std::string word() {
        static const char* const words[] = {"a", "b", "c", "want", "wants", "not", "but", "z"};
        return words[below(8)];
    }

    std::string parts(int depth, int lists, int count) {
        std::string text = word();
        while (--count > 0) text += " " + part(depth, lists);
        return below(2) == 0 ? part(depth, lists) + " " + text : text;
    }

    std::string part(int depth, int lists) {
        const int kind = below(depth > 0 ? 10 : 6);
        if (kind < 3) return word();
        if (kind == 3) return "want*";
        if (kind == 4) return lists == 0 ? word() : "<l" + std::to_string(below(lists)) + ">";
        if (kind == 5) return "...";
        if (kind < 8) return "[" + parts(depth - 1, lists, 1 + below(2)) + "]";
        return "(" + parts(depth - 1, lists, 1 + below(2)) + "|" + parts(depth - 1, lists, 1) + ")";
    }

    std::mt19937 random_;
};

PatternParts without_last_gaps(PatternParts parts) {
    while (parts.back().kind == PatternPart::Kind::gap) parts.pop_back();
    return parts;
}

/// Patterns do not begin in a gap.
bool begins_plainly(const PatternParts& parts) {
    return parts.front().kind == PatternPart::Kind::word ||
           parts.front().kind == PatternPart::Kind::forms;
}

struct Case {
    PhraseSource source;
    std::vector<PatternParts> patterns;
    ReferenceMatcher reference;
};

Case random_case(RandomPhrases& random) {
    Case one;
    one.source.negating = {{"not", "", 1, 1}};
    one.reference.negating = {"not"};
    for (int list = 0; list < 3; ++list)
        for (int phrases = 2; phrases > 0; --phrases) {
            const std::string name = "l" + std::to_string(list);
            const PlacedText text{random.pattern(1, list), "list", 1, 1};
            const PatternParts parts = parse_pattern(text);
            if (!begins_plainly(parts) && phrases != 1) continue;
            one.source.lists[name].push_back(begins_plainly(parts) ? text
                                                                   : PlacedText{"a", "", 1, 1});
            one.reference.lists[name].push_back(
                begins_plainly(parts) ? parts : parse_pattern({"a", "", 1, 1}));
        }
    PhraseGroup& group = one.source.group("g");
    for (int tries = 8; tries > 0; --tries) {
        const PlacedText text{random.pattern(2, 3), "pattern", 1, 1};
        const PatternParts parts = without_last_gaps(parse_pattern(text));
        if (!begins_plainly(parts)) continue;
        group.clear.push_back(text);
        one.patterns.push_back(parts);
    }
    return one;
}

/// The reference's matches in bytes of the text.
bool is_among(const PhraseMatch& match, const std::set<ReferenceMatcher::Match>& plain,
              std::span<const Word> words) {
    for (const auto& one : plain)
        if (words[one.begin].begin == match.begin && words[one.end - 1].end == match.end &&
            one.negated == match.negated)
            return true;
    return false;
}

void check(Case& one, const std::string& text) {
    const auto table = compiled(one.source);
    const auto matches = find_phrases(table->table, text);
    Wording wording;
    for (std::size_t p = 0; p < one.patterns.size(); ++p) {
        CAPTURE(text);
        CAPTURE(one.source.groups[0].clear[p].text);
        const auto plain = one.reference.matches(one.patterns[p], text);
        const auto words = wording.read(text);
        bool any = false;
        bool counts = false;
        for (const PhraseMatch& match : matches) {
            if (match.pattern != p) continue;
            any = true;
            counts |= !match.negated;
            CHECK(is_among(match, plain, words));
        }
        bool plainly_counts = false;
        for (const auto& match : plain) plainly_counts |= !match.negated;
        CHECK(any == !plain.empty());
        CHECK(counts == plainly_counts);
    }
}

}  // namespace

TEST_CASE("the automaton finds what trying each pattern at each word finds") {
    RandomPhrases random(7);
    for (int i = 0; i < 400; ++i) {
        Case one = random_case(random);
        for (int texts = 0; texts < 12; ++texts) check(one, random.text());
    }
}
