#include "thought/challenge_command.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "exercise/sheet.h"
#include "text/text.h"
#include "thought/challenge_form.h"
#include "thought/hint_lines.h"
#include "thought/outcomes.h"
#include "thought/practice.h"

namespace steady {
namespace {

Distortions load_distortions_with_warnings() {
    std::vector<std::string> complaints;
    Distortions distortions = load_distortions(complaints);
    for (const auto& complaint : complaints) warn(complaint);
    return distortions;
}

/// None with `errno` for what cannot be read, as a directory.
Descriptor open_thoughts(const std::string& file) {
    if (file == "-") return Descriptor(dup(STDIN_FILENO));
    Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat status {};
    if (!opened || fstat(opened.number(), &status) != 0 || !S_ISDIR(status.st_mode)) return opened;
    errno = EISDIR;
    return Descriptor();
}

void refuse_words(const std::vector<std::string>& words, const char* option) {
    if (!words.empty())
        throw misuse(words.front() + ": " + option + " takes no words",
                     "See steady-challenge --help");
}

/// An exercise or a form stands first; what follows is the thought.
Candidates words_to_challenge(const Typing& typing) {
    if (typing.has("--hints")) return {any_file};
    if (!typing.before.empty() || typing.only_words) return {};
    Candidates out = exercise_words("challenge");
    if (!typing.has("--form")) out.push_back(any_file);
    return out;
}

/// `FIELD=` with its question, and behind that what the field takes.
Candidates words_to_answer(const Typing& typing) {
    if (typing.word.find('=') != std::string::npos)
        return assignment_words(kinds_at_hand(), {}, typing.word);
    const Exercises exercises = load_exercises("challenge");
    const Exercise* named = typing.before.empty() ? nullptr : exercises.find(typing.before.front());
    if (named == nullptr) named = exercises.find(usual_record);
    Candidates out;
    if (named == nullptr) return out;
    for (const Question& question : questions_of(*named))
        out.push_back({question.field + "=", question.text});
    return out;
}

}  // namespace

void ChallengeOptions::declare(CLI::App& app) {
    complete_with(
        app.add_option("WORD", words,
                       "An exercise, and the thought; - reads it from standard input; or a "
                       "filled form."),
        words_to_challenge);
    app.add_flag("--list", list, "Show the exercises: id, minutes, title, where each comes from.");
    app.add_option("--print", print, "Print the exercise ID as plain text.")->type_name("ID");
    app.add_flag("--form", form, "Print the questions as a form in TOML, to fill in.");
    app.add_flag("--outcomes", outcomes, "Look back on the predictions whose time has come.");
    app.add_flag("--practice", practice, "Practise on other people's thoughts.");
    app.add_flag("--hints", hints,
                 "Read thoughts, one a line, and print the thinking habits they may go with.");
    session.declare(app);
    complete_with(app.get_option("--answer"), words_to_answer);
    app.remove_option(app.get_option("--quick"));  // a thought record is made of words
}

Exit challenge_list(const ChallengeOptions& options) {
    refuse_words(options.words, "--list");
    const Exercises exercises = load_exercises_with_warnings("challenge");
    std::fputs(exercise_list(fitting(exercises.list, {})).c_str(), stdout);
    return Exit::done;
}

Exit challenge_print(const ChallengeOptions& options) {
    refuse_words(options.words, "--print ID");
    const Exercises exercises = load_exercises_with_warnings("challenge");
    const Exercise& exercise = exercises.named(options.print);
    std::fputs(exercise_sheet(whole_record(exercise)).c_str(), stdout);
    return Exit::done;
}

Exit challenge_form_out(const ChallengeOptions& options) {
    if (options.words.size() > 1) refuse_words({options.words[1]}, "--form ID");
    const Exercises exercises = load_exercises_with_warnings("challenge");
    const Exercise& exercise =
        exercises.named(options.words.empty() ? usual_record : options.words.front());
    put_out(challenge_form(exercise, load_kinds_with_warnings()));
    return Exit::done;
}

Exit challenge_hints(const ChallengeOptions& options) {
    const Distortions distortions = load_distortions_with_warnings();
    Exit exit = Exit::done;
    for (const std::string& file : options.words) {
        if (const Descriptor opened = open_thoughts(file)) {
            copy_with_hints(distortions, opened.number(), file, STDOUT_FILENO);
            continue;
        }
        warn(system_error(file, errno).what());
        exit = Exit::failed;
    }
    if (!options.words.empty()) return exit;
    if (isatty(STDIN_FILENO) != 0) warn("a thought a line; Ctrl-D ends");
    copy_with_hints(distortions, STDIN_FILENO, "stdin", STDOUT_FILENO);
    return Exit::done;
}

Exit challenge_outcomes(const ChallengeOptions& options) {
    refuse_words(options.words, "--outcomes");
    const Moment start = now();
    const auto terminal =
        options.session.no_input ? nullptr : Terminal::open(options.session.plain);
    const Kinds kinds = load_kinds_with_warnings();
    const auto outcomes = ask_outcomes(predictions_to_look_at(read_predictions(), start),
                                       terminal.get(), options.session.manner(), start);
    const bool warned = outcomes.showed_panel ||
                        (terminal == nullptr && warned_of(outcomes.records, kinds, nullptr));
    hand_over({outcomes.records, outcomes.ending, warned}, options.session, terminal.get(), kinds);
    return was_cut_short(outcomes.ending) ? Exit::interrupted : Exit::done;
}

Exit challenge_practice(const ChallengeOptions& options) {
    refuse_words(options.words, "--practice");
    const Moment start = now();
    const Distortions distortions = load_distortions_with_warnings();
    std::vector<std::string> complaints;
    const auto samples = load_samples(distortions.list, complaints);
    for (const auto& complaint : complaints) warn(complaint);
    std::optional<bool> note;
    if (options.session.keep || options.session.no_keep) note = options.session.keep;
    const auto terminal =
        options.session.no_input ? nullptr : Terminal::open(options.session.plain);
    const auto practice =
        practise(samples, distortions.list, terminal.get(), options.session.manner(), start, note);
    hand_on(practice.records, options.session, terminal.get(), true);
    return was_cut_short(practice.ending) ? Exit::interrupted : Exit::done;
}

}  // namespace steady
