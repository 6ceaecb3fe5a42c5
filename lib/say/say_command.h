#pragma once
// Floor 7. What steady-say does with its command line.

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/cli.h"
#include "say/held.h"
#include "say/say_talk.h"

namespace steady {

struct SayOptions {
    SessionOptions session;
    std::vector<std::string> files;
    std::string form, format = "text";
    bool compose = false, aloud = false, hold = false, held = false, list = false;
    bool check = false, lines = false, with_name = false;

    void declare(CLI::App& app);
};

Exit say_look_over(const SayOptions& options);  ///< a message: on a terminal, or as lines or JSON
Exit say_compose(const SayOptions& options);    ///< --compose
Exit say_hold(const SayOptions& options);       ///< --hold
Exit say_held(const SayOptions& options);       ///< --held
Exit say_list(const SayOptions& options);       ///< --list

/// Throws `Error` (misuse) for an answer that nothing asks for, or that is none. Strength is asked
/// of everybody; `form` may be null.
void check_answers(const SayForm* form, const Manner& manner);

/// A conversation about the message that is given, asked for, or composed.
Exit say_talk(const SayOptions& options, const Manner& manner, SayWish wish,
              std::unique_ptr<Terminal> terminal);

/// The editor and steady-ground, each with the terminal to itself.
class SayAsideOnTerminal final : public SayAside {
   public:
    SayAsideOnTerminal(std::unique_ptr<Terminal>& terminal, bool plain)
        : terminal_(terminal), plain_(plain) {}
    std::string edit(const std::string& message) override;
    void ground() override;

   private:
    void open_again();
    std::unique_ptr<Terminal>& terminal_;
    bool plain_;
};

Sayings load_sayings_with_warnings();

/// Hands a message on when the talk is over: to standard output when that is no terminal. What the
/// person was cut short in is shown, so that no words are lost; when the terminal itself is gone,
/// it waits until morning (held.h), if nothing in it is heavy.
void hand_out(const SayEnd& end);

/// `held until Monday, 23 November, 08:00, in FILE`
void tell_held(const Held& held);

/// All of it to standard output. Throws `Error` when it did not get there.
void write_out(std::string_view text);

/// The bytes of a message that is not asked for: FILE, or `-`.
std::string read_message(const std::string& file);

}  // namespace steady
