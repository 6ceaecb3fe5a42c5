// What matches speak for: the ranking half of phrase.h.

#include <algorithm>
#include <array>

#include "phrase/phrase.h"
#include "phrase/phrase_table.h"

namespace steady {
namespace {

/// A group's matches, summed up.
struct Sum {
    const PhraseMatch* best = nullptr;
    int further = 0;
};

bool speaks_more(const PhraseMatch& one, const PhraseMatch& other) {
    if (one.tier != other.tier) return one.tier > other.tier;
    return one.specific > other.specific;
}

bool apart(const PhraseMatch& one, const PhraseMatch& other) {
    return one.end <= other.begin || other.end <= one.begin;
}

/// Tier first, then plain words, then further matches: each too small to outdo the one before.
double weight_of(const Sum& sum) {
    const double plain = std::min<double>(sum.best->specific, 40) / 40;
    return static_cast<double>(sum.best->tier) + 0.8 * plain + 0.05 * std::min(sum.further, 3);
}

}  // namespace

void weigh(std::span<const PhraseMatch> matches, std::vector<Evidence>& evidence) {
    evidence.clear();
    std::array<Sum, most_groups> sums{};
    for (const PhraseMatch& match : matches) {
        const PhraseMatch*& best = sums[match.group].best;
        if (!match.negated && (!best || speaks_more(match, *best))) best = &match;
    }
    for (const PhraseMatch& match : matches) {
        Sum& sum = sums[match.group];
        if (!match.negated && match.pattern != sum.best->pattern && apart(match, *sum.best))
            ++sum.further;
    }
    for (std::size_t group = 0; group < sums.size(); ++group) {
        const Sum& sum = sums[group];
        if (!sum.best || (sum.best->tier == Tier::faint && sum.further == 0)) continue;
        evidence.push_back({static_cast<std::uint16_t>(group), weight_of(sum)});
    }
    std::stable_sort(evidence.begin(), evidence.end(),
                     [](const Evidence& a, const Evidence& b) { return a.weight > b.weight; });
}

}  // namespace steady
