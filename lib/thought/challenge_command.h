#pragma once
// Floor 7. What steady-challenge does with its command line, one function for each way to call it.

#include <string>
#include <vector>

#include "cli/cli.h"
#include "exercise/exercise.h"
#include "record/kinds.h"
#include "thought/challenge.h"

namespace steady {

struct ChallengeOptions {
    SessionOptions session;
    std::vector<std::string> words;  ///< exercise, thought, `-` or a form; with --hints, files
    std::string print;
    bool list = false, form = false, hints = false, outcomes = false, practice = false;

    void declare(CLI::App& app);
};

/// What the words of the command line mean.
struct Wanted {
    std::string exercise;     ///< its id
    std::string thought;      ///< may be empty: it is asked for
    std::string form;         ///< the path of a filled form; may be empty
    bool from_input = false;  ///< the thought is on standard input
    bool operator==(const Wanted&) const = default;
};

/// A first word that is an exercise's id is that exercise. Of the rest, one word that names a file,
/// or ends in .toml, is a form; anything else is the thought. Throws `Error` (misuse) for a word
/// that is nearly the id of an exercise.
Wanted read_wanted(std::vector<std::string> words, const std::vector<std::string>& verbatim,
                   const Exercises& exercises);

/// The panel that words given beforehand call for: on stderr where there is no terminal. Whether
/// one was shown.
bool warned_of(const std::vector<Record>& records, const Kinds& kinds, Terminal* terminal);

/// Hands the records on. After a panel the person says what may be kept of them; where nobody can
/// be asked, it is said what was written.
void hand_over(const Challenge& challenge, const SessionOptions& options, Terminal* terminal,
               const Kinds& kinds);

Exit challenge_thought(const ChallengeOptions& options, const Verbatim& verbatim);
Exit challenge_list(const ChallengeOptions& options);      ///< --list
Exit challenge_print(const ChallengeOptions& options);     ///< --print
Exit challenge_form_out(const ChallengeOptions& options);  ///< --form
Exit challenge_hints(const ChallengeOptions& options);     ///< --hints
Exit challenge_outcomes(const ChallengeOptions& options);  ///< --outcomes
Exit challenge_practice(const ChallengeOptions& options);  ///< --practice

}  // namespace steady
