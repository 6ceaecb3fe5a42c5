// import.toml gives every word a month or a strength, in any case; practice.toml gives thoughts
// whose habits are known, and are offered.
#include "import/import_words.h"

#include "defining.h"
#include "thought/practice.h"

using namespace steady;

static void check_samples(std::string_view text) {
    static const Habits habits = built_in_distortions();
    const auto samples =
        read_or_place(text, [&] { return parse_samples(fuzzed_definition(text), habits); });
    if (!samples) return;
    for (const SampleThought& sample : *samples) {
        law(!sample.text.empty() && !sample.explanation.empty(), "a thought has its words");
        const auto choices = offered(sample, habits, size_t{1});
        for (const std::string& id : sample.fair)
            law(std::ranges::any_of(choices, [&](const auto* one) { return one->id == id; }),
                "what is fair is offered");
        for (const Distortion* one : choices)
            law(!answer_words(sample, habits, one->id).empty(), "a pick is answered");
    }
    law(shuffled(*samples, 7).size() <= samples->size(), "none is made up");
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = as_text(data, size);
    const auto words = read_or_place(text, [&] {
        ImportWords read;
        add_import_words(read, fuzzed_definition(text));
        return read;
    });
    if (words) {
        for (const auto& [word, month] : words->months) {
            law(month >= 1 && month <= 12, "a month is one of twelve");
            law(words->month(" " + word) == month, "and is found");
        }
        for (const auto& [word, strength] : words->moods) {
            law(strength >= 0 && strength <= 10, "a mood is a strength");
            law(words->strength_of(word) == strength, "and is found");
        }
    }
    check_samples(text);
    return 0;
}
