#pragma once
// Floor 6. The conversation of steady-say: how strong is it, the message, what it does well and
// what to look at, and then: change it, say it aloud, hold it until morning, or be done. Nothing is
// stored but what the person holds.

#include <memory>
#include <optional>
#include <string>

#include "exercise/session.h"
#include "say/say.h"
#include "say/say_form.h"
#include "support/support.h"

namespace steady {

/// What the conversation leaves to others for a while; the terminal is theirs meanwhile, and
/// `SayTalk::terminal` may be another one afterwards.
class SayAside {
   public:
    virtual ~SayAside() = default;
    virtual std::string edit(const std::string& message) = 0;  ///< in the person's editor
    virtual void ground() = 0;                                 ///< steady-ground
};

struct SayWish {
    std::optional<std::string> message;  ///< given beforehand; else it is asked for
    const SayForm* form = nullptr;       ///< compose it from this form's questions
    bool aloud = false;                  ///< practise saying it, and nothing else
    bool calm = false;                   ///< it was slept over: no question about strength
    bool given_as_file = false;          ///< changed there, not here
};

struct SayEnd {
    std::string message;  ///< as it is now; may be empty
    Ending ending = Ending::finished;
    bool held = false;
    Heard heard;
};

class SayTalk {
   public:
    SayTalk(std::unique_ptr<Terminal>& terminal, SayAside& aside, const Sayings& sayings,
            const Manner& manner, const Moment& start)
        : terminal_(terminal),
          aside_(aside),
          sayings_(sayings),
          reader_(sayings),
          manner_(manner),
          start_(start) {}

    /// Interruptions are an `Ending`; what was typed up to then is in the message.
    SayEnd go(const SayWish& wish);

    /// Show the message, say it aloud, look at how that felt, change a word.
    void rehearse();

   private:
    bool feel_out(const SayWish& wish);
    void take_message(const SayWish& wish);
    void compose(const SayForm& form);
    void type_message();
    void look_over();
    void choose(const SayWish& wish);
    void change();
    void hold();
    bool hear(std::string_view words);
    void note_run();
    void show_message();
    bool left() const { return end_.ending != Ending::finished; }

    std::unique_ptr<Terminal>& terminal_;
    SayAside& aside_;
    const Sayings& sayings_;
    SayReader reader_;
    Manner manner_;
    Moment start_;
    SayEnd end_;
};

/// Whether wording may be advised on: not where someone is harmed, or wants to die.
bool may_be_worded(const Heard& heard);

/// What is said instead.
std::string instead_of_wording(const Heard& heard);

/// Whether a typed line ends the message: an empty one does, but for those within a paste.
bool ends_message(std::string_view line, const Terminal& terminal);

/// From the sixth hour of the evening until four: the waking day whose evening it is.
std::optional<Day> evening_of(const Moment& moment);

}  // namespace steady
