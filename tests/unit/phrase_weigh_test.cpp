#include <doctest/doctest.h>

#include "phrase/phrase.h"

using namespace steady;

namespace {

struct Match {
    int group;
    Tier tier;
    int specific;
    int begin;
    bool negated = false;
};

/// Each of another pattern and one byte long.
std::vector<Evidence> weighed(const std::vector<Match>& matches) {
    std::vector<PhraseMatch> all;
    for (const Match& match : matches) {
        PhraseMatch found;
        found.group = static_cast<std::uint16_t>(match.group);
        found.pattern = static_cast<std::uint16_t>(all.size());
        found.tier = match.tier;
        found.specific = static_cast<std::uint16_t>(match.specific);
        found.begin = static_cast<std::uint32_t>(match.begin);
        found.end = found.begin + 1;
        found.negated = match.negated;
        all.push_back(found);
    }
    std::vector<Evidence> evidence;
    weigh(all, evidence);
    return evidence;
}

std::vector<int> ranked(const std::vector<Match>& matches) {
    std::vector<int> groups;
    for (const Evidence& found : weighed(matches)) groups.push_back(found.group);
    return groups;
}

using Groups = std::vector<int>;

}  // namespace

TEST_CASE("tier comes first, then how specific the best match is, then further matches") {
    CHECK(ranked({{0, Tier::likely, 40, 0}, {1, Tier::clear, 4, 0}}) == Groups{1, 0});
    CHECK(ranked({{0, Tier::clear, 4, 0}, {1, Tier::clear, 8, 0}}) == Groups{1, 0});
    CHECK(ranked({{0, Tier::clear, 8, 0}, {1, Tier::clear, 8, 0}, {1, Tier::faint, 4, 5}}) ==
          Groups{1, 0});
    CHECK(ranked({{0, Tier::clear, 12, 0}, {1, Tier::clear, 4, 0}, {1, Tier::clear, 4, 5}}) ==
          Groups{0, 1});
}

TEST_CASE("what is negated does not count") {
    CHECK(ranked({{0, Tier::clear, 8, 0, true}}).empty());
    CHECK(ranked({{0, Tier::clear, 8, 0, true}, {0, Tier::faint, 4, 5}}).empty());
}

TEST_CASE("a faint match counts only beside another one") {
    CHECK(ranked({{0, Tier::faint, 8, 0}}).empty());
    CHECK(ranked({{0, Tier::faint, 8, 0}, {1, Tier::faint, 8, 5}}).empty());
    CHECK(ranked({{0, Tier::faint, 8, 0}, {0, Tier::faint, 4, 5}}) == Groups{0});
    CHECK(ranked({{0, Tier::faint, 8, 0}, {0, Tier::faint, 4, 0}}).empty());
}

TEST_CASE("no weight outgrows its tier") {
    std::vector<Match> many;
    for (int i = 0; i < 50; ++i) many.push_back({0, Tier::likely, 1000, 2 * i});
    CHECK(weighed(many)[0].weight < 3);
    CHECK(weighed(many)[0].weight > 2);
}
