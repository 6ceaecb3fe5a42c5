#include "terminal/tty_keys.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace steady {
namespace {

using namespace std::chrono_literals;

/// What people type in full where its first letter is enough.
constexpr std::string_view whole_words[] = {"yes",  "no",      "quit", "partly", "alarm",
                                            "urge", "checkin", "good", "note"};

char lower_case(char byte) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(byte)));
}

/// The line editor has it as the key sends it.
bool is_enter(std::optional<char> byte) { return byte == '\n' || byte == '\r'; }

bool begins_word(std::string_view text) {
    return std::ranges::any_of(whole_words,
                               [&](std::string_view word) { return word.starts_with(text); });
}

}  // namespace

std::optional<char> KeyReader::key(std::optional<Time> until) {
    if (tty_.mode() != Tty::Mode::keys) tty_.set_mode(Tty::Mode::keys);
    const auto next = byte(until);
    if (!next) return std::nullopt;
    const auto code = static_cast<unsigned char>(*next);
    if (code == '\x1b') skip_sequence();
    if (code == '\x1b' || code >= 0x80) return '\0';
    const char pressed = lower_case(*next);
    if (std::isalnum(code) != 0) answered_ = pressed;
    since_ = tty_.time();
    return pressed;
}

std::optional<char> KeyReader::byte(std::optional<Time> until) {
    while (ahead_.empty() && !answered_.empty()) {
        const Time end = since_ + moment;
        const bool early = until && *until < end;
        const auto next = tty_.read(early ? *until : end);
        if (!next && early) return std::nullopt;
        if (!belongs_to_letter(next)) break;
    }
    if (ahead_.empty()) return tty_.read(until);
    const char first = ahead_.front();
    ahead_.erase(0, 1);
    return first;
}

/// Once it is clear what the letter's own is, the rest stands in `ahead_`.
bool KeyReader::belongs_to_letter(std::optional<char> next) {
    const bool entered = is_enter(next);
    if (next && !entered) {
        typed_ += *next;
        answered_ += lower_case(*next);
        since_ = tty_.time();
        if (begins_word(answered_)) return true;
    }
    if (!entered) ahead_ += typed_;
    typed_.clear();
    answered_.clear();
    return entered;
}

void KeyReader::begin_question() { since_ = tty_.time(); }

bool KeyReader::goes_on() {
    const std::string letter = std::exchange(answered_, {});
    const auto next = byte(since_ + moment);
    if (!next || is_enter(next)) return false;
    const bool is_word = std::isalpha(static_cast<unsigned char>(*next)) != 0;
    ahead_.insert(0, (is_word ? letter : "") + *next);
    return is_word;
}

// Keeping what was answered may have taken longer than a moment. What waits by now came meanwhile.
void KeyReader::let_word_end() {
    while (begins_word(answered_) && !answered_.empty())
        if (!belongs_to_letter(tty_.read(since_ + moment))) return;
}

// An arrow or another key of many bytes: ESC [ … letter, or ESC O letter.
void KeyReader::skip_sequence() {
    const auto soon = [this] { return tty_.time() + 20ms; };
    auto next = byte(soon());
    if (next != '[' && next != 'O') return;
    do next = byte(soon());
    while (next && (*next < '@' || *next > '~'));
}

}  // namespace steady
