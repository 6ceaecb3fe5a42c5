#include "exercise/sheet.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <variant>

#include "text/text.h"

namespace steady {
namespace {

constexpr int sheet_columns = 72;
constexpr int indent = 4;

void append_wrapped(std::string& sheet, const std::string& text) {
    for (const auto& line : wrap(clean(text), sheet_columns)) sheet += line + "\n";
}

void append_step(std::string& sheet, int number, const std::string& text) {
    std::string mark = pad(fmt::format("{}.", number), indent);
    for (const auto& line : wrap(clean(text), sheet_columns - indent)) {
        sheet += mark + line + "\n";
        mark.assign(indent, ' ');
    }
}

/// A step in words; empty for one that says nothing on paper.
struct InWords {
    bool is_english = true;

    /// English words, behind or below those of the exercise.
    std::string after_words(const std::string& words, const std::string& more) const {
        return words.empty() ? more : words + (is_english ? " " : "\n") + more;
    }

    std::string operator()(const Say& say) const { return say.text; }
    std::string operator()(const Ask& ask) const {
        if (ask.choices.empty()) return ask.text;
        std::vector<std::string> shown;
        for (const std::string& choice : ask.choices)
            shown.emplace_back(parse_choice(choice).shown);
        const bool need_lines =
            std::any_of(shown.begin(), shown.end(), [](const std::string& choice) {
                return choice.find(", ") != choice.npos || choice.find(": ") != choice.npos;
            });
        return need_lines ? fmt::format("{}\n- {}", ask.text, join(shown, "\n- "))
                          : fmt::format("{} ({})", ask.text, join(shown, ", "));
    }
    std::string operator()(const Rate& rate) const {
        return rate.text + (rate.scale == Rate::Scale::percent ? " (0-100)" : " (0-10)");
    }
    std::string operator()(const Wait& wait) const {
        return after_words(wait.text, fmt::format("({:g} seconds)", wait.seconds));
    }
    std::string operator()(const Write& write) const {
        return after_words(write.text, fmt::format("({:g} minutes)", write.minutes));
    }
    std::string operator()(const Show&) const { return {}; }  // on paper it is in view anyway
    std::string operator()(const Hints& hints) const {
        return after_words(hints.text, "Which thinking habits do you see in it? None is fine.");
    }
    std::string operator()(const Tense& tense) const;
    std::string operator()(const Breathe& breathe) const;
};

std::string InWords::operator()(const Tense& tense) const {
    return fmt::format("Tense for {:g} seconds, then let go for {:g}, one after the other:{}{}.",
                       tense.tense, tense.relax, is_english ? " " : "\n", join(tense.parts, ", "));
}

std::string InWords::operator()(const Breathe& breathe) const {
    std::string text = fmt::format("Breathe in for {:g} seconds", breathe.in);
    const auto then = [&text](const char* what, double seconds) {
        if (seconds > 0) text += fmt::format(", {} for {:g}", what, seconds);
    };
    then("a little more in", breathe.top_up);
    then("hold", breathe.hold);
    then("out", breathe.out);
    then("rest", breathe.rest);
    const double round = breathe.in + breathe.top_up + breathe.hold + breathe.out + breathe.rest;
    const char* many = breathe.rounds == 1 ? "round" : "rounds";
    return fmt::format("{}. {} {}, {}.", text, breathe.rounds, many,
                       about_minutes(round * breathe.rounds / 60));
}

}  // namespace

std::string about_minutes(double minutes) {
    if (minutes < 0.75) return fmt::format("about {:.0f} seconds", std::ceil(minutes * 12) * 5);
    const auto halves = std::lround(minutes * 2);
    if (halves <= 2) return "about a minute";
    return fmt::format("about {:g} minutes",
                       halves < 5 ? static_cast<double>(halves) / 2 : std::round(minutes));
}

std::string exercise_list(const std::vector<const Exercise*>& exercises) {
    int id_columns = 0, title_columns = 0;
    for (const Exercise* exercise : exercises) {
        id_columns = std::max(id_columns, width(exercise->id));
        title_columns = std::max(title_columns, width(exercise->title));
    }
    std::string list;
    for (const Exercise* exercise : exercises) {
        const auto minutes = fmt::format("{:g} min", exercise->minutes);
        list += fmt::format("{}  {}  {}  {}\n", pad(exercise->id, id_columns), pad_left(minutes, 7),
                            pad(exercise->title, title_columns), exercise->origin);
    }
    return clean(list);
}

std::string introduction(const Exercise& exercise, const std::string& about) {
    const std::string more = about.empty() ? "" : " " + about;
    const std::string length = about_minutes(exercise.minutes);
    return exercise.language.empty() ? fmt::format("{}, {}.{}", exercise.title, length, more)
                                     : fmt::format("{}.{}\n({})", exercise.title, more, length);
}

std::string exercise_sheet(const Exercise& exercise) {
    std::string sheet;
    const bool is_english = exercise.language.empty();
    const std::string length = about_minutes(exercise.minutes);
    append_wrapped(sheet, exercise.title + (is_english ? ", " + length : "\n(" + length + ")"));
    if (!exercise.about.empty()) append_wrapped(sheet, exercise.about);
    if (!exercise.caution.empty()) append_wrapped(sheet, "\n" + exercise.caution);
    sheet += "\n";
    int number = 0;
    for (const Step& step : exercise.steps) {
        const std::string words = std::visit(InWords{is_english}, step);
        if (!words.empty()) append_step(sheet, ++number, words);
    }
    if (!exercise.source.empty())
        append_wrapped(sheet, (is_english ? "\nFrom: " : "\nFrom:\n") + exercise.source);
    return sheet;
}

}  // namespace steady
