#include "statistics/answers.h"

#include <algorithm>

namespace steady {

void Urges::add(const Event& event) {
    if (event.kind == EntryKind::urge) {
        const auto chosen = early_.find(event.time);
        if (chosen != early_.end())
            done_(chosen->second);
        else
            open_.push_back({event.time.seconds, event.time.nanoseconds, false});
    } else if (event.of) {
        close(*event.of, event.choice);
        if (*event.of >= event.time) early_.emplace(*event.of, event.choice);
    }
}

void Urges::close(const Moment& of, UrgeChoice choice) {
    auto urge = std::lower_bound(open_.begin(), open_.end(), of,
                                 [](const Urge& a, const Moment& b) { return a.instant() < b; });
    for (; urge != open_.end() && urge->instant() == of; ++urge) {
        if (urge->closed) continue;
        done_(choice);
        urge->closed = true;
        ++closed_;
    }
    if (closed_ < 64 || closed_ < open_.size() / 2) return;
    std::erase_if(open_, [](const Urge& one) { return one.closed; });
    closed_ = 0;
}

void Urges::finish() {
    for (const Urge& urge : open_)
        if (!urge.closed) done_(UrgeChoice::none);
}

void Foretellings::add(const Event& event) {
    if (event.kind == EntryKind::outcome) {
        if (event.of) add_outcome(event);
        return;
    }
    const auto early = early_.find(event.time);
    const bool has_outcome = early != early_.end();
    made_.push_back({event.time.seconds, event.time.nanoseconds, event.name, event.answer,
                     has_outcome ? early->second : Said::none, has_outcome, event.foretells,
                     event.likelihood});
}

void Foretellings::add_outcome(const Event& event) {
    auto made = std::lower_bound(made_.begin(), made_.end(), *event.of,
                                 [](const Made& a, const Moment& b) { return a.instant() < b; });
    for (; made != made_.end() && made->instant() == *event.of; ++made) {
        made->outcome = event.answer;
        made->has_outcome = true;
    }
    if (*event.of >= event.time) early_[*event.of] = event.answer;
}

void Foretellings::finish(const Done& done) const {
    for (const Made& made : made_)
        done({made.step, made.has_outcome ? made.outcome : made.own, made.likelihood,
              made.foretells});
}

}  // namespace steady
