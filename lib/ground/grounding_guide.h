#pragma once
// Floor 6. steady-ground's eye on an exercise. Heavy words bring the panel as soon as they are
// typed; then the rest can wait. What goes on is for the body and the senses: nothing questions
// such words, and no picture makes them small.

#include <optional>
#include <string_view>

#include "exercise/exercise.h"
#include "exercise/session.h"
#include "support/support.h"

namespace steady {

class GroundGuide final : public Guide {
   public:
    /// All must outlive it. `heard` holds what was said in earlier exercises of the visit, and is
    /// added to. `terminal` as in `lead`; without one nothing is shown, and nothing is left out.
    GroundGuide(const Exercise& exercise, Terminal* terminal, const Manner& manner, Heard& heard)
        : exercise_(exercise), terminal_(terminal), manner_(manner), heard_(heard) {}

    std::optional<Step> look_at(const Step& step, const Answers& answers) const override;
    bool take(const Step& step, Answers& answers) override;
    bool is_enough(std::string_view answer) const override;

    /// Hear the answers given beforehand, before the first step.
    void hear_given();

    /// How the person left at the panel, if they did.
    const std::optional<Ending>& left() const { return left_; }

   private:
    /// What of the steps is still led; answers given beforehand are taken all the same.
    enum class Rest { all, quiet, none };

    void hear(std::string_view words);
    void pause_at_panel(const Heard& fresh);

    const Exercise& exercise_;
    Terminal* terminal_;
    const Manner& manner_;
    Heard& heard_;
    Rest rest_ = Rest::all;
    std::optional<Ending> left_;
};

/// Whether an exercise may be offered after such words: nothing to do together with somebody whom
/// they are afraid of, and no questions on a thought of dying. Pure.
bool may_follow(const Exercise& exercise, const Heard& heard);

}  // namespace steady
