#include "say/say_report.h"

#include <fmt/format.h>

#include "text/quoting.h"
#include "text/text.h"

namespace steady {
namespace {

constexpr const char* clear = "This is clear. It can go as it is.";
constexpr const char* looking = "You look it over before it goes. That is care for both of you.";
constexpr std::size_t most_good = 4;  ///< more reads like a school report

/// In one line, however it was typed.
std::string phrase_of(const Saying& saying, std::string_view message) {
    const auto typed = message.substr(saying.begin, saying.end - saying.begin);
    std::string phrase;
    for (const std::string_view word : words(typed))
        phrase += (phrase.empty() ? "" : " ") + std::string(word);
    return phrase;
}

std::string paragraph(std::string_view text, std::string_view indent, int columns) {
    std::string lines;
    for (const std::string& line : wrap(text, columns - static_cast<int>(indent.size())))
        lines += std::string(indent) + line + "\n";
    return lines;
}

std::string good_text(const LookedOver& looked, int columns) {
    std::string text;
    std::size_t told = 0;
    for (const SayPart* part : looked.parts) {
        if (part->good.empty() || told == most_good) continue;
        text += paragraph(part->good, "  ", columns);
        ++told;
    }
    return text;
}

std::string hint_text(const Saying& saying, std::string_view message, int columns) {
    const std::string phrase = phrase_of(saying, message);
    return "\n" + paragraph(fmt::format("\"{}\"", phrase), "  ", columns) +
           paragraph(saying.hint->about, "    ", columns) +
           paragraph("Try: " + suggestion_for(*saying.hint, phrase), "    ", columns);
}

/// The places of hints in the order of the text, in one walk through it.
class Places {
   public:
    explicit Places(const SaidMessage& message)
        : text_(message.text), place_{message.first_line, 1} {}

    PlaceInText of(const Saying& saying) {
        place_ = place_after(place_, text_, at_, saying.begin);
        at_ = saying.begin;
        return place_;
    }

   private:
    std::string_view text_;
    PlaceInText place_;
    std::size_t at_ = 0;
};

std::string prefix(const SaidMessage& message) {
    return message.file.empty() ? "" : message.file + ":";
}

}  // namespace

PlaceInText place_after(PlaceInText place, std::string_view text, std::size_t from,
                        std::size_t to) {
    for (std::size_t at = from; at < to && at < text.size();) {
        const bool line_end = text[at] == '\n';
        next_code_point(text, at);
        place =
            line_end ? PlaceInText{place.line + 1, 1} : PlaceInText{place.line, place.column + 1};
    }
    return place;
}

std::string say_text(const Sayings& sayings, const LookedOver& looked, std::string_view message,
                     int columns) {
    const auto hints = most_helpful(sayings, looked.hints);
    const std::string good = good_text(looked, columns);
    std::string text = good.empty() ? "" : "What it does well:\n" + good;
    if (hints.empty()) return text + (good.empty() ? "" : "\n") + clear + "\n";
    if (good.empty()) text = paragraph(looking, "", columns);
    text += hints.size() == 1 ? "\nOne place to look at:\n" : "\nPlaces to look at:\n";
    for (const Saying& hint : hints) text += hint_text(hint, message, columns);
    return text;
}

std::string say_lines(const LookedOver& looked, const SaidMessage& message) {
    std::string lines;
    Places places(message);
    for (const Saying& saying : looked.hints) {
        const PlaceInText place = places.of(saying);
        lines += fmt::format("{}{}:{}: {}: {}\n", prefix(message), place.line, place.column,
                             saying.hint->id,
                             suggestion_for(*saying.hint, phrase_of(saying, message.text)));
    }
    return lines;
}

std::string say_json(const LookedOver& looked, const SaidMessage& message) {
    std::string lines;
    Places places(message);
    for (const Saying& saying : looked.hints) {
        const PlaceInText place = places.of(saying);
        const std::string phrase = phrase_of(saying, message.text);
        const std::string file =
            message.file.empty() ? "" : fmt::format("\"file\":{},", in_quotes(message.file));
        lines +=
            fmt::format("{{{}\"hint\":{},\"line\":{},\"column\":{},\"text\":{},\"suggest\":{}}}\n",
                        file, in_quotes(saying.hint->id), place.line, place.column,
                        in_quotes(phrase), in_quotes(suggestion_for(*saying.hint, phrase)));
    }
    return lines;
}

}  // namespace steady
