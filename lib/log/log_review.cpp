#include "log/log_review.h"

namespace steady {
namespace {

struct Area {
    const char* field;
    const char* question;
};
constexpr Area areas[] = {
    {"responding", "Meeting stress in my own way, before it carried me off?"},
    {"connecting", "Being close, with others too?"},
    {"expressing", "Saying what I feel and need?"},
    {"trusting", "Trusting what I sense myself?"},
    {"selfcare", "Looking after myself?"},
};

std::optional<Ending> rate(Terminal& terminal, const Area& area, Record& review) {
    Rate question;
    question.text = area.question;
    question.field = area.field;
    const Answer answer = ask_rating(question, &terminal, {});
    if (!answer.text.empty()) review.set(area.field, answer.text);
    return answer.left;
}

}  // namespace

std::optional<Ending> ask_review(Terminal& terminal, const Kinds& kinds, Record& review) {
    terminal.say(
        "This week, 0 to 10: 0 hardly, 10 as I would like it. Enter passes one over, q leaves.");
    for (const Area& area : areas)
        if (const auto left = rate(terminal, area, review)) return left;
    Ask ask;
    ask.text = "A line about the week, if you like.";
    ask.field = "note";
    ask.optional = true;
    const Answer answer = ask_words(ask, kinds.type_of("note"), &terminal, {});
    if (!answer.text.empty()) review.set("note", answer.text);
    return answer.left;
}

}  // namespace steady
