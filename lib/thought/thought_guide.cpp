#include "thought/thought_guide.h"

#include <algorithm>
#include <utility>

#include "text/text.h"

namespace steady {
namespace {

constexpr std::string_view between = "; ";

const std::string& value_of(const Answers& answers, const std::string& field) {
    static const std::string none;
    const auto answer = answers.find(field);
    return answer == answers.end() ? none : answer->second;
}

/// What several answers to one question are joined with.
std::vector<std::string> parts_of(const std::string& joined) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= joined.size();) {
        const std::size_t end = std::min(joined.find(between, begin), joined.size());
        parts.push_back(joined.substr(begin, end - begin));
        begin = end + between.size();
    }
    return parts;
}

std::vector<std::string> all_thoughts(const Answers& answers) {
    std::vector<std::string> all = {value_of(answers, "thought")};
    for (std::string& other : parts_of(value_of(answers, "others"))) all.push_back(other);
    return all;
}

/// Only writes down what is there, and questions nothing.
bool only_writes_down(const Step& step) {
    const auto field = answer_field(step);
    for (const char* plain : {"situation", "feeling", "before", "thought", "after"})
        if (field == plain) return true;
    return std::holds_alternative<Breathe>(step);
}

bool of_a_prediction(std::string_view field) {
    return field == "likelihood" || field == own::by || field == "by" || field == "sign";
}

/// "He makes me feel afraid" tells of a deed as much as of a feeling.
bool speaks_of_somebody(std::string_view answer) {
    for (const std::string_view word : words(answer)) {
        const auto letters = word.substr(0, word.find_first_not_of("abcdefghijklmnopqrstuvwxyz"));
        for (const char* other : {"he", "she", "they", "him", "her", "them", "his", "their",
                                  "someone", "somebody", "partner", "make", "makes", "made"})
            if (letters == other) return true;
    }
    return false;
}

/// Leaving a word out of this list only makes the care greater.
bool says_how_they_feel(const std::string& answer) {
    for (const char* no : {"no", "none", "n", "nothing", "neither", "nein", "nichts"})
        if (answer == no) return true;
    for (const char* more : {"both", "yes", "not", "unsure", "something they do"})
        if (answer.find(more) != answer.npos) return false;
    return answer.find("feel") != answer.npos && !speaks_of_somebody(answer);
}

/// A number that stands for nothing, a lone letter, a question.
bool is_unclear(const std::string& answer) {
    const auto letters = std::count_if(answer.begin(), answer.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || static_cast<unsigned char>(letter) >= 0x80;
    });
    return answer != "y" && (letters < 2 || answer.ends_with('?'));
}

/// There has to be a thought for it.
bool needs_thought(const Step& step) {
    const auto field = answer_field(step);
    return part_of(step) == Part::reframe || field == "others" || field == "belief_before" ||
           field == "evidence_for";
}

}  // namespace

ThoughtGuide::ThoughtGuide(Terminal& terminal, const Manner& manner, Distortions distortions,
                           std::vector<std::string> triggers)
    : terminal_(terminal),
      manner_(manner),
      distortions_(std::move(distortions)),
      triggers_(std::move(triggers)) {}

bool ThoughtGuide::is_for_now(Part part, const Answers& answers) const {
    if (part == Part::always) return true;
    const std::string& conclusion = value_of(answers, "conclusion");
    const bool harmed = may_be_harmed();
    if (part == Part::reframe) return !harmed && conclusion != "accurate";
    return conclusion == "accurate" || (harmed && conclusion != "balanced");
}

std::optional<Step> ThoughtGuide::look_at(const Step& step, const Answers& answers) const {
    if (suicidal() && !only_writes_down(step)) return std::nullopt;
    if (!is_for_now(part_of(step), answers)) return std::nullopt;
    if (needs_thought(step) && !answers.contains("thought")) return std::nullopt;
    const auto field = answer_field(step);
    const bool hangs_on_prediction = of_a_prediction(field);
    if (hangs_on_prediction && !answers.contains("prediction")) return std::nullopt;
    if ((field == "prediction" || hangs_on_prediction) && !is_for_now(Part::reframe, answers))
        return std::nullopt;
    const auto* ask = std::get_if<Ask>(&step);
    return ask == nullptr ? std::optional(step) : own_step(*ask, answers);
}

/// The questions whose words or choices depend on what was answered.
std::optional<Step> ThoughtGuide::own_step(Ask ask, const Answers& answers) const {
    if (ask.field == own::heaviest) {
        if (!answers.contains("thought") || !answers.contains("others")) return std::nullopt;
        ask.choices = all_thoughts(answers);
        ask.own_words = true;
    } else if (ask.field == own::habit_first || ask.field == own::habit_second) {
        ask.text = habit_question(answers, ask.field == own::habit_first ? 0 : 1);
        if (ask.text.empty() || manner_.answer("habit") != nullptr) return std::nullopt;
    } else if (ask.field == "conclusion" && may_be_harmed()) {
        std::erase_if(ask.choices,
                      [](const std::string& choice) { return choice.starts_with("balanced"); });
    } else if (ask.field == "trigger") {
        if (!answers.contains("plan")) return std::nullopt;
        ask.choices = triggers_;
    }
    const bool known = (ask.field == own::harm && heard_.violence()) ||
                       (ask.field == own::by && manner_.answer("by") != nullptr) ||
                       (ask.field == own::harm && !answers.contains("thought"));
    return known ? std::nullopt : std::optional<Step>(ask);
}

bool ThoughtGuide::take(const Step& step, Answers& answers) {
    const std::string field(answer_field(step));
    const std::string answer = value_of(answers, field);
    said_ = answers;
    if (!std::holds_alternative<Rate>(step)) hear(answer);
    if (field == "before") offer_breath(answer);
    if (field == "distortion") drop_what_hung_on_habit(answer, answers);
    return take_own(field, answers);
}

/// What was said of one habit goes with it, when another is picked.
void ThoughtGuide::drop_what_hung_on_habit(const std::string& picked, Answers& answers) {
    if (std::exchange(picked_, picked) == picked) return;
    for (const char* hung : {own::habit_first, own::habit_second, "habit"}) answers.erase(hung);
}

bool ThoughtGuide::take_own(const std::string& field, Answers& answers) {
    const std::string answer = value_of(answers, field);
    if (field == own::by) return read_day(answers);
    if (field == own::harm && !read_harm(answers)) return false;
    if (says_harm_) show({Concern::partner_violence});
    if (field == own::heaviest) put_first(answer, answers);
    if (field == own::habit_first || field == own::habit_second) {
        std::vector<std::string> said;
        for (std::size_t number : {0U, 1U}) {
            const auto& found =
                value_of(answers, number == 0 ? own::habit_first : own::habit_second);
            if (!found.empty()) said.push_back(habit_question(answers, number) + " " + found);
        }
        answers["habit"] = join(said, "; ");
        if (said.empty()) answers.erase("habit");
    }
    return true;
}

/// An answer that is unclear twice is taken with care, as one that is not sure.
bool ThoughtGuide::read_harm(Answers& answers) {
    const std::string answer = lower(trim(value_of(answers, own::harm)));
    says_harm_ = false;
    if (answer.empty() || says_how_they_feel(answer)) return true;
    if (is_unclear(answer) && !std::exchange(asked_again_, true)) {
        terminal_.say("1 or 2, or a word; not sure is fine too.");
        answers.erase(own::harm);
        return false;
    }
    says_harm_ = true;
    return true;
}

/// The thought that is looked at; those beside it are kept as well.
void ThoughtGuide::put_first(const std::string& heaviest, Answers& answers) {
    auto all = all_thoughts(answers);
    const auto place = std::find(all.begin(), all.end(), heaviest);
    if (heaviest.empty()) return;
    if (place != all.end()) all.erase(place);
    answers["thought"] = heaviest;
    answers["others"] = join(all, between);
}

bool ThoughtGuide::read_day(Answers& answers) {
    answers.erase("by");
    const std::string words = value_of(answers, own::by);
    if (words.empty()) return true;
    if (const auto day = coming_day(words, now().day())) {
        answers["by"] = day_name(*day);
        return true;
    }
    terminal_.say("A day to come: tomorrow, friday, 3 days, 2 weeks, or 2026-12-24.");
    answers.erase(own::by);
    return false;
}

}  // namespace steady
