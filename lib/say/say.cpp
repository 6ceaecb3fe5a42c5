#include "say/say.h"

#include <algorithm>
#include <cctype>
#include <iterator>
#include <map>

#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t most_for_a_person = 3;
constexpr std::size_t long_line = 50;  ///< in bytes; a shorter one was ended on purpose

template <typename Named>
const Named* find(const std::vector<Named>& list, std::string_view id) {
    for (const Named& known : list)
        if (known.id == id) return &known;
    return nullptr;
}

/// An editor breaks long lines in the middle of a sentence; phrases go on over such a break. Every
/// byte stays where it is.
std::string unbroken(std::string_view message) {
    std::string text(message);
    std::size_t begin = 0;
    for (std::size_t end; (end = text.find('\n', begin)) != text.npos; begin = end + 1) {
        const bool goes_on = end + 1 < text.size() && text[end + 1] >= 'a' && text[end + 1] <= 'z';
        if (goes_on && end - begin >= long_line) text[end] = ' ';
    }
    return text;
}

bool overlap(const Saying& one, const Saying& other) {
    return one.begin < other.end && other.begin < one.end;
}

bool is_better(const PhraseMatch& one, const PhraseMatch& other) {
    if (one.tier != other.tier) return one.tier > other.tier;
    return one.specific > other.specific;
}

/// The matches of a group that count, the best first, apart from each other.
std::vector<PhraseMatch> apart(std::span<const PhraseMatch> matches, std::size_t group) {
    std::vector<PhraseMatch> some;
    for (const PhraseMatch& match : matches)
        if (match.group == group && !match.negated) some.push_back(match);
    std::stable_sort(some.begin(), some.end(), is_better);
    std::vector<PhraseMatch> kept;
    std::map<std::size_t, std::size_t> taken;  // where each begins and ends
    for (const PhraseMatch& match : some) {
        const auto after = taken.lower_bound(match.end);
        if (after != taken.begin() && std::prev(after)->second > match.begin) continue;
        taken.emplace(match.begin, match.end);
        kept.push_back(match);
    }
    return kept;
}

bool is_letter(std::string_view text, std::size_t at) {
    return at < text.size() && (std::isalnum(static_cast<unsigned char>(text[at])) != 0);
}

/// The match, or the one word of it that the hint is about.
Saying pointed(const SayHint& hint, std::string_view text, const PhraseMatch& match) {
    const std::string said = lower(text.substr(match.begin, match.end - match.begin));
    const bool same_places = said.size() == match.end - match.begin;  // a few letters change size
    for (const std::string& word : hint.point) {
        if (!same_places) break;
        const std::size_t at = said.find(word);
        const bool whole = at != said.npos && !is_letter(said, at + word.size()) &&
                           (at == 0 || !is_letter(said, at - 1));
        if (whole) return {&hint, match.begin + at, match.begin + at + word.size()};
    }
    return {&hint, match.begin, match.end};
}

void fill(std::string& text, std::string_view gap, std::string_view words) {
    for (std::size_t at = 0; (at = text.find(gap, at)) != text.npos; at += words.size())
        text.replace(at, gap.size(), words);
}

const std::string* instead_of(const SayHint& hint, std::string_view words) {
    const std::string said = lower(words);
    for (const auto& [word, other] : hint.instead)
        if (said.find(word) != said.npos) return &other;
    for (const auto& [word, other] : hint.instead)
        if (word == "any") return &other;
    return nullptr;
}

}  // namespace

const SayHint* Sayings::hint(std::string_view id) const { return find(hints, id); }
const SayPart* Sayings::part(std::string_view id) const { return find(parts, id); }

const PhraseTable& Sayings::phrases() const { return compiled_ ? compiled_->table : say_phrases; }

SayReader::SayReader(const Sayings& sayings) : sayings_(&sayings), finder_(sayings.phrases()) {
    const PhraseTable& phrases = sayings.phrases();
    for (std::size_t group = 0; group < group_count(phrases); ++group) {
        hint_of_.push_back(sayings.hint(group_name(phrases, group)));
        part_of_.push_back(sayings.part(group_name(phrases, group)));
    }
}

LookedOver SayReader::look_over(std::string_view message) {
    LookedOver looked;
    const std::string text = unbroken(message);
    const auto matches = finder_.find(text);
    weigh(matches, evidence_);
    for (const SayPart& part : sayings_->parts)
        if (std::any_of(evidence_.begin(), evidence_.end(),
                        [&](const Evidence& found) { return part_of_[found.group] == &part; }))
            looked.parts.push_back(&part);
    const auto has_part = [&looked](const std::string& id) {
        return std::any_of(looked.parts.begin(), looked.parts.end(),
                           [&id](const SayPart* part) { return part->id == id; });
    };
    for (const Evidence& found : evidence_) {
        const SayHint* const hint = hint_of_[found.group];
        if (hint == nullptr || std::any_of(hint->unless.begin(), hint->unless.end(), has_part))
            continue;
        const auto some = apart(matches, found.group);
        if (some.size() < static_cast<std::size_t>(hint->least)) continue;
        for (const PhraseMatch& match : some) looked.hints.push_back(pointed(*hint, text, match));
    }
    std::stable_sort(looked.hints.begin(), looked.hints.end(),
                     [](const Saying& a, const Saying& b) {
                         return a.begin != b.begin ? a.begin < b.begin : a.hint < b.hint;
                     });
    return looked;
}

std::string suggestion_for(const SayHint& hint, std::string_view words) {
    std::string text = hint.suggest;
    if (const std::string* const other = instead_of(hint, words)) {
        fill(text, "{instead}", *other);
        fill(text, "{one}", other->substr(0, other->find(' ')));
    }
    return text;
}

std::vector<Saying> most_helpful(const Sayings& sayings, const std::vector<Saying>& found) {
    std::vector<Saying> chosen;
    for (const SayHint& hint : sayings.hints) {
        const auto first = std::find_if(found.begin(), found.end(), [&](const Saying& saying) {
            return saying.hint == &hint &&
                   std::none_of(chosen.begin(), chosen.end(),
                                [&](const Saying& other) { return overlap(saying, other); });
        });
        if (first != found.end()) chosen.push_back(*first);
        if (chosen.size() == most_for_a_person) break;
    }
    std::sort(chosen.begin(), chosen.end(),
              [](const Saying& a, const Saying& b) { return a.begin < b.begin; });
    return chosen;
}

Sayings load_sayings(std::vector<std::string>& complaints) {
    std::vector<Definition> layers = differing_definitions("say.toml");
    if (layers.empty()) return built_in_sayings();
    layers.insert(layers.begin(), built_in_definition("say.toml"));
    return read_sayings(layers, complaints);
}

}  // namespace steady
