#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "base/error.h"
#include "base/input.h"
#include "support/support.h"
#include "text/text.h"
#include "thought/challenge_command.h"
#include "thought/challenge_form.h"

namespace steady {
namespace {

constexpr const char* thought_on_input = "-";
constexpr const char* accurate =
    "You take it seriously, and it counts. What it needs now is support and a next step, not "
    "another round; steady-support has your people and numbers.";

bool names_form(const std::string& word) {
    std::error_code none;
    return word.ends_with(".toml") || std::filesystem::is_regular_file(word, none);
}

/// Neither `core-beleif` nor `notes/today` is a thought.
void refuse_slip(const std::string& word, const Exercises& exercises) {
    const bool is_path = word.starts_with('/') || word.starts_with("./") ||
                         word.starts_with("../") || word.starts_with("~/");
    if (words(word).size() != 1 && !is_path) return;
    const std::string meant = did_you_mean(word, exercises.ids(), "");
    throw misuse(word + ": there is no such exercise",
                 meant + (meant.empty() ? "" : " ") + "As a thought, use: steady-challenge -- " +
                     word + ", or - to read it from standard input.");
}

/// Standard input can be read once.
void refuse_second_input(const ChallengeOptions& options, const Wanted& wanted) {
    const auto& answers = options.session.answer;
    const auto from_input = std::count_if(answers.begin(), answers.end(),
                                          [](const auto& text) { return text.ends_with("=-"); });
    if (from_input + (wanted.from_input ? 1 : 0) > 1)
        throw misuse("- is there more than once: standard input can be read for one answer only");
}

void refuse_half_a_prediction(const Answers& answers) {
    if (answers.contains("prediction")) return;
    for (const char* field : {"likelihood", "by", "sign"})
        if (answers.contains(field))
            throw misuse(std::string(field) + ": there is no prediction that it belongs to",
                         "Answer `prediction` too: what exactly may happen?");
}

/// Words that speak of suicide or of violence: nothing may question them, or lay a bet on them.
bool is_to_be_left_alone(const std::vector<Record>& records, const Kinds& kinds) {
    Heard heard;
    for (const Record& record : records) heard.add(check_record(record, kinds));
    return heard.suicidal() || heard.violence();
}

/// What the command line gives beforehand.
struct Given {
    const Exercise* exercise = nullptr;
    Answers answers;  ///< as they are kept
};

std::string thought_from_input() { return std::string(trim(read_input())); }

const Exercise& exercise_for(const Wanted& wanted, const Exercises& exercises) {
    if (const Exercise* found = exercises.find(wanted.exercise)) return *found;
    throw Error(wanted.exercise + ": this exercise could not be read",
                "steady-challenge --list shows those that can.");
}

Given read_given(const ChallengeOptions& options, const Wanted& wanted, const Exercises& exercises,
                 const Kinds& kinds, const Moment& start) {
    Answers answers = options.session.manner().answers;
    if (!wanted.form.empty()) {
        if (!std::filesystem::exists(wanted.form))
            throw Error(wanted.form + ": there is no such file",
                        "This makes it: steady-challenge --form > " + wanted.form);
        const FilledForm form =
            read_form({wanted.form, wanted.form, read_file(wanted.form)}, exercises, kinds, start);
        Given given{form.exercise, kept_answers(answers, *form.exercise, kinds, start)};
        given.answers.insert(form.answers.begin(), form.answers.end());
        return given;
    }
    const Exercise& exercise = exercise_for(wanted, exercises);
    if (!wanted.thought.empty()) answers["thought"] = wanted.thought;
    kept_answers(answers, exercise, kinds, start);  // a slip must not cost the words of a pipe
    if (wanted.from_input && isatty(STDIN_FILENO) == 0) answers["thought"] = thought_from_input();
    return {&exercise, kept_answers(answers, exercise, kinds, start)};
}

Challenge record_without_asking(const Given& given, const Kinds& kinds, Terminal* terminal,
                                const Moment& start) {
    Challenge challenge;
    refuse_half_a_prediction(given.answers);
    challenge.records = records_of(given.answers, kinds, start, "");
    if (challenge.records.empty())
        throw misuse("there is nothing to keep yet",
                     "Give the thought: steady-challenge --no-input - < FILE");
    challenge.showed_panel = warned_of(challenge.records, kinds, terminal);
    if (is_to_be_left_alone(challenge.records, kinds)) {
        Answers answers = given.answers;
        leave_fear_alone(answers);
        challenge.records = records_of(answers, kinds, start, "");
    }
    const auto conclusion = given.answers.find("conclusion");
    if (conclusion != given.answers.end() && conclusion->second == "accurate") warn(accurate);
    return challenge;
}

}  // namespace

Wanted read_wanted(std::vector<std::string> words, const std::vector<std::string>& verbatim,
                   const Exercises& exercises) {
    Wanted wanted{usual_record, "", "", false};
    const bool has_id = !words.empty() && exercises.find(words.front()) != nullptr;
    if (has_id) {
        wanted.exercise = words.front();
        words.erase(words.begin());
    }
    if (!words.empty() && words.front() == thought_on_input && words.size() + verbatim.size() > 1)
        throw misuse("-: the thought comes from standard input, so no words can follow",
                     "Give the thought either way: steady-challenge - < FILE, or in words.");
    if (words.size() == 1 && verbatim.empty()) {
        if (words.front() == thought_on_input)
            wanted.from_input = true;
        else if (names_form(words.front()))
            wanted.form = words.front();
        else
            refuse_slip(words.front(), exercises);
        if (wanted.from_input || !wanted.form.empty()) return wanted;
    }
    words.insert(words.end(), verbatim.begin(), verbatim.end());
    wanted.thought = join(words, " ");
    return wanted;
}

Exit challenge_thought(const ChallengeOptions& options, const Verbatim& verbatim) {
    const Moment start = now();
    const Exercises exercises = load_exercises("challenge");
    for (const auto& complaint : exercises.complaints) warn(complaint);
    const Kinds kinds = load_kinds_with_warnings();
    const Wanted wanted = read_wanted(options.words, verbatim, exercises);
    refuse_second_input(options, wanted);
    const auto terminal =
        options.session.no_input ? nullptr : Terminal::open(options.session.plain);
    const bool led = wanted.form.empty() && !options.session.no_input;
    if (led && terminal == nullptr)
        throw misuse("there is no terminal to ask on",
                     "With --no-input, the answers given beforehand are the record.");
    const Given given = read_given(options, wanted, exercises, kinds, start);
    Manner manner;
    manner.answers = given.answers;
    const Challenge challenge = led ? lead_thought(*given.exercise, *terminal, manner, kinds, start)
                                    : record_without_asking(given, kinds, terminal.get(), start);
    hand_over(challenge, options.session, terminal.get(), kinds);
    if (challenge.failure) std::rethrow_exception(challenge.failure);
    return was_cut_short(challenge.ending) ? Exit::interrupted : Exit::done;
}

}  // namespace steady
