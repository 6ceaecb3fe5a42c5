#pragma once
// Floor 3. Where a walk through the automaton has got to, word by word. All of it is inline, for
// this is where a search for phrases spends its time.

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include "phrase/phrase_table.h"

namespace steady {

/// A way through the automaton that has got to `node`.
struct PhraseThread {
    std::uint16_t node;
    std::uint16_t specific;
    std::uint32_t begin;  ///< a word's number
    bool negated;
};

/// Of two ways to the same place: nothing negated, the plainer words, the shorter way.
inline bool is_better(const PhraseThread& one, const PhraseThread& other) {
    if (one.negated != other.negated) return other.negated;
    if (one.specific != other.specific) return one.specific > other.specific;
    return one.begin > other.begin;
}

/// The threads before each of the last few words. Of those at one node only the best goes on.
class PhraseThreads {
   public:
    /// Before a text. Steps are numbered; this makes sure that no number comes twice.
    void begin_text() {
        before(0).clear();
        if (step_ < 1U << 31) return;
        places_.fill({});
        step_ = 0;
    }

    std::vector<PhraseThread>& before(std::size_t word) { return threads_[word % threads_.size()]; }

    /// From now on threads arrive before that word; none are there yet.
    void begin_step(std::size_t word) {
        next_ = &before(word);
        next_->clear();
        ++step_;
    }

    void arrive(const PhraseThread& thread, bool in_list) {
        PhraseThread* const other = rival(thread, in_list);
        if (!other) {
            place_of(thread.node) = {step_, static_cast<std::uint32_t>(next_->size())};
            next_->push_back(thread);
        } else if (is_better(thread, *other)) {
            *other = thread;
        }
    }

   private:
    struct Place {
        std::uint32_t step = 0;
        std::uint32_t thread = 0;  ///< the latest of its nodes in that step
    };

    /// Nodes share places, of which few are taken in a step: a table of all of them would take
    /// longer to make than most texts take to read.
    Place& place_of(std::uint16_t node) { return places_[node % places_.size()]; }

    /// The thread that is at the node already. Within lists, where it began matters too: what goes
    /// on behind the list began before it.
    PhraseThread* rival(const PhraseThread& thread, bool in_list) {
        const Place& place = place_of(thread.node);
        if (place.step != step_) return nullptr;
        const auto is_rival = [&](const PhraseThread& other) {
            return other.node == thread.node && (!in_list || other.begin == thread.begin);
        };
        PhraseThread* const latest = next_->data() + place.thread;
        if (is_rival(*latest)) return latest;
        for (PhraseThread& other : *next_)
            if (is_rival(other)) return &other;
        return nullptr;
    }

    std::array<std::vector<PhraseThread>, longest_list_phrase> threads_;
    std::vector<PhraseThread>* next_ = &threads_[0];
    std::array<Place, 512> places_{};
    std::uint32_t step_ = 0;
};

}  // namespace steady
