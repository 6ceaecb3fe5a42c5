#include <fmt/format.h>

#include <algorithm>

#include "text/text.h"
#include "thought/practice.h"
#include "thought/thought_guide.h"

namespace steady {
namespace {

constexpr std::size_t most_hints = 2;
constexpr std::size_t most_quoted = 2;

/// The words that matched, without those that stand inside others.
std::string quoted(const std::vector<std::string>& words) {
    std::vector<std::string> shown;
    for (const std::string& word : words) {
        const bool inside = std::any_of(words.begin(), words.end(), [&](const std::string& other) {
            return other.size() > word.size() && other.find(word) != other.npos;
        });
        const bool again = std::find(shown.begin(), shown.end(), word) != shown.end();
        if (!inside && !again && shown.size() < most_quoted) shown.push_back(word);
    }
    return "\"" + join(shown, "\", \"") + "\"";
}

/// After a number that stands for nothing.
std::string ways_to_pick(std::size_t hints) {
    std::string ways;
    for (std::size_t number = 1; hints > 0 && number <= hints + 1; ++number)
        ways += fmt::format("{}, ", number);
    return ways + "a name, or ?";
}

}  // namespace

std::optional<std::string> habits_typed(std::string_view typed, const std::vector<Hint>& offered,
                                        const std::vector<Distortion>& known) {
    std::vector<std::string> ids;
    for (const std::string_view part : split(typed, ',')) {
        const std::string tag = to_tag(part);
        if (tag.empty() || tag == "none" || tag == "none-of-these") continue;
        if (const auto number = parse_whole(tag, 1, static_cast<int>(offered.size()) + 1)) {
            const auto place = static_cast<std::size_t>(*number) - 1;
            if (place < offered.size()) ids.push_back(offered[place].distortion->id);
            continue;
        }
        const Distortion* distortion = habit_named(known, part);
        if (distortion == nullptr) return std::nullopt;
        ids.push_back(distortion->id);
    }
    return join(ids, ",");
}

Answer ThoughtGuide::lead_hints(const Hints& hints, const Answers& answers,
                                const std::string& earlier) {
    const auto thought = answers.find("thought");
    if (thought == answers.end()) return {};
    auto found = distortions_.hints(thought->second);
    if (found.size() > most_hints) found.resize(most_hints);
    if (!hints.text.empty()) terminal_.say(hints.text);
    offer_habits(found);
    for (;;) {
        const Answer answer = ask_words({">", "_hints"}, {}, &terminal_, manner_, earlier);
        if (answer.left || answer.text == earlier) return {earlier, answer.left};
        const auto ids = habits_typed(answer.text, found, distortions_.list);
        if (ids) return {*ids, {}};
        if (parse_whole(trim(answer.text), 0, 999)) {
            terminal_.say(ways_to_pick(found.size()));
            continue;
        }
        if (trim(answer.text) != "?") terminal_.say("That is none of the names here:");
        list_habits();
        terminal_.say(ways_to_pick(found.size()));
    }
}

void ThoughtGuide::offer_habits(const std::vector<Hint>& found) const {
    if (found.empty()) {
        terminal_.say("Do you see a thinking habit in it? Its name, ? lists them, Enter: none.");
        return;
    }
    terminal_.say("Words like these often go with a thinking habit. Does it fit here?");
    const int columns = text_columns(terminal_.look());
    std::size_t number = 0;
    for (const Hint& hint : found) {
        const auto text = fmt::format("{}: could that be {}? {}", quoted(hint.words),
                                      lower(hint.distortion->title), hint.distortion->about);
        terminal_.say(indented(fmt::format("  {}  ", ++number), text, columns));
    }
    terminal_.say(fmt::format("  {}  none of these", number + 1));
    terminal_.say("A number, the name of another habit, or ? for all of them. Enter: none.");
}

void ThoughtGuide::list_habits() const {
    for (const Distortion& distortion : distortions_.list)
        terminal_.say(indented("  ", distortion.title + ": " + distortion.about,
                               text_columns(terminal_.look())));
}

/// Of one habit both of its questions, of several the first of each.
std::string ThoughtGuide::habit_question(const Answers& answers, std::size_t number) const {
    const auto picked = answers.find("distortion");
    if (picked == answers.end()) return {};
    const auto ids = split(picked->second, ',');
    const bool only_one = ids.size() == 1;
    if (!only_one && number >= ids.size()) return {};
    const Distortion* distortion = distortions_.find(only_one ? ids[0] : ids[number]);
    const std::size_t question = only_one ? number : 0;
    if (distortion == nullptr || question >= distortion->questions.size()) return {};
    return distortion->questions[question];
}

}  // namespace steady
