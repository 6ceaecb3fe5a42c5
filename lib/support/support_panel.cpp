// The panel: the half of support.h that people read.

#include <algorithm>

#include "support/support.h"
#include "support/support_words.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr std::size_t most_people = 3;
constexpr std::size_t most_lines = 4;

/// Whoever does the harm must not be the one to be called.
bool is_partner(const Person& person) {
    static const std::vector<std::string> words_for_it = {
        "partner", "boyfriend", "girlfriend", "husband", "wife", "spouse", "fiance",
        "fiancé",  "fiancee",   "fiancée",    "lover",   "ex",   "mann",   "frau"};
    for (const std::string_view word : words(person.relation))
        if (std::find(words_for_it.begin(), words_for_it.end(), lower(word)) != words_for_it.end())
            return true;
    return false;
}

std::vector<std::string> people_for(const Heard& heard, const People& people) {
    std::vector<std::string> shown;
    for (const Person& person : people)
        if (shown.size() < most_people && !(heard.violence() && is_partner(person)))
            shown.push_back(whom_to_reach(person));
    return shown;
}

/// Only the emergency number helps where somebody else is in danger.
bool only_danger(const Heard& heard) {
    return heard.families == std::set<Concern>{Concern::harm_to_others};
}

/// Those for violence first, where that is the matter; where more is, one of each comes first.
std::vector<const Helpline*> lines_to_try(const Heard& heard, const Country& country) {
    std::vector<const Helpline*> violence, crisis;
    for (const Helpline& line : country.lines) (line.violence ? violence : crisis).push_back(&line);
    if (!heard.violence()) return crisis;
    const std::size_t first =
        heard.suicidal() ? std::min<std::size_t>(1, violence.size()) : violence.size();
    crisis.insert(crisis.end(), violence.begin() + static_cast<std::ptrdiff_t>(first),
                  violence.end());
    crisis.insert(crisis.begin(), violence.begin(),
                  violence.begin() + static_cast<std::ptrdiff_t>(first));
    return crisis;
}

std::vector<std::string> lines_in(const Heard& heard, const Country& country) {
    std::vector<std::string> lines;
    if (!only_danger(heard))
        for (const Helpline* line : lines_to_try(heard, country))
            if (lines.size() + 1 < most_lines) lines.push_back(line_to_reach(*line));
    lines.push_back(line_of_danger(country));
    return lines;
}

std::vector<std::string> lines_anywhere(const Heard& heard, const Anywhere& anywhere) {
    auto lines = only_danger(heard) ? anywhere.danger
                 : heard.suicidal() ? anywhere.crisis
                 : heard.violence() ? anywhere.violence
                                    : anywhere.crisis;
    lines.resize(std::min(lines.size(), most_lines));
    return lines;
}

}  // namespace

std::string panel(const Heard& heard, const Support& support) {
    const Country* const country = support.helplines.find(support.country);
    const SupportWords& words = support_words();
    std::string text = words.opening;
    const auto add = [&](const std::string& line) { text += "\n" + line; };
    if (heard.violence()) add(words.not_your_fault);
    for (const std::string& person : people_for(heard, support.people)) add("  " + person);
    for (const std::string& line : country != nullptr
                                       ? lines_in(heard, *country)
                                       : lines_anywhere(heard, support.helplines.anywhere))
        add("  " + line);
    add(country != nullptr ? words.more : words.of_yours);
    if (heard.suicidal()) add(words.meanwhile);
    if (!support.complaints.empty()) add(words.to_mend + support.complaints.front());
    return text;
}

std::string line_of_danger(const Country& country) {
    return country.emergency + ": " + support_words().in_danger;
}

std::string footer_line() { return support_words().footer; }

void show_panel(Terminal& terminal, const Heard& heard) {
    terminal.say(panel(heard, load_support()));
}

Keeping ask_keeping(Terminal& terminal) {
    const SupportWords& words = support_words();
    for (;;) {
        const char typed = terminal.key(words.keep);
        if (typed == 'y' || typed == words.all) return Keeping::all;
        if (typed == 'w' || typed == words.without_words) return Keeping::without_words;
        if (typed == 'n' || typed == 'q' || typed == '\x04') return Keeping::nothing;
    }
}

}  // namespace steady
