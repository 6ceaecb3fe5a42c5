#include "ladder/ladder_build.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"
#include "record/kinds.h"
#include "support/support.h"
#include "text/text.h"
#include "time/length.h"

namespace steady {
namespace {

constexpr const char* opening =
    "A ladder is a handful of small steps, from easier to harder, each a little practice in being "
    "fine for a while. Every step is agreed with whoever is part of it, and none is a test of "
    "anybody.";

bool leaves(const std::optional<std::string>& typed) {
    return !typed || lower(trim(*typed)) == "q";
}

std::optional<Seconds> length_of(std::string_view typed) {
    const auto length = parse_typed_length(typed);
    return length && *length > 0 && *length <= longest_step ? length : std::nullopt;
}

class Building {
   public:
    Building(const Ladder& suggestions, const Ladder& own, Terminal& terminal)
        : taken_(own), terminal_(terminal) {
        for (const Rung& rung : suggestions)
            if (find_rung(own, rung.id) == nullptr) offered_.push_back(rung);
    }

    BuiltLadder go();

   private:
    void pick_suggestions();
    bool add_picked(std::string_view typed);
    void type_own();
    bool may_stand(const std::string& title);
    bool ask_strength(Rung& rung);
    bool ask_planned(Rung& rung);
    void add(Rung rung);
    bool agrees();

    Ladder offered_, taken_;
    Terminal& terminal_;
    BuiltLadder built_;
    bool done_ = false;
};

BuiltLadder Building::go() {
    try {
        terminal_.say(opening);
        pick_suggestions();
        if (!done_) type_own();
        if (!built_.rungs.empty() && !agrees()) built_.rungs.clear();
    } catch (const Interrupted&) {
        built_.left = true;
    }
    return std::move(built_);
}

void Building::pick_suggestions() {
    if (offered_.empty()) return;
    terminal_.blank();
    terminal_.say("Some that others begin with:");
    for (std::size_t i = 0; i < offered_.size(); ++i)
        terminal_.say(indented(fmt::format("{:3}  ", i + 1), offered_[i].title,
                               text_columns(terminal_.look())));
    const char* prompt = "Which of these? (numbers, such as 1 3 4; Enter: none; q: done)";
    while (true) {
        const auto typed = terminal_.ask(prompt);
        done_ = leaves(typed);
        if (done_ || trim(*typed).empty() || add_picked(*typed)) return;
        terminal_.say(fmt::format("Numbers from 1 to {}, with spaces between.", offered_.size()));
        prompt = ">";
    }
}

/// False when it is not all numbers of suggestions.
bool Building::add_picked(std::string_view typed) {
    std::string spaced(typed);
    std::replace(spaced.begin(), spaced.end(), ',', ' ');
    Ladder picked;
    for (const std::string_view word : words(spaced)) {
        const auto number = parse_whole(word, 1, static_cast<int>(offered_.size()));
        if (!number) return false;
        const Rung& rung = offered_[static_cast<std::size_t>(*number) - 1];
        if (find_rung(picked, rung.id) == nullptr) picked.push_back(rung);
    }
    if (!picked.empty())
        terminal_.say(
            "How strong would each feel, from 0 to 10? Your own number is the right one.");
    for (Rung& rung : picked) {
        terminal_.blank();
        terminal_.say(rung.title);
        done_ = !ask_strength(rung);
        if (done_) break;
        add(std::move(rung));
    }
    return true;
}

void Building::type_own() {
    terminal_.blank();
    const char* prompt = "A step of your own, in a few words (Enter: that is all)";
    while (true) {
        const auto typed = terminal_.ask(prompt);
        if (leaves(typed) || trim(*typed).empty()) return;
        Rung rung;
        rung.title = trim(*typed);
        if (may_stand(rung.title)) {
            rung.id = id_for(rung.title, taken_);
            if (!ask_strength(rung) || !ask_planned(rung)) return;
            add(std::move(rung));
        }
        terminal_.blank();
        prompt = "Another of your own (Enter: that is all)";
    }
}

/// A warning, or the panel, and the person decides.
bool Building::may_stand(const std::string& title) {
    const Heard heard = check_words(title);
    const RungCare care = care_for(title);
    if (heard.footer && care == RungCare::none) terminal_.say(footer_line());
    if (!heard.panel() && care == RungCare::none) return true;
    terminal_.blank();
    if (care != RungCare::none) terminal_.say(warning_of(care));
    if (care == RungCare::secret) terminal_.say(whom_to_ask);
    if (heard.panel() || care == RungCare::harm) {
        if (care != RungCare::none) terminal_.blank();
        show_panel(terminal_, heard.panel() ? heard : Heard{{Concern::partner_violence}, false});
    }
    terminal_.blank();
    return terminal_.key("Put it on the ladder all the same? [y/N]") == 'y';
}

/// False when the person leaves.
bool Building::ask_strength(Rung& rung) {
    std::string prompt = rung.strength > 0
                             ? fmt::format("How strong? (0-10, Enter: {})", rung.strength)
                             : std::string("How strong would it feel? (0-10)");
    while (true) {
        const auto typed = terminal_.ask(prompt);
        if (leaves(typed)) return false;
        const auto strength = parse_whole(trim(*typed), 0, 10);
        if (strength) rung.strength = *strength;
        if (strength || (trim(*typed).empty() && rung.strength > 0)) return true;
        terminal_.say("A number from 0 to 10; q leaves.");
        prompt = ">";
    }
}

bool Building::ask_planned(Rung& rung) {
    std::string prompt = "How long? (such as 10m, 1h or 1d; Enter: as long as it takes)";
    while (true) {
        const auto typed = terminal_.ask(prompt);
        if (leaves(typed)) return false;
        if (trim(*typed).empty()) return true;
        if (const auto length = length_of(*typed)) {
            rung.planned = *length;
            return true;
        }
        terminal_.say("A length such as 10m, 45m, 1h30m or 1d; Enter leaves it open.");
        prompt = ">";
    }
}

void Building::add(Rung rung) {
    taken_.push_back(rung);
    built_.rungs.push_back(std::move(rung));
}

bool Building::agrees() {
    terminal_.blank();
    Ladder sorted = built_.rungs;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Rung& a, const Rung& b) { return a.strength < b.strength; });
    for (const Rung& rung : sorted)
        terminal_.say(indented(fmt::format("{:3}  ", rung.strength), rung.title,
                               text_columns(terminal_.look())));
    return terminal_.key("Write this down? [Y/n] ") != 'n';
}

int strength_from(const std::string& field, const std::string& answer, int usual) {
    if (usual >= 0 && lower(trim(answer)) == "yes") return usual;
    if (const auto strength = parse_whole(trim(answer), 0, 10)) return *strength;
    throw misuse(fmt::format("{}={}: a whole number from 0 to 10 is needed", field, answer));
}

Rung own_rung(const Answers& answers, const Ladder& taken) {
    Rung rung;
    rung.title = trim(answers.at("title"));
    if (rung.title.empty()) throw misuse("title: it has no words");
    rung.id = id_for(rung.title, taken);
    const auto strength = answers.find("strength");
    if (strength == answers.end())
        throw misuse("strength: how strong it would feel is needed too", "Try --answer strength=4");
    rung.strength = strength_from("strength", strength->second, -1);
    const auto planned = answers.find("planned");
    if (planned == answers.end()) return rung;
    const auto length = length_of(planned->second);
    if (!length)
        throw misuse(fmt::format("planned={}: this is no length", planned->second),
                     "A length such as 10m, 1h30m or 1d.");
    rung.planned = *length;
    return rung;
}

}  // namespace

BuiltLadder ask_rungs(const Ladder& suggestions, const Ladder& own, Terminal& terminal) {
    return Building(suggestions, own, terminal).go();
}

Ladder answered_rungs(const Ladder& suggestions, const Ladder& own, const Answers& answers) {
    Ladder rungs, taken = own;
    std::vector<std::string> names = {"title", "strength", "planned"};
    for (const Rung& rung : suggestions) {
        names.push_back(rung.id);
        const auto answer = answers.find(rung.id);
        if (answer == answers.end()) continue;
        const int strength = strength_from(rung.id, answer->second, rung.strength);
        if (find_rung(own, rung.id) != nullptr) continue;
        rungs.push_back(rung);
        rungs.back().strength = strength;
        taken.push_back(rung);
    }
    for (const auto& [name, answer] : answers)
        if (std::find(names.begin(), names.end(), name) == names.end())
            throw misuse(name + ": there is no such step to suggest",
                         "There are " + join(std::span(names).subspan(3), ", ") +
                             "; and title, strength and planned for one of your own.");
    if (answers.contains("title"))
        rungs.push_back(own_rung(answers, taken));
    else if (answers.contains("strength") || answers.contains("planned"))
        throw misuse("title: the words of the step are needed too", "Try --answer title=-");
    return rungs;
}

}  // namespace steady
