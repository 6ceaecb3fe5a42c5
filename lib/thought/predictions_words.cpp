// The words of predictions.h.

#include <fmt/format.h>

#include <cmath>

#include "thought/predictions.h"

namespace steady {
namespace {

std::string how_many_came_true(const CheckedPredictions& checked) {
    std::string words =
        checked.came_true == 0 ? "none came true" : fmt::format("{} came true", checked.came_true);
    if (checked.partly > 0) words += fmt::format(", {} in part", checked.partly);
    return words;
}

std::string only_one(const CheckedPredictions& checked) {
    const char* how = checked.came_true > 0 ? "it came true"
                      : checked.partly > 0  ? "it came true in part"
                                            : "it did not come true";
    return fmt::format("One is checked so far: {}.", how);
}

}  // namespace

std::string checked_words(const CheckedPredictions& checked) {
    if (checked.n == 0) return "";
    std::string words =
        checked.n == 1 ? only_one(checked)
                       : fmt::format("Of {} checked, {}", checked.n, how_many_came_true(checked));
    if (checked.n > 1 && checked.rated > 0) {
        const double mean =
            static_cast<double>(checked.likelihood_sum) / static_cast<double>(checked.rated);
        words += fmt::format("; you had expected {}",
                             std::lround(mean / 100 * static_cast<double>(checked.n)));
    }
    if (checked.n > 1) words += ".";
    if (checked.came_true * 2 + checked.partly >= checked.n)
        words += checked.n == 1
                     ? "\nThat deserves support, not argument."
                     : "\nSome of these fears were right. That deserves support, not argument.";
    return words;
}

std::string as_it_was(const OpenPrediction& open) {
    const std::string before =
        open.step.empty() ? "" : fmt::format(", before the small step {},", open.step);
    std::string words =
        fmt::format("On {}{} you feared:\n\n{}\n", date_words(open.made.day()), before, open.text);
    if (open.likelihood) words += fmt::format("\nHow likely it seemed: {} %", *open.likelihood);
    if (open.by) words += fmt::format("\nBy when: {}", date_words(*open.by));
    if (!open.sign.empty()) words += "\nHow you would know: " + open.sign;
    return words;
}

std::string none_due_words(const PredictionsSoFar& predictions) {
    if (predictions.next)
        return fmt::format("Nothing to look back on today. The next one is due on {}.",
                           date_words(*predictions.next));
    return "Nothing waits to be looked back on. A fear that you write down in steady-challenge "
           "will come here when its day has come.";
}

std::string how_many_due_words(std::size_t count) {
    if (count == 1) return "One thing you feared can be looked back on now. What became of it?";
    return fmt::format("{} things you feared can be looked back on now. What became of them?",
                       count);
}

}  // namespace steady
