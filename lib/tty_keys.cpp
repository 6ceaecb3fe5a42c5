#include "tty_keys.h"

#include <cctype>
#include <utility>

namespace steady {

using namespace std::chrono_literals;

std::optional<char> KeyReader::key(std::optional<Tty::Clock::time_point> until) {
    if (kept_back_) return std::exchange(kept_back_, {});
    if (tty_.mode() != Tty::Mode::keys) tty_.set_mode(Tty::Mode::keys);
    const auto byte = tty_.read(until);
    if (!byte) return std::nullopt;
    const auto code = static_cast<unsigned char>(*byte);
    if (code == '\x1b') skip_sequence();
    if (code == '\x1b' || code >= 0x80) return '\0';
    if (by_line_ && std::isalnum(code)) swallow_enter();
    return static_cast<char>(std::tolower(code));
}

char KeyReader::byte() { return kept_back_ ? *std::exchange(kept_back_, {}) : *tty_.read(); }

// An arrow or another key of many bytes: ESC [ … letter, or ESC O letter.
void KeyReader::skip_sequence() {
    const auto soon = [this] { return tty_.time() + 20ms; };
    auto byte = tty_.read(soon());
    if (byte != '[' && byte != 'O') return;
    do byte = tty_.read(soon());
    while (byte && (*byte < '@' || *byte > '~'));
}

void KeyReader::swallow_enter() {
    const auto next = tty_.read(tty_.time() + 30ms);
    if (next && *next != '\n') kept_back_ = next;
}

}  // namespace steady
