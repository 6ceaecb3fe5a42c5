#include "terminal/terminal.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <utility>

#include "terminal/line_editor.h"
#include "terminal/tty_keys.h"
#include "text/text.h"

namespace steady {
namespace {

using namespace std::chrono_literals;

constexpr std::string_view hide_cursor = "\x1b[?25l";
constexpr std::string_view show_cursor = "\x1b[?25h";
constexpr std::string_view clear_line = "\x1b[K";
constexpr std::string_view start_afresh = "\r\x1b[K";
constexpr std::string_view clear_below = "\r\x1b[J";

constexpr int columns_to_type = 20;

class Conversation final : public Terminal, private Tty::Listener {
   public:
    static std::unique_ptr<Terminal> open(bool plain);
    ~Conversation() override;

    const Look& look() const override { return look_; }
    void say(std::string_view text) override;
    void blank() override { say(""); }
    std::optional<std::string> ask(std::string_view prompt) override;
    std::optional<std::string> ask_with(std::string_view prompt, Alarm& alarm) override;
    bool has_more() const override { return !keys_->ahead().empty() || tty_->has_input(); }
    std::string unfinished() override {
        return editor_ ? editor_->take_given_up() : std::exchange(given_up_, {});
    }
    char key(std::string_view prompt) override;
    std::optional<std::string> line_from_key() override;
    Clock::time_point time() const override { return tty_->time(); }
    std::optional<char> wait_until(Clock::time_point until) override;
    void draw(std::string_view line) override;
    void end_drawing() override;
    void murmur(std::string_view text) override;
    void ring() override { tty_->write("\a"); }

   private:
    void before_stop() override;
    void after_stop() override;
    void resized() override;

    int columns() const { return text_columns(look_); }
    std::string say_all_but_last(std::string_view text);
    void start_line();
    std::optional<std::string> take_line(std::string_view prompt);
    char next_byte();
    void let_word_end();
    void sound_alarm();
    std::optional<std::string> edit(const std::string& prompt);
    std::optional<std::string> read_line();

    std::unique_ptr<Tty> tty_;
    std::optional<KeyReader> keys_;
    std::unique_ptr<LineEditor> editor_;  ///< made when words are first asked for
    Look look_;
    std::string prompt_;      ///< of the question being waited on
    Alarm* alarm_ = nullptr;  ///< of the line being typed
    std::string given_up_;    ///< a line that was not edited here
    bool mid_line_ = false;
    bool drawing_ = false;
    bool wrapped_ = false;  ///< the window changed under the drawn line
};

std::unique_ptr<Terminal> Conversation::open(bool plain) {
    auto conversation = std::make_unique<Conversation>();
    conversation->tty_ = Tty::open(*conversation);
    if (!conversation->tty_) return nullptr;
    conversation->look_ = look_of(conversation->tty_->descriptor(), plain);
    conversation->keys_.emplace(*conversation->tty_);
    conversation->tty_->set_mode(Tty::Mode::keys);  // what is typed ahead is not shown twice
    return conversation;
}

Conversation::~Conversation() {
    let_word_end();
    before_stop();
    const std::string words = unfinished();
    if (!words.empty() && isatty(STDERR_FILENO) == 0)
        std::fputs(("Not kept: " + clean(words) + "\n").c_str(), stderr);
}

void Conversation::let_word_end() try {
    if (keys_) keys_->let_word_end();
} catch (const Interrupted&) {
    // All is answered, and this is the end.
}

void Conversation::start_line() {
    if (std::exchange(mid_line_, false)) tty_->write("\n");
}

void Conversation::say(std::string_view text) {
    start_line();
    for (const auto& line : wrap(clean(text), columns())) tty_->write(line + "\n");
}

std::string Conversation::say_all_but_last(std::string_view text) {
    start_line();
    auto lines = wrap(clean(text), columns());
    const std::string last = std::move(lines.back());
    lines.pop_back();
    for (const auto& line : lines) tty_->write(line + "\n");
    return last;
}

std::optional<std::string> Conversation::ask(std::string_view prompt) {
    alarm_ = nullptr;
    return take_line(prompt);
}

std::optional<std::string> Conversation::ask_with(std::string_view prompt, Alarm& alarm) {
    alarm_ = &alarm;
    auto typed = take_line(prompt);
    while (alarm.at && time() >= *alarm.at) sound_alarm();
    return typed;
}

std::optional<std::string> Conversation::take_line(std::string_view prompt) {
    prompt_ = say_all_but_last(prompt) + " ";
    if (width(prompt_) > columns() - columns_to_type) {
        say(trim(prompt_));
        prompt_ = "> ";
    }
    keys_->begin_question();
    auto typed = look_.movement ? edit(prompt_) : read_line();
    prompt_.clear();
    mid_line_ = !typed;
    return typed;
}

std::optional<std::string> Conversation::edit(const std::string& prompt) {
    if (!editor_) {
        editor_ = std::make_unique<LineEditor>(tty_->descriptor(), [this] { return next_byte(); });
    }
    auto typed = editor_->ask(prompt);
    tty_->set_mode(Tty::Mode::keys);
    return typed;
}

char Conversation::next_byte() {
    while (alarm_ != nullptr && alarm_->at) {
        if (const auto byte = keys_->byte(*alarm_->at)) return *byte;
        sound_alarm();
    }
    return *keys_->byte();
}

void Conversation::sound_alarm() {
    alarm_->at.reset();
    const bool typing = editor_ && editor_->asking();
    if (typing) editor_->pause();
    mid_line_ = mid_line_ || typing;
    alarm_->ring();
    if (typing) editor_->resume();
}

std::optional<std::string> Conversation::read_line() {
    tty_->set_mode(Tty::Mode::line);
    tty_->write(prompt_ + keys_->ahead());  // the kernel did not echo it
    given_up_.clear();
    std::string typed;
    try {
        for (mid_line_ = true;;) {
            const char byte = *keys_->byte();
            if (byte == '\n') return valid_utf8(typed);
            if (byte == '\x04') break;
            typed += byte;
        }
    } catch (const Interrupted&) {
        given_up_ = valid_utf8(typed + tty_->take_half_line());
        throw;
    }
    return typed.empty() ? std::nullopt : std::optional(valid_utf8(typed));
}

char Conversation::key(std::string_view prompt) {
    prompt_ = say_all_but_last(prompt);
    if (!prompt_.empty()) prompt_ += " ";
    keys_->begin_question();
    tty_->write(prompt_);
    mid_line_ = true;
    const char pressed = *keys_->key();
    prompt_.clear();
    start_line();
    return pressed;
}

std::optional<std::string> Conversation::line_from_key() {
    if (!keys_->goes_on()) return std::nullopt;
    return ask(">").value_or("");
}

std::optional<char> Conversation::wait_until(Clock::time_point until) {
    auto pressed = keys_->key(until);
    while (pressed == '\0') pressed = keys_->key(until);
    return pressed;
}

void Conversation::draw(std::string_view line) {
    std::string bytes;
    if (!drawing_) bytes += hide_cursor;
    if (std::exchange(wrapped_, false)) bytes += clear_below;
    bytes += line;
    // The cursor waits at the line's start, so that a window made narrower wraps what is below it.
    bytes += clear_line;
    bytes += '\r';
    tty_->write(bytes);
    drawing_ = true;
}

void Conversation::end_drawing() {
    if (!std::exchange(drawing_, false)) return;
    tty_->write(std::string(clear_below) + std::string(show_cursor));
}

void Conversation::murmur(std::string_view text) {
    tty_->write(clean(text));
    mid_line_ = !text.ends_with('\n');
}

void Conversation::before_stop() {
    if (!tty_) return;
    end_drawing();
    if (editor_ && editor_->asking()) {
        editor_->pause();
        mid_line_ = true;
    }
    start_line();
}

// Where the cursor is now is not known: a shell may have spoken meanwhile.
void Conversation::after_stop() {
    if (look_.movement) tty_->write(start_afresh);
    if (editor_ && editor_->asking()) {
        editor_->resume();
    } else if (!prompt_.empty()) {
        tty_->write(prompt_ + tty_->half_line());
        mid_line_ = true;
    }
}

void Conversation::resized() {
    look_.columns = columns_of(tty_->descriptor());
    wrapped_ = drawing_;
    if (editor_ && editor_->asking()) editor_->resized();
}

}  // namespace

std::unique_ptr<Terminal> Terminal::open(bool plain) { return Conversation::open(plain); }

}  // namespace steady
