#include <fmt/format.h>

#include "thought/challenge.h"

namespace steady {
namespace {

const std::string* find(const Answers& answers, const std::string& field) {
    const auto answer = answers.find(field);
    return answer == answers.end() ? nullptr : &answer->second;
}

int rated(const Answers& answers, const std::string& field) {
    const std::string* answer = find(answers, field);
    return answer == nullptr ? -1 : parse_whole(*answer, 0, 100).value_or(-1);
}

std::string change(const char* what, int before, int after) {
    if (before < 0 || after < 0 || before == after) return "";
    return fmt::format("{}: from {} to {}. ", what, before, after);
}

}  // namespace

std::string last_words(const Course& course) {
    const Answers& answers = course.answers;
    const std::string* conclusion = find(answers, "conclusion");
    const int before = rated(answers, "before"), after = rated(answers, "after");
    const std::string feeling = change("The feeling", before, after);
    if (course.suicidal)
        return "You do not have to carry this alone. steady-support has your people and numbers, "
               "now and at any hour. That is enough for now.";
    if (course.may_be_harmed)
        return "What you wrote down counts. steady-support lists people who know about this, and "
               "whatever you decide is yours to decide. That is enough for now.";
    if (conclusion != nullptr && *conclusion == "accurate")
        return feeling +
               "You looked at it, and you take it seriously. What it needs now is "
               "support and a next step, not another round. That is enough for now.";
    if (before >= 0 && after >= before && after > calm_strength)
        return "It did not ease this time. That happens. A walk, or someone kind, may do more now "
               "than another look. That is enough for now.";
    return change("The thought", rated(answers, "belief_before"), rated(answers, "belief_after")) +
           feeling + "That is enough for now.";
}

}  // namespace steady
