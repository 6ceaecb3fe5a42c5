#include "phrase/phrase_findings.h"

namespace steady {
namespace {

bool is_better(const FoundPhrase& one, const FoundPhrase& other) {
    if (one.match.negated != other.match.negated) return other.match.negated;
    if (one.match.specific != other.match.specific)
        return one.match.specific > other.match.specific;
    return one.last - one.first > other.last - other.first;
}

bool is_exception(const FoundPhrase& finding) {
    return static_cast<std::uint8_t>(finding.match.tier) == exception_tier;
}

}  // namespace

void PhraseFindings::clear() {
    findings_.clear();
    if (++walk_ != 0) return;
    // The numbers of walks have come round: what was noted with them is from long ago.
    latest_.assign(latest_.size(), {});
    if (++walk_ != 0) return;
    latest_.assign(latest_.size(), {});  // the numbers begin again
    walk_ = 1;
}

void PhraseFindings::add(std::uint16_t pattern, const FoundPhrase& finding) {
    FoundPhrase added = finding;
    added.match.pattern = pattern;
    added.match.group = table_->patterns[pattern].group;
    added.match.tier = static_cast<Tier>(table_->patterns[pattern].tier);
    Latest& latest = latest_[pattern];
    if (latest.walk == walk_ && findings_[latest.finding].last >= added.first) {
        FoundPhrase& known = findings_[latest.finding];
        if (is_better(added, known)) known = added;
        return;
    }
    latest = {walk_, static_cast<std::uint32_t>(findings_.size())};
    findings_.push_back(added);
}

void PhraseFindings::take_counting(PhraseText& text, std::vector<PhraseMatch>& matches) const {
    for (const FoundPhrase& finding : findings_) {
        if (!is_exception(finding)) continue;
        for (std::uint32_t i = finding.first; i <= finding.last; ++i)
            text.words[i].excepted |= std::uint64_t{1} << finding.match.group;
    }
    for (const FoundPhrase& finding : findings_) {
        std::uint64_t excepted = 0;
        for (std::uint32_t i = finding.first; i <= finding.last; ++i)
            excepted |= text.words[i].excepted;
        if (!is_exception(finding) && (excepted >> finding.match.group & 1) == 0)
            matches.push_back(finding.match);
    }
}

}  // namespace steady
