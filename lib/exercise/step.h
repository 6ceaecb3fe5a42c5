#pragma once
// Floor 2. The steps of an exercise as values. steady-exercise(5) says how they are written.

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace steady {

/// What a step of steady-challenge is for; other tools know only `always`.
enum class Part {
    always,
    reframe,   ///< puts the thought in question: left out where a fear may be accurate
    accurate,  ///< comes only where it is: support, boundaries, what to do about it
};

/// Words to read; Enter goes on.
struct Say {
    std::string text;
    Part part = Part::always;
    bool operator==(const Say&) const = default;
};
/// A question answered in the person's own words.
struct Ask {
    std::string text;
    std::string field;
    int count = 1;                       ///< that many answers, joined with `; `
    std::vector<std::string> choices{};  ///< offered by number; any other words are fine too
    bool optional = true;
    Part part = Part::always;
    bool own_words = false;  ///< the choices are what the person said: shown and kept whole
    bool operator==(const Ask&) const = default;
};
/// A strength of 0-10 (`strength`) or a belief of 0-100 (`percent`).
struct Rate {
    enum class Scale { strength, percent };
    std::string text;
    std::string field;
    Scale scale = Scale::strength;
    Part part = Part::always;
    bool operator==(const Rate&) const = default;
};
/// Paced breathing. Seconds; a phase of 0 is left out. `top_up` is the second, short breath in of
/// cyclic sighing, taken right after `in`.
struct Breathe {
    double in = 4, top_up = 0, hold = 0, out = 4, rest = 0;
    int rounds = 6;
    bool operator==(const Breathe&) const = default;
};
/// Quiet time with a progress line. The words stay above it; they may be empty.
struct Wait {
    std::string text;
    double seconds = 30;
    bool operator==(const Wait&) const = default;
};
/// Tense, then let go, part by part.
struct Tense {
    double tense = 5, relax = 15;
    std::vector<std::string> parts{};
    bool operator==(const Tense&) const = default;
};
/// Timed writing (steady-write). The words are what to write about; they may be empty.
struct Write {
    std::string text;
    std::string field;
    double minutes = 10;
    bool operator==(const Write&) const = default;
};
/// An earlier answer, which from here on stays in view, after the words (they may be empty).
struct Show {
    std::string text;
    std::string field;
    bool operator==(const Show&) const = default;
};
/// Thinking habits that words of the thought may go with, offered as questions. It puts the thought
/// in question, so it is always of that part.
struct Hints {
    std::string text;
    std::string field;
    bool operator==(const Hints&) const = default;
};

/// Words that the definition puts before an `Ask`, `Rate`, `Breathe`, `Tense` or `Hints` come as a
/// `Say` of their own; a `Wait`, `Write` or `Show` carries them itself.
using Step = std::variant<Say, Ask, Rate, Breathe, Wait, Tense, Write, Show, Hints>;

/// The field that the step's answer is kept in; empty for a step without one.
std::string_view answer_field(const Step& step);

Part part_of(const Step& step);

/// Whether the person is asked something, and can come back to it.
bool is_question(const Step& step);

/// A choice as it is written, taken apart. `unsure: it can stay open for now` is kept as `unsure`;
/// what stands behind the colon explains. `anxious = ängstlich` shows other words than are kept, so
/// that a translation leaves the same record. Views into `choice`. Pure.
struct Offered {
    std::string_view kept;
    std::string_view shown;  ///< with the explanation
    std::string_view word;   ///< without it
};
Offered parse_choice(std::string_view choice);

}  // namespace steady
