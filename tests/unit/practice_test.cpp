#include "thought/practice.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/error.h"
#include "fake_terminal.h"

using namespace steady;

namespace {

Distortion habit(const char* id, const char* title) {
    return {id, title, "What it is.", "", {}, "built in"};
}

const Habits habits = {
    habit("all-or-nothing", "All or nothing"),      habit("mind-reading", "Reading minds"),
    habit("fortune-telling", "Telling the future"), habit("labeling", "Sticking a label on"),
    habit("comparing", "Measuring against others"), habit("blaming", "Blaming")};

const SampleThought guess = {"He is bored with me.", {"mind-reading"}, "A guess."};
const SampleThought both = {"He'll tire of me.", {"fortune-telling", "mind-reading"}, "Two."};
const SampleThought plain = {"We broke up.", {}, "It did happen."};

const Moment start = *parse_moment("2026-11-22T23:10:00+00:00");

Practice practised(FakeTerminal& terminal, const std::vector<SampleThought>& samples,
                   std::optional<bool> note = {}) {
    return practise(samples, habits, &terminal, {}, start, note);
}

std::string number_of(const std::vector<const Distortion*>& offer, std::string_view id) {
    for (std::size_t i = 0; i < offer.size(); ++i)
        if (offer[i]->id == id) return std::to_string(i + 1);
    return "";
}

Definition written(const char* text) { return {"practice.toml", "/home/u/practice.toml", text}; }

std::string complaint(const char* text) {
    try {
        parse_samples(written(text), habits);
    } catch (const Error& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("a sample is read with its fair answers, the clearest first") {
    const auto samples = parse_samples(written("[[thought]]\ntext = \"He'll tire of me.\"\n"
                                               "answer = \"fortune-telling\"\n"
                                               "also = [\"mind-reading\"]\n"
                                               "explanation = \"Two.\"\n"
                                               "[[thought]]\ntext = \"We broke up.\"\n"
                                               "answer = \"none\"\n"
                                               "explanation = \"It did happen.\"\n"),
                                       habits);
    CHECK(samples == std::vector<SampleThought>{both, plain});
}

TEST_CASE("complaints point at the place, and name the closest habit") {
    const std::string head = "[[thought]]\ntext = \"x\"\nexplanation = \"y\"\n";
    CHECK(complaint((head + "answer = \"mind-readin\"").c_str()) ==
          "/home/u/practice.toml:4:1: unknown answer `mind-readin`; did you mean `mind-reading`?");
    CHECK(complaint((head + "answer = \"labeling\"\nalso = [\"blamin\"]").c_str()) ==
          "/home/u/practice.toml:5:1: unknown habit `blamin`; did you mean `blaming`?");
    CHECK(complaint((head + "answer = \"none\"\nalso = [\"blaming\"]").c_str()) ==
          "/home/u/practice.toml:5:1: a thought with the answer `none` has no other");
    CHECK(complaint((head + "answer = \"none\"\nalsoo = []").c_str()) ==
          "/home/u/practice.toml:5:1: unknown key `alsoo`; did you mean `also`?");
}

TEST_CASE("the shipped thoughts are a dozen and more, and every habit is practised") {
    std::vector<std::string> complaints;
    const Habits known = built_in_distortions();
    const auto samples = load_samples(known, complaints);
    CHECK(complaints.empty());
    CHECK(samples.size() >= 12);
    for (const Distortion& one : known) {
        CAPTURE(one.id);
        CHECK(std::any_of(samples.begin(), samples.end(), [&](const SampleThought& sample) {
            return std::find(sample.fair.begin(), sample.fair.end(), one.id) != sample.fair.end();
        }));
    }
}

TEST_CASE("a round is twelve at most, the same for the same seed, another for another") {
    std::vector<SampleThought> samples;
    for (int i = 0; i < 30; ++i) samples.push_back({std::to_string(i), {}, ""});
    CHECK(shuffled(samples, 7).size() == 12);
    CHECK(shuffled(samples, 7) == shuffled(samples, 7));
    CHECK(shuffled(samples, 7) != shuffled(samples, 8));
}

TEST_CASE("four habits are offered, the fair ones among them, in their usual order") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto offer = offered(both, habits, seed);
        CHECK(offer.size() == 4);
        CHECK(number_of(offer, "mind-reading") < number_of(offer, "fortune-telling"));
        CHECK_FALSE(number_of(offer, "mind-reading").empty());
        CHECK(std::is_sorted(offer.begin(), offer.end()));
    }
}

TEST_CASE("a habit is known by its id, its title, the beginning of either, and with a slip") {
    for (const char* typed :
         {"mind-reading", "Mind Reading", "reading minds", "mind", "READ", "mind-raeding"}) {
        CAPTURE(typed);
        REQUIRE(habit_named(habits, typed) != nullptr);
        CHECK(habit_named(habits, typed)->id == "mind-reading");
    }
    CHECK(habit_named(habits, "weather") == nullptr);
    CHECK(habit_named(habits, "") == nullptr);
}

TEST_CASE("every pick gets an answer without a verdict") {
    struct {
        const SampleThought* sample;
        const char* picked;
        const char* words;
    } rows[] = {
        {&guess, "mind-reading", "Yes, that fits."},
        {&guess, "blaming", "A fair answer: Reading minds."},
        {&guess, "none", "A fair answer: Reading minds."},
        {&guess, "", "A fair answer: Reading minds."},
        {&both, "mind-reading", "Yes, that fits. Fair too: Telling the future."},
        {&both, "labeling", "A fair answer: Telling the future; or Reading minds."},
        {&plain, "none", "Yes: none of them."},
        {&plain, "blaming", "Here there is none."},
    };
    for (const auto& row : rows) CHECK(answer_words(*row.sample, habits, row.picked) == row.words);
}

TEST_CASE("a number or a name is an answer; what is neither is asked again") {
    const auto offer = offered(guess, habits, static_cast<std::uint64_t>(start.seconds));
    FakeTerminal by_number({number_of(offer, "mind-reading"), "n"});
    practised(by_number, {guess});
    CHECK(by_number.has_shown("Yes, that fits."));
    FakeTerminal by_name({"9", "weather", "mind", "n"});
    practised(by_name, {guess});
    CHECK(by_name.has_shown("A number from 1 to 5, or the name of a habit."));
    CHECK(by_name.has_shown("Yes, that fits."));
    FakeTerminal none({"none", "n"});
    practised(none, {plain});
    CHECK(none.has_shown("Yes: none of them."));
}

TEST_CASE("Enter shows the answer, and ? what the habits are") {
    FakeTerminal terminal({"?", "", "n"});
    practised(terminal, {guess});
    CHECK(terminal.has_shown("Reading minds: What it is."));
    CHECK(terminal.has_shown("A fair answer: Reading minds."));
    CHECK(terminal.has_shown("A guess."));
}

TEST_CASE("nothing is noted unless the person asks for it") {
    for (const char* key : {"", "n", "q", "x"}) {
        FakeTerminal terminal({"1", key});
        CHECK(practised(terminal, {guess}).records.empty());
    }
    FakeTerminal yes({"1", "y"});
    const auto practice = practised(yes, {guess});
    REQUIRE(practice.records.size() == 1);
    CHECK(to_line(practice.records[0]) ==
          "time=2026-11-22T23:10:00+00:00 kind=practice exercise=thinking-habits finished=yes");
    CHECK(yes.has_shown("One thought, thank you."));
}

TEST_CASE("to note it can be said beforehand") {
    FakeTerminal kept({"1"}), not_kept({"1"});
    CHECK(practised(kept, {guess}, true).records.size() == 1);
    CHECK(practised(not_kept, {guess}, false).records.empty());
}

TEST_CASE("q leaves at every question; what was done can be noted") {
    FakeTerminal at_once({"q"});
    CHECK(practised(at_once, {guess, both}).records.empty());
    CHECK_FALSE(at_once.has_shown("thank you"));
    for (const auto& typed : {std::deque<std::string>{"1", "q", "y"}, {"1", "", "q", "y"}}) {
        FakeTerminal later(typed);
        const auto practice = practised(later, {guess, both});
        CHECK(practice.ending == Ending::left);
        CHECK(*practice.records.at(0).find("finished") == "no");
    }
}

TEST_CASE("Ctrl-C ends it, and nothing is noted") {
    FakeTerminal terminal({"1", "^C"});
    const auto practice = practised(terminal, {guess});
    CHECK(practice.ending == Ending::interrupted);
    CHECK(practice.records.empty());
}

TEST_CASE("without a terminal, or with --no-input, there is no practising") {
    CHECK_THROWS_AS(practise({guess}, habits, nullptr, {}, start, {}), Error);
    FakeTerminal terminal;
    Manner quiet;
    quiet.no_input = true;
    CHECK_THROWS_AS(practise({guess}, habits, &terminal, quiet, start, {}), Error);
}
