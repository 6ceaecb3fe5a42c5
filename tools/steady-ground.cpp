// Lead one grounding exercise, and hand its record on.

#include <unistd.h>

#include <cstdio>
#include <filesystem>

#include "cli/cli.h"
#include "exercise/exercise_check.h"
#include "exercise/grounding.h"
#include "exercise/grounding_list.h"
#include "exercise/sheet.h"
#include "terminal/look.h"
#include "text/text.h"
#include "time/moment.h"

using namespace steady;

namespace {

constexpr About about = {
    "steady-ground",
    "lead one short exercise that calms the body",
    "steady-ground [ID] [--tag TAG] [--minutes N] [--random]\n"
    "       steady-ground --list | --print ID | --check FILE...",
    "  steady-ground                    how strong is it, and an exercise that fits\n"
    "  steady-ground five-senses        look around you, sense by sense\n"
    "  steady-ground --quick            only follow: no ratings, no questions\n"
    "  steady-ground --list             what there is\n"
    "  steady-ground --print five-senses | lp   on paper\n"
    "  steady-ground --check mine.toml  look over an exercise of your own\n",
};

struct Options {
    SessionOptions session;
    Choice choice;
    bool list = false;
    std::string print;
    std::vector<std::string> check;

    void declare(CLI::App& app) {
        app.add_option("ID", choice.id, "The exercise; without it one is offered.");
        app.add_option("--tag", choice.wish.tags,
                       "Only with this tag (breath, senses, body, outward,\n"
                       "short); given twice, both must be there.")
            ->type_name("TAG")
            ->allow_extra_args(false);
        app.add_option("--minutes", choice.wish.minutes, "Only those that take at most this long.")
            ->type_name("N")
            ->check(CLI::Range(1, 1440));
        app.add_flag("--random", choice.random, "Let chance pick among those that fit.");
        app.add_flag("--list", list, "Show id, minutes and title, in groups; your own first.");
        app.add_option("--print", print, "Print the exercise ID as plain text.")->type_name("ID");
        app.add_option("--check", check,
                       "Say what is wrong in exercises you have written, and what\n"
                       "could be kinder or plainer.")
            ->type_name("FILE");
        session.declare(app);
    }
};

/// Heavy words are kept as the person says; where nobody can be asked, that is said.
std::vector<Record> as_agreed(const Grounding& result, Terminal* terminal, bool& ended) {
    if (terminal == nullptr) {
        warn(panel(result.heard, load_support()) + "\nThe record is written with its words.");
        return result.records;
    }
    const Kinds kinds = load_kinds_with_warnings();
    Keeping keeping = Keeping::without_words;
    try {
        if (!ended) keeping = ask_keeping(*terminal);
    } catch (const Interrupted&) {
        ended = true;
    }
    std::vector<Record> records;
    for (const Record& record : result.records)
        if (auto kept = keep_as(keeping, record, kinds)) records.push_back(std::move(*kept));
    return records;
}

Exit lead_one(const Options& options, const Exercises& exercises, const Moment& start) {
    const auto terminal = Terminal::open(options.session.plain);
    if (terminal == nullptr && options.session.quick && !options.session.no_input)
        throw misuse("there is no terminal to lead an exercise on",
                     "On paper: steady-ground --print three-breaths");
    const auto result =
        ground(exercises, options.choice, terminal.get(), options.session.manner(), start);
    bool ended = result.ending == Ending::interrupted || result.ending == Ending::hung_up;
    const bool heavy = result.heard.panel() && !options.session.keep && !options.session.no_keep;
    const auto records = heavy ? as_agreed(result, terminal.get(), ended) : result.records;
    hand_on(records, options.session, terminal.get(), ended || heavy);
    return ended ? Exit::interrupted : Exit::done;
}

/// A file that cannot be read does not hide the others.
Exit check(const std::vector<std::string>& files) {
    const Kinds kinds = load_kinds_with_warnings();
    Exit exit = Exit::done;
    std::error_code none;
    for (const std::string& file : files) {
        try {
            const std::string name =
                std::filesystem::absolute(file, none);  // its folder tells more
            const Findings found = check_exercise({name, file, read_file(file)}, kinds);
            std::fputs(clean(told(found, file)).c_str(), stdout);
            if (!found.mistakes.empty()) exit = Exit::failed;
        } catch (const Error& error) {
            warn(error.what());
            exit = Exit::failed;
        }
    }
    return exit;
}

/// What a mode would pass over was meant, or the mode was not.
void check_mode(const Options& options) {
    const int modes = options.list + !options.print.empty() + !options.check.empty();
    const std::string& id = options.choice.id;
    if (modes > 1)
        throw misuse("one of --list, --print and --check at a time", "See steady-ground --help");
    if (modes > 0 && !id.empty())
        throw misuse(id + ": an exercise is named only to begin it", "Try steady-ground " + id);
}

Exit act(const Options& options) {
    check_mode(options);
    if (!options.check.empty()) return check(options.check);
    const Moment start = now();
    const Exercises exercises = load_exercises("ground");
    for (const auto& complaint : exercises.complaints) warn(complaint);
    if (options.list) {
        const auto all = all_that_fit(exercises, options.choice.wish);
        std::fputs(grouped_list(all, columns_of(STDOUT_FILENO)).c_str(), stdout);
    } else if (!options.print.empty()) {
        std::fputs(exercise_sheet(exercise_of(exercises, options.print)).c_str(), stdout);
    } else {
        return lead_one(options, exercises, start);
    }
    return Exit::done;
}

}  // namespace

int main(int argc, char** argv) {
    Options options;
    return run_tool(
        about, argc, argv, [&](CLI::App& app) { options.declare(app); },
        [&] { return act(options); });
}
