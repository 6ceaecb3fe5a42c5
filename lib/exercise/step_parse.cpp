#include "exercise/step_parse.h"

#include <fmt/format.h>

#include <algorithm>

namespace steady {

namespace {

using Texts = std::vector<std::string>;

constexpr Bounds breath{0, 60, true};  // seconds of one phase
constexpr Bounds full_breath{0, 60};   // a breath in or out, which is never left out
constexpr Bounds muscles{0, 60};       // seconds of one part
constexpr Bounds quiet{0, 3600};       // seconds of a wait
constexpr Bounds writing{0, 20};       // minutes; more than that is no longer a small dose

const Texts step_keys = {"say",      "ask",   "rate",  "breathe", "wait",    "tense",
                         "write",    "show",  "hint",  "field",   "count",   "choices",
                         "optional", "scale", "relax", "parts",   "reframe", "when"};

bool contains(const Texts& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// What steady-challenge asks for the moment only, and an exercise may put in words of its own.
const Texts asked_anyway = {"_heaviest", "_harm", "_by"};

/// The record's field that an answer goes to.
std::string read_field(const TableReader& step, std::string_view key) {
    static const Texts taken = {"time", "kind", "exercise", "duration", "finished", "box"};
    std::string field = step.text(key);
    if (field.empty()) return field;
    if (contains(asked_anyway, field)) return field;
    const bool begins = field.front() >= 'a' && field.front() <= 'z';
    if (!begins || !is_written_as(field, "_"))
        step.mistake(key, fmt::format("field `{}` is written with a-z, 0-9 and _, and begins "
                                      "with a letter",
                                      field));
    if (contains(taken, field))
        step.mistake(key, fmt::format("field `{}` is filled in by steady itself", field));
    return field;
}

/// `reframe = true` or `when = "accurate"`.
Part read_part(const TableReader& step) {
    const bool reframe = step.truth_or("reframe", false);
    if (!step.has("when")) return reframe ? Part::reframe : Part::always;
    if (reframe)
        step.mistake("when",
                     "what is said only of an accurate fear cannot put it in question; "
                     "leave out `reframe` or `when`");
    step.one_of("when", {"accurate"});
    return Part::accurate;
}

Step read_say(const TableReader& step) { return Say{step.text("say"), read_part(step)}; }

Step read_ask(const TableReader& step) {
    return Ask{step.text("ask"),
               read_field(step, "field"),
               step.whole_or("count", 1, {1, 20, true}),
               step.texts("choices"),
               step.truth_or("optional", true),
               read_part(step)};
}

Step read_rate(const TableReader& step) {
    std::string field = read_field(step, "field");
    const bool percent =
        step.has("scale") && step.one_of("scale", {"strength", "percent"}) == "percent";
    std::string text = step.text_or("rate", {});
    if (text.empty()) text = percent ? "How much do you believe it?" : "How strong is it now?";
    return Rate{text, field, percent ? Rate::Scale::percent : Rate::Scale::strength,
                read_part(step)};
}

Step read_breathe(const TableReader& step) {
    const TableReader pace = step.table("breathe");
    pace.allow({"in", "top_up", "hold", "out", "rest", "rounds"});
    return Breathe{.in = pace.number("in", full_breath),
                   .top_up = pace.number_or("top_up", 0, breath),
                   .hold = pace.number_or("hold", 0, breath),
                   .out = pace.number("out", full_breath),
                   .rest = pace.number_or("rest", 0, breath),
                   .rounds = pace.whole_or("rounds", 6, {1, 200, true})};
}

Step read_wait(const TableReader& step) {
    return Wait{step.text_or("say", {}), step.number("wait", quiet)};
}

Step read_tense(const TableReader& step) {
    Tense tense{step.number("tense", muscles), step.number_or("relax", 15, muscles),
                step.texts("parts")};
    if (tense.parts.empty())
        step.mistake(step.has("parts") ? "parts" : "tense",
                     "`tense` needs `parts`, a list such as [\"hands\", \"jaw\"]");
    return tense;
}

Step read_write(const TableReader& step) {
    return Write{step.text_or("say", {}), step.has("field") ? read_field(step, "field") : "note",
                 step.number("write", writing)};
}

Step read_show(const TableReader& step) {
    return Show{step.text_or("say", {}), read_field(step, "show")};
}

Step read_hints(const TableReader& step) {
    return Hints{step.text_or("hint", {}),
                 step.has("field") ? read_field(step, "field") : "distortion"};
}

struct Action {
    std::string name;
    Texts beside;  ///< the other keys that such a step may have
    Step (*read)(const TableReader&);
};

const std::vector<Action>& actions() {
    static const std::vector<Action> all = {
        {"ask", {"say", "field", "count", "choices", "optional", "reframe", "when"}, read_ask},
        {"rate", {"say", "field", "scale", "reframe", "when"}, read_rate},
        {"breathe", {"say"}, read_breathe},
        {"wait", {"say"}, read_wait},
        {"tense", {"say", "relax", "parts"}, read_tense},
        {"write", {"say", "field"}, read_write},
        {"show", {"say"}, read_show},
        {"hint", {"say", "field"}, read_hints},
        {"say", {"reframe", "when"}, read_say},
    };
    return all;
}

const Action* find_action(std::string_view name) {
    const auto found = std::find_if(actions().begin(), actions().end(),
                                    [&](const Action& action) { return action.name == name; });
    return found == actions().end() ? nullptr : &*found;
}

/// What the step does: the one action among its keys. `say` is one only when it stands alone.
const Action* action_of(const TableReader& step) {
    const Action* found = nullptr;
    for (const std::string& key : step.keys()) {
        const Action* action = find_action(key);
        if (!action || key == "say") continue;
        if (found)
            step.mistake(key, fmt::format("a step does one thing, and this one has `{}` already; "
                                          "begin another [[step]]",
                                          found->name));
        else
            found = action;
    }
    if (!found && step.has("say")) found = find_action("say");
    return found;
}

/// Those that are no step's, and a second action, have been told already.
void check_keys(const TableReader& step, const Action& action) {
    for (const std::string& key : step.keys()) {
        const bool told = !contains(step_keys, key) || find_action(key);
        if (!told && !contains(action.beside, key))
            step.mistake(key, fmt::format("`{}` does not go with `{}`", key, action.name));
    }
}

/// Steps of these kinds have room for the words beside them.
bool carries_words(const Step& step) {
    return std::holds_alternative<Wait>(step) || std::holds_alternative<Write>(step) ||
           std::holds_alternative<Show>(step);
}

}  // namespace

std::vector<Step> parse_step(const TableReader& table) {
    const bool all_known = table.allow(step_keys);
    const Action* action = action_of(table);
    if (!action) {
        if (all_known)
            table.mistake(
                "a step needs one of `say`, `ask`, `rate`, `breathe`, `wait`, `tense`, "
                "`write`, `show` and `hint`");
        return {};
    }
    check_keys(table, *action);
    std::vector<Step> steps = {action->read(table)};
    if (action->name != "say" && table.has("say") && !carries_words(steps.back()))
        steps.insert(steps.begin(), Say{table.text("say"), part_of(steps.back())});
    return steps;
}

}  // namespace steady
