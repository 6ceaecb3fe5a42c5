#include "ground/ground_command.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>

#include "base/file.h"
#include "cli/cli_care.h"
#include "exercise/exercise_check.h"
#include "exercise/sheet.h"
#include "ground/grounding.h"
#include "ground/grounding_list.h"
#include "text/text.h"

namespace steady {
void GroundOptions::declare(CLI::App& app) {
    app.add_option("ID", choice.id, "The exercise; without it one is offered.");
    app.add_option("--tag", choice.wish.tags,
                   "Only with this tag (breath, senses, body, outward, "
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
                   "Say what is wrong in exercises you have written, and what "
                   "could be kinder or plainer.")
        ->type_name("FILE");
    session.declare(app);
}

Exit ground_exercise(const GroundOptions& options) {
    const Moment start = now();
    const Exercises exercises = load_exercises_with_warnings("ground");
    const auto terminal = Terminal::open(options.session.plain);
    if (terminal == nullptr && options.session.quick && !options.session.no_input)
        throw misuse("there is no terminal to lead an exercise on",
                     "On paper: steady-ground --print three-breaths");
    const auto result =
        ground(exercises, options.choice, terminal.get(), options.session.manner(), start);
    return keep_grounding(result, options.session, terminal.get());
}

Exit ground_list(const GroundOptions& options) {
    const Exercises exercises = load_exercises_with_warnings("ground");
    const auto all = all_that_fit(exercises, options.choice.wish);
    std::fputs(grouped_list(all, columns_of(STDOUT_FILENO)).c_str(), stdout);
    return Exit::done;
}

Exit ground_print(const GroundOptions& options) {
    const Exercises exercises = load_exercises_with_warnings("ground");
    std::fputs(exercise_sheet(exercises.named(options.print)).c_str(), stdout);
    return Exit::done;
}

/// A file that cannot be read does not hide the others.
Exit ground_check(const GroundOptions& options) {
    const Kinds kinds = load_kinds_with_warnings();
    Exit exit = Exit::done;
    std::error_code none;
    for (const std::string& file : options.check) {
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

/// Where nobody can be asked about heavy words, the panel and what becomes of them is said.
Exit keep_grounding(const Grounding& grounding, const SessionOptions& options, Terminal* terminal) {
    const bool cut = was_cut_short(grounding.ending);
    Agreed agreed{grounding.records, Keeping::all, cut};
    if (grounding.heard.panel())
        agreed = agree_on(grounding.records, !cut, options, terminal, load_kinds_with_warnings());
    if (grounding.heard.panel() && terminal == nullptr && !options.keep && !options.no_keep)
        warn(panel(grounding.heard, load_support()) + "\nThe record is written with its words.");
    hand_on(agreed.records, options, terminal, cut || agreed.asked);
    return cut || agreed.cut ? Exit::interrupted : Exit::done;
}

}  // namespace steady
