#pragma once
// Floor 1. Keys, made of the bytes that a terminal sends.

#include <optional>

#include "tty.h"

namespace steady {

class KeyReader {
   public:
    /// `by_line`: the terminal may send whole lines (a shell inside an editor), where a letter
    /// comes with an Enter that is no answer to the next question.
    KeyReader(Tty& tty, bool by_line) : tty_(tty), by_line_(by_line) {}

    /// The next key, as `Terminal::key` gives it; nothing when `until` comes first.
    std::optional<char> key(std::optional<Tty::Clock::time_point> until = {});

    /// The next byte of a line.
    char byte();

   private:
    void skip_sequence();
    void swallow_enter();

    Tty& tty_;
    bool by_line_;
    std::optional<char> kept_back_;  ///< read too far
};

}  // namespace steady
