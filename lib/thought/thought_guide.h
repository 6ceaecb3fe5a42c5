#pragma once
// Floor 6. steady-challenge's eye on a thought record: what of it fits the person's answers, and
// the care that is taken of them.
//
// A fear may be accurate, so nothing is argued with once the words speak of violence, or the person
// says that the other does something that frightens, hurts or controls them. A thought of suicide
// or self-harm is questioned by nothing at all. None of this is stored.

#include <set>
#include <string>

#include "exercise/session.h"
#include "support/support.h"
#include "thought/distortion.h"
#include "thought/thought_record.h"

namespace steady {

class ThoughtGuide final : public Guide {
   public:
    /// Both must outlive it. `triggers` are offered for a plan.
    ThoughtGuide(Terminal& terminal, const Manner& manner, Distortions distortions,
                 std::vector<std::string> triggers);

    std::optional<Step> look_at(const Step& step, const Answers& answers) const override;
    bool take(const Step& step, Answers& answers) override;
    bool is_enough(std::string_view answer) const override;
    Answer lead_hints(const Hints& hints, const Answers& answers,
                      const std::string& earlier) override;

    /// Look over words, and show the panel they call for before anything goes on: once a family.
    void hear(std::string_view words);

    /// A panel was shown, so the person is asked what may be kept.
    bool showed_panel() const { return !shown_.empty(); }
    bool suicidal() const { return heard_.suicidal(); }
    bool may_be_harmed() const { return says_harm_ || heard_.violence(); }

    /// What was answered up to the last question, for when the walk itself fails.
    const Answers& said() const { return said_; }

   private:
    bool is_for_now(Part part, const Answers& answers) const;
    std::optional<Step> own_step(Ask ask, const Answers& answers) const;
    bool take_own(const std::string& field, Answers& answers);
    bool read_day(Answers& answers);
    bool read_harm(Answers& answers);
    void drop_what_hung_on_habit(const std::string& picked, Answers& answers);
    void put_first(const std::string& heaviest, Answers& answers);
    void show(const std::set<Concern>& concerns);
    void offer_breath(const std::string& strength);
    void offer_ground();
    std::string habit_question(const Answers& answers, std::size_t number) const;
    void list_habits() const;
    void offer_habits(const std::vector<Hint>& found) const;

    Terminal& terminal_;
    const Manner& manner_;
    Distortions distortions_;
    std::vector<std::string> triggers_;
    Heard heard_;
    std::set<Concern> shown_;
    bool says_harm_ = false;    ///< the person said so; it is known here and nowhere else
    bool asked_again_ = false;  ///< what was said to that was unclear once
    bool offered_breath_ = false;
    Answers said_;
    std::string picked_;  ///< the habits as they were when answers came to hang on them
};

/// The ids of what was typed at the hints: numbers of those offered, names, or parts of names,
/// separated by commas. Nothing when something in it is no habit; empty for "none". Pure.
std::optional<std::string> habits_typed(std::string_view typed, const std::vector<Hint>& offered,
                                        const std::vector<Distortion>& known);

}  // namespace steady
