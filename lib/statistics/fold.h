#pragma once
// Floor 5. Folding records into a Summary, one by one, in any order.

#include <array>
#include <map>
#include <optional>
#include <vector>

#include "record/entry.h"
#include "record/filter.h"
#include "statistics/answers.h"
#include "statistics/episodes.h"
#include "statistics/journal.h"
#include "statistics/summary.h"
#include "statistics/timeline.h"

namespace steady {

/// A set of days that grows by 8 bytes for each 64 days with one in it (and a tree node).
class DaySet {
   public:
    bool insert(Day day);  ///< false when it was there

   private:
    std::map<std::int32_t, std::uint64_t> words_;
    Day last_ = INT32_MIN;
};

/// How a fold comes by what it needs when a record is more than a day late (see Timeline), or a
/// `settled` comes for an alarm that was let go (see Episodes).
enum class Reading {
    again,  ///< the caller reads everything again when `must_read_again()`, with `unordered`
    once,   ///< the stream cannot be read again: a journal is kept
    unordered,
};

/// What was counted of groups waits here until there is enough of it: taken one after another, the
/// rows of thousands of groups are fetched side by side.
struct GroupSpike {
    Names::Id group;
    int intensity;
};
struct GroupWait {
    Names::Id group;
    bool ended;
    std::int64_t minutes;
};

template <typename Item>
class Batch {
   public:
    template <typename Take>
    void add(const Item& item, Take take) {
        items_[size_++] = item;
        if (size_ == items_.size()) flush(take);
    }
    template <typename Take>
    void flush(Take take) {
        for (std::size_t i = 0; i < size_; ++i) take(items_[i]);
        size_ = 0;
    }
    void clear() { size_ = 0; }

   private:
    std::array<Item, 64> items_;
    std::size_t size_ = 0;
};

class Fold {
   public:
    /// `vocabulary` holds the words of the entries that will be added, and outlives the fold.
    /// `groups_are_lists`: what alarms are grouped by is a list, each element a group.
    Fold(const Vocabulary& vocabulary, std::optional<Day> since, std::optional<Day> until,
         Reading reading, bool groups_are_lists = false);
    Fold(const Fold&) = delete;
    Fold& operator=(const Fold&) = delete;

    /// `counted`: what --kind and --where let through. Every record observes its day and takes part
    /// in ends and censoring; those outside the window do not, but a later `settled` closes.
    void add(const Entry& entry, bool counted);

    /// Surely only after `finish`: the last day is followed there.
    bool must_read_again() const { return reading_ == Reading::again && lost(); }

    /// Once, when all is read.
    Summary finish();

   private:
    void begin_day(Day day);
    void count(const Entry& entry);
    void count_spike(const Entry& entry);
    void count_in_group(const GroupSpike& spike);
    void wait_in_group(const GroupWait& wait);
    void count_words(const Entry& entry);
    void count_details(const Entry& entry);
    void count_ratings(const Entry& entry);
    void follow_later(const Entry& settled);
    void follow(const Event& event);
    void take(const Event& event);
    void take_episode(const Episode& episode);
    void take_skills(const Episode& episode);
    SkillSummary* row_of(const SkillLink& link);
    void take_skill(std::string_view name, Said helped);
    void take_choice(UrgeChoice choice);
    void take_foretold(const Foretold& foretold);
    bool lost() const { return was_lost_ || timeline_.lost_order() || episodes_.forgot(); }
    void begin_again_from_journal();
    void name_rows();
    WeekSummary& week_of(std::int32_t number);

    const Vocabulary& vocabulary_;
    std::optional<Day> since_, until_;
    Reading reading_;
    bool groups_are_lists_;
    Summary summary_;
    std::optional<Day> first_, last_;
    DaySet observed_, practised_;
    std::int32_t week_number_ = INT32_MIN;  ///< of `week_`, the week used last
    WeekSummary* week_ = nullptr;
    Day today_ = INT32_MIN;  ///< of the entry that was added last; `this_week_` is its week
    WeekSummary* this_week_ = nullptr;

    // By id, until all is read.
    Rows<GroupSummary> groups_;
    Rows<ExerciseSummary> exercises_;
    Rows<LadderSummary> ladder_;
    Rows<CompanySummary> company_;
    Batch<GroupSpike> group_spikes_;
    Batch<GroupWait> group_waits_;
    Rows<SkillSummary> skills_, practised_skills_;  ///< of single skills, and of exercises
    std::vector<std::int64_t> bodies_, feelings_, behaviors_, distortions_;

    struct Linked {
        std::string_view name;
        Said helped;
    };
    std::vector<Linked> linked_;  ///< the skills of one alarm, each once

    bool was_lost_ = false;  ///< when all was followed
    Journal journal_;
    Timeline timeline_;
    Episodes episodes_;
    Urges urges_;
    Foretellings predictions_;
};

}  // namespace steady
