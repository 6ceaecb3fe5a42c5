#pragma once
// Floor 5. Folding records into a Summary, one by one, in any order.

#include <array>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "record/entry.h"
#include "record/filter.h"
#include "statistics/answers.h"
#include "statistics/episodes.h"
#include "statistics/journal.h"
#include "statistics/summary.h"
#include "statistics/timeline.h"
#include "statistics/week_waits.h"

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
    /// False when it is full.
    bool add(const Item& item) {
        items_[size_++] = item;
        return size_ < items_.size();
    }
    void clear() { size_ = 0; }
    auto begin() const { return items_.begin(); }
    auto end() const { return items_.begin() + size_; }

   private:
    std::array<Item, 64> items_;
    std::size_t size_ = 0;
};

/// How often each word came, by its id.
class Counts {
   public:
    void add(Names::Id id) {
        if (id >= size_) [[unlikely]]
            make_room(id);
        ++times_[id];
    }
    /// take(id, times) for each word that came; 0 is none.
    template <typename Take>
    void for_each(Take take) const {
        for (Names::Id id = 1; id < size_; ++id)
            if (times_[id] != 0) take(id, times_[id]);
    }

   private:
    void make_room(Names::Id id) {
        size_ = id + 8 + id / 2;
        times_.resize(size_);
    }

    Names::Id size_ = 0;
    std::vector<std::int64_t> times_;
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

    /// Known for sure only after `finish`, where the last day is followed.
    bool must_read_again() const { return reading_ == Reading::again && lost(); }

    /// Once, when all is read.
    Summary finish();

   private:
    void begin_day(Day day);
    void observe_today();
    void add_outside(const Entry& entry);
    void count(const Entry& entry);
    void count_spike(const Entry& entry);
    void count_in_groups();
    void wait_in_groups();
    void count_words(const Entry& entry);
    void count_details(const Entry& entry);
    void count_ratings(const Entry& entry);
    void follow(const Entry& entry, bool counted);
    void follow_late(const Event& event);
    void take(std::span<const Event> events);
    void take_acting(const Event& event);
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
    Day today_ = INT32_MIN;                 ///< of the entry that was added last
    Seconds today_begins_ = INT64_MIN / 2;  ///< on its clock
    bool today_is_inside_ = false;          ///< of the window; `this_week_` is its week then
    WeekSummary* this_week_ = nullptr;
    std::int32_t this_week_number_ = INT32_MIN;
    std::array<std::int64_t, 24>* this_weekday_ = nullptr;
    WeekWaits week_waits_;  ///< of `week_`, if any

    // By id, until all is read.
    Rows<GroupSummary> groups_;
    Rows<ExerciseSummary> exercises_;
    Rows<LadderSummary> ladder_;
    Rows<CompanySummary> company_;
    Batch<GroupSpike> group_spikes_;
    Batch<GroupWait> group_waits_;
    Rows<SkillSummary> skills_, practised_skills_;  ///< of single skills, and of exercises
    Counts bodies_, feelings_, behaviors_, distortions_;

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
