#include "thought/distortion.h"

#include <algorithm>

#include "phrase/phrase_compile.h"

namespace steady {
namespace {

constexpr std::size_t most_words = 3;  ///< quotations with one hint; more do not help

bool overlap(const PhraseMatch& one, const PhraseMatch& other) {
    return one.begin < other.end && other.begin < one.end;
}

/// The matches of one group that count, the most specific first, apart from each other.
std::vector<PhraseMatch> matches_of(std::size_t group, std::vector<PhraseMatch> matches) {
    std::erase_if(matches, [group](const PhraseMatch& match) {
        return match.negated || match.group != group;
    });
    std::stable_sort(matches.begin(), matches.end(), [](const auto& a, const auto& b) {
        return a.tier != b.tier ? a.tier > b.tier : a.specific > b.specific;
    });
    std::vector<PhraseMatch> kept;
    for (const PhraseMatch& match : matches) {
        const auto overlaps = [&match](const PhraseMatch& other) { return overlap(match, other); };
        if (std::none_of(kept.begin(), kept.end(), overlaps)) kept.push_back(match);
        if (kept.size() == most_words) break;
    }
    return kept;
}

}  // namespace

const Distortion* Distortions::find(std::string_view id) const {
    for (const Distortion& distortion : list)
        if (distortion.id == id) return &distortion;
    return nullptr;
}

std::vector<Hint> Distortions::hints(std::string_view thought) const {
    const auto matches = find_phrases(phrases(), thought);
    std::vector<Evidence> evidence;
    weigh(matches, evidence);
    std::vector<Hint> hints;
    for (const Evidence& found : evidence) {
        Hint hint{&list[found.group], {}, found.weight};
        for (const PhraseMatch& match : matches_of(found.group, matches))
            hint.words.emplace_back(thought.substr(match.begin, match.end - match.begin));
        hints.push_back(std::move(hint));
    }
    return hints;
}

const PhraseTable& Distortions::phrases() const {
    return compiled_ ? compiled_->table : distortion_phrases;
}

Distortions load_distortions(std::vector<std::string>& complaints) {
    std::vector<Definition> layers = differing_definitions("distortions.toml");
    if (layers.empty()) {
        Distortions distortions;
        distortions.list = built_in_distortions();
        return distortions;
    }
    layers.insert(layers.begin(), built_in_definition("distortions.toml"));
    return read_distortions(layers, complaints);
}

}  // namespace steady
