#pragma once
// Floor 4. Questions of a session: asked on the terminal, or answered beforehand.

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.h"
#include "exercise/step.h"
#include "record/kinds.h"
#include "terminal/terminal.h"

namespace steady {

/// By field.
using Answers = std::map<std::string, std::string>;

/// How a session may ask and move.
struct Manner {
    Answers answers;        ///< `--answer FIELD=TEXT`: not asked again
    bool no_input = false;  ///< never ask; words to read go on by themselves
    bool quick = false;     ///< nothing to type: rates left out, questions only shown
    bool another = false;   ///< `n` gives another exercise
    bool back = false;      ///< `b` goes back to the question before, `-` takes an answer out

    const std::string* answer(std::string_view field) const;
};

/// For who would have to ask and cannot: `no_terminal` says for what one is missing, unless it was
/// told not to ask; `next` says what goes without.
Error nobody_to_ask(bool no_input, const std::string& no_terminal, const std::string& next);

/// A strength of 3 or less is one that people get on with things again at.
inline constexpr int calm_strength = 3;

/// How the person left an exercise; `back`: only a question, for the one before it.
enum class Ending { finished, left, another, back, interrupted, hung_up };

/// What was answered (empty: skipped), or how the person left instead.
struct Answer {
    std::string text;
    std::optional<Ending> left;
};

/// Both throw `Error` (misuse) when they would have to ask and `terminal` is null, and when an
/// answer given beforehand does not fit. `q` alone leaves; so does Ctrl-D. What was answered before
/// the person left comes with it. Words come back as values of that type, ready for a record. An
/// answer from `earlier`, when the person has come back to it, is shown, and Enter keeps it.
Answer ask_words(const Ask& ask, const FieldType& type, Terminal* terminal, const Manner& manner,
                 const std::string& earlier = {});
Answer ask_rating(const Rate& rate, Terminal* terminal, const Manner& manner,
                  const std::string& earlier = {});

/// Words that a translated question shows, as those that they stand for (`Offered`), and the other
/// way; any other words stay as they are. Pure.
std::string as_kept(const std::string& shown, const Ask& ask);
std::string as_shown(const std::string& kept, const Ask& ask);

/// What was typed, as words to keep: `2` is the second choice offered, `1 3` two of them. Pure.
std::string chosen(const std::string& typed, const Ask& ask);

/// Throws as `ask_rating` does for an answer given beforehand.
void check_rating(const Rate& rate, const Manner& manner);

/// Enter or the space bar, after words to read. `q` and `n` as above, other keys do nothing. May
/// throw `Interrupted`.
std::optional<Ending> wait_for_enter(std::string_view prompt, Terminal& terminal,
                                     const Manner& manner);

/// Time to read `text` and to think of `answers` to it: until Enter, or with `no_input` for as long
/// as calm reading takes. Keys act as above.
std::optional<Ending> let_read(std::string_view text, int answers, Terminal& terminal,
                               const Manner& manner);

/// How long that is. Pure.
double reading_seconds(std::string_view text, int answers);

/// The text behind its mark (`  1  `), with its later lines under the first. Pure.
std::string indented(std::string_view mark, std::string_view text, int columns);

/// What a key means that ended quiet time early: nothing for Enter, which goes on.
std::optional<Ending> ending_of(char key, const Manner& manner);

Ending ending_of(const Interrupted& interrupted);

/// A signal ended it; the exit status says so.
bool was_cut_short(Ending ending);

}  // namespace steady
