#include "session.h"

#include <cmath>
#include <variant>

#include "error.h"
#include "kinds.h"
#include "text.h"

namespace steady {
namespace {

class Walk {
   public:
    Walk(const Exercise& exercise, Terminal* terminal, const Manner& manner)
        : exercise_(exercise), terminal_(terminal), manner_(manner) {}

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

   private:
    void check_answers() const;
    void walk_steps();
    const Kinds& kinds();
    bool question_follows() const;
    std::optional<Ending> keep(std::string_view field, const Answer& answer);
    std::optional<Ending> spend(const std::vector<Phase>& phases);

    const Exercise& exercise_;
    Terminal* terminal_;
    const Manner& manner_;
    std::optional<Kinds> kinds_;  ///< read when the first question needs it
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
        terminal_->keep_in_view("");
    }
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
    for (const Step& step : exercise_.steps) {
        result_.begun = true;
        if (const auto left = std::visit(*this, step)) {
            result_.ending = *left;
            return;
        }
        ++result_.steps_done;
    }
}

bool Walk::question_follows() const {
    const auto next = static_cast<std::size_t>(result_.steps_done) + 1;
    if (next >= exercise_.steps.size()) return false;
    const Step& step = exercise_.steps[next];
    return std::holds_alternative<Ask>(step) || std::holds_alternative<Rate>(step);
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
    if (terminal_ != nullptr) terminal_->blank();
    return keep(ask.field, ask_words(ask, kinds().type_of(ask.field), terminal_, manner_));
}

std::optional<Ending> Walk::operator()(const Rate& rate) {
    if (terminal_ != nullptr && !manner_.quick) terminal_->blank();
    return keep(rate.field, ask_rating(rate, terminal_, manner_));
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

std::optional<Ending> Walk::operator()(const Write&) {
    throw misuse(exercise_.id + " is timed writing", "steady-write leads it.");
}

std::optional<Ending> Walk::operator()(const Show& show) {
    if (terminal_ == nullptr) return std::nullopt;
    for (const Field& field : result_.fields) {
        if (field.key != show.field) continue;
        const std::string text = show.text.empty() ? field.value : show.text + " " + field.value;
        terminal_->keep_in_view(text);
        if (question_follows()) continue;  // which shows what is in view
        terminal_->blank();
        terminal_->say(text);
    }
    return std::nullopt;
}

// Half of a list of answers is kept too when the person leaves in the middle of it.
std::optional<Ending> Walk::keep(std::string_view field, const Answer& answer) {
    if (!answer.text.empty()) result_.fields.push_back({std::string(field), answer.text});
    return answer.left;
}

std::optional<Ending> Walk::spend(const std::vector<Phase>& phases) {
    if (terminal_ == nullptr) return std::nullopt;
    terminal_->blank();
    const auto key = pace(*terminal_, phases);
    return key ? ending_of(*key, manner_) : std::nullopt;
}

}  // namespace

SessionResult lead(const Exercise& exercise, Terminal* terminal, const Manner& manner) {
    return Walk(exercise, terminal, manner).go();
}

std::vector<Phase> phases_of(const Breathe& breathe) {
    const double before_top_up = breathe.top_up > 0 ? 0.75 : 1;
    const Phase round[] = {{"Breathe in", breathe.in, 0, before_top_up},
                           {"And a little more", breathe.top_up, before_top_up, 1},
                           {"Hold", breathe.hold, 1, 1},
                           {"Breathe out", breathe.out, 1, 0},
                           {"Rest", breathe.rest, 0, 0}};
    std::vector<Phase> phases;
    for (int number = 0; number < breathe.rounds; ++number) {
        for (const Phase& phase : round) {
            if (phase.seconds > 0) phases.push_back(phase);
        }
    }
    return phases;
}

std::vector<Phase> phases_of(const Tense& tense) {
    std::vector<Phase> phases;
    for (const std::string& part : tense.parts) {
        phases.push_back({"Tense: " + part, tense.tense, 0, 1});
        phases.push_back({"Let go", tense.relax, 1, 0});
    }
    return phases;
}

bool is_night(int hour) { return hour >= 22 || hour < 6; }

}  // namespace steady
