#include "thought/challenge.h"

#include <algorithm>

#include "base/config.h"
#include "base/error.h"
#include "exercise/sheet.h"
#include "log/book.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t many_in_a_day = 3;
constexpr std::size_t most_triggers = 6;

constexpr const char* manners = "Enter skips, b goes back, q leaves; what is there is kept.";
constexpr const char* enough_today =
    "Some thoughts were looked at in the last day, and one more look seldom brings more calm. A "
    "walk, or steady-ground urge-surfing, may do more for you now; this one is here all the same.";

/// A log that cannot be read must not stand between the person and their record.
template <typename Look>
auto from_log(Look look) -> decltype(look()) {
    try {
        return look();
    } catch (const Error&) {
        return {};
    }
}

bool is_recent(const Record& record, std::string_view kind, const Moment& start) {
    return record.kind == kind && record.time <= start &&
           start.seconds - record.time.seconds < a_day;
}

Records of_late(const Moment& start) {
    return from_log([&] { return read_records(log_parts(log_location()), start.day() - 1); });
}

bool had_many(const Records& records, const Moment& start) {
    const auto count = std::count_if(records.begin(), records.end(), [&](const Record& record) {
        return is_recent(record, "thought", start);
    });
    return static_cast<std::size_t>(count) >= many_in_a_day;
}

void add_once(std::vector<std::string>& list, const std::string& word) {
    const bool there = std::find(list.begin(), list.end(), word) != list.end();
    if (!there && list.size() < most_triggers) list.push_back(word);
}

/// That of the last alarm, the person's own, and the usual ones.
std::vector<std::string> triggers_to_offer(const Records& recent, const Kinds& kinds,
                                           const Moment& start) {
    std::vector<std::string> triggers;
    for (auto record = recent.rbegin(); record != recent.rend() && triggers.empty(); ++record) {
        const std::string* trigger = record->find("trigger");
        if (trigger != nullptr && is_recent(*record, "spike", start)) add_once(triggers, *trigger);
    }
    const auto own =
        from_log([] { return past_words(log_parts(log_location()), "trigger", most_triggers); });
    for (const std::string& word : own) add_once(triggers, word);
    for (const std::string& word : kinds.type_of("trigger").suggest) add_once(triggers, word);
    return triggers;
}

Distortions known_habits() {
    std::vector<std::string> complaints;  // steady-challenge tells them
    return load_distortions(complaints);
}

class Visit {
   public:
    Visit(const Exercise& exercise, Terminal& terminal, Manner manner, const Kinds& kinds,
          const Moment& start)
        : exercise_(whole_record(exercise)),
          terminal_(terminal),
          manner_(std::move(manner)),
          kinds_(kinds),
          start_(start),
          recent_(of_late(start)),
          guide_(terminal, manner_, known_habits(), triggers_to_offer(recent_, kinds, start)) {}

    Challenge go();

   private:
    void open();
    void walk();
    void close();
    void take_what_was_said();
    bool went_through(const SessionResult& result) const;

    Exercise exercise_;
    Terminal& terminal_;
    Manner manner_;
    const Kinds& kinds_;
    Moment start_;
    Records recent_;
    ThoughtGuide guide_;
    Course course_;
    bool finished_ = false;
    Challenge result_;
};

Challenge Visit::go() {
    course_.answers = manner_.answers;
    try {
        open();
        walk();
        if (result_.ending == Ending::finished) close();
    } catch (const Interrupted& interrupted) {
        result_.ending = ending_of(interrupted);
    } catch (...) {
        result_.failure = std::current_exception();
        take_what_was_said();
    }
    if (guide_.suicidal() || guide_.may_be_harmed()) leave_fear_alone(course_.answers);
    const auto records =
        records_of(course_.answers, kinds_, start_, finished_ && !guide_.suicidal() ? "yes" : "no");
    result_.records.insert(result_.records.begin(), records.begin(), records.end());
    result_.showed_panel = guide_.showed_panel();
    return std::move(result_);
}

void Visit::open() {
    if (had_many(recent_, start_)) {
        terminal_.say(enough_today);
        terminal_.blank();
    }
    terminal_.say(introduction(exercise_, ""));
    if (!exercise_.caution.empty()) terminal_.say(exercise_.caution);
    terminal_.say(manners);
    for (const auto& [field, answer] : manner_.answers) guide_.hear(answer);
}

void Visit::walk() {
    const SessionResult result = lead(exercise_, &terminal_, manner_, guide_);
    for (const Field& field : result.fields) course_.answers[field.key] = field.value;
    course_.suicidal = guide_.suicidal();
    course_.may_be_harmed = guide_.may_be_harmed();
    finished_ = went_through(result);
    result_.ending = result.ending;
}

/// Nothing that was typed is lost with a fault.
void Visit::take_what_was_said() {
    for (const auto& [field, answer] : guide_.said())
        if (!field.starts_with('_')) course_.answers[field] = answer;
}

/// Where it left the person is asked last; what comes after that may be left.
bool Visit::went_through(const SessionResult& result) const {
    if (result.ending == Ending::finished) return true;
    const auto& steps = exercise_.steps;
    const auto last = std::find_if(steps.begin(), steps.end(), [](const Step& step) {
        return answer_field(step) == "conclusion";
    });
    return result.steps_done > last - steps.begin();
}

void Visit::close() {
    terminal_.blank();
    terminal_.say(last_words(course_));
    const auto after = course_.answers.find("after");
    if (after == course_.answers.end() || !parse_whole(after->second, 0, calm_strength)) return;
    if (!from_log([this] { return spike_is_open(start_); })) return;
    if (terminal_.key("Has it settled? [y/N]") == 'y')
        result_.records.push_back({now(), "settled", {}});
}

}  // namespace

Challenge lead_thought(const Exercise& exercise, Terminal& terminal, const Manner& manner,
                       const Kinds& kinds, const Moment& start) {
    Manner with_back = manner;
    with_back.back = true;
    return Visit(exercise, terminal, with_back, kinds, start).go();
}

}  // namespace steady
