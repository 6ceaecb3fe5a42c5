// What is said of a ladder: the words of ladder_next.h.

#include <fmt/format.h>

#include "exercise/questions.h"
#include "ladder/ladder_next.h"
#include "text/text.h"

namespace steady {
namespace {

std::string often(std::size_t tries) {
    if (tries == 0) return "not tried yet";
    if (tries == 1) return "once";
    return tries == 2 ? "twice" : fmt::format("{} times", tries);
}

std::string from_to(const Try& attempt) {
    if (attempt.before >= 0 && attempt.after >= 0)
        return fmt::format(", last {} to {}", attempt.before, attempt.after);
    if (attempt.before >= 0) return fmt::format(", last from {}", attempt.before);
    return attempt.after >= 0 ? fmt::format(", last to {}", attempt.after) : "";
}

std::string learned_last(const std::vector<Try>& tries) {
    for (auto attempt = tries.rbegin(); attempt != tries.rend(); ++attempt)
        if (!attempt->learned.empty()) return attempt->learned;
    return "";
}

std::string reason(Why why) {
    switch (why) {
        case Why::begin:
            return "A gentle one to begin with.";
        case Why::chosen:
            return "";
        case Why::again:
            return "There is more to find out here.";
        case Why::part:
            return "A part of it is a step too, so this time it is half as long, if you like.";
        case Why::easier:
            return "Last time was hard, so here is the one below. A step down is a step.";
        case Why::on:
            return "You know the one before by now.";
        case Why::gap:
            return "This one is still new, and you have been further up.";
        case Why::fresh:
            return "You know them all by now. This one was longest ago.";
    }
    return "";
}

}  // namespace

std::string why_words(const NextStep& next) {
    std::string words = reason(next.why);
    const bool anew = next.tries > 0 && next.why != Why::part;
    if (!anew) return words;
    return words + " In another way than last time: " +
           (next.rung->vary.empty() ? "Another place, another hour." : next.rung->vary);
}

std::string ladder_list(const Ladder& ladder, const std::vector<Record>& records, int columns) {
    const Rung* next = next_step(ladder, records).rung;
    std::string text;
    for (const Rung& rung : ladder) {
        const auto tries = tries_of(rung, records);
        const char* mark = &rung == next ? "* " : "  ";
        const auto add = [&](const std::string& before, const std::string& words) {
            text += indented(before, words, columns) + "\n";
        };
        add(fmt::format("{}{:2}  ", mark, rung.strength), rung.title);
        add("      ", often(tries.size()) + (tries.empty() ? "" : from_to(tries.back())));
        if (const auto learned = learned_last(tries); !learned.empty())
            add("      ", "Learned: " + learned);
    }
    return next == nullptr ? text : text + "\n* comes next\n";
}

}  // namespace steady
