#include "record/kinds.h"
#include "terminal/pacer.h"
#include "text/text.h"
#include "thought/thought_guide.h"

namespace steady {
namespace {

constexpr int strong = 8;
constexpr Breathe two_minutes{.in = 4, .out = 6, .rounds = 12};

}  // namespace

bool ThoughtGuide::is_enough(std::string_view answer) const { return check_words(answer).panel(); }

void ThoughtGuide::hear(std::string_view words) {
    const Heard checked = check_words(words);
    const bool in_doubt = checked.footer && !checked.panel() && shown_.empty() && !heard_.footer;
    heard_.add(checked);
    if (in_doubt) terminal_.say(footer_line());
    show(checked.families);
}

void ThoughtGuide::show(const std::set<Concern>& concerns) {
    const Heard fresh = Heard{concerns}.beyond({shown_});
    if (!fresh.panel()) return;
    const bool was_offered =
        shown_.contains(Concern::suicide) || shown_.contains(Concern::self_harm);
    shown_.insert(fresh.families.begin(), fresh.families.end());
    terminal_.blank();
    show_panel(terminal_, fresh);
    terminal_.blank();
    if (fresh.suicidal() && !was_offered) offer_ground();
    if (fresh.violence() && !suicidal())
        terminal_.say(
            "A fear can be accurate. Nothing here will argue with yours: there is room for what "
            "happened, and for what would help.");
}

void ThoughtGuide::offer_ground() {
    terminal_.say(not_questioned);
    if (offer_outward(terminal_) != 'g') return;
    terminal_.say("steady-ground has more of these, steady-support people and numbers.");
}

void ThoughtGuide::offer_breath(const std::string& strength) {
    if (!parse_whole(strength, strong, 10) || std::exchange(offered_breath_, true)) return;
    terminal_.blank();
    terminal_.say("That is strong. Two minutes of slow breathing first? The thought can wait.");
    if (terminal_.key("Enter breathes, s goes on without.") != '\n') return;
    terminal_.blank();
    pace(terminal_, phases_of(two_minutes));
}

}  // namespace steady
