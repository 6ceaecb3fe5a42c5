#include "log/log_plan.h"

#include <fmt/format.h>

#include <algorithm>

#include "log/log_talk.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int peak = 7;
constexpr int often = 3;

/// Without the words that the sentence has itself.
std::string without(std::string text, const std::vector<std::string>& beginnings) {
    for (const std::string& beginning : beginnings)
        if (lower(text).starts_with(beginning)) text = trim(text.substr(beginning.size()));
    return text;
}

/// `I put it away` is a sentence as it is.
bool says_who(const std::string& action) {
    const std::string typed = lower(action);
    return typed.starts_with("i ") || typed.starts_with("i'") || typed.starts_with("i’");
}

std::string strength_of(const Record& record) {
    const std::string* strength = record.find("intensity");
    return strength == nullptr ? "" : *strength;
}

Answer ask_text(Terminal& terminal, const std::string& question, const FieldType& type) {
    Ask ask;
    ask.text = question;
    ask.field = "note";
    ask.optional = true;
    return ask_words(ask, type, &terminal, {});
}

Answer ask_trigger(Terminal& terminal, const Kinds& kinds, const std::vector<Path>& log) {
    Ask ask;
    ask.text = "Which alarm is it for?";
    ask.field = "trigger";
    ask.choices = suggestions("trigger", kinds.type_of("trigger"), log);
    return ask_words(ask, kinds.type_of("trigger"), &terminal, {});
}

void show_earlier(Terminal& terminal, const std::vector<Path>& log, const std::string& trigger) {
    const Records plans = read_records_with(log, "kind=plan");
    if (const std::string* plan = plan_for(plans, trigger))
        terminal.say("So far: " + *plan + "\nA new one takes its place.");
}

}  // namespace

std::optional<Ending> ask_plan(Terminal& terminal, const Kinds& kinds, const std::vector<Path>& log,
                               Record& plan) {
    terminal.say("One small thing to do, decided now, while it is calm. Enter or q leaves.");
    if (plan.find("trigger") == nullptr) {
        const Answer trigger = ask_trigger(terminal, kinds, log);
        if (trigger.left || trigger.text.empty()) return trigger.left.value_or(Ending::left);
        plan.set("trigger", trigger.text);
    }
    const std::string trigger = *plan.find("trigger");
    show_earlier(terminal, log, trigger);
    const FieldType& text = kinds.type_of("note");
    terminal.say("The more exactly you know the moment, the more surely the plan comes to mind.");
    const Answer moment = ask_text(
        terminal, fmt::format("If ... (what you see or feel first; Enter: {})", trigger), text);
    if (!moment.text.empty()) plan.set("note", plan_words(moment.text, ""));
    if (moment.left) return moment.left;
    const Answer action =
        ask_text(terminal, "... then I will (one thing, small enough for a shaken moment)", text);
    if (!action.text.empty()) plan.set("note", plan_words(moment.text, action.text));
    if (action.text.empty()) return action.left.value_or(Ending::left);
    return action.left;
}

std::string plan_words(const std::string& moment, const std::string& action) {
    const std::string typed(trim(action));
    if (lower(typed).starts_with("if ")) return typed;
    const std::string cue = without(std::string(trim(moment)), {"if ", "when "});
    const std::string then = without(typed, {"...", "…", "then ", "i will ", "i'll ", "i’ll ",
                                             "i am going to ", "i'm going to ", "i’m going to "});
    if (then.empty()) return "If " + cue + ", then ...";
    return (cue.empty() ? "then " : "If " + cue + ", then ") + (says_who(then) ? "" : "I will ") +
           then;
}

std::string plan_offer(const Record& spike, const Records& records) {
    const std::string* trigger = spike.find("trigger");
    if (trigger == nullptr || parse_whole(strength_of(spike), peak, 10)) return "";
    if (plan_for(records, *trigger) != nullptr) return "";
    const auto times = std::ranges::count_if(records, [&](const Record& record) {
        const std::string* other = record.find("trigger");
        return record.kind == "spike" && other != nullptr && *other == *trigger;
    });
    if (times == 0 || times % often != 0) return "";
    return fmt::format("{} has come up a few times. A small plan for it: steady-log plan",
                       *trigger);
}

}  // namespace steady
