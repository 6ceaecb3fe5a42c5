#include "exercise/session.h"

#include <cmath>
#include <functional>
#include <variant>

#include "base/error.h"
#include "record/kinds.h"
#include "text/text.h"

namespace steady {
namespace {

class Walk {
   public:
    Walk(const Exercise& exercise, Terminal* terminal, const Manner& manner, Guide& guide)
        : exercise_(exercise), terminal_(terminal), manner_(manner), guide_(guide) {}

    SessionResult go();

    // Each step is led by one of these; how the person left, if they did.
    std::optional<Ending> operator()(const Say& say);
    std::optional<Ending> operator()(const Ask& ask);
    std::optional<Ending> operator()(const Rate& rate);
    std::optional<Ending> operator()(const Breathe& breathe);
    std::optional<Ending> operator()(const Wait& wait);
    std::optional<Ending> operator()(const Tense& tense);
    std::optional<Ending> operator()(const Write& write);
    std::optional<Ending> operator()(const Show& show);
    std::optional<Ending> operator()(const Hints& hints);

   private:
    using Put = std::function<Answer(const std::string& earlier)>;

    void check_answers() const;
    void walk_steps();
    void go_back();
    const Kinds& kinds();
    bool question_follows() const;
    std::optional<Ending> question(const Step& step, const Put& put);
    void show_view();
    std::optional<Ending> spend(const std::vector<Phase>& phases);
    void collect_fields();

    const Exercise& exercise_;
    Terminal* terminal_;
    const Manner& manner_;
    Guide& guide_;
    std::optional<Kinds> kinds_;  ///< read when the first question needs it
    std::size_t place_ = 0;
    std::vector<std::size_t> asked_;  ///< places of the questions put so far, to go back to
    Answers answers_;
    std::string in_view_;
    SessionResult result_;
};

SessionResult Walk::go() {
    check_answers();
    const auto start = terminal_ ? terminal_->time() : Terminal::Clock::time_point();
    try {
        walk_steps();
    } catch (const Interrupted& interrupted) {
        result_.ending = ending_of(interrupted);
    }
    if (terminal_) {
        result_.duration =
            std::chrono::round<std::chrono::seconds>(terminal_->time() - start).count();
    }
    result_.steps_done = static_cast<int>(place_);
    collect_fields();
    return std::move(result_);
}

// Before anything is shown: a slip in an option must not cost an exercise.
void Walk::check_answers() const {
    for (const Step& step : exercise_.steps) {
        if (const auto* rate = std::get_if<Rate>(&step)) check_rating(*rate, manner_);
    }
}

const Kinds& Walk::kinds() {
    std::vector<std::string> complaints;  // steady-log tells them
    if (!kinds_) kinds_ = load_kinds(complaints);
    return *kinds_;
}

void Walk::walk_steps() {
    while (place_ < exercise_.steps.size()) {
        if (const auto step = guide_.look_at(exercise_.steps[place_], answers_)) {
            result_.begun = true;
            const auto left = std::visit(*this, *step);
            if (left == Ending::back) {
                go_back();
                continue;
            }
            if (left) {
                result_.ending = *left;
                return;
            }
        } else {
            result_.left_some_out = true;
        }
        ++place_;
    }
}

void Walk::go_back() {
    if (asked_.empty()) {
        terminal_->say("This is where it begins.");
        return;
    }
    place_ = asked_.back();
    asked_.pop_back();
}

bool Walk::question_follows() const {
    for (std::size_t next = place_ + 1; next < exercise_.steps.size(); ++next) {
        const auto step = guide_.look_at(exercise_.steps[next], answers_);
        if (step) return is_question(*step);
    }
    return false;
}

std::optional<Ending> Walk::operator()(const Say& say) {
    if (terminal_ == nullptr) return std::nullopt;
    terminal_->blank();
    terminal_->say(say.text);
    // A question waits for the person by itself.
    if (question_follows() && !manner_.no_input) return std::nullopt;
    return let_read(say.text, 0, *terminal_, manner_);
}

std::optional<Ending> Walk::operator()(const Ask& ask) {
    return question(ask, [&](const std::string& earlier) {
        return ask_words(ask, kinds().type_of(ask.field), terminal_, manner_, earlier,
                         [this](std::string_view answer) { return guide_.is_enough(answer); });
    });
}

std::optional<Ending> Walk::operator()(const Rate& rate) {
    return question(rate, [&](const std::string& earlier) {
        return ask_rating(rate, terminal_, manner_, earlier);
    });
}

std::optional<Ending> Walk::operator()(const Hints& hints) {
    return question(hints, [&](const std::string& earlier) {
        if (const auto* given = manner_.answer(hints.field)) return Answer{*given, {}};
        return guide_.lead_hints(hints, answers_, earlier);
    });
}

std::optional<Ending> Walk::operator()(const Breathe& breathe) { return spend(phases_of(breathe)); }

std::optional<Ending> Walk::operator()(const Tense& tense) { return spend(phases_of(tense)); }

std::optional<Ending> Walk::operator()(const Wait& wait) {
    if (terminal_ != nullptr && !wait.text.empty()) {
        terminal_->blank();
        terminal_->say(wait.text);
    }
    return spend({{"", wait.seconds, 0, 1}});
}

std::optional<Ending> Walk::operator()(const Write& write) {
    const Answer page = guide_.lead_writing(write);
    if (page.text.empty()) return page.left;
    std::string& pages = answers_[write.field];
    pages += (pages.empty() ? "" : "\n\n") + page.text;
    return page.left;
}

std::optional<Ending> Walk::operator()(const Show& show) {
    const auto answer = answers_.find(show.field);
    if (terminal_ == nullptr || answer == answers_.end()) return std::nullopt;
    std::string words = answer->second;
    for (const Step& step : exercise_.steps)
        if (const auto* ask = std::get_if<Ask>(&step); ask != nullptr && ask->field == show.field)
            words = as_shown(words, *ask);
    in_view_ = show.text.empty() ? words : show.text + " " + words;
    if (!question_follows()) show_view();  // a question shows what is in view
    return std::nullopt;
}

/// Put a question until the guide is content. Half of a list of answers is kept too when the person
/// leaves in the middle of it.
std::optional<Ending> Walk::question(const Step& step, const Put& put) {
    const std::string field(answer_field(step));
    const bool in_person = terminal_ != nullptr && manner_.answer(field) == nullptr;
    do {
        if (in_person && !(manner_.quick && std::holds_alternative<Rate>(step))) show_view();
        const auto earlier = answers_.find(field);
        const Answer answer = put(earlier == answers_.end() ? "" : earlier->second);
        if (!answer.text.empty()) answers_[field] = answer.text;
        if (answer.left == Ending::hung_up && !answer.text.empty()) guide_.take(step, answers_);
        if (answer.left) return answer.left;
        if (answer.text.empty()) answers_.erase(field);
    } while (!guide_.take(step, answers_));
    if (in_person) asked_.push_back(place_);
    return std::nullopt;
}

void Walk::show_view() {
    terminal_->blank();
    if (!in_view_.empty()) terminal_->say(in_view_);
}

std::optional<Ending> Walk::spend(const std::vector<Phase>& phases) {
    if (terminal_ == nullptr) return std::nullopt;
    terminal_->blank();
    const auto key = pace(*terminal_, phases);
    return key ? ending_of(*key, manner_) : std::nullopt;
}

void Walk::collect_fields() {
    const auto take = [this](const std::string& field) {
        const auto answer = answers_.find(field);
        if (answer == answers_.end()) return;
        if (!field.starts_with('_')) result_.fields.push_back({field, answer->second});
        answers_.erase(answer);
    };
    for (const Step& step : exercise_.steps) take(std::string(answer_field(step)));
    while (!answers_.empty()) take(answers_.begin()->first);  // those that the guide put in
}

}  // namespace

std::optional<Step> Guide::look_at(const Step& step, const Answers&) const { return step; }

bool Guide::take(const Step&, Answers&) { return true; }

bool Guide::is_enough(std::string_view) const { return false; }

Answer Guide::lead_writing(const Write&) {
    throw misuse("this is timed writing", "steady-write leads it.");
}

Answer Guide::lead_hints(const Hints&, const Answers&, const std::string&) { return {}; }

SessionResult lead(const Exercise& exercise, Terminal* terminal, const Manner& manner) {
    Guide guide;
    return lead(exercise, terminal, manner, guide);
}

SessionResult lead(const Exercise& exercise, Terminal* terminal, const Manner& manner,
                   Guide& guide) {
    return Walk(exercise, terminal, manner, guide).go();
}

}  // namespace steady
