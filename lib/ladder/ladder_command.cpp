#include "ladder/ladder_command.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

#include "base/config.h"
#include "cli/cli_care.h"
#include "ground/ground_command.h"
#include "ladder/ladder_build.h"
#include "ladder/ladder_offer.h"
#include "ladder/ladder_open.h"
#include "ladder/ladder_talk.h"
#include "log/book.h"
#include "terminal/look.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr int widest_list = 72;

Ladder ladder_with_steps() {
    Ladder ladder = load_ladder();
    if (ladder.empty())
        throw Error("there is no ladder yet", "steady-ladder --new builds one, in a few minutes.");
    return ladder;
}

Records past_steps() {
    Records records = read_records_with(log_parts(log_location()), "exposure");
    std::erase_if(records, [](const Record& record) { return record.kind != "exposure"; });
    return records;
}

/// The panel for words given beforehand, where there is no terminal to show it on.
void warn_of(const Heard& heard) {
    if (heard.panel()) warn(panel(heard, load_support()));
    if (heard.footer) warn(footer_line());
}

Agreed as_agreed(const Climb& climbed, const LadderOptions& options, Terminal* terminal,
                 const Kinds& kinds) {
    const bool cut = was_cut_short(climbed.ending);
    if (!climbed.record) return {};
    if (!climbed.heard.panel()) return {{*climbed.record}, Keeping::all, cut};
    if (terminal != nullptr && !cut) terminal->blank();
    return agree_on({*climbed.record}, !cut, options.session, terminal, kinds);
}

void hand_over(const Climb& climbed, const LadderOptions& options, Terminal* terminal,
               const Kinds& kinds) {
    const Agreed agreed = as_agreed(climbed, options, terminal, kinds);
    if (terminal == nullptr) warn_of(climbed.heard);
    hand_on(agreed.records, options.session, terminal, agreed.asked);
    if (agreed.cut) throw Interrupted(*agreed.cut);
}

void leave_open(const Climb& climbed, const LadderOptions& options, Terminal* terminal,
                const Kinds& kinds) {
    const Agreed agreed = as_agreed(climbed, options, terminal, kinds);
    if (agreed.cut) {
        hand_on(agreed.records, options.session, terminal, true);
        throw Interrupted(*agreed.cut);
    }
    if (agreed.records.empty()) return;
    keep_open_step(agreed.records.front());
    const char* words = "Go well. When you are back: steady-ladder --done";
    terminal != nullptr ? terminal->say(words) : warn(words);
}

/// At 8 or more; the strength is known.
Exit ground_instead(int strength, const LadderOptions& options, Terminal& terminal,
                    const Moment& start) {
    terminal.blank();
    terminal.say("That is strong. A step can wait; it loses nothing by it.");
    Manner manner = options.session.manner();
    manner.answers = {{"before", std::to_string(strength)}};
    if (!manner.no_input &&
        wait_for_enter("Enter: something that settles, for a minute or two. q leaves", terminal,
                       manner))
        return Exit::done;
    const auto grounded = ground(load_exercises("ground"), {}, &terminal, manner, start);
    return keep_grounding(grounded, options.session, &terminal);
}

/// What only the other half of a step asks for would be passed over.
void refuse_other_half(const LadderOptions& options, const Manner& manner) {
    if (options.start)
        for (const char* field : {"duration", "peak", "after", "came_true", "safety", "learned"})
            if (manner.answer(field) != nullptr)
                throw misuse(std::string(field) + ": that is told afterwards",
                             "steady-ladder --done asks for it.");
    if (options.done)
        for (const char* field : {"before", "prediction", "likelihood", "sign", "planned"})
            if (manner.answer(field) != nullptr)
                throw misuse(std::string(field) + ": that was told when the step began",
                             "Without it, it goes.");
}

Exit tell_the_rest(const LadderOptions& options, Terminal* terminal, const Record& open) {
    const Manner manner = options.session.manner();
    refuse_other_half(options, manner);
    const Kinds kinds = load_kinds_with_warnings();
    const Ladder ladder = load_ladder();
    const Climb climbed = come_back({ladder, {}, kinds, terminal, manner, now()}, open);
    if (!climbed.record && terminal != nullptr) terminal->say("It stays open.");
    try {
        hand_over(climbed, options, terminal, kinds);
    } catch (const Interrupted&) {  // it was handed on all the same
        if (climbed.record) remove_open_step();
        throw;
    }
    if (climbed.record) remove_open_step();
    return was_cut_short(climbed.ending) ? Exit::interrupted : Exit::done;
}

/// A step is open: how did it go, or let it be? Nothing: it stays open.
std::optional<Exit> settle_open(const LadderOptions& options, Terminal* terminal,
                                const Record& open) {
    const std::string* step = open.find("step");
    const std::string name = step == nullptr ? "a small step" : *step;
    if (terminal == nullptr || options.session.no_input)
        throw misuse(fmt::format("{} is open since {}", name, to_string(open.time)),
                     "steady-ladder --done tells how it went.");
    terminal->say(fmt::format("You are out on one, begun {} at {}: {}", date_words(open.time.day()),
                              clock_time(open.time), name));
    const char key = terminal->key("Enter tells how it went, x lets it be, q leaves");
    if (key == '\n') return tell_the_rest(options, terminal, open);
    if (key != 'x') return Exit::done;
    Record part = open;
    part.set("finished", "no");
    hand_on({in_order(part)}, options.session, terminal, true);
    remove_open_step();
    return std::nullopt;
}

Candidates own_steps(const Ladder& ladder) {
    Candidates out;
    for (const Rung& rung : ladder) out.push_back({rung.id, rung.title});
    return out;
}

/// With --new what could be a step; else what is asked of one.
Candidates words_to_answer(const Typing& typing) {
    Candidates out;
    if (typing.has("--new")) {
        for (const Rung& rung : load_suggestions())
            out.push_back({fmt::format("{}={}", rung.id, rung.strength), rung.title});
        return out;
    }
    const Kinds kinds = kinds_at_hand();
    std::vector<std::string> fields;
    if (const Kind* kind = kinds.find("exposure")) fields = kind->fields;
    std::erase_if(fields, [](const std::string& field) {  // the clock and the ladder say these
        return field == "step" || field == "duration" || field == "planned" || field == "finished";
    });
    return assignment_words(kinds, fields, typing.word);
}

}  // namespace

void LadderOptions::declare(CLI::App& app) {
    complete_with(app.add_option("STEP", step,
                                 "This step of your ladder; without it the next one is offered."),
                  [](const Typing&) { return own_steps(load_ladder()); });
    app.add_flag("--new", fresh, "Build a ladder, or add steps to yours.");
    app.add_flag("--start", start, "Begin a step and leave; --done tells the rest.");
    app.add_flag("--done", done, "Tell how the step went that was begun.");
    app.add_flag("--list", list, "Show your ladder, and where you are on it.");
    session.declare(app);
    complete_with(app.get_option("--answer"), words_to_answer);
}

Exit ladder_new(const LadderOptions& options) {
    const Ladder own = load_ladder();
    const Ladder suggestions = load_suggestions();
    const Manner manner = options.session.manner();
    if (!manner.answers.empty()) {
        const Ladder rungs = answered_rungs(suggestions, own, manner.answers);
        for (const Rung& rung : rungs) {
            const RungCare care = care_for(rung.title);
            if (care != RungCare::none) warn(warning_of(care) + "\n" + whom_to_ask);
            warn_of(check_words(rung.title));
        }
        rungs.empty() ? warn("all of these are on your ladder already") : add_rungs(rungs);
        for (const Rung& rung : rungs) warn(rung.id + " is on your ladder");
        return Exit::done;
    }
    const auto terminal =
        options.session.no_input ? nullptr : Terminal::open(options.session.plain);
    if (terminal == nullptr)
        throw nobody_to_ask(options.session.no_input, "there is no terminal to build a ladder on",
                            "Beforehand: steady-ladder --new --answer walk-alone=3");
    const BuiltLadder built = ask_rungs(suggestions, own, *terminal);
    if (!built.rungs.empty()) add_rungs(built.rungs);
    if (built.left) {
        warn(built.rungs.empty() ? "nothing was changed"
                                 : "kept so far: " + shown_path(ladder_file()));
        return Exit::interrupted;
    }
    terminal->blank();
    terminal->say(built.rungs.empty()
                      ? "Nothing was changed."
                      : "It is yours, to be changed as you like: " + shown_path(ladder_file()));
    if (!built.rungs.empty()) terminal->say("The first step, whenever you like: steady-ladder");
    return Exit::done;
}

Exit ladder_list(const LadderOptions&) {
    const Ladder ladder = ladder_with_steps();
    const int columns = std::min(columns_of(STDOUT_FILENO), widest_list);
    std::fputs(clean(ladder_list(ladder, past_steps(), columns)).c_str(), stdout);
    return Exit::done;
}

Exit ladder_climb(const LadderOptions& options) {
    const Moment start = now();
    const SessionOptions& session = options.session;
    if (options.start && session.no_keep)
        throw misuse("--start keeps the step until --done; --no-keep does not go with it");
    const auto terminal = Terminal::open(options.session.plain);
    if (const auto open = open_step())
        if (const auto exit = settle_open(options, terminal.get(), *open)) return *exit;
    const Ladder ladder = ladder_with_steps();
    const Kinds kinds = load_kinds_with_warnings();
    const Records past = past_steps();
    const Manner manner = session.manner();
    refuse_other_half(options, manner);
    const Climb climbed = climb({ladder, past, kinds, terminal.get(), manner, start},
                                {options.step, options.start, !session.no_keep});
    if (climbed.too_much && climbed.ending == Ending::finished)
        return ground_instead(climbed.strength, options, *terminal, start);
    if (climbed.open)
        leave_open(climbed, options, terminal.get(), kinds);
    else
        hand_over(climbed, options, terminal.get(), kinds);
    return was_cut_short(climbed.ending) ? Exit::interrupted : Exit::done;
}

Exit ladder_done(const LadderOptions& options) {
    const auto terminal = Terminal::open(options.session.plain);
    if (const auto open = open_step()) return tell_the_rest(options, terminal.get(), *open);
    throw Error("no step is open", "steady-ladder begins one.");
}

}  // namespace steady
