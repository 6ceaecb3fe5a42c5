#pragma once
// Floor 1. Keys, made of the bytes that a terminal sends.
//
// One letter answers, and yet people type Enter behind it, or the whole word. What comes so soon
// that nobody can have read the next question belongs to the letter:
//
//     Keep this? [Y/n] yes⏎         the rest of the word and its Enter answer nothing more
//     s⏎  Which thought is it?      nor does this Enter
//
// Whatever else comes early is an answer typed ahead, and is given byte for byte.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "terminal/tty.h"

namespace steady {

class KeyReader {
   public:
    using Time = Tty::Clock::time_point;

    /// How soon: after the letter, or after the question that follows it has come on the screen.
    static constexpr std::chrono::milliseconds moment{300};

    explicit KeyReader(Tty& tty) : tty_(tty) {}

    /// The next key, as `Terminal::key` gives it; nothing when `until` comes first.
    std::optional<char> key(std::optional<Time> until = {});

    /// The next byte of a line; nothing when `until` comes first.
    std::optional<char> byte(std::optional<Time> until = {});

    /// Bytes that were read too far: they are given again, before all else.
    void give_back(std::string_view bytes) { ahead_.insert(0, bytes); }

    /// A question is about to be shown.
    void begin_question();

    /// Whether another letter follows the one given last within a moment. Then both are given
    /// next, as `ahead` of a line.
    bool goes_on();
    const std::string& ahead() const { return ahead_; }

    /// Take the rest of a word that the last answer of all began, so that the shell does not get
    /// it: what waits already, and what comes within a moment of the last letter. It takes no time
    /// after a key that begins no such word.
    void let_word_end();

   private:
    void skip_sequence();
    bool belongs_to_letter(std::optional<char> next);

    Tty& tty_;
    std::string answered_;  ///< a letter that was given, and what followed it, in lower case
    std::string typed_;     ///< that which followed, as it was typed
    std::string ahead_;     ///< read too far
    Time since_;            ///< the letter, what followed it, or the next question
};

}  // namespace steady
