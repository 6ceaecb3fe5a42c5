#pragma once
// Floor 5. What could stand somewhere on a command line, for a shell that completes it: the words
// of definitions, and the person's own. The whole command line is looked at in cli_completion.cpp.
//
// All of it reads and nothing writes or asks; a file that does not read offers nothing, for the
// tools themselves say what is wrong with it. Cost: exercises take about 5 ms, the person's own
// words a look at each line of the log.

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "record/kinds.h"

namespace steady {

struct Candidate {
    std::string word;
    std::string about = {};  ///< a few words on it; may be empty

    bool operator==(const Candidate&) const = default;
};
using Candidates = std::vector<Candidate>;

/// Stands for any file: the shell knows best what there is, and how it is written.
inline const Candidate any_file{"", "file"};

/// A command line up to the cursor.
struct Typing {
    std::string tool;                            ///< `ground`, of steady-ground
    std::string word;                            ///< the one that is being typed; may be empty
    std::vector<std::string> before;             ///< words before it that belong to no option
    std::map<std::string, std::string> options;  ///< given before it, each with its last value
    bool only_words = false;                     ///< after `--`

    bool has(const std::string& option) const { return options.contains(option); }
};

/// What could stand where `typing.word` is being typed; more than fits its beginning is fine.
using Completer = std::function<Candidates(const Typing& typing)>;

/// load_kinds, whatever is wrong with the person's own.
Kinds kinds_at_hand();

/// Words as they are, without more about them.
Candidates plain_words(const std::vector<std::string>& words);

Candidates kind_words(const Kinds& kinds);
Candidates exercise_words(std::string_view tool);  ///< ids with their titles

/// What the types of --help stand for, in every tool: KIND, DAY, KEY=VALUE … Nothing for others.
Candidates words_of_type(std::string_view type, const Typing& typing);

/// Values of a field: its choices, its numbers, or the person's own words, the most used first, and
/// those that are suggested. Texts have none.
Candidates value_words(const Kinds& kinds, const std::string& field);

/// `FIELD=` for each of the fields; once the word has its `=`, `FIELD=VALUE`, where in a list only
/// the last element is open (`body=tight-chest,`).
Candidates assignment_words(const Kinds& kinds, const std::vector<std::string>& fields,
                            const std::string& word);

/// The same with every field there is, and `kind=`: what --where and --forget choose by.
Candidates choosing_words(const Kinds& kinds, const std::string& word);

/// What steady-log takes after its name: a kind; then strength or length, the main field's values,
/// and `FIELD=VALUE` for fields that are not there yet. After `--` there is only text.
Candidates record_words(const Kinds& kinds, const Typing& typing);

/// `FIELD=TEXT` for what the exercise asks that is named before, or else what any of the tool's do;
/// steady-ground asks a few things around each.
Candidates answer_words(const Kinds& kinds, const Typing& typing);

}  // namespace steady
