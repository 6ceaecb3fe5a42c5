#include "ground/grounding.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "exercise/sheet.h"
#include "ground/grounding_choice.h"
#include "ground/grounding_guide.h"
#include "log/book.h"
#include "text/text.h"

namespace steady {
namespace {

const Rate before_rate = {"How strong is it right now?", "before"};
const Rate after_rate = {"And how strong is it now?", "after"};

int strength_of(const Answer& answer) { return answer.text.empty() ? -1 : std::stoi(answer.text); }

/// A log that cannot be read must not stand between the person and their record.
bool alarm_is_open() {
    try {
        return spike_is_open(now());
    } catch (const Error&) {
        return false;
    }
}

class Visit {
   public:
    Visit(Terminal* terminal, Manner manner, const Moment& start)
        : terminal_(terminal), manner_(std::move(manner)), start_(start) {}

    Grounding go(const Exercises& exercises, Choice choice);

   private:
    Answer rate(const Rate& rate);
    Ending through(std::vector<const Exercise*> some, bool offer_first);
    std::optional<Ending> offer(const Exercise& exercise, bool ask, bool only_one);
    Ending lead_one(const Exercise& exercise);
    Record record_of(const Exercise& exercise, const SessionResult& result) const;
    Ending close();
    bool has_settled();

    Terminal* terminal_;
    Manner manner_;
    Moment start_;
    Answer before_;
    Grounding result_;
};

Grounding Visit::go(const Exercises& exercises, Choice choice) {
    try {
        before_ = rate(before_rate);
        choice.wish.strength = strength_of(before_);
        choice.wish.night = start_.is_night();
        result_.ending = before_.left ? *before_.left
                                      : through(candidates(exercises, choice), choice.id.empty());
    } catch (const Interrupted& interrupted) {
        result_.ending = ending_of(interrupted);
    }
    return std::move(result_);
}

// Before and after, there is no exercise to change from: `n` is only a word there.
Answer Visit::rate(const Rate& rate) {
    Manner manner = manner_;
    manner.another = false;
    return ask_rating(rate, terminal_, manner);
}

Ending Visit::through(std::vector<const Exercise*> some, bool offer_first) {
    if (terminal_ == nullptr || manner_.no_input) refuse_unasked(*some.front(), manner_);
    for (std::size_t i = 0; !some.empty(); ++i) {
        const Exercise& exercise = *some[i % some.size()];
        if (const auto left = offer(exercise, offer_first || i > 0, some.size() == 1)) {
            if (*left != Ending::another) return *left;
            continue;
        }
        const Ending ending = lead_one(exercise);
        if (ending != Ending::another) return ending;
        std::erase_if(some,
                      [this](const Exercise* other) { return !may_follow(*other, result_.heard); });
    }
    return Ending::left;
}

std::optional<Ending> Visit::offer(const Exercise& exercise, bool ask, bool only_one) {
    if (terminal_ == nullptr) return std::nullopt;
    terminal_->blank();
    terminal_->say(introduction(exercise, ask ? exercise.about : ""));
    if (!exercise.caution.empty()) terminal_->say(exercise.caution);
    if (!ask || manner_.no_input) {
        terminal_->say("Enter goes on, n is another exercise, q leaves; at every step.");
        if (!manner_.no_input) return std::nullopt;
        return let_read(exercise.title + " " + exercise.caution, 0, *terminal_, manner_);
    }
    const auto left = wait_for_enter("Enter begins, n for another, q leaves; at every step.",
                                     *terminal_, manner_);
    if (left == Ending::another && only_one) {
        terminal_->say("It is the only one that fits. steady-ground --list shows them all.");
    }
    return left;
}

// An exercise that was changed for another is kept only when something was done in it.
Ending Visit::lead_one(const Exercise& exercise) {
    GroundGuide guide(exercise, terminal_, manner_, result_.heard);
    guide.hear_given();
    SessionResult result = lead(exercise, terminal_, manner_, guide);
    if (guide.left() && result.ending == Ending::finished) result.ending = *guide.left();
    const bool keep = result.ending == Ending::another ? result.steps_done > 1 : result.begun;
    if (keep) result_.records.push_back(record_of(exercise, result));
    return result.ending == Ending::finished ? close() : result.ending;
}

Record Visit::record_of(const Exercise& exercise, const SessionResult& result) const {
    Record record{start_, "practice", {{"exercise", exercise.id}}};
    if (!before_.text.empty()) record.set("before", before_.text);
    if (result.duration > 0) record.set("duration", duration_text(result.duration));
    // Without a terminal nobody was led, so nothing is said of the end.
    const bool whole = result.ending == Ending::finished && !result.left_some_out;
    if (terminal_ != nullptr) record.set("finished", whole ? "yes" : "no");
    if (const auto* helped = manner_.answer("helped")) record.set("helped", *helped);
    for (const Field& field : result.fields) record.set(field.key, field.value);
    return record;
}

// The exercise is over by then: to skip the last question with `q` is no leaving.
Ending Visit::close() {
    if (terminal_ != nullptr) terminal_->blank();
    const Answer answer = rate(after_rate);
    const int after = strength_of(answer);
    if (after >= 0) {
        auto& fields = result_.records.back().fields;
        const auto place = fields.begin() + (before_.text.empty() ? 1 : 2);
        fields.insert(place, {"after", answer.text});
    }
    if (answer.left) return *answer.left == Ending::left ? Ending::finished : *answer.left;
    if (terminal_ != nullptr) {
        terminal_->say(closing_words(strength_of(before_), after));
    }
    if (after >= 0 && after <= calm_strength && alarm_is_open() && has_settled()) {
        result_.records.push_back({now(), "settled", {}});
    }
    return Ending::finished;
}

bool Visit::has_settled() {
    if (const auto* given = manner_.answer("settled")) return *given == "yes";
    if (terminal_ == nullptr || manner_.no_input) return false;
    return terminal_->key("Has it settled? [y/N]") == 'y';
}

}  // namespace

Grounding ground(const Exercises& exercises, const Choice& choice, Terminal* terminal,
                 const Manner& manner, const Moment& start) {
    check_answers(exercises, manner);
    candidates(exercises, choice);
    Manner with_another = manner;
    with_another.another = true;
    return Visit(terminal, with_another, start).go(exercises, choice);
}

std::string closing_words(int before, int after) {
    if (before < 0 || after < 0) return "That is enough for now.";
    if (after < before) return fmt::format("From {} to {}. You did that.", before, after);
    if (before <= calm_strength && after == before) {
        return fmt::format("Still at {}. Practice in calm times is worth a lot.", after);
    }
    return "It did not ease this time. That happens. Three ways on:\n"
           "  Look outward: name what you can see, slowly, one thing after the other.\n"
           "  A walk: ten minutes, wherever your feet go.\n"
           "  A person: someone kind, or a helpline (steady-support, findahelpline.com).";
}

}  // namespace steady
