#include "thought/practice.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "base/error.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* how_it_goes =
    "Thoughts that somebody might have. Which thinking habit do you see in each? Often more than "
    "one answer is fair, and some thoughts have none of them. Enter shows the answer, ? tells what "
    "the habits are, q leaves.";
constexpr const char* no_habit = "none";

using Offer = std::vector<const Distortion*>;

const std::string& title_of(const Habits& habits, const std::string& id) {
    return std::find_if(habits.begin(), habits.end(),
                        [&](const Distortion& habit) { return habit.id == id; })
        ->title;
}

class Round {
   public:
    Round(const Habits& habits, Terminal& terminal, const Manner& manner, std::uint64_t seed)
        : habits_(habits), terminal_(terminal), manner_(manner), seed_(seed) {}

    /// False when the person left.
    bool go(const std::vector<SampleThought>& samples);
    std::uint64_t done() const { return done_; }

   private:
    void show(const SampleThought& sample, const Offer& offer, std::size_t of);
    std::optional<std::string> ask(const Offer& offer);
    std::optional<std::string> habit_meant(const std::string& typed, const Offer& offer);
    void explain(const Offer& offer);
    void answer(const SampleThought& sample, const std::string& picked);

    const Habits& habits_;
    Terminal& terminal_;
    const Manner& manner_;
    std::uint64_t seed_;
    std::uint64_t done_ = 0;
};

bool Round::go(const std::vector<SampleThought>& samples) {
    terminal_.say(how_it_goes);
    for (const SampleThought& sample : samples) {
        const Offer offer = offered(sample, habits_, seed_ + done_);
        show(sample, offer, samples.size());
        const auto picked = ask(offer);
        if (!picked) return false;
        answer(sample, *picked);
        ++done_;
        if (done_ < samples.size() && wait_for_enter("[Enter]", terminal_, manner_)) return false;
    }
    return true;
}

void Round::show(const SampleThought& sample, const Offer& offer, std::size_t of) {
    terminal_.blank();
    terminal_.say(fmt::format("{} of {}", done_ + 1, of));
    terminal_.say(sample.text);
    terminal_.blank();
    std::size_t number = 0;
    for (const Distortion* habit : offer)
        terminal_.say(fmt::format("  {}  {}", ++number, habit->title));
    terminal_.say(fmt::format("  {}  None of these", ++number));
}

/// The id of a habit, `none`, or nothing in it for Enter. Nothing at all: the person leaves.
std::optional<std::string> Round::ask(const Offer& offer) {
    while (true) {
        const auto line = terminal_.ask("A number or a name:");
        const std::string typed(trim(line.value_or("q")));
        if (lower(typed) == "q") return std::nullopt;
        if (typed.empty()) return "";
        if (const auto meant = habit_meant(typed, offer)) return meant;
    }
}

std::optional<std::string> Round::habit_meant(const std::string& typed, const Offer& offer) {
    const int last = static_cast<int>(offer.size()) + 1;
    if (const auto number = parse_whole(typed, 1, last))
        return *number == last ? no_habit : offer[static_cast<std::size_t>(*number - 1)]->id;
    if (to_tag(typed).starts_with(no_habit)) return no_habit;
    if (const Distortion* habit = habit_named(habits_, typed)) return habit->id;
    if (typed == "?")
        explain(offer);
    else
        terminal_.say(fmt::format("A number from 1 to {}, or the name of a habit.", last));
    return std::nullopt;
}

void Round::explain(const Offer& offer) {
    for (std::size_t i = 0; i < offer.size(); ++i)
        terminal_.say(fmt::format("{}  {}: {}", i + 1, offer[i]->title, offer[i]->about));
}

void Round::answer(const SampleThought& sample, const std::string& picked) {
    terminal_.blank();
    terminal_.say(answer_words(sample, habits_, picked));
    terminal_.say(sample.explanation);
}

/// Nothing is noted unless the person asks for it.
bool wants_it_noted(Terminal& terminal, std::optional<bool> note) {
    return note ? *note : terminal.key("Note this practice in your log? [y/N]") == 'y';
}

Record record_of(const Moment& start, Seconds duration, bool finished) {
    Record record{start, "practice", {{"exercise", "thinking-habits"}}};
    if (duration > 0) record.set("duration", duration_text(duration));
    record.set("finished", finished ? "yes" : "no");
    return record;
}

}  // namespace

std::string answer_words(const SampleThought& sample, const Habits& habits,
                         const std::string& picked) {
    const auto& fair = sample.fair;
    if (fair.empty()) return picked == no_habit ? "Yes: none of them." : "Here there is none.";
    std::vector<std::string> others;
    for (const std::string& id : fair)
        if (id != picked) others.push_back(title_of(habits, id));
    if (others.size() == fair.size()) return "A fair answer: " + join(others, "; or ") + ".";
    const std::string also = others.empty() ? "" : " Fair too: " + join(others, "; ") + ".";
    return "Yes, that fits." + also;
}

Practice practise(const std::vector<SampleThought>& samples, const Habits& habits,
                  Terminal* terminal, const Manner& manner, const Moment& start,
                  std::optional<bool> note) {
    if (terminal == nullptr || manner.no_input)
        throw nobody_to_ask(manner.no_input, "there is no terminal to practise on",
                            "Open a terminal, and there: steady-challenge --practice");
    const auto begun = terminal->time();
    const auto seed = static_cast<std::uint64_t>(start.seconds);
    Round round(habits, *terminal, manner, seed);
    Practice practice;
    try {
        const bool finished = round.go(shuffled(samples, seed));
        if (round.done() == 0) return {{}, Ending::left};
        const auto spent =
            std::chrono::round<std::chrono::seconds>(terminal->time() - begun).count();
        terminal->blank();
        terminal->say(round.done() == 1 ? "One thought, thank you."
                                        : fmt::format("{} thoughts, thank you.", round.done()));
        terminal->say("What has been seen once is easier to see the next time, also in oneself.");
        practice.ending = finished ? Ending::finished : Ending::left;
        if (wants_it_noted(*terminal, note)) practice.records = {record_of(start, spent, finished)};
    } catch (const Interrupted& interrupted) {
        practice.ending = ending_of(interrupted);
    }
    return practice;
}

}  // namespace steady
