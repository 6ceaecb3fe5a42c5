#pragma once
// Floor 4. From events to alarms with an end or a censoring, and the skills that go with them
// (steady-stats(1)).
//
// An alarm ends by its own `recovery`, else by the first `settled` whose `of` is its instant. One
// without an end is censored at the last of the unbroken run of records that follow it, on its
// waking day and not alarms themselves. A skill goes with it by its own `skill`, by that of its
// `settled`, or by a practice between the two.
//
// Memory grows with open alarms (21 bytes each). Of those that are done with, the last thousand or
// so are kept: a `settled` may still bring a skill. For one that comes later still see `forgot`.

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <span>
#include <vector>

#include "statistics/event.h"
#include "statistics/practices.h"

namespace steady {

/// What goes with an alarm: a list of skills, or an exercise; or nothing, with both 0.
struct SkillLink {
    Names::Id skills = 0;
    Names::Id exercise = 0;
    Said helped = Said::none;
};

/// One counted alarm, done with. `minutes` is to its end, or to its censoring.
struct Episode {
    std::int32_t week = 0;  ///< ISO week of its local date
    std::int64_t minutes = 0;
    bool ended = false;
    Names::Id group = 0;
    std::span<const SkillLink> skills;  ///< in order of time; valid during the call
};

class Episodes {
   public:
    using Done = std::function<void(const Episode&)>;

    /// `done` is told each counted alarm once, in no order, the last ones by `finish`.
    explicit Episodes(Done done) : done_(std::move(done)) {}

    /// In order of time.
    void add(const Event& event) {
        if (event.kind == EntryKind::spike) {
            add_spike(event);
            return;
        }
        if (run_goes_on_ && event.counted) go_on_with_run(event);
        if (event.kind == EntryKind::settled && event.of) add_settled(event);
        if (event.kind == EntryKind::practice && event.name != 0)
            practices_.add(event.name, event.answer);
    }
    /// The same for some that nothing depends on.
    void add_others(std::span<const Event> others) {
        for (auto event = others.begin(); run_goes_on_ && event != others.end(); ++event)
            if (event->counted) go_on_with_run(*event);
    }
    void finish();

    /// A `settled` came for an alarm that had been let go, or perhaps had: what was told is void.
    /// With `keep_all` that does not happen.
    bool forgot() const { return forgot_; }
    void keep_all() { keeps_all_ = true; }

   private:
    static constexpr Seconds a_week = 7 * a_day;

    struct Alarm {
        Seconds seconds;
        std::int32_t nanoseconds;
        std::uint32_t minutes;  ///< its end; while there is none, its censoring
        Names::Id group, skills;
        std::uint32_t practices;  ///< how many there had been
        std::int16_t offset;
        Said helped;
        bool ended : 1;    ///< `minutes` is an end
        bool endless : 1;  ///< no end, whatever comes
        bool settled : 1;  ///< its first `settled` has come
        bool told : 1;
        Moment instant() const { return {seconds, nanoseconds, 0}; }
    };

    /// One of many that have waited long for an end: without a fraction of a second, and without
    /// a skill of its own. Packed, as there may be hundreds of thousands.
    struct [[gnu::packed]] OpenAlarm {
        Seconds seconds;
        Names::Id group;
        std::uint32_t practices;
        std::int16_t offset;
        std::uint16_t minutes;  ///< its censoring lies in its waking day
        bool settled : 1;
        bool told : 1;
        Moment instant() const { return {seconds, 0, 0}; }
    };
    static bool fits_open(const Alarm& alarm);
    static OpenAlarm open_of(const Alarm& alarm);
    static Alarm whole(const OpenAlarm& open);

    void add_spike(const Event& event);
    void add_settled(const Event& event);
    template <typename Alarms>
    bool settle_in(Alarms& alarms, const Event& event);
    void settle(Alarm& alarm, const Event& event, bool early);
    void settle(OpenAlarm& alarm, const Event& event, bool early);
    void end_by(Alarm& alarm, const Event& settled);
    void link(const Alarm& alarm, const Event& settled, bool early);
    void begin_run(const Moment& time);
    bool is_of_run_day(const Moment& time) const;
    void go_on_with_run(const Event& event);
    void end_run();
    void tell(Alarm& alarm, std::span<const SkillLink> skills);
    void tell_unsettled(Alarm& alarm);
    void let_go(std::size_t count);

    Done done_;
    std::vector<Alarm> recent_;     ///< in order of time, done with or not
    std::deque<OpenAlarm> open_;    ///< before those, open ones (and `told_` of them told since)
    std::deque<Alarm> other_open_;  ///< the same, with a fraction or a skill
    std::size_t told_ = 0;
    bool run_goes_on_ = false;  ///< the run of the last alarm in `recent_`
    Moment run_start_, run_last_;
    Seconds run_day_begins_ = 0;  ///< its waking day, on the clock of the records
    std::int32_t week_ = 0;       ///< of the alarm told last
    Seconds week_begins_ = INT64_MIN / 2;
    std::vector<SkillLink> links_;    ///< of the alarm settled last
    std::vector<SkillLink> pending_;  ///< of the last alarm, settled without an end in its run
    std::map<Moment, Event> early_;   ///< the first `settled` for an alarm that is still to come
    Practices practices_;
    Moment first_let_go_, last_let_go_;
    bool has_let_go_ = false, forgot_ = false, keeps_all_ = false;
};

}  // namespace steady
