#include "exercise/step.h"

namespace steady {

std::string_view answer_field(const Step& step) {
    if (const auto* ask = std::get_if<Ask>(&step)) return ask->field;
    if (const auto* rate = std::get_if<Rate>(&step)) return rate->field;
    if (const auto* write = std::get_if<Write>(&step)) return write->field;
    if (const auto* hints = std::get_if<Hints>(&step)) return hints->field;
    return {};
}

Part part_of(const Step& step) {
    if (const auto* say = std::get_if<Say>(&step)) return say->part;
    if (const auto* ask = std::get_if<Ask>(&step)) return ask->part;
    if (const auto* rate = std::get_if<Rate>(&step)) return rate->part;
    return std::holds_alternative<Hints>(step) ? Part::reframe : Part::always;
}

bool is_question(const Step& step) {
    return std::holds_alternative<Ask>(step) || std::holds_alternative<Rate>(step) ||
           std::holds_alternative<Hints>(step);
}

Offered parse_choice(std::string_view choice) {
    constexpr std::string_view equals = " = ", colon = ": ";
    const std::size_t kept = choice.find(equals);
    const bool translated = kept < choice.find(colon);
    const std::string_view shown = translated ? choice.substr(kept + equals.size()) : choice;
    const std::string_view word = shown.substr(0, shown.find(colon));
    return {translated ? choice.substr(0, kept) : word, shown, word};
}

}  // namespace steady
