#include "ground/grounding_guide.h"

#include <algorithm>

namespace steady {
namespace {

/// It looks at no thought, and at nobody else.
bool is_of_the_body(const Exercise& exercise) {
    const auto has = [&](const char* tag) { return exercise.has_tag(tag); };
    return (has("breath") || has("body") || has("senses") || has("outward")) &&
           !(has("words") || has("together"));
}

/// It comes without words; a wait has some, and they may be a picture for a thought.
bool is_quiet(const Step& step) {
    return std::holds_alternative<Breathe>(step) || std::holds_alternative<Tense>(step);
}

}  // namespace

bool may_follow(const Exercise& exercise, const Heard& heard) {
    if (heard.suicidal()) return is_of_the_body(exercise);
    return !heard.violence() || !exercise.has_tag("together");
}

std::optional<Step> GroundGuide::look_at(const Step& step, const Answers&) const {
    const bool wanted = rest_ == Rest::all || (rest_ == Rest::quiet && is_quiet(step)) ||
                        manner_.answer(answer_field(step)) != nullptr;
    return wanted ? std::optional(step) : std::nullopt;
}

bool GroundGuide::take(const Step& step, Answers& answers) {
    const auto answer = answers.find(std::string(answer_field(step)));
    if (answer != answers.end()) hear(answer->second);
    return true;
}

bool GroundGuide::is_enough(std::string_view answer) const { return check_words(answer).panel(); }

void GroundGuide::hear_given() {
    for (const Step& step : exercise_.steps)
        if (const std::string* given = manner_.answer(answer_field(step))) hear(*given);
}

void GroundGuide::hear(std::string_view words) {
    const Heard heard = check_words(words);
    const Heard fresh = heard.beyond(heard_);
    heard_.add(heard);
    if (terminal_ == nullptr) return;
    if (fresh.panel()) pause_at_panel(fresh);
    if (fresh.footer) terminal_->say(footer_line());
}

void GroundGuide::pause_at_panel(const Heard& fresh) {
    if (!is_of_the_body(exercise_)) rest_ = std::max(rest_, Rest::quiet);
    terminal_->blank();
    show_panel(*terminal_, fresh);
    terminal_->blank();
    if (manner_.no_input) return;
    if (fresh.suicidal()) terminal_->say(not_questioned);
    if (fresh.violence() && !fresh.suicidal())
        terminal_->say("A fear can be accurate. Nothing here will argue with yours.");
    const char key = offer_outward(*terminal_);
    left_ = ending_of(key, manner_);
    if (key == 'g' || left_) rest_ = Rest::none;
}

}  // namespace steady
