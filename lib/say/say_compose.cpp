// A message from the questions of a form: part of say_talk.h.

#include "exercise/exercise.h"
#include "say/say_talk.h"
#include "text/text.h"

namespace steady {
namespace {

/// Its questions as steps that `lead` walks through.
Exercise exercise_of(const SayForm& form) {
    Exercise exercise;
    exercise.id = form.id;
    exercise.title = form.title;
    exercise.tool = "say";
    for (const SayStep& step : form.steps) {
        Ask ask;
        ask.text = step.ask;
        if (!step.example.empty()) {
            exercise.steps.push_back(Say{step.ask});
            ask.text = "(" + step.example + ")";
        }
        ask.field = step.field;
        exercise.steps.push_back(ask);
    }
    return exercise;
}

/// Hears every answer, and asks nothing more once better wording is not what is needed.
class SayGuide final : public Guide {
   public:
    explicit SayGuide(std::function<bool(std::string_view)> hear) : hear_(std::move(hear)) {}

    std::optional<Step> look_at(const Step& step, const Answers&) const override {
        return stopped_ ? std::nullopt : std::optional(step);
    }

    bool take(const Step& step, Answers& answers) override {
        const auto answer = answers.find(std::string(answer_field(step)));
        if (answer != answers.end() && !hear_(answer->second)) stopped_ = true;
        return true;
    }

   private:
    std::function<bool(std::string_view)> hear_;
    bool stopped_ = false;
};

}  // namespace

void SayTalk::compose(const SayForm& form) {
    terminal_->blank();
    terminal_->say(form.title + ". " + form.about);
    terminal_->say("Enter skips, b goes back, q leaves.");
    Manner manner = manner_;
    manner.back = true;
    SayGuide guide([this](std::string_view words) { return hear(words); });
    const SessionResult result = lead(exercise_of(form), terminal_.get(), manner, guide);
    std::map<std::string, std::string> answers;
    for (const Field& field : result.fields) answers[field.key] = field.value;
    end_.message =
        may_be_worded(end_.heard) ? message_of(form, answers) : bare_answers(form, answers);
    end_.ending = result.ending;
    if (!may_be_worded(end_.heard) && !end_.message.empty()) show_message();
}

}  // namespace steady
