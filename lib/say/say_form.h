#pragma once
// Floor 4. Forms for a message: questions, and the sentences that their answers become (share/
// say.toml, steady-say(5)).
//
//     const SayForms forms = load_say_forms(complaints);
//     const SayForm* form = forms.find("ask");
//     const std::string message = message_of(*form, {{"felt", "sad"}, ...});

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "definition/layers.h"

namespace steady {

struct SayStep {
    std::string ask;
    std::string example;  ///< may be empty
    std::string field;
    std::vector<std::string> drop;  ///< beginnings that the sentence brings itself

    bool operator==(const SayStep&) const = default;
};

struct SayForm {
    std::string id;
    std::string title;
    std::string about;
    std::vector<SayStep> steps;
    std::vector<std::string> message;  ///< sentences with `{fields}`
    std::string origin;

    bool operator==(const SayForm&) const = default;
};

struct SayForms {
    std::vector<SayForm> list;
    const SayForm* find(std::string_view id) const;
};

/// The standard ones, then the machine's and the person's own; one of the same id replaces it. A
/// file that does not read is left out, and its complaint added.
SayForms load_say_forms(std::vector<std::string>& complaints);

/// Throws `Error` with FILE:LINE:COLUMN.
std::vector<SayForm> parse_say_forms(const Definition& definition);

/// Sentences whose fields were all answered and are not said yet; what none of them said follows in
/// its own words. Pure.
std::string message_of(const SayForm& form, const std::map<std::string, std::string>& answers);

/// Nothing but what was typed, an answer a line. Pure.
std::string bare_answers(const SayForm& form, const std::map<std::string, std::string>& answers);

}  // namespace steady
