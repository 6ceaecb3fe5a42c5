#include "log/keep.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/config.h"
#include "log/privacy.h"

namespace steady {
namespace {

constexpr Seconds same_wave_for = 2 * 60 * 60;
constexpr const char* first_line = "# steady log 1\n";

bool is_unanswered(const Draft& draft) {
    return answered_kind(draft.record.kind) && draft.record.find("of") == nullptr;
}

/// Plain records need no look at the log, and appending them costs one write.
bool needs_log(const std::vector<Draft>& drafts) {
    return std::any_of(drafts.begin(), drafts.end(), [](const Draft& draft) {
        return draft.record.kind == "spike" || is_unanswered(draft);
    });
}

Day first_day(const std::vector<Draft>& drafts) {
    Day day = drafts.front().record.time.day();
    for (const Draft& draft : drafts) day = std::min(day, draft.record.time.day());
    return day;
}

std::set<Moment> spike_times(const Records& records) {
    std::set<Moment> times;
    for (const Record& record : records)
        if (record.kind == "spike") times.insert(record.time);
    return times;
}

/// Fills in drafts one by one, each seeing the log and the drafts before it.
class Filler {
   public:
    Filler(const KeepRequest& request, Records log)
        : request_(request), log_(std::move(log)), times_(spike_times(log_)) {}

    Kept fill() {
        Kept kept;
        for (Draft draft : request_.drafts) {
            if (draft.record.kind == "spike") {
                kept.same_wave |= is_same_wave(draft.record.time);
                move_to_own_time(draft);
            }
            follow_moved_spike(draft);
            if (is_unanswered(draft)) kept.answered.push_back(answer(draft));
            log_.push_back(draft.record);
            kept.drafts.push_back(std::move(draft));
        }
        return kept;
    }

   private:
    bool is_same_wave(const Moment& time) const {
        const Record* open = last_open(log_, "spike", time);
        return open != nullptr && time.seconds - open->time.seconds < same_wave_for;
    }

    void move_to_own_time(Draft& draft) {
        const Moment time = take_own_time(draft.record.time, times_);
        if (time == draft.record.time) return;
        moved_[draft.record.time] = time;
        draft.set_time(time);
    }

    /// An answer in the same batch means the spike of that batch.
    void follow_moved_spike(Draft& draft) {
        if (!answered_kind(draft.record.kind)) return;
        const std::string* of = draft.record.find("of");
        const auto place = moved_.find(parse_moment(of == nullptr ? "" : *of).value_or(Moment{}));
        if (of != nullptr && place != moved_.end()) draft.change("of", place->second);
    }

    Answered answer(Draft& draft) {
        const Record* asked = last_open(log_, *answered_kind(draft.record.kind), draft.record.time);
        if (asked == nullptr) return {draft.record.kind, std::nullopt};
        draft.add("of", to_string(asked->time));
        const std::string* trigger = asked->find("trigger");
        if (trigger != nullptr && draft.record.find("trigger") == nullptr)
            draft.add("trigger", *trigger);
        const std::string length = draft.record.kind == "settled" ? "recovery" : "waited";
        if (draft.record.find(length) == nullptr) add_length(draft, length, *asked);
        return {draft.record.kind, *asked};
    }

    /// On a later day nobody knows by the clock when it eased.
    void add_length(Draft& draft, const std::string& length, const Record& asked) const {
        if (request_.eased && request_.eased->of == asked.time) {
            if (request_.eased->recovery != "unknown" || length == "recovery")
                draft.add(length, request_.eased->recovery);
        } else if (draft.has_time || draft.record.time.day() == asked.time.day()) {
            draft.add(length, length_between(asked.time, draft.record.time));
        } else if (length == "recovery") {
            draft.add(length, "unknown");
        }
    }

    const KeepRequest& request_;
    Records log_;
    std::set<Moment> times_;
    std::map<Moment, Moment> moved_;
};

/// An answer without what it answers, or a time that another alarm has, could not be told from a
/// right one later: so the own file has to be readable. That of another machine may not be.
Records log_since(const Path& location, Day day, std::vector<std::string>& unread) {
    Records records;
    const Path own = log_to_append(location);
    for (const Path& part : log_parts(location)) {
        const auto tell = [&](const Remark& remark) {
            if (part == own) throw Error(to_string(remark));
            unread.push_back(to_string(remark));
        };
        for (Record& record : read_records({part}, day, tell)) records.push_back(std::move(record));
    }
    return records;
}

Kept fill_in(const KeepRequest& request) {
    if (!needs_log(request.drafts)) {
        Kept kept;
        kept.drafts = request.drafts;
        return kept;
    }
    std::vector<std::string> unread;
    Records log = log_since(request.location, first_day(request.drafts) - 1, unread);
    Kept kept = Filler(request, std::move(log)).fill();
    kept.unread = std::move(unread);
    return kept;
}

/// A box is a third longer than what is in it.
std::size_t longest_line_of(const Draft& draft) {
    const bool sealed = draft.record.kind.empty() || draft.record.find("box") != nullptr;
    return sealed ? 2 * longest_written_line : longest_written_line;
}

std::string sealed_lines_of(const KeepRequest& request, const std::vector<Draft>& drafts) {
    std::string lines;
    for (const Draft& draft : drafts) lines += request.seal(draft.line()) + "\n";
    return lines;
}

void check_lengths(const std::vector<Draft>& drafts) {
    for (const Draft& draft : drafts)
        if (draft.line().size() > longest_line_of(draft))
            throw misuse("a record is longer than 64 KiB",
                         "A long text is better in a file of its own.");
}

}  // namespace

Kept keep(const KeepRequest& request) {
    check_lengths(request.drafts);
    if (request.drafts.empty() || request.dry_run) return fill_in(request);
    LockedFile log(log_to_append(request.location));
    Kept kept = fill_in(request);
    std::string lines = lines_of(kept.drafts);
    if (request.seal) {
        std::string sealed = sealed_lines_of(request, kept.drafts);
        kept.sealed = sealed != lines;
        lines = std::move(sealed);
    }
    log.append((log.created() ? first_line : "") + lines);
    if (log.created()) close_own_directory(log_to_append(request.location));
    return kept;
}

std::optional<Record> open_record_for(const std::string& answer, const Path& location,
                                      const Moment& at) {
    const Records records = read_records(log_parts(location), at.day() - 1);
    const Record* open = last_open(records, *answered_kind(answer), at);
    return open == nullptr ? std::nullopt : std::optional(*open);
}

std::string lines_of(const std::vector<Draft>& drafts) {
    std::string lines;
    for (const Draft& draft : drafts) lines += draft.line() + "\n";
    return lines;
}

std::string length_between(const Moment& from, const Moment& to) {
    const Seconds seconds = std::max<Seconds>(0, to.seconds - from.seconds);
    return duration_text(seconds < 60 ? seconds : seconds / 60 * 60);
}

}  // namespace steady
