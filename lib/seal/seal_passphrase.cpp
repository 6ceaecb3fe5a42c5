#include "seal/seal_passphrase.h"

#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "base/error.h"
#include "terminal/tty.h"

namespace steady {
namespace {

constexpr int tries = 3;
constexpr char end_of_input = '\x04';  // Ctrl-D
constexpr char erase_all = '\x15';     // Ctrl-U
constexpr char backspace = '\x08', rubout = '\x7f';
constexpr std::size_t longest_line_read = 4096;

/// A line typed unseen. What was typed is nowhere but in the Secret, which never moves while there
/// is room in it.
class Prompt final : private Tty::Listener {
   public:
    /// Null when there is no terminal.
    static std::unique_ptr<Prompt> open() {
        auto prompt = std::make_unique<Prompt>();
        prompt->tty_ = Tty::open(*prompt);
        if (prompt->tty_ == nullptr) return nullptr;
        prompt->tty_->set_mode(Tty::Mode::keys);
        return prompt;
    }

    void say(std::string_view text) { tty_->write(std::string(text) + "\n"); }

    /// Ctrl-C may have come while nobody read.
    void meet_signals() {
        if (!tty_->has_input()) tty_->read(tty_->time());
    }

    std::optional<Secret> ask(std::string_view prompt) {
        prompt_ = prompt;
        tty_->write(prompt_);
        Secret typed(usual_room);
        typed.resize(0);
        for (;;) {
            const char byte = *tty_->read();
            if (byte == '\n' || (byte == end_of_input && typed.empty())) {
                tty_->write("\n");
                prompt_.clear();
                if (byte == end_of_input) return std::nullopt;
                return typed;
            }
            take(byte, typed);
        }
    }

   private:
    static constexpr std::size_t usual_room = 1024;

    /// A backspace takes a whole letter, of however many bytes.
    static void take(char byte, Secret& typed) {
        if (byte == erase_all) {
            typed.resize(0);
        } else if (byte == backspace || byte == rubout) {
            std::size_t size = typed.size();
            while (size > 0 && (typed.data()[--size] & 0xC0) == 0x80) {
            }
            typed.resize(size);
        } else if (byte != end_of_input) {
            typed.append({&byte, 1});
        }
    }

    void before_stop() override {
        if (!prompt_.empty()) tty_->write("\n");
    }
    void after_stop() override { tty_->write(prompt_); }
    void resized() override {}

    std::unique_ptr<Tty> tty_;
    std::string prompt_;
};

std::unique_ptr<Prompt> open_prompt() {
    auto prompt = Prompt::open();
    if (prompt == nullptr)
        throw misuse("there is no terminal to ask for the passphrase on",
                     "--passphrase-fd N reads it from elsewhere; see steady-seal(1).");
    return prompt;
}

/// Byte by byte: what stands behind the line is for somebody else. A CR at its end is not part of
/// it: nobody could type one.
Secret read_line_of(int descriptor) {
    Secret line(longest_line_read);
    line.resize(0);
    for (;;) {
        char byte = 0;
        const ssize_t count = read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0)
            throw misuse(fmt::format("--passphrase-fd {}: it cannot be read", descriptor));
        if (count == 0 || byte == '\n') {
            if (line.text().ends_with('\r')) line.resize(line.size() - 1);
            return line;
        }
        if (line.size() == longest_line_read)
            throw misuse(fmt::format("--passphrase-fd {}: that is too long a line", descriptor));
        line.append({&byte, 1});
    }
}

}  // namespace

std::optional<Secret> Passphrases::ask(std::string_view prompt) {
    if (!descriptor_) return open_prompt()->ask(prompt);
    Secret line = read_line_of(*descriptor_);
    if (line.empty())
        throw misuse(fmt::format("--passphrase-fd {}: no passphrase came", *descriptor_));
    return line;
}

std::optional<Secret> Passphrases::ask_new(std::string_view prompt) {
    if (descriptor_) return ask(prompt);
    const auto terminal = open_prompt();
    for (;;) {
        auto first = terminal->ask(prompt);
        if (!first) return first;
        if (first->empty()) {
            terminal->say("An empty one would keep nobody out. A few words are enough.");
            continue;
        }
        const auto second = terminal->ask("Once more, to be sure: ");
        if (!second) return std::nullopt;
        if (*second == *first) return first;
        terminal->say("These were two different ones. Let us begin again.");
    }
}

std::optional<Secret> Passphrases::unlock(const LockedKey& key, const Path& file) {
    // Open all the while: a passphrase typed again while one is being tried is not to be seen.
    const auto terminal = on_terminal() ? open_prompt() : nullptr;
    for (int left = terminal ? tries : 1; left > 0; --left) {
        const auto passphrase = terminal ? terminal->ask("Passphrase: ") : ask("Passphrase: ");
        if (!passphrase) return std::nullopt;
        auto secret = unlock_key(key, *passphrase);
        if (terminal) terminal->meet_signals();
        if (secret) return secret;
        if (left > 1)
            terminal->say("It is another one. Perhaps a capital letter, or the keyboard?");
    }
    throw Error(file.string() + ": that is not its passphrase",
                "Nothing is lost by that; it can be tried as often as you like.");
}

}  // namespace steady
