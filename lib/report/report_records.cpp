#include "report/report_records.h"

#include <algorithm>
#include <utility>

#include "record/kinds_record.h"
#include "statistics/episodes.h"
#include "text/text.h"

namespace steady {
namespace {

template <typename Listed>
void put_in_order(std::vector<Listed>& list) {
    std::ranges::stable_sort(list, {}, [](const Listed& listed) { return listed.time; });
}

void add_once(std::vector<std::string>& skills, std::string_view name) {
    if (!name.empty() && std::ranges::find(skills, name) == skills.end()) skills.emplace_back(name);
}

/// The end and the skills that the statistics give the alarm.
void describe(ListedAlarm& alarm, const Episode& episode, const Vocabulary& vocabulary) {
    if (episode.ended) alarm.recovery = episode.minutes;
    for (const SkillLink& link : episode.skills) {
        if (link.skills != 0)
            for (const std::string_view name : split(vocabulary.skills[link.skills], ','))
                add_once(alarm.skills, name);
        if (link.exercise != 0) add_once(alarm.skills, vocabulary.exercises[link.exercise]);
    }
}

}  // namespace

PageRecords::PageRecords(const Filter& filter, const Kinds& kinds, const Vocabulary& vocabulary,
                         std::vector<std::string> note_kinds)
    : filter_(filter), kinds_(kinds), vocabulary_(vocabulary), note_kinds_(std::move(note_kinds)) {}

void PageRecords::add(std::string_view line, const Entry& entry, bool counted) {
    const Day day = entry.time.day();
    const bool is_later = filter_.until && day > *filter_.until;
    if (is_later ? entry.kind != EntryKind::settled : !filter_.admits_day(day)) return;
    add_event(entry, counted, is_later);
    if (!is_later) add_words(line, entry);  // these kinds were named, whatever else is counted
}

/// For ends and skills only these three matter. The alarm's number stands where its trigger would.
void PageRecords::add_event(const Entry& entry, bool counted, bool is_later) {
    const bool is_spike = entry.kind == EntryKind::spike;
    if (!is_spike && entry.kind != EntryKind::settled && entry.kind != EntryKind::practice) return;
    if (is_spike && !counted) return;
    Event event = event_of(entry, counted);
    if (is_spike) {
        ListedAlarm alarm{entry.time, "", {}, {}, {}};
        if (entry.group != 0) alarm.trigger = vocabulary_.groups[entry.group];
        if (entry.intensity >= 0) alarm.intensity = entry.intensity;
        alarms_.push_back(std::move(alarm));
        event.name = static_cast<Names::Id>(alarms_.size());
    }
    event.counted = !is_later;
    events_.push_back(event);
}

void PageRecords::add_words(std::string_view line, const Entry& entry) {
    const bool is_bring = entry.kind_name == "bring";
    const bool is_note = std::ranges::find(note_kinds_, entry.kind_name) != note_kinds_.end();
    if (!is_bring && !is_note) return;
    const ListedWords words{entry.time, rows_of(typed_record(line, kinds_), kinds_)};
    (is_bring ? bring_ : notes_).push_back(words);
}

void PageRecords::put_on(ReportPage& page) {
    Episodes episodes([this](const Episode& episode) {
        describe(alarms_[episode.group - 1], episode, vocabulary_);
    });
    episodes.keep_all();
    std::ranges::stable_sort(events_, {}, &Event::time);
    for (const Event& event : events_) episodes.add(event);
    episodes.finish();
    put_in_order(alarms_);
    put_in_order(bring_);
    put_in_order(notes_);
    page.alarms = std::move(alarms_);
    page.bring = std::move(bring_);
    page.notes = std::move(notes_);
}

}  // namespace steady
