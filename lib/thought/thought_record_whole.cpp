#include <algorithm>
#include <utility>

#include "thought/thought_record.h"

namespace steady {
namespace {

using Steps = std::vector<Step>;

bool asks_for(const Steps& steps, std::string_view field) {
    return std::any_of(steps.begin(), steps.end(),
                       [&](const Step& step) { return answer_field(step) == field; });
}

Ask which_weighs_most() {
    return {"Which of them weighs most right now? We look at that one.", own::heaviest};
}

Ask about_them() {
    Ask ask;
    ask.text =
        "One question before we go on; its answer is kept nowhere. Is this about how you feel, or "
        "about something the other person does that frightens, hurts or controls you?";
    ask.field = own::harm;
    ask.choices = {how_i_feel, "something they do"};
    return ask;
}

Ask where_it_leaves() {
    Ask ask;
    ask.text = "Where does that leave you?";
    ask.field = "conclusion";
    ask.choices = {"accurate: the thought fits the facts, and needs an answer in life",
                   "balanced: there is a fairer way to put it", "unsure: it can stay open for now"};
    return ask;
}

/// What comes right after a step.
Steps companions(const Step& step, const Steps& all) {
    const auto field = answer_field(step);
    Steps after;
    const auto add = [&](Step companion) {
        if (!asks_for(all, answer_field(companion))) after.push_back(std::move(companion));
    };
    if (field == "others") add(which_weighs_most());
    if (std::holds_alternative<Hints>(step)) {
        for (const char* habit : {own::habit_first, own::habit_second})
            add(Ask{"", habit, 1, {}, true, Part::reframe});
    }
    if (field == "plan")
        add(Ask{"Which alarm is it for? When you note that one again, the plan is shown.",
                "trigger"});
    if (field == "prediction") {
        add(Rate{"How likely does that feel?", "likelihood", Rate::Scale::percent});
        if (!asks_for(all, "by"))
            add(Ask{"By when will it have shown? Friday, 3 days, 2 weeks; Enter is tomorrow.",
                    own::by});
        add(Ask{"How will you know, without checking on them?", "sign"});
    }
    return after;
}

/// It comes after all that bears on it, and before what depends on it.
Steps::iterator place_of_conclusion(Steps& steps) {
    return std::find_if(steps.begin(), steps.end(), [](const Step& step) {
        const auto field = answer_field(step);
        return part_of(step) == Part::accurate || field == "plan" || field == "prediction";
    });
}

}  // namespace

Exercise whole_record(Exercise exercise) {
    Steps steps;
    bool asked_of_harm = asks_for(exercise.steps, own::harm);
    for (const Step& step : exercise.steps) {
        if (part_of(step) == Part::reframe && !std::exchange(asked_of_harm, true))
            steps.push_back(about_them());
        steps.push_back(step);
        for (Step& companion : companions(step, exercise.steps))
            steps.push_back(std::move(companion));
    }
    if (!asks_for(steps, "conclusion")) steps.insert(place_of_conclusion(steps), where_it_leaves());
    exercise.steps = std::move(steps);
    return exercise;
}

}  // namespace steady
